//! The log: one line per message, readable alone, with fields to query. JSON outside a terminal.

use std::io::IsTerminal;
use tracing_subscriber::{EnvFilter, fmt, prelude::*};

/// Starts the log. `RUST_LOG` narrows or widens it; `json` decides about its form, else whether a terminal reads it.
pub fn start(json: Option<bool>) {
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,tower_sessions=warn,tower_sessions_core=warn"));
    let registry = tracing_subscriber::registry().with(filter);
    if !json.unwrap_or_else(|| !std::io::stderr().is_terminal()) {
        let layer = fmt::layer().with_writer(std::io::stderr).with_target(false).compact();
        drop(registry.with(layer).try_init());
    } else {
        drop(registry.with(fmt::layer().json().flatten_event(true).with_writer(std::io::stderr)).try_init());
    }
}
