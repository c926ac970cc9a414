//! A second person agrees that the serious hits are cleared.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(ConfirmClearance, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::ConfirmClearance { reason: form.text("reason").to_owned() })
}
