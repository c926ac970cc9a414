//! Decides to issue, as proposed or narrower.

use super::{Desk, command_of, grant};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(DecideIssue, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::DecideIssue { grant: grant::read(form)? })
}
