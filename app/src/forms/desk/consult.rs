//! Asks another authority.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(Consult, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::Consult { authority: form.text("authority").to_owned() })
}
