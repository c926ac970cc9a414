//! Writes to a consulted authority.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(WriteToAuthority, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::WriteToAuthority { text: form.text("text").to_owned() })
}
