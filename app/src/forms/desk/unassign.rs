//! Puts a case back into the pool.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(Unassign, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::Unassign { reason: form.text("reason").to_owned() })
}
