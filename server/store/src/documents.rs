//! Uploaded papers and portraits. The sealed blob is kept elsewhere, under `blob_key`; here stands what is known of it.

use crate::tx::{execute, fetch_all, fetch_one, fetch_optional};
use crate::{Result, Tx};
use domain::{CaseId, DocumentId, Timestamp};

macro_rules! columns {
    () => {
        "id, owner_id, kind, name, media_type, size, sha256, blob_key, version, width, height, created_at, replaced_at, source_id, examined, place, common_id, common_key"
    };
}

/// One document.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct DocumentRow {
    /// Id.
    pub id: DocumentId,
    /// The draft, and later case, that it belongs to.
    pub owner_id: CaseId,
    /// What it is, by the policy's code: `portrait`, `passport`, …
    pub kind: String,
    /// Name of the uploaded file, sealed.
    pub name: Vec<u8>,
    /// Media type after checking, for example `image/jpeg`.
    pub media_type: String,
    /// Size of the plain content in bytes.
    pub size: i64,
    /// SHA-256 of the **sealed** blob: it can be checked without a key, and tells nothing about the content.
    pub sha256: Vec<u8>,
    /// Where the blob is.
    pub blob_key: String,
    /// 1 for the first of its kind, then growing.
    pub version: i64,
    /// Pixels, for images.
    pub width: Option<i64>,
    /// Pixels, for images.
    pub height: Option<i64>,
    /// When it was uploaded.
    pub created_at: Timestamp,
    /// When another one took its place, or it was removed.
    pub replaced_at: Option<Timestamp>,
    /// The picture that a portrait was cut from, as long as it can be cut anew.
    pub source_id: Option<DocumentId>,
    /// What was found on a portrait, sealed.
    pub examined: Option<Vec<u8>>,
    /// Where it stands among those of its kind: in the order of their coming, until its owner puts them in another.
    pub place: i64,
    /// The file, when a group has it in common; [`DocumentRow::blob_key`] names none then.
    pub common_id: Option<DocumentId>,
    /// The key of that file, sealed for the owner.
    pub common_key: Option<Vec<u8>>,
}

/// See the module.
#[derive(Debug)]
pub struct Documents<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Documents<'_> {
    /// Adds a document beside those that stand, behind the others of its kind. `row.version` and `row.place` are ignored;
    /// the version given back is the next of its kind.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `documents_owner_id_kind_version` when two came at once: try again.
    pub async fn add(&mut self, row: &DocumentRow) -> Result<i64> {
        const NEXT: &str = "SELECT COALESCE(MAX(version), 0) + 1, COALESCE(MAX(place), 0) + 1 FROM documents WHERE owner_id = $1 AND kind = $2";
        const SQL: &str = concat!(
            "INSERT INTO documents (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
        );
        let (version, place): (i64, i64) = fetch_one!(self.tx, NEXT, row.owner_id, &row.kind)?;
        execute!(
            self.tx,
            SQL,
            row.id,
            row.owner_id,
            &row.kind,
            &row.name,
            &row.media_type,
            row.size,
            &row.sha256,
            &row.blob_key,
            version,
            row.width,
            row.height,
            row.created_at,
            row.replaced_at,
            row.source_id,
            &row.examined,
            place,
            row.common_id,
            &row.common_key,
        )?;
        Ok(version)
    }

    /// One document.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn get(&mut self, id: DocumentId) -> Result<Option<DocumentRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM documents WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// The documents of a draft or case that stand, by kind, place and version.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn current(&mut self, owner: CaseId) -> Result<Vec<DocumentRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM documents WHERE owner_id = $1 AND replaced_at IS NULL ORDER BY kind, place, version"
        );
        fetch_all!(self.tx, SQL, owner)
    }

    /// All documents of a draft or case, replaced ones included, by kind and version.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn all(&mut self, owner: CaseId) -> Result<Vec<DocumentRow>> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM documents WHERE owner_id = $1 ORDER BY kind, version");
        fetch_all!(self.tx, SQL, owner)
    }

    /// Marks one document of `owner` as replaced. False when it is not theirs or was replaced before.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn replace(&mut self, owner: CaseId, id: DocumentId, at: Timestamp) -> Result<bool> {
        const SQL: &str = "UPDATE documents SET replaced_at = $1 \
                           WHERE id = $2 AND owner_id = $3 AND replaced_at IS NULL";
        Ok(execute!(self.tx, SQL, at, id, owner)? == 1)
    }

    /// Puts one document of `owner` at a place among those of its kind.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn put_at(&mut self, owner: CaseId, id: DocumentId, place: i64) -> Result<()> {
        const SQL: &str = "UPDATE documents SET place = $1 WHERE id = $2 AND owner_id = $3";
        execute!(self.tx, SQL, place, id, owner)?;
        Ok(())
    }

    /// Whether an application still has a file that a group has or had in common.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn has_common(&mut self, file: DocumentId) -> Result<bool> {
        const SQL: &str = "SELECT COUNT(*) FROM documents WHERE common_id = $1";
        let (count,): (i64,) = fetch_one!(self.tx, SQL, file)?;
        Ok(count > 0)
    }

    /// Forgets the pictures that portraits of `owner` were cut from; gives their ids, for the blobs to be deleted.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn forget_sources(&mut self, owner: CaseId) -> Result<Vec<DocumentId>> {
        const FIND: &str = "SELECT source_id FROM documents WHERE owner_id = $1 AND source_id IS NOT NULL";
        const FORGET: &str = "UPDATE documents SET source_id = NULL WHERE owner_id = $1";
        let rows: Vec<(DocumentId,)> = fetch_all!(self.tx, FIND, owner)?;
        if !rows.is_empty() {
            execute!(self.tx, FORGET, owner)?;
        }
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Deletes one document of `owner`, which was never part of a case. False when it is not theirs.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete(&mut self, owner: CaseId, id: DocumentId) -> Result<bool> {
        const SQL: &str = "DELETE FROM documents WHERE id = $1 AND owner_id = $2";
        Ok(execute!(self.tx, SQL, id, owner)? == 1)
    }

    /// Deletes all documents of a draft or case; gives the keys of the blobs to delete.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete_all(&mut self, owner: CaseId) -> Result<Vec<String>> {
        const SQL: &str = "DELETE FROM documents WHERE owner_id = $1 RETURNING blob_key";
        let rows: Vec<(String,)> = fetch_all!(self.tx, SQL, owner)?;
        Ok(rows.into_iter().map(|(key,)| key).collect())
    }
}
