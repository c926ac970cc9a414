//! The router and everything around it.
//!
//! A request passes, from the outside in: reference and log line, security headers and nonce, then either static files
//! and health, or compression, session, error pages, panic net, size limit, origin check, and the doors of [`app::doors`].
//! The callbacks of a payment provider come from no page of ours: they stand beside, and are believed by their signature.

pub mod callback;
pub mod client;
pub mod files;
pub mod headers;
pub mod health;
pub mod origin;
pub mod reference;
pub mod session;
pub mod size;

use crate::config::Settings;
use app::{AppState, Fault};
use axum::{Extension, Router, middleware, routing::post};
use health::Health;
use std::{net::IpAddr, sync::Arc};
use tower_http::{
    CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer,
    limit::RequestBodyLimitLayer,
};
use tower_sessions::SessionStore;

pub use size::BODY_LIMIT;

/// The whole service.
pub fn router<S>(settings: &Settings, state: AppState, sessions: S, health: Health) -> Router
where
    S: SessionStore + Clone,
{
    let pages = app::doors::router(&state)
        .route("/api/{*function}", post(app::api::serve))
        .fallback(async || Fault::NotFound);
    dress(settings, state, sessions, health, pages)
}

/// Puts everything around a router of pages. Apart from [`router`], so that tests can dress pages that misbehave.
pub fn dress<S>(
    settings: &Settings,
    state: AppState,
    sessions: S,
    health: Health,
    pages: Router<AppState>,
) -> Router
where
    S: SessionStore + Clone,
{
    let edge = headers::Edge {
        https: settings.https(),
        leads_to: state.services.payments.as_ref().map(|provider| provider.origin().to_owned()),
    };
    let callbacks = callback::router(state.services.clone());
    let pages = pages
        .layer(middleware::from_fn_with_state(settings.base_url.clone(), origin::check))
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .layer(middleware::from_fn(size::check))
        .layer(CatchPanicLayer::custom(app::after_panic))
        .layer(middleware::from_fn_with_state(state.clone(), app::fault_pages))
        .layer(Extension(session::limits(settings)))
        .layer(middleware::from_fn_with_state(session::idle(settings), session::touch))
        .layer(session::layer(settings, sessions))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .with_state(state);
    let mut router =
        Router::new().merge(files::router(&settings.site_dir)).merge(callbacks).fallback_service(pages);
    if settings.health_listen.is_none() {
        router = router.merge(health::router(health));
    }
    let trusted: Arc<[IpAddr]> = settings.trusted_proxies.as_slice().into();
    router
        .layer(middleware::from_fn_with_state(trusted, client::find))
        .layer(middleware::from_fn_with_state(edge, headers::add))
        .layer(middleware::from_fn(reference::give))
}
