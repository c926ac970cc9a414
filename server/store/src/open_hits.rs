//! Cases with a hit of a watch list that nobody has settled: a projection, so that the screening desk finds them in every state.

use crate::tx::{execute, fetch_all, fetch_one};
use crate::{Result, Tx};
use domain::{CaseId, PostCode, Timestamp};

/// One case.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OpenHitsRow {
    /// Case.
    pub case_id: CaseId,
    /// Its post.
    pub post: PostCode,
    /// Hits of which nobody has said anything.
    pub open: i64,
    /// Hits that wait for a second person.
    pub waiting: i64,
    /// When the oldest of them was found.
    pub since: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct OpenHits<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl OpenHits<'_> {
    /// Puts a case on the list, or writes how it stands now.
    ///
    /// # Errors
    /// [`crate::StoreError::Busy`], [`crate::StoreError::Database`].
    pub async fn put(&mut self, row: &OpenHitsRow) -> Result<()> {
        const SQL: &str = "INSERT INTO open_hits (case_id, post, open, waiting, since) VALUES ($1, $2, $3, $4, $5) \
                           ON CONFLICT (case_id) DO UPDATE SET open = excluded.open, waiting = excluded.waiting, \
                           since = excluded.since";
        execute!(self.tx, SQL, row.case_id, &row.post, row.open, row.waiting, row.since)?;
        Ok(())
    }

    /// Takes a case off the list.
    ///
    /// # Errors
    /// [`crate::StoreError::Busy`], [`crate::StoreError::Database`].
    pub async fn remove(&mut self, id: CaseId) -> Result<()> {
        execute!(self.tx, "DELETE FROM open_hits WHERE case_id = $1", id)?;
        Ok(())
    }

    /// The cases of a post, the one that waits longest first, at most `limit`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_post(&mut self, post: &PostCode, limit: i64) -> Result<Vec<OpenHitsRow>> {
        const SQL: &str = "SELECT case_id, post, open, waiting, since FROM open_hits WHERE post = $1 \
                           ORDER BY since, case_id LIMIT $2";
        fetch_all!(self.tx, SQL, post, limit)
    }

    /// How many cases of a post there are.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn count(&mut self, post: &PostCode) -> Result<i64> {
        let row: (i64,) = fetch_one!(self.tx, "SELECT COUNT(*) FROM open_hits WHERE post = $1", post)?;
        Ok(row.0)
    }
}
