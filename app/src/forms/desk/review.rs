//! Reviews a proposal or a decision of others.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problem, Problems, case::Action};

command_of!(Review, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    let agrees = match form.text("agrees") {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::new("agrees", "problem-desk-choose").into()),
    };
    Ok(Action::Review { agrees, reason: form.text("reason").to_owned() })
}
