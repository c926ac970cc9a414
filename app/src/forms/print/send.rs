//! Sends the print file to the printer.

use super::{answer, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::dispatch::send;

/// Sends it, once. The page then shows what the printer says.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = send(&ctx.state.services, ctx.staff()?, job(id, &form)?).await;
    answer(&ctx, id, &form, done, "print-done-send").await
}
