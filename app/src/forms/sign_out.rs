//! Ends the session.

use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderName, HeaderValue};

/// Forgets the session on the server and the pages that the browser kept. Answers that wait there to be sent stay: they are
/// sealed, their key is gone with the session, and they open when their owner signs in again.
///
/// # Errors
/// The session store's.
pub async fn post(ctx: Ctx) -> Result<Response, Fault> {
    ctx.session.flush().await?;
    let mut response = Redirect::to("/").into_response();
    let name = HeaderName::from_static("clear-site-data");
    response.headers_mut().insert(name, HeaderValue::from_static("\"cache\""));
    Ok(response)
}
