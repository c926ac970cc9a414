//! Records that a fee went back.

use super::{Desk, command_of, record_fee};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(RecordRefund, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    // The voucher gets its number when the refund is recorded.
    Ok(Action::RecordRefund { receipt: String::new(), way: record_fee::way(form, desk, true)? })
}
