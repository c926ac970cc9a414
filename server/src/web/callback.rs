//! The callback of the payment provider. No session and no page of ours stands behind it: it is believed by its signature.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::{Router, routing::post};
use http::{HeaderMap, StatusCode};
use services::payments::{self, signature::HEADER};
use services::{Error, Services};

/// Where the provider calls.
pub const PATH: &str = "/payments/callback";
/// The largest callback, in bytes.
const LIMIT: usize = 16 * 1024;

/// The one address.
pub fn router(services: Services) -> Router {
    Router::new().route(PATH, post(take)).layer(DefaultBodyLimit::max(LIMIT)).with_state(services)
}

async fn take(State(services): State<Services>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers.get(HEADER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match Box::pin(payments::call(&services, signature, &body)).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(Error::NotFound) => StatusCode::NOT_FOUND,
        Err(Error::Forbidden) => {
            tracing::warn!("a callback that is not the payment provider's was refused");
            StatusCode::FORBIDDEN
        }
        // The provider calls again, or is asked.
        Err(error) => {
            tracing::error!(%error, "a callback of the payment provider could not be taken");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
