//! `/livez`: the process answers. `/readyz`: it may be sent requests.

use axum::{Router, extract::State, routing::get};
use http::StatusCode;
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

async fn ready(State(health): State<Health>) -> (StatusCode, &'static str) {
    match health.reason_against().await {
        None => (StatusCode::OK, "ready\n"),
        Some(reason) => (StatusCode::SERVICE_UNAVAILABLE, reason),
    }
}
