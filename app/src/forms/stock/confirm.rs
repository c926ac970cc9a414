//! The second person confirms an act.

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
    let act = read.ticket("confirm-ticket");
    let certificate = form.text(&format!("certificate-{}", form.text("confirm-ticket"))).to_owned();
    let command = || Some(Command::Confirm { act: act?, certificate });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock", &form, problems, command, "stock-done-confirm").await
}
