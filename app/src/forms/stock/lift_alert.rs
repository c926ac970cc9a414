//! Frees a range that another person stopped.

use super::{Reader, answer};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::stock::Command;

/// Gives the command; what is wrong with it stands on the page that it came from.
///
/// # Errors
/// [`Fault`] for a form that was not drawn by us, or when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let mut read = Reader::new(&form);
    let alert = read.ticket("lift-ticket");
    let reason = read.text("lift-reason");
    let command = || Some(Command::LiftAlert { alert: alert?, reason: reason? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/losses", &form, problems, command, "stock-done-lift-alert").await
}
