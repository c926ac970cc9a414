//! Records that a fee went back.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(RecordRefund, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::RecordRefund { receipt: form.text("receipt").to_owned() })
}
