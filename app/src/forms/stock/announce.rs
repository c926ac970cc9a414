//! Announces a range that the producer has made for this post.

use super::{Reader, answer};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::stock::{Command, Packing};

/// Gives the command; what is wrong with it stands on the page that it came from.
///
/// # Errors
/// [`Fault`] for a form that was not drawn by us, or when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let mut read = Reader::new(&form);
    let span = read.span("announce-first", "announce-last");
    let (per_box, per_sheet) = (read.number("announce-per-box"), read.number("announce-per-sheet"));
    let (design, producer) = (read.text("announce-design"), read.text("announce-producer"));
    let command = || {
        Some(Command::Announce {
            span: span?,
            packing: Packing { per_box: per_box?, per_sheet: per_sheet? },
            design: design?,
            producer: producer?,
        })
    };
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/supply", &form, problems, command, "stock-done-announce").await
}
