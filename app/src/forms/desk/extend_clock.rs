//! Gives a decision more time.

use super::{Desk, chosen, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(ExtendClock, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::ExtendClock { limit: chosen(form, "limit")?, reason: form.text("reason").to_owned() })
}
