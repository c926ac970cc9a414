//! Counters that slow down guessing. They stand in the database because there may be many nodes.
//!
//! A hit counts only when its transaction is committed: commit also when what it guards fails.

use crate::tx::{execute, fetch_one};
use crate::{Result, Tx};
use domain::Timestamp;

/// Whether one more try is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttle {
    /// The try may go on.
    pub allowed: bool,
    /// Seconds until the window ends and tries are allowed again; 0 when allowed.
    pub retry_after: i64,
}

/// See the module.
#[derive(Debug)]
pub struct Throttles<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Throttles<'_> {
    /// Counts one try under `key`, for example `sign-in:anna`. At most `limit` are allowed in a window of `window_seconds`
    /// that starts with the first one. Of tries that come at once each is counted.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn hit(
        &mut self,
        key: &str,
        now: Timestamp,
        window_seconds: i64,
        limit: i64,
    ) -> Result<Throttle> {
        const SQL: &str = "INSERT INTO throttles (key, window_start, hits) VALUES ($1, $2, 1) \
                           ON CONFLICT (key) DO UPDATE SET \
                           hits = CASE WHEN throttles.window_start <= $3 THEN 1 ELSE throttles.hits + 1 END, \
                           window_start = CASE WHEN throttles.window_start <= $3 THEN $2 \
                                               ELSE throttles.window_start END \
                           RETURNING window_start, hits";
        let ended = now.plus_seconds(-window_seconds);
        let (start, hits): (Timestamp, i64) = fetch_one!(self.tx, SQL, key, now, ended)?;
        if hits <= limit {
            return Ok(Throttle { allowed: true, retry_after: 0 });
        }
        let left = start.plus_seconds(window_seconds).seconds_since(now);
        Ok(Throttle { allowed: false, retry_after: left.max(1) })
    }

    /// Forgets the tries under `key`: for after a success.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn clear(&mut self, key: &str) -> Result<()> {
        const SQL: &str = "DELETE FROM throttles WHERE key = $1";
        execute!(self.tx, SQL, key)?;
        Ok(())
    }

    /// Deletes counters whose window started before `before`; gives their number.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete_before(&mut self, before: Timestamp) -> Result<u64> {
        const SQL: &str = "DELETE FROM throttles WHERE window_start < $1";
        execute!(self.tx, SQL, before)
    }
}
