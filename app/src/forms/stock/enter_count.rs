//! Enters what was counted, before anybody sees what was expected.

use super::{Reader, answer};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::stock::{Command, Counts};

/// Gives the command; what is wrong with it stands on the page that it came from.
///
/// # Errors
/// [`Fault`] for a form that was not drawn by us, or when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let mut read = Reader::new(&form);
    let [vault, at_work, spoiled] =
        ["counted-vault", "counted-at-work", "counted-spoiled"].map(|name| read.number(name));
    let command = || {
        Some({
            let counted = Counts { vault: vault?, at_work: at_work?, spoiled: spoiled? };
            Command::EnterCount { counted }
        })
    };
    let command = command();
    let problems = read.problems;
    answer(&ctx, "/stock/count", &form, problems, command, "stock-done-enter-count").await
}
