//! Corrects the machine readable zone of the passport.

use super::{Desk, command_of, lines};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(AmendPassportMrz, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::AmendPassportMrz { lines: lines(form.raw("lines")), reason: form.text("reason").to_owned() })
}
