//! Ends the session.

use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderName, HeaderValue};

/// Forgets the session on the server and what the browser kept.
///
/// # Errors
/// The session store's.
pub async fn post(ctx: Ctx) -> Result<Response, Fault> {
    ctx.session.flush().await?;
    let mut response = Redirect::to("/").into_response();
    let name = HeaderName::from_static("clear-site-data");
    response.headers_mut().insert(name, HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}
