//! Stops the time for the decision.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(StopClock, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::StopClock { reason: form.text("reason").to_owned() })
}
