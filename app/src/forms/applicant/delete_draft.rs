//! Deletes an application that was not sent.

use crate::{Ctx, Fault, flash::Flash};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::Error;
use services::applicant::delete;

/// Deletes it with its papers. One that is gone already is no error.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    match delete(&ctx.state.services, &ctx.who()?, id).await {
        Ok(()) | Err(Error::NotFound) => {
            ctx.done("/applications", Flash::default().success("delete-done")).await
        }
        Err(other) => Err(other.into()),
    }
}
