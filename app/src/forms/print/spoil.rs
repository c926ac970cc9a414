//! Declares a sticker spoiled before a witness.

use super::{answer, chosen, job};
use crate::forms::FormData;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::case::SpoilCode;
use domain::{CaseId, Problems, UserId};
use services::print::desk::spoil;

/// Records it; the case goes back to the queue for a new blank.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let mut problems = Problems::default();
    let code = chosen::<SpoilCode>(&form, "spoil-code", &mut problems);
    let witness = chosen::<UserId>(&form, "witness", &mut problems);
    let (Some(code), Some(witness)) = (code, witness) else {
        return ctx.rejected(&path(id), &form, problems).await;
    };
    let serial = form.text("spoil-serial");
    let done = spoil(&ctx.state.services, ctx.staff()?, job(id, &form)?, serial, code, witness).await;
    answer(&ctx, id, &form, done, "print-done-spoil").await
}
