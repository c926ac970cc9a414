//! Decides to refuse, on the proposed grounds.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(DecideRefuse, read);

fn read(_: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::DecideRefuse)
}
