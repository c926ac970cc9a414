//! The session cookie.

use crate::config::{Session, Settings};
use app::Limits;
use app::visitor::{SECURE_SESSION_COOKIE, SESSION_COOKIE};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use services::Services;
use std::sync::Arc;
use store::DatabaseSessions;
use time::Duration;
use tower_sessions::{Expiry, SessionManagerLayer, SessionStore, cookie::SameSite};

/// Sessions in the database.
pub fn store(settings: &Settings, services: &Services) -> DatabaseSessions {
    let clock = Arc::clone(&services.clock);
    let longest = i64::from(settings.session.longest_seconds);
    DatabaseSessions::new(services.store.clone(), longest, move || clock.now())
}

/// What pages are told about it.
pub fn limits(settings: &Settings) -> Limits {
    let Session { idle_seconds, longest_seconds } = settings.session;
    Limits { idle: idle_seconds.into(), longest: longest_seconds.into() }
}

/// The cookie's name: bound to this host and HTTPS where there is HTTPS.
pub fn cookie_name(https: bool) -> &'static str {
    if https { SECURE_SESSION_COOKIE } else { SESSION_COOKIE }
}

/// Sessions in a store. `Lax`, because `Strict` would make a person who follows the link in our mail look signed out.
pub fn layer<S: SessionStore>(settings: &Settings, store: S) -> SessionManagerLayer<S> {
    SessionManagerLayer::new(store)
        .with_name(cookie_name(settings.https()))
        .with_secure(settings.https())
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(idle(settings))
}

/// The idle limit.
pub fn idle(settings: &Settings) -> Expiry {
    Expiry::OnInactivity(Duration::seconds(settings.session.idle_seconds.into()))
}

/// What a page sends along when it asks by itself, with nobody at it.
pub const UNATTENDED: &str = "vidimus-unattended";

/// Moves the idle limit with every request of a person, so each of them writes its session. A page that nobody is at may ask, as long as
/// the session lives, but does not keep it alive.
pub async fn touch(State(idle): State<Expiry>, request: Request, next: Next) -> Response {
    if !request.headers().contains_key(UNATTENDED)
        && let Some(session) = request.extensions().get::<tower_sessions::Session>()
    {
        // tower-sessions takes a session whose limit was set for a changed one, and writes it.
        session.set_expiry(Some(idle));
    }
    next.run(request).await
}
