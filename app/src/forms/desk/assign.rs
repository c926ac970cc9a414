//! Gives a case to an officer.

use super::{Desk, chosen, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(Assign, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::Assign { to: chosen(form, "to")? })
}
