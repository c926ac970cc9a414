//! Corrections of a signed form that are typed and not sent yet: one for each case, deleted when it is sent or thrown away.

use crate::tx::{execute, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, Timestamp};

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AmendmentDraftRow {
    /// The case.
    pub case_id: CaseId,
    /// Grows with each change, from 1.
    pub version: i64,
    /// The answers, sealed with the data key of the case.
    pub sealed: Vec<u8>,
    /// Saved last.
    pub updated_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct AmendmentDrafts<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl AmendmentDrafts<'_> {
    /// What is typed for a case.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, case_id: CaseId) -> Result<Option<AmendmentDraftRow>> {
        const SQL: &str =
            "SELECT case_id, version, sealed, updated_at FROM amendment_drafts WHERE case_id = $1";
        fetch_optional!(self.tx, SQL, case_id)
    }

    /// Keeps what is typed. Version 1 begins; a higher one follows the one before it.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when somebody else has kept something meanwhile, [`StoreError::Reference`] without a case.
    pub async fn put(&mut self, row: &AmendmentDraftRow) -> Result<()> {
        const BEGIN: &str = "INSERT INTO amendment_drafts (case_id, version, sealed, updated_at) \
                             VALUES ($1, $2, $3, $4) ON CONFLICT (case_id) DO NOTHING";
        const FOLLOW: &str = "UPDATE amendment_drafts SET version = $2, sealed = $3, updated_at = $4 \
                              WHERE case_id = $1 AND version = $2 - 1";
        let sql = if row.version == 1 { BEGIN } else { FOLLOW };
        let changed = execute!(self.tx, sql, row.case_id, row.version, &row.sealed, row.updated_at)?;
        if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }

    /// Throws away what is typed.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn delete(&mut self, case_id: CaseId) -> Result<()> {
        const SQL: &str = "DELETE FROM amendment_drafts WHERE case_id = $1";
        execute!(self.tx, SQL, case_id)?;
        Ok(())
    }
}
