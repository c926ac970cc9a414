//! The log: one line per message, readable alone, with fields to query. JSON outside a terminal.

use anyhow::Context;
use std::io::IsTerminal;
use tracing_subscriber::{EnvFilter, fmt, prelude::*};

/// What is told when nobody says otherwise.
const USUAL: &str = "info,sqlx=warn,tower_sessions=warn,tower_sessions_core=warn";

/// Starts the log. `VIDIMUS_LOG`, else `RUST_LOG`, narrows or widens it; `json` decides about its form, else whether a terminal
/// reads it.
///
/// # Errors
/// When `VIDIMUS_LOG` says nothing that can be followed: a log that silently tells something else is found out too late.
pub fn start(json: Option<bool>, variable: impl Fn(&str) -> Option<String>) -> anyhow::Result<()> {
    let filter = filter(variable)?;
    let registry = tracing_subscriber::registry().with(filter);
    if !json.unwrap_or_else(|| !std::io::stderr().is_terminal()) {
        let layer = fmt::layer().with_writer(std::io::stderr).with_target(false).compact();
        drop(registry.with(layer).try_init());
    } else {
        drop(registry.with(fmt::layer().json().flatten_event(true).with_writer(std::io::stderr)).try_init());
    }
    Ok(())
}

fn filter(variable: impl Fn(&str) -> Option<String>) -> anyhow::Result<EnvFilter> {
    let said = |name| variable(name).filter(|text| !text.trim().is_empty());
    if let Some(own) = said("VIDIMUS_LOG") {
        return EnvFilter::try_new(&own).with_context(|| format!("VIDIMUS_LOG is {own:?}"));
    }
    // The other variable is there for every program of the machine, and may say what only they understand.
    let shared = said("RUST_LOG").and_then(|text| EnvFilter::try_new(text).ok());
    Ok(shared.unwrap_or_else(|| EnvFilter::new(USUAL)))
}

#[cfg(test)]
mod tests {
    use super::filter;

    fn told(set: &[(&str, &str)]) -> Result<String, String> {
        let variable = |name: &str| {
            let found = set.iter().find(|(known, _)| *known == name);
            found.map(|(_, text)| (*text).to_owned())
        };
        filter(variable).map(|filter| filter.to_string()).map_err(|error| error.to_string())
    }

    #[test]
    fn the_own_variable_goes_before_the_shared_one() {
        assert_eq!(told(&[("VIDIMUS_LOG", "debug"), ("RUST_LOG", "error")]).as_deref(), Ok("debug"));
        assert_eq!(told(&[("VIDIMUS_LOG", " "), ("RUST_LOG", "error")]).as_deref(), Ok("error"));
        assert!(told(&[]).expect("the usual").contains("sqlx=warn"));
        assert!(told(&[("RUST_LOG", "a=b=c")]).expect("the usual").contains("sqlx=warn"));
        let error = told(&[("VIDIMUS_LOG", "loud=very=much")]).expect_err("not understood");
        assert!(error.contains("VIDIMUS_LOG"), "{error}");
    }
}
