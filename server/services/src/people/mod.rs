//! People and how they come in.
//!
//! Applicants ([`links`]) get a link by mail that works once within twenty minutes. Staff ([`staff`]) have a password and a
//! second factor. [`admin`] keeps the accounts of staff. No answer here tells whether an account exists, guessing is
//! slowed down by counters in the database, and what happens is written to the audit chain.

pub mod admin;
pub mod links;
pub mod staff;

use crate::{Error, Result, Services};
use domain::Timestamp;
use store::Tx;

/// A limit on tries.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    /// Length of the window.
    pub(crate) seconds: i64,
    /// Tries within it.
    pub(crate) tries: i64,
}

/// Counts one try under each key, and refuses when one of them has had too many. The counters are committed by
/// themselves, so that they also count the tries that fail.
pub(crate) async fn slow_down(services: &Services, now: Timestamp, keys: &[(String, Limit)]) -> Result<()> {
    let mut tx = services.store.begin().await?;
    let mut wait = 0;
    for (key, limit) in keys {
        let throttle = tx.throttles().hit(key, now, limit.seconds, limit.tries).await?;
        if !throttle.allowed {
            wait = wait.max(throttle.retry_after);
        }
    }
    tx.commit().await?;
    if wait > 0 {
        return Err(Error::Throttled { retry_after_seconds: u64::try_from(wait).unwrap_or(1) });
    }
    Ok(())
}

/// Writes one line into the audit chain.
async fn note(tx: &mut Tx, at: Timestamp, actor: &str, kind: &str, body: serde_json::Value) -> Result<()> {
    tx.audit().append(at, actor, kind, &body.to_string()).await?;
    Ok(())
}
