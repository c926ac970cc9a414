//! An operator gives back what is left; a custodian confirms.

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
    let spans = read.spans("return-serials");
    let command = || Some(Command::Return { spans: spans? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/issue", &form, problems, command, "stock-done-return").await
}
