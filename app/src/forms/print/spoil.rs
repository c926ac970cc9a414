//! Declares a sticker spoiled and names the witness.

use super::{answer, chosen, job};
use crate::forms::sent::Sent;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::case::SpoilCode;
use domain::{CaseId, Problem, Problems, UserId};
use services::print::desk::{Declaration, spoil};
use services::print::evidence::Shown;

/// The input of the picture.
const PICTURE: &str = "spoil-picture";

/// Records it; the case waits for the signature of the witness.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, sent: Sent) -> Result<Response, Fault> {
    let (form, name, file) = sent.with_one_file();
    let mut problems = Problems::default();
    let code = chosen::<SpoilCode>(&form, "spoil-code", &mut problems);
    let witness = chosen::<UserId>(&form, "witness", &mut problems);
    let reason = form.text("spoil-reason");
    if reason.is_empty() {
        problems.push(Problem::new("spoil-reason", "print-problem-reason"));
    }
    let shown = match form.text("spoil-no-picture") {
        _ if !file.is_empty() => Some(Shown::Picture { field: PICTURE, name: &name, file }),
        "" => None,
        why => Some(Shown::Nothing { why }),
    };
    if shown.is_none() {
        problems.push(Problem::new(PICTURE, "print-problem-picture"));
    }
    let (Some(code), Some(witness), Some(shown)) = (code.filter(|_| !reason.is_empty()), witness, shown)
    else {
        return ctx.rejected(&path(id), &form, problems).await;
    };
    let declaration = Declaration { serial: form.text("spoil-serial"), code, reason, witness, shown };
    let done = spoil(&ctx.state.services, ctx.staff()?, job(id, &form)?, declaration).await;
    answer(&ctx, id, &form, done, "print-done-spoil").await
}
