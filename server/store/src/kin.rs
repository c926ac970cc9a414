//! Where cases that may be by one person meet: a projection, so that a case is compared with a few others and never with all.

use crate::tx::{execute, fetch_all};
use crate::{Result, Tx};
use domain::CaseId;

/// See the module.
#[derive(Debug)]
pub struct Kin<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Kin<'_> {
    /// Writes the keys of a case in the place of those that it had.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`], [`crate::StoreError::Database`].
    pub async fn put(&mut self, id: CaseId, keys: &[[u8; 32]]) -> Result<()> {
        self.clear(id).await?;
        for key in keys {
            execute!(self.tx, "INSERT INTO case_kin (key, case_id) VALUES ($1, $2)", key.as_slice(), id)?;
        }
        execute!(self.tx, "UPDATE cases SET kin_made = 1 WHERE id = $1", id)?;
        Ok(())
    }

    /// Takes the keys of a case away: of one that is erased.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn clear(&mut self, id: CaseId) -> Result<()> {
        execute!(self.tx, "DELETE FROM case_kin WHERE case_id = $1", id)?;
        Ok(())
    }

    /// Cases that have a key, those with the latest ids first, at most `limit`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn with(&mut self, key: &[u8; 32], limit: i64) -> Result<Vec<CaseId>> {
        const SQL: &str = "SELECT case_id FROM case_kin WHERE key = $1 ORDER BY case_id DESC LIMIT $2";
        let rows: Vec<(CaseId,)> = fetch_all!(self.tx, SQL, key.as_slice(), limit)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Cases after one that have no rows yet, by id, at most `limit`; erased ones are left out.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn missing(&mut self, after: CaseId, limit: i64) -> Result<Vec<CaseId>> {
        const SQL: &str = "SELECT id FROM cases WHERE kin_made = 0 AND id > $1 AND erased_at IS NULL \
                           ORDER BY id LIMIT $2";
        let rows: Vec<(CaseId,)> = fetch_all!(self.tx, SQL, after, limit)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }
}
