//! Who has which page of a case open. Not part of any record: forgotten soon.

use crate::tx::{execute, fetch_all};
use crate::{Result, Tx};
use domain::{CaseId, Timestamp, UserId};

/// A page of a case that somebody has open.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PresenceRow {
    /// The case.
    pub case_id: CaseId,
    /// Who.
    pub user_id: UserId,
    /// What for, as the caller writes it.
    pub doing: String,
    /// When the page was drawn.
    pub opened_at: Timestamp,
    /// When the page last spoke itself; `None` when it never did.
    pub heard_at: Option<Timestamp>,
    /// Until when it counts.
    pub until: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Presence<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Presence<'_> {
    /// A page was drawn.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`], [`crate::StoreError::Database`].
    pub async fn put(&mut self, row: &PresenceRow) -> Result<()> {
        const SQL: &str = "INSERT INTO presence (case_id, user_id, doing, opened_at, heard_at, until) \
                           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (case_id, user_id, doing) DO UPDATE SET \
                           opened_at = excluded.opened_at, heard_at = excluded.heard_at, until = excluded.until";
        execute!(self.tx, SQL, row.case_id, row.user_id, &row.doing, row.opened_at, row.heard_at, row.until)?;
        Ok(())
    }

    /// A page spoke itself. When it was drawn stays as it was; a page of which nothing is known any more was drawn now.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`], [`crate::StoreError::Database`].
    pub async fn hear(&mut self, row: &PresenceRow) -> Result<()> {
        const SQL: &str = "INSERT INTO presence (case_id, user_id, doing, opened_at, heard_at, until) \
                           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (case_id, user_id, doing) DO UPDATE SET \
                           heard_at = excluded.heard_at, until = excluded.until";
        execute!(self.tx, SQL, row.case_id, row.user_id, &row.doing, row.opened_at, row.heard_at, row.until)?;
        Ok(())
    }

    /// The pages of a case that count at a moment, the last one that was opened first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn at(&mut self, case_id: CaseId, moment: Timestamp) -> Result<Vec<PresenceRow>> {
        const SQL: &str = "SELECT case_id, user_id, doing, opened_at, heard_at, until FROM presence \
                           WHERE case_id = $1 AND until >= $2 ORDER BY opened_at DESC, user_id, doing";
        fetch_all!(self.tx, SQL, case_id, moment)
    }

    /// A page has done what it was for.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete(&mut self, case_id: CaseId, user_id: UserId, doing: &str) -> Result<()> {
        const SQL: &str = "DELETE FROM presence WHERE case_id = $1 AND user_id = $2 AND doing = $3";
        execute!(self.tx, SQL, case_id, user_id, doing)?;
        Ok(())
    }

    /// Forgets the pages that no longer counted at a moment.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete_before(&mut self, moment: Timestamp) -> Result<u64> {
        const SQL: &str = "DELETE FROM presence WHERE until < $1";
        execute!(self.tx, SQL, moment)
    }
}
