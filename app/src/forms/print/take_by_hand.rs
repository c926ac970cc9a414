//! Binds a blank that is going to be filled in by hand.

use super::{answer, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::by_hand::take;

/// Binds it.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = take(&ctx.state.services, ctx.staff()?, job(id, &form)?, form.text("hand-serial")).await;
    answer(&ctx, id, &form, done, "print-done-take-by-hand").await
}
