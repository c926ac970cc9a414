//! Deletes an application that was not sent.

use crate::{Ctx, Fault, flash::Flash};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::Error;
use services::applicant::groups::delete_group;
use services::applicant::{delete, get};

/// Deletes it with its papers. One that is gone already is no error.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let (services, who) = (&ctx.state.services, ctx.who()?);
    let done = match get(services, &who, id).await {
        Ok(draft) if draft.is_whole() => delete_group(services, &who, id).await,
        Ok(_) => delete(services, &who, id).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) | Err(Error::NotFound) => {
            ctx.done("/applications", Flash::default().success("delete-done")).await
        }
        Err(other) => Err(other.into()),
    }
}
