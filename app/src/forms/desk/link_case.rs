//! Links another application by the same person: one of those that were suggested, or any of the post by its reference.

use super::{Desk, Found, chosen, command_of};
use crate::forms::FormData;
use domain::{Problem, Problems, Reference, case::Action};

command_of!(LinkCase, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    let mut found = Found::default();
    let typed = form.text("reference").trim();
    let other = if typed.is_empty() {
        which(form)
    } else {
        Reference::parse(typed).map_err(|error| Problem::new("reference", error.key()))
    };
    let (other, kind) = (found.take(other), found.take(chosen(form, "kind")));
    let reason = form.text("reason").to_owned();
    match other.zip(kind) {
        Some((other, kind)) => Ok(Action::LinkCase { other, found: None, kind, reason }),
        None => Err(found.problems()),
    }
}

/// The application that was chosen.
pub(super) fn which(form: &FormData) -> Result<Reference, Problem> {
    Reference::parse(form.text("other")).map_err(|_| Problem::new("other", "problem-desk-choose"))
}
