//! Begins a count; from now on nobody at the post is told what the book expects.

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
    let kind = read.chosen("count-kind");
    let command = || Some(Command::BeginCount { kind: kind? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/count", &form, problems, command, "stock-done-begin-count").await
}
