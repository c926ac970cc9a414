//! A second person has seen that the blank is intact.

use super::{answer, job};
use crate::forms::FormData;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, Problem};
use services::print::desk::confirm_retry;

/// Confirms another try.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let reason = form.text("retry-reason");
    if reason.is_empty() {
        let problem = Problem::new("retry-reason", "print-problem-reason");
        return ctx.rejected(&path(id), &form, problem.into()).await;
    }
    let done = confirm_retry(&ctx.state.services, ctx.staff()?, job(id, &form)?, reason).await;
    answer(&ctx, id, &form, done, "print-done-retry").await
}
