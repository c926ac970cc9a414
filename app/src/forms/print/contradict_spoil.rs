//! The witness did not see what was declared.

use super::{answer, job};
use crate::forms::FormData;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, Problem};
use services::print::desk::contradict_spoil;

/// Contradicts with a reason; the sticker stays where it was.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let reason = form.text("contradict-reason");
    if reason.is_empty() {
        let problem = Problem::new("contradict-reason", "print-problem-reason");
        return ctx.rejected(&path(id), &form, problem.into()).await;
    }
    let done = contradict_spoil(&ctx.state.services, ctx.staff()?, job(id, &form)?, reason).await;
    answer(&ctx, id, &form, done, "print-done-contradict-spoil").await
}
