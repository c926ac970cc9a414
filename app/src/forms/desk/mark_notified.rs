//! Records that a decision was sent.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(MarkNotified, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::MarkNotified { channel: form.text("channel").to_owned() })
}
