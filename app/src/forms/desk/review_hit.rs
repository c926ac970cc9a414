//! Says whether a second person agrees with what was said of a hit.

use super::{Desk, Found, chosen, command_of};
use crate::forms::FormData;
use domain::{Problem, Problems, case::Action};

command_of!(ReviewHit, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    let mut found = Found::default();
    let number = found.take(chosen(form, "hit"));
    let agrees = found.take(match form.text("agrees") {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Problem::new("agrees", "problem-desk-choose")),
    });
    let reason = form.text("reason").to_owned();
    match number.zip(agrees) {
        Some((number, agrees)) => Ok(Action::ReviewHit { number, agrees, reason }),
        None => Err(found.problems()),
    }
}
