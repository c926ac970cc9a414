//! The journal of a case as a file.

use crate::{Ctx, Fault};
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use domain::CaseId;
use http::{HeaderValue, header};

/// Gives the journal as JSON lines; that it was given is an event of the case.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let lines = services::audit::export(&ctx.state.services, ctx.staff()?, id).await?;
    let place = HeaderValue::from_str(&format!("attachment; filename=\"journal-{id}.jsonl\""));
    let mut response = Body::from(lines).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/jsonl; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, place.map_err(Fault::internal)?);
    Ok(response)
}
