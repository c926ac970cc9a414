//! Links by which a consulted authority answers. The store holds the hash of a token, so that a copied database opens no door.
//! Until when a link works, the consultation of the case says.

use crate::tx::{execute, fetch_optional};
use crate::{Result, Tx};
use domain::{CaseId, Timestamp};

/// One link.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ConsultationLinkRow {
    /// Hash of the token in the link.
    pub token_hash: Vec<u8>,
    /// The case.
    pub case_id: CaseId,
    /// Which of its consultations, from 0.
    pub number: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// Since when it opens nothing.
    pub revoked_at: Option<Timestamp>,
}

/// See the module.
#[derive(Debug)]
pub struct ConsultationLinks<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl ConsultationLinks<'_> {
    /// Adds a link.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `consultation_links_token_hash`.
    pub async fn add(&mut self, link: &ConsultationLinkRow) -> Result<()> {
        const SQL: &str = "INSERT INTO consultation_links (token_hash, case_id, number, created_at, revoked_at) \
                           VALUES ($1, $2, $3, $4, $5)";
        execute!(
            self.tx,
            SQL,
            &link.token_hash,
            link.case_id,
            link.number,
            link.created_at,
            link.revoked_at
        )?;
        Ok(())
    }

    /// The link with this hash, whether it still works or not.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn get(&mut self, token_hash: &[u8]) -> Result<Option<ConsultationLinkRow>> {
        const SQL: &str = "SELECT token_hash, case_id, number, created_at, revoked_at FROM consultation_links \
                           WHERE token_hash = $1";
        fetch_optional!(self.tx, SQL, token_hash)
    }

    /// Stops all links of a case that still work; gives their number.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn revoke(&mut self, case_id: CaseId, now: Timestamp) -> Result<u64> {
        const SQL: &str =
            "UPDATE consultation_links SET revoked_at = $2 WHERE case_id = $1 AND revoked_at IS NULL";
        execute!(self.tx, SQL, case_id, now)
    }
}
