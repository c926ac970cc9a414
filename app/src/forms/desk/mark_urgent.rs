//! Gives a decision less time.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(MarkUrgent, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::MarkUrgent { reason: form.text("reason").to_owned() })
}
