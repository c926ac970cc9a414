//! Says whether an entry of a list is the applicant.

use super::{Desk, Found, chosen, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(JudgeHit, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    let mut found = Found::default();
    let (number, verdict) = (found.take(chosen(form, "hit")), found.take(chosen(form, "verdict")));
    let reason = form.text("reason").to_owned();
    match number.zip(verdict) {
        Some((number, verdict)) => Ok(Action::JudgeHit { number, verdict, reason }),
        None => Err(found.problems()),
    }
}
