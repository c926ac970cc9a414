//! Begins a destruction; a second person confirms it with the number of the certificate.

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
    let spans = read.spans("destroy-serials");
    let method = read.text("destroy-method");
    let emergency = form.has("destroy-emergency");
    let command = || Some(Command::Destroy { spans: spans?, emergency, method: method? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/waste", &form, problems, command, "stock-done-destroy").await
}
