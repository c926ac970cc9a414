//! Says that another application is not by the same person.

use super::{Desk, command_of, link_case::which};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(SetApart, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::SetApart { other: which(form)?, found: None, reason: form.text("reason").to_owned() })
}
