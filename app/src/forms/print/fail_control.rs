//! The controller does not release a sticker.

use super::{answer, chosen, job};
use crate::forms::FormData;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::case::ControlCode;
use domain::{CaseId, Problems};
use services::print::desk::fail_control;

/// Records why.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let mut problems = Problems::default();
    let Some(code) = chosen::<ControlCode>(&form, "control-code", &mut problems) else {
        return ctx.rejected(&path(id), &form, problems).await;
    };
    let reason = form.text("control-reason");
    let done = fail_control(&ctx.state.services, ctx.staff()?, job(id, &form)?, code, reason).await;
    answer(&ctx, id, &form, done, "print-done-fail").await
}
