//! Writes a note that the applicant does not see.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(Note, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::Note { text: form.text("text").to_owned() })
}
