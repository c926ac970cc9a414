//! Removes a paper that was not sent yet.

use crate::{Ctx, Fault, flash::Flash, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, DocumentId};
use services::Error;
use services::applicant::{get as load, remove_document};

/// Removes it. A paper that is gone already is no error: the button was pressed twice.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path((id, paper)): Path<(CaseId, DocumentId)>) -> Result<Response, Fault> {
    let (services, who) = (&ctx.state.services, ctx.who()?);
    match remove_document(services, &who, id, paper).await {
        Ok(()) | Err(Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let below = if load(services, &who, id).await.is_ok() { "papers" } else { "" };
    ctx.done(&address(id, below), Flash::default().success("papers-removed")).await
}
