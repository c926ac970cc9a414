//! A supervisor takes back what an operator left behind; a custodian counts and confirms.

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
    let from = read.chosen("left-from");
    let spans = read.spans("left-serials");
    let reason = read.text("left-reason");
    let command = || Some(Command::TakeBack { from: from?, spans: spans?, reason: reason? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/issue", &form, problems, command, "stock-done-left").await
}
