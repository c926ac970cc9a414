//! Lets the time for the decision run again.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(ResumeClock, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::ResumeClock { reason: form.text("reason").to_owned() })
}
