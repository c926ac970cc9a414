//! `/livez`: the process answers. `/readyz`: it may be sent requests. `/orphans`: nothing was left behind by people who
//! went; it costs some queries, so it is there on an address of its own only.

use axum::{Router, extract::State, routing::get};
use http::StatusCode;
use services::Services;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use store::Store;

/// Whether this server may be sent requests.
#[derive(Clone, Debug)]
pub struct Health {
    leaving: Arc<AtomicBool>,
    store: Store,
}

impl Health {
    /// Ready as long as this database answers and has this binary's version.
    pub fn of(store: Store) -> Self {
        Self { leaving: Arc::default(), store }
    }

    /// Says from now on that no more requests are wanted.
    pub fn leave(&self) {
        self.leaving.store(true, Ordering::SeqCst);
    }

    async fn reason_against(&self) -> Option<&'static str> {
        if self.leaving.load(Ordering::SeqCst) {
            return Some("stopping\n");
        }
        if let Err(error) = self.store.ping().await {
            tracing::error!(%error, "not ready");
            return Some("the database does not answer\n");
        }
        match self.store.schema_version().await {
            Ok(version) if version >= Store::newest_schema() => None,
            Ok(_) => Some("the database is not migrated\n"),
            Err(error) => {
                tracing::error!(%error, "not ready");
                Some("the database does not answer\n")
            }
        }
    }
}

/// The two addresses.
pub fn router(health: Health) -> Router {
    Router::new().route("/livez", get(async || "alive\n")).route("/readyz", get(ready)).with_state(health)
}

/// What else whoever watches over the installation asks.
pub fn watch(services: Services) -> Router {
    Router::new().route("/orphans", get(orphans)).with_state(services)
}

async fn orphans(State(services): State<Services>) -> (StatusCode, String) {
    match services::orphans::everywhere(&services).await {
        Ok(found) if found.is_empty() => (StatusCode::OK, "orphans 0\n".to_owned()),
        Ok(found) => (StatusCode::SERVICE_UNAVAILABLE, format!("orphans {}\n", found.len())),
        Err(error) => {
            tracing::error!(%error, "orphans could not be counted");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n".to_owned())
        }
    }
}

async fn ready(State(health): State<Health>) -> (StatusCode, &'static str) {
    match health.reason_against().await {
        None => (StatusCode::OK, "ready\n"),
        Some(reason) => (StatusCode::SERVICE_UNAVAILABLE, reason),
    }
}
