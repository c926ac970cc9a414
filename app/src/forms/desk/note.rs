//! Writes a note that the applicant does not see on any page; whoever writes it says whether it is disclosed on request.

use super::{Desk, Found, command_of};
use crate::forms::FormData;
use domain::{Problem, Problems, case::Action};

command_of!(Note, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    let disclosable = match form.text("disclosable") {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Problem::new("disclosable", "problem-desk-choose")),
    };
    let mut found = Found::default();
    match found.take(disclosable) {
        Some(disclosable) => Ok(Action::Note { text: form.text("text").to_owned(), disclosable }),
        None => Err(found.problems()),
    }
}
