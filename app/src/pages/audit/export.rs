//! The journal of a case as a file.

use crate::pages::file::attached;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;

/// Gives the journal as JSON lines; that it was given is an event of the case.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let lines = services::audit::export(&ctx.state.services, ctx.staff()?, id).await?;
    attached(lines, "application/jsonl; charset=utf-8", &format!("journal-{id}.jsonl"))
}
