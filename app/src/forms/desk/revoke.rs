//! Revokes a visa: on the proposed grounds when none is ticked.

use super::{Desk, command_of, grounds};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(Revoke, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    Ok(Action::Revoke { grounds: grounds(form, &desk.policy) })
}
