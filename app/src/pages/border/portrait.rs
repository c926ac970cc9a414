//! The portrait that was printed on a visa.

use crate::{Ctx, Fault};
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use domain::CaseId;
use http::{HeaderValue, header};

/// Gives it to an officer who has just looked the visa up.
///
/// # Errors
/// [`Fault::NotFound`] without such a look-up.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let (kind, bytes) = services::border::portrait(&ctx.state.services, ctx.staff()?, id).await?;
    if !matches!(kind.as_str(), "image/jpeg" | "image/png" | "image/webp") {
        return Err(Fault::NotFound);
    }
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(&kind).map_err(Fault::internal)?);
    let policy = HeaderValue::from_static("sandbox; default-src 'none'");
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}
