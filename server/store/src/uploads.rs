//! Uploads that have begun and are not complete. The sealed parts are kept elsewhere; here stands how far they reach.

use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, DocumentId, Timestamp};

/// One upload.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct UploadRow {
    /// Id.
    pub id: DocumentId,
    /// The draft or case that it is for.
    pub owner_id: CaseId,
    /// What it is, by the policy's code.
    pub kind: String,
    /// SHA-256 by which the browser knows the file again after it was closed.
    pub mark: Vec<u8>,
    /// Name of the file, sealed.
    pub name: Vec<u8>,
    /// Bytes of the whole file.
    pub size: i64,
    /// Bytes that are there.
    pub received: i64,
    /// When it is forgotten.
    pub expires_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Uploads<'t> {
    pub(crate) tx: &'t mut Tx,
}

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT id, owner_id, kind, mark, name, size, received, expires_at FROM uploads ", $rest)
    };
}

impl Uploads<'_> {
    /// Begins an upload.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `uploads_owner_id_kind_mark` when the same file has begun before.
    pub async fn add(&mut self, row: &UploadRow) -> Result<()> {
        const SQL: &str = "INSERT INTO uploads (id, owner_id, kind, mark, name, size, received, expires_at) \
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        execute!(
            self.tx,
            SQL,
            row.id,
            row.owner_id,
            &row.kind,
            &row.mark,
            &row.name,
            row.size,
            row.received,
            row.expires_at
        )?;
        Ok(())
    }

    /// All uploads for a draft or case.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of(&mut self, owner: CaseId) -> Result<Vec<UploadRow>> {
        const SQL: &str = select!("WHERE owner_id = $1 ORDER BY id");
        fetch_all!(self.tx, SQL, owner)
    }

    /// One upload.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: DocumentId) -> Result<Option<UploadRow>> {
        const SQL: &str = select!("WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// Moves the end of what is there from `from` to `to`.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is not at `from` (any more).
    pub async fn advance(&mut self, id: DocumentId, from: i64, to: i64) -> Result<()> {
        const SQL: &str = "UPDATE uploads SET received = $1 WHERE id = $2 AND received = $3";
        if execute!(self.tx, SQL, to, id, from)? == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }

    /// Uploads whose time is over at `now`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn expired(&mut self, now: Timestamp, most: i64) -> Result<Vec<UploadRow>> {
        const SQL: &str = select!("WHERE expires_at <= $1 ORDER BY expires_at, id LIMIT $2");
        fetch_all!(self.tx, SQL, now, most)
    }

    /// Deletes an upload. False when somebody else did.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn delete(&mut self, id: DocumentId) -> Result<bool> {
        const SQL: &str = "DELETE FROM uploads WHERE id = $1";
        Ok(execute!(self.tx, SQL, id)? == 1)
    }
}
