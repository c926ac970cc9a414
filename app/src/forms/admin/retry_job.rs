//! Tries a job again that was given up.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::JobId;
use services::people::admin::retry_job;

/// Puts it back into the queue.
///
/// # Errors
/// [`Fault::NotFound`] when it was not given up (any more).
pub async fn post(ctx: Ctx, Path(id): Path<JobId>, form: FormData) -> Result<Response, Fault> {
    match retry_job(&ctx.state.services, ctx.staff()?.id, id).await {
        Ok(()) => ctx.done("/admin/jobs", Flash::default().success("admin-done-retry")).await,
        Err(error) => ctx.refused("/admin/jobs", &form, error).await,
    }
}
