//! A supervisor has gone through a visa that was filled in by hand.

use super::{answer, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::by_hand::reconcile;

/// Records that.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let note = form.text("hand-note");
    let done = reconcile(&ctx.state.services, ctx.staff()?, job(id, &form)?, note).await;
    answer(&ctx, id, &form, done, "print-done-reconcile-hand").await
}
