//! The read-back of a sticker by another person.

use super::{answer, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::desk::control;

/// Compares what was read with what was printed, and releases the sticker when nothing differs.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = control(&ctx.state.services, ctx.staff()?, job(id, &form)?, form.raw("read")).await;
    answer(&ctx, id, &form, done, "print-done-control").await
}
