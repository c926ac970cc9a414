//! The passport goes to its holder.

use super::{answer, job};
use crate::flash::Flash;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::desk::hand_over;

/// Records who received it. The job is over then, so the person comes back to the queue.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let (receiver, relation, proof) = (form.text("receiver"), form.text("relation"), form.text("proof"));
    let staff = ctx.staff()?;
    match hand_over(&ctx.state.services, staff, job(id, &form)?, receiver, relation, proof).await {
        Ok(_) => ctx.done("/print", Flash::default().success("print-done-hand-over")).await,
        refused => answer(&ctx, id, &form, refused, "print-done-hand-over").await,
    }
}
