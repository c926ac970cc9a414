//! Declares stickers spoiled outside a case, with a picture, before a witness who confirms it.

use super::{Reader, answer};
use crate::forms::sent::Sent;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::Problem;
use domain::stock::Command;
use services::Error;
use services::stock::picture::take;

/// The page that the form stands on.
const BACK: &str = "/stock/waste";
/// The input of the picture.
const PICTURE: &str = "spoil-picture";

/// Takes the picture in and begins the act.
///
/// # Errors
/// [`Fault::TooLarge`], [`Fault`] for a form that was not drawn by us, or when the database does not answer.
pub async fn post(ctx: Ctx, sent: Sent) -> Result<Response, Fault> {
    let (form, name, file) = sent.with_one_file();
    let mut read = Reader::new(&form);
    let spans = read.spans("spoil-serials");
    let (code, witness) = (read.chosen("spoil-code"), read.chosen("spoil-witness"));
    let mut problems = read.problems;
    if file.is_empty() {
        problems.push(Problem::new(PICTURE, "problem-stock-picture"));
    }
    let picture = if problems.is_empty() {
        match take(&ctx.state.services, ctx.staff()?, PICTURE, &name, file).await {
            Ok(picture) => Some(picture),
            Err(Error::Problems(found)) => {
                problems.0.extend(found.0);
                None
            }
            Err(other) => return Err(other.into()),
        }
    } else {
        None
    };
    let note = form.text("spoil-note").to_owned();
    let command =
        || Some(Command::Spoil { spans: spans?, code: code?, witness: witness?, picture: picture?, note });
    let command = command();
    answer(&ctx, BACK, &form, problems, command, "stock-done-spoil").await
}
