//! Proposes to annul or revoke a visa.

use super::{Desk, chosen, command_of, grounds};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(ProposeEnd, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    Ok(Action::ProposeEnd { end: chosen(form, "end")?, grounds: grounds(form, &desk.policy) })
}
