//! Stops a range everywhere: the border sees it from now on, and nobody prints from it.

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
    let span = read.span("alert-first", "alert-last");
    let why = read.chosen("alert-why");
    let reason = read.text("alert-reason");
    let command = || Some(Command::RaiseAlert { span: span?, why: why?, reason: reason? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/losses", &form, problems, command, "stock-done-raise-alert").await
}
