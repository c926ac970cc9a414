//! Records an interview.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(RecordInterview, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::RecordInterview { record: form.text("record").to_owned() })
}
