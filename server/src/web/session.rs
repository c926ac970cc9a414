//! The session cookie.

use crate::config::{Session, Settings};
use app::Limits;
use app::visitor::{SECURE_SESSION_COOKIE, SESSION_COOKIE};
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
        // The idle limit moves with every request, so every request writes its session.
        .with_always_save(true)
        .with_expiry(Expiry::OnInactivity(Duration::seconds(settings.session.idle_seconds.into())))
}
