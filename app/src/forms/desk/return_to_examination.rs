//! Sends a case back to the examining officer.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(ReturnToExamination, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::ReturnToExamination { reason: form.text("reason").to_owned() })
}
