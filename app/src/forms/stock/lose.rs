//! Gives missing stickers up as lost or stolen.

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
    let spans = read.spans("lose-serials");
    let report = read.text("lose-report");
    let stolen = form.has("lose-stolen");
    let command = || Some(Command::Lose { spans: spans?, stolen, report: report? });
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/losses", &form, problems, command, "stock-done-lose").await
}
