//! The headers that keep a browser from being used against its owner.

use app::Nonce;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use data_encoding::BASE64URL_NOPAD;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use services::{SystemEntropy, entropy::random};

/// Headers that are the same for every answer.
const FIXED: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    // `no-referrer` would hide from our own forms which page they came from.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// What the headers depend on.
#[derive(Clone, Debug)]
pub struct Edge {
    /// People come by HTTPS.
    pub https: bool,
    /// Where a form of ours may lead besides here: the origin of the payment provider, to whose page a person is sent on.
    pub leads_to: Option<String>,
}

/// Makes a nonce, lets the page use it, and adds the headers to the answer. An answer that sets one of them itself (a
/// sandbox around an upload, a cacheable file) keeps its own.
pub async fn add(State(edge): State<Edge>, mut request: Request, next: Next) -> Response {
    let nonce = BASE64URL_NOPAD.encode(&random::<16>(&SystemEntropy));
    request.extensions_mut().insert(Nonce(nonce.clone()));
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        set(headers, &HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy(&nonce, &edge)) {
        set(headers, &header::CONTENT_SECURITY_POLICY, policy);
    }
    if edge.https {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        set(headers, &header::STRICT_TRANSPORT_SECURITY, year);
    }
    set(headers, &header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn set(headers: &mut HeaderMap, name: &HeaderName, value: HeaderValue) {
    headers.entry(name).or_insert(value);
}

/// The content security policy: our own files, scripts with this answer's nonce, and WASM for the islands.
fn policy(nonce: &str, edge: &Edge) -> String {
    let provider = edge.leads_to.as_ref().map(|origin| format!(" {origin}")).unwrap_or_default();
    let upgrade = if edge.https { "; upgrade-insecure-requests" } else { "" };
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'{provider}; frame-ancestors 'none'; \
         base-uri 'none'; object-src 'none'{upgrade}"
    )
}
