//! Allows that a visa is filled in by hand.

use super::{answer, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::by_hand::authorise;

/// Allows it.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let reason = form.text("hand-reason");
    let done = authorise(&ctx.state.services, ctx.staff()?, job(id, &form)?, reason).await;
    answer(&ctx, id, &form, done, "print-done-authorise-hand").await
}
