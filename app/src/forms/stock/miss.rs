//! Reports stickers missing; a second person confirms.

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
    let spans = read.spans("miss-serials");
    let reason = read.text("miss-reason");
    let command = || Some(Command::Miss { spans: spans?, reason: reason? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/losses", &form, problems, command, "stock-done-miss").await
}
