//! The layers around the pages.

use crate::common::{Site, applicant, ask, request, staff, text};
use app::{AppState, Ctx, Fault, flash::Flash};
use axum::{
    Router,
    response::Response,
    routing::{get, post},
};
use domain::case::Role;
use http::{HeaderValue, StatusCode, header};
use server::web::{BODY_LIMIT, session};

/// Pages that misbehave, each in its own way.
fn pages() -> Router<AppState> {
    Router::new()
        .route("/panic", get(async || -> Response { panic!("the database password is hunter2") }))
        .route("/stale", get(async || Fault::Stale))
        .route("/take", post(async |body: axum::body::Bytes| body.len().to_string()))
        .route(
            "/leave",
            post(async |ctx: Ctx| ctx.done("/see", Flash::default().important("session-ended-kept")).await),
        )
        .route("/see", get(async |ctx: Ctx| app::shell::page(&ctx, "See", "nothing")))
        .route("/other", get(async |ctx: Ctx| app::shell::page(&ctx, "Other", "nothing")))
        .fallback(async || Fault::NotFound)
}

fn header_of(response: &Response, name: &str) -> String {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn every_answer_carries_its_protection() {
    let site = Site::new().await;
    let router = site.router();
    for path in ["/", "/nothing", "/language/xx"] {
        let response = ask(&router, request("GET", path, None, "")).await;
        let policy = header_of(&response, "content-security-policy");
        let nonce =
            policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap_or_default();
        assert!(nonce.len() >= 22, "{path}: {policy}");
        for word in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]
        {
            assert!(policy.contains(word), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{path}: {policy}");
        assert_eq!(header_of(&response, "cache-control"), "no-store", "{path}");
        assert_eq!(header_of(&response, "x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header_of(&response, "referrer-policy"), "same-origin", "{path}");
        assert_eq!(header_of(&response, "cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(header_of(&response, "strict-transport-security"), "", "{path}");
        let html = text(response).await;
        assert!(!html.contains(" style=\""), "{path}: a style attribute would be refused");
        assert!(!html.contains("⟦"), "{path}: words are missing");
    }
}

#[tokio::test]
async fn with_https_the_cookie_is_bound_to_the_host() {
    let mut site = Site::new().await;
    site.settings.base_url = "https://visa.example".to_owned();
    let router = site.dress(pages());
    let mut leave = request("POST", "/leave", None, "");
    leave.headers_mut().insert(header::ORIGIN, HeaderValue::from_static("https://visa.example"));
    let response = ask(&router, leave).await;
    let cookie = header_of(&response, "set-cookie");
    assert!(cookie.starts_with("__Host-vidimus="), "{cookie}");
    for word in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(word), "{cookie}");
    }
    assert!(header_of(&response, "strict-transport-security").contains("max-age=31536000"));
}

#[tokio::test]
async fn a_panic_becomes_a_page_with_a_reference_and_without_the_cause() {
    let site = Site::new().await;
    let router = site.dress(pages());
    let mut french = request("GET", "/panic", None, "");
    french.headers_mut().insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("fr"));
    let response = ask(&router, french).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let reference = header_of(&response, "x-request-id");
    let html = text(response).await;
    assert!(html.contains("lang=\"fr\"") && html.contains(&reference) && !reference.is_empty(), "{html}");
    assert!(!html.contains("hunter2"), "{html}");
}

#[tokio::test]
async fn faults_are_drawn_with_their_status() {
    let site = Site::new().await;
    let router = site.dress(pages());
    for (path, status, words) in [
        ("/stale", StatusCode::CONFLICT, "Somebody else was faster"),
        ("/nothing", StatusCode::NOT_FOUND, "Page not found"),
    ] {
        let response = ask(&router, request("GET", path, None, "")).await;
        assert_eq!(response.status(), status);
        assert!(text(response).await.contains(words), "{path}");
    }
    let response = ask(&router, request("DELETE", "/stale", None, "")).await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_with_a_page() {
    let site = Site::new().await;
    let router = site.dress(pages());
    let mut large = request("POST", "/take", None, "");
    large.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(BODY_LIMIT + 1));
    let response = ask(&router, large).await;
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(text(response).await.contains("That is too large"));
    // An ordinary form has a much lower limit.
    let router = site.router();
    let response =
        ask(&router, request("POST", "/your-name", None, &"a".repeat(app::doors::FORM_LIMIT + 1))).await;
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_command_from_another_site_is_refused() {
    let site = Site::new().await;
    let router = site.router();
    let cookie = site.cookie(&applicant()).await;
    let mut foreign = request("POST", "/sign-out", Some(&cookie), "");
    foreign.headers_mut().insert(header::ORIGIN, HeaderValue::from_static("https://evil.example"));
    let response = ask(&router, foreign).await;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    assert!(text(response).await.contains("another website"));
    let html = text(ask(&router, request("GET", "/", Some(&cookie), "")).await).await;
    assert!(html.contains("thandiwe@example.org"), "still signed in");
}

#[tokio::test]
async fn a_flash_waits_for_its_page_and_is_shown_once() {
    let site = Site::new().await;
    let router = site.dress(pages());
    let response = ask(&router, request("POST", "/leave", None, "")).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let cookie = header_of(&response, "set-cookie");
    let cookie = cookie.split(';').next().expect("a cookie");
    let shown = async |path: &str| {
        text(ask(&router, request("GET", path, Some(cookie), "")).await).await.contains("You were signed out")
    };
    assert!(!shown("/other").await);
    assert!(shown("/see").await);
    assert!(!shown("/see").await);
}

#[tokio::test]
async fn a_page_that_asks_with_nobody_at_it_does_not_keep_its_session() {
    let site = Site::new().await;
    let router = site.router();
    let cookie = site.cookie(&staff(Role::Officer)).await;
    let id = cookie.split_once('=').and_then(|(_, id)| id.parse().ok()).expect("an id");
    let ends = async || {
        let mut tx = site.services.store.read().await.expect("a transaction");
        let row = tx.sessions().load(&store::session_store::hash(&id), site.services.now()).await;
        row.expect("looked up").expect("it lives").expires_at
    };
    let before = ends().await;
    let mut unattended = request("GET", "/desk", Some(&cookie), "");
    unattended.headers_mut().insert(session::UNATTENDED, HeaderValue::from_static("1"));
    let response = ask(&router, unattended).await;
    assert_eq!(response.status(), StatusCode::OK, "it is answered");
    assert_eq!(ends().await, before);
    ask(&router, request("GET", "/desk", Some(&cookie), "")).await;
    let idle = i64::from(site.settings.session.idle_seconds);
    let moved = ends().await;
    assert_ne!(moved, before);
    assert!((idle - 5..=idle).contains(&moved.seconds_since(site.services.now())), "{moved:?}");
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let site = Site::new().await;
    let router = site.router();
    let cookie = site.cookie(&staff(Role::Officer)).await;
    let seen =
        async || text(ask(&router, request("GET", "/", Some(&cookie), "")).await).await.contains("Ana Pavić");
    assert!(seen().await);
    let response = ask(&router, request("POST", "/sign-out", Some(&cookie), "")).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert!(!seen().await, "a copied cookie is worth nothing");
}

#[tokio::test]
async fn a_form_keeps_what_was_typed_and_says_what_is_wrong() {
    let site = Site::new().await;
    let router = site.router();
    let response = ask(&router, request("POST", "/your-name", None, "surname=+&given-names=Ana")).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let cookie = header_of(&response, "set-cookie");
    let cookie = cookie.split(';').next().expect("a cookie");
    let html = text(ask(&router, request("GET", "/your-name", Some(cookie), "")).await).await;
    assert!(html.contains("<title>Error: "), "{html}");
    assert!(html.contains("href=\"#surname\"") && html.contains("id=\"surname-error\""), "{html}");
    assert!(html.contains("value=\"Ana\""), "{html}");
}

#[tokio::test]
async fn the_language_is_remembered_and_leads_nowhere_else() {
    let site = Site::new().await;
    let router = site.router();
    let response = ask(&router, request("GET", "/language/fr?to=//evil.example", None, "")).await;
    assert_eq!(header_of(&response, "location"), "/");
    let response = ask(&router, request("GET", "/language/fr?to=/your-name", None, "")).await;
    assert_eq!(header_of(&response, "location"), "/your-name");
    let cookie = header_of(&response, "set-cookie");
    let cookie = cookie.split(';').next().expect("a cookie");
    let html = text(ask(&router, request("GET", "/", Some(cookie), "")).await).await;
    assert!(html.contains("<html lang=\"fr\""), "{html}");
}

#[tokio::test]
async fn health_tells_whether_requests_are_wanted() {
    let site = Site::new().await;
    let router = site.router();
    assert_eq!(ask(&router, request("GET", "/livez", None, "")).await.status(), StatusCode::OK);
    assert_eq!(ask(&router, request("GET", "/readyz", None, "")).await.status(), StatusCode::OK);
    site.services.store.close().await;
    assert_eq!(
        ask(&router, request("GET", "/readyz", None, "")).await.status(),
        StatusCode::SERVICE_UNAVAILABLE
    );
}

#[tokio::test]
async fn built_files_are_kept_for_ever_and_missing_ones_are_not() {
    let site = Site::new().await;
    let pkg = site.settings.site_dir.join("pkg");
    std::fs::create_dir_all(&pkg).expect("a folder");
    std::fs::write(pkg.join("vidimus.0123.css"), "plain").expect("written");
    std::fs::write(pkg.join("vidimus.0123.css.br"), "brotli").expect("written");
    let router = site.router();
    let mut precompressed = request("GET", "/pkg/vidimus.0123.css", None, "");
    precompressed.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br"));
    let response = ask(&router, precompressed).await;
    assert_eq!(header_of(&response, "cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(header_of(&response, "content-encoding"), "br");
    assert_eq!(text(response).await, "brotli");
    let response = ask(&router, request("GET", "/pkg/gone.css", None, "")).await;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert_eq!(header_of(&response, "cache-control"), "no-store");
}

/// Whoever finds a weakness learns where to report it and what is promised, without signing in (RFC 9116).
#[tokio::test]
async fn a_weakness_can_be_reported_and_the_promise_is_kept_in_writing() {
    let site = Site::new().await;
    let router = site.router();
    let response = ask(&router, request("GET", "/.well-known/security.txt", None, "")).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(header_of(&response, "content-type"), "text/plain; charset=utf-8");
    let file = text(response).await;
    let fields: Vec<&str> =
        file.lines().filter_map(|line| line.split_once(": ")).map(|(field, _)| field).collect();
    assert_eq!(fields, ["Contact", "Expires", "Preferred-Languages", "Canonical", "Policy"]);
    let page = text(ask(&router, request("GET", "/security", None, "")).await).await;
    assert!(page.contains("mailto:security@visa.utopia.example") && page.contains("90 days"), "{page}");
    let start = text(ask(&router, request("GET", "/", None, "")).await).await;
    assert!(start.contains("href=\"/security\""), "the foot of each page leads there");
}
