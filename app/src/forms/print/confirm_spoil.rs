//! The witness signs that the sticker is spoiled.

use super::{answer, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::desk::confirm_spoil;

/// Signs; the sticker is void and the case waits for a new blank.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = confirm_spoil(&ctx.state.services, ctx.staff()?, job(id, &form)?).await;
    answer(&ctx, id, &form, done, "print-done-confirm-spoil").await
}
