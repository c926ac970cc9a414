//! Binds a scanned blank to the case.

use super::{answer, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::desk::load;

/// Loads it.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let (serial, printer) = (form.text("serial"), form.text("printer"));
    let done = load(&ctx.state.services, ctx.staff()?, job(id, &form)?, serial, printer).await;
    answer(&ctx, id, &form, done, "print-done-load").await
}
