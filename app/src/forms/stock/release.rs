//! A supervisor releases a difference, with the reason.

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
    let incident = read.ticket("release-ticket");
    let reason = read.text(&format!("release-reason-{}", form.text("release-ticket")));
    let command = || Some(Command::Release { incident: incident?, reason: reason? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/count", &form, problems, command, "stock-done-release").await
}
