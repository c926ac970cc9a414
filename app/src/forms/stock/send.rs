//! Sends blanks to another post; a second person confirms.

use super::{Reader, answer};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::PostCode;
use domain::stock::Command;

/// Gives the command; what is wrong with it stands on the page that it came from.
///
/// # Errors
/// [`Fault`] for a form that was not drawn by us, or when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let mut read = Reader::new(&form);
    let spans = read.spans("send-serials");
    let to = read.text("send-to").map(PostCode);
    let due = read.day("send-due");
    let courier = read.text("send-courier");
    let command = || Some(Command::Send { spans: spans?, to: to?, due: due?, courier: courier? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/transfers", &form, problems, command, "stock-done-send").await
}
