//! Takes a blank off its case.

use super::{answer, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::desk::unload;

/// Takes it off.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = unload(&ctx.state.services, ctx.staff()?, job(id, &form)?, form.text("unload-reason")).await;
    answer(&ctx, id, &form, done, "print-done-unload").await
}
