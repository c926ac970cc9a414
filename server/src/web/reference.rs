//! Gives each request a reference that a person can quote, and writes its line of the log.

use app::ctx::Reference;
use axum::{extract::Request, middleware::Next, response::Response};
use http::{HeaderName, HeaderValue};
use services::{SystemEntropy, entropy::random};
use std::time::Instant;
use tracing::Instrument;

/// Letters of a reference: no vowels, so that no words appear, and nothing that reads like something else.
const LETTERS: &[u8] = b"23456789BCDFGHJKMNPQRSTVWXYZ";

#[expect(clippy::disallowed_methods, reason = "the log measures real time")]
fn start() -> Instant {
    Instant::now()
}

/// Makes the reference and logs the answer. The query is not logged: it may hold a sign-in token or a search for a name.
pub async fn give(mut request: Request, next: Next) -> Response {
    let reference = fresh();
    request.extensions_mut().insert(Reference(reference.clone()));
    let span =
        tracing::info_span!("request", reference, method = %request.method(), path = request.uri().path());
    async move {
        let start = start();
        let mut response = next.run(request).await;
        let millis = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        let status = response.status().as_u16();
        if response.status().is_server_error() {
            tracing::error!(status, millis, "answered");
        } else {
            tracing::info!(status, millis, "answered");
        }
        if let Ok(value) = HeaderValue::from_str(&reference) {
            response.headers_mut().insert(HeaderName::from_static("x-request-id"), value);
        }
        response
    }
    .instrument(span)
    .await
}

/// Ten letters: unlikely to come twice in the life of a log.
fn fresh() -> String {
    let bytes: [u8; 10] = random(&SystemEntropy);
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
}
