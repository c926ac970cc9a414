//! Starts searching the lists.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(StartScreening, read);

fn read(_: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::StartScreening)
}
