//! The session cookie.

use crate::config::Settings;
use services::Services;
use std::sync::Arc;
use store::DatabaseSessions;
use time::Duration;
use tower_sessions::{Expiry, SessionManagerLayer, SessionStore, cookie::SameSite};

/// How long a session lives without a request.
pub const IDLE: Duration = Duration::minutes(20);
/// How long a session lives at all, in seconds.
pub const LONGEST: i64 = 10 * 3600;

/// Sessions in the database.
pub fn store(services: &Services) -> DatabaseSessions {
    let clock = Arc::clone(&services.clock);
    DatabaseSessions::new(services.store.clone(), LONGEST, move || clock.now())
}

/// The cookie's name: bound to this host and HTTPS where there is HTTPS.
pub fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-vidimus" } else { "vidimus" }
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
        .with_expiry(Expiry::OnInactivity(IDLE))
}
