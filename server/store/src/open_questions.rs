//! Cases in which a consulted authority waits for an answer of the post: a projection, so that they stand in a tray.

use crate::tx::{execute, fetch_all, fetch_one};
use crate::{Result, Tx};
use domain::{CaseId, PostCode, Timestamp};

/// See the module.
#[derive(Debug)]
pub struct OpenQuestions<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl OpenQuestions<'_> {
    /// Puts a case on the list; one that is there keeps its place.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`], [`crate::StoreError::Database`].
    pub async fn put(&mut self, id: CaseId, post: &PostCode, since: Timestamp) -> Result<()> {
        const SQL: &str = "INSERT INTO open_questions (case_id, post, since) VALUES ($1, $2, $3) \
                           ON CONFLICT (case_id) DO UPDATE SET since = excluded.since";
        execute!(self.tx, SQL, id, post, since)?;
        Ok(())
    }

    /// Takes a case off the list.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn remove(&mut self, id: CaseId) -> Result<()> {
        execute!(self.tx, "DELETE FROM open_questions WHERE case_id = $1", id)?;
        Ok(())
    }

    /// The cases of a post, the one that waits longest first, at most `limit`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_post(&mut self, post: &PostCode, limit: i64) -> Result<Vec<CaseId>> {
        const SQL: &str =
            "SELECT case_id FROM open_questions WHERE post = $1 ORDER BY since, case_id LIMIT $2";
        let rows: Vec<(CaseId,)> = fetch_all!(self.tx, SQL, post, limit)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// How many cases of a post there are.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn count(&mut self, post: &PostCode) -> Result<i64> {
        let row: (i64,) = fetch_one!(self.tx, "SELECT COUNT(*) FROM open_questions WHERE post = $1", post)?;
        Ok(row.0)
    }
}
