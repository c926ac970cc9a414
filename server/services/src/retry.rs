//! Doing something again when somebody else changed the same thing in the same moment.

use crate::{Error, Result};

/// Does `once` until it gives something else than an error that `passes` by, at most `tries` times in all.
///
/// # Errors
/// The last one.
pub(crate) async fn retried<T, F: Future<Output = Result<T>>>(
    tries: usize,
    passes: fn(&Error) -> bool,
    once: impl Fn() -> F,
) -> Result<T> {
    for _ in 1..tries {
        match once().await {
            Err(error) if passes(&error) => {}
            other => return other,
        }
    }
    once().await
}

/// What was read is older than what is stored.
pub(crate) const fn stale(error: &Error) -> bool {
    matches!(error, Error::Stale { .. })
}

/// As [`stale`], or the database had no time.
pub(crate) const fn stale_or_busy(error: &Error) -> bool {
    matches!(error, Error::Stale { .. } | Error::Busy)
}
