//! Refuses commands that another site's page sent through a visitor's browser.

use app::Fault;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, Method, header};

/// Lets a request pass that changes nothing, or that comes from our own page.
pub async fn check(State(own): State<String>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || ours(request.headers(), &own) {
        return next.run(request).await;
    }
    tracing::warn!(
        origin = ?request.headers().get(header::ORIGIN),
        site = ?request.headers().get("sec-fetch-site"),
        "a command from another origin was refused"
    );
    Fault::ForeignOrigin.into_response()
}

/// `Sec-Fetch-Site` decides where a browser sends it, since no page can forge it; otherwise `Origin` must be our own.
/// Every browser sends at least one of them with a POST, so a request with neither is refused.
fn ours(headers: &HeaderMap, own: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin")) {
        (Some("same-origin" | "none"), _) => true,
        (Some(_), _) => false,
        (None, Some(origin)) => origin == own,
        (None, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::ours;
    use http::{HeaderMap, HeaderName, HeaderValue};

    #[test]
    fn only_our_own_pages_may_command() {
        let own = "https://visa.example";
        for (site, origin, expected) in [
            (Some("same-origin"), None, true),
            (Some("none"), None, true),
            (Some("same-site"), Some(own), false),
            (Some("cross-site"), Some(own), false),
            (None, Some(own), true),
            (None, Some("https://visa.example.evil.example"), false),
            (None, Some("null"), false),
            (None, None, false),
        ] {
            let mut headers = HeaderMap::new();
            for (name, value) in [("sec-fetch-site", site), ("origin", origin)] {
                if let Some(value) = value {
                    headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
                }
            }
            assert_eq!(ours(&headers, own), expected, "{site:?} {origin:?}");
        }
    }
}
