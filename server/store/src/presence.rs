//! Who has a case open, and what for. Not part of any record: forgotten soon.

use crate::tx::{execute, fetch_all};
use crate::{Result, Tx};
use domain::{CaseId, Timestamp, UserId};

/// Somebody who has a case open.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PresenceRow {
    /// The case.
    pub case_id: CaseId,
    /// Who.
    pub user_id: UserId,
    /// What for, as the caller writes it.
    pub doing: String,
    /// When the page was last there.
    pub seen_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Presence<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Presence<'_> {
    /// Somebody is here now.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`], [`crate::StoreError::Database`].
    pub async fn put(&mut self, row: &PresenceRow) -> Result<()> {
        const SQL: &str = "INSERT INTO presence (case_id, user_id, doing, seen_at) VALUES ($1, $2, $3, $4) \
                           ON CONFLICT (case_id, user_id) DO UPDATE SET doing = excluded.doing, seen_at = excluded.seen_at";
        execute!(self.tx, SQL, row.case_id, row.user_id, &row.doing, row.seen_at)?;
        Ok(())
    }

    /// Who was at a case since a moment, the last one first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn at(&mut self, case_id: CaseId, since: Timestamp) -> Result<Vec<PresenceRow>> {
        const SQL: &str = "SELECT case_id, user_id, doing, seen_at FROM presence \
                           WHERE case_id = $1 AND seen_at >= $2 ORDER BY seen_at DESC, user_id";
        fetch_all!(self.tx, SQL, case_id, since)
    }

    /// Forgets who was somewhere before a moment.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete_before(&mut self, moment: Timestamp) -> Result<u64> {
        const SQL: &str = "DELETE FROM presence WHERE seen_at < $1";
        execute!(self.tx, SQL, moment)
    }
}
