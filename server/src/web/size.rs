//! Refuses bodies that say that they are larger than anything we take.

use app::{Fault, drain};
use axum::{
    extract::Request,
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::header;

/// The largest body of any request. Routes set their own limit below it.
pub const BODY_LIMIT: usize = 32 * 1024 * 1024;

/// Lets a request pass whose body may fit. The body of any other is read to its end, so that the browser shows the answer.
pub async fn check(request: Request, next: Next) -> Response {
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    if length.and_then(|length| length.parse::<u64>().ok()).is_none_or(|length| length <= BODY_LIMIT as u64) {
        return next.run(request).await;
    }
    drain(request.into_body()).await;
    Fault::TooLarge.into_response()
}
