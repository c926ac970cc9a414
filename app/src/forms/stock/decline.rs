//! The second person does not confirm, or the first takes it back.

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
    let act = read.ticket("decline-ticket");
    let reason = read.text(&format!("decline-reason-{}", form.text("decline-ticket")));
    let command = || Some(Command::Decline { act: act?, reason: reason? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock", &form, problems, command, "stock-done-decline").await
}
