//! Takes a file in at the counter, with the fee when it is settled at once.

use super::{Desk, Found, chosen, command_of, record_fee};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(Lodge, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    let mut found = Found::default();
    let biometrics = found.take(chosen(form, "biometrics"));
    // No rule: the fee is recorded later.
    let fee = match form.text("rule") {
        "" => Some(None),
        _ => found.take(record_fee::fee(form, desk)).map(Some),
    };
    match (biometrics, fee) {
        (Some(biometrics), Some(fee)) => {
            Ok(Action::Lodge { place: form.text("place").to_owned(), biometrics, fee })
        }
        _ => Err(found.problems()),
    }
}
