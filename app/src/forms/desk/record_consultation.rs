//! Records the answer of a consulted authority.

use super::{Desk, chosen, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(RecordConsultation, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::RecordConsultation { answer: chosen(form, "answer")? })
}
