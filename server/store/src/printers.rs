//! The printers of each post.

use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{PostCode, PrinterId, Timestamp};

macro_rules! columns {
    () => {
        "id, post, name, kind, uri, trust, offset_x, offset_y, state, reason, version, created_at, updated_at"
    };
}

/// One printer.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PrinterRow {
    /// Id.
    pub id: PrinterId,
    /// Where it stands.
    pub post: PostCode,
    /// The short name on the machine, for example `P1`; unique at the post.
    pub name: String,
    /// `download` or `ipp`.
    pub kind: String,
    /// The address of a printer that jobs are sent to (`ipp://…`, `ipps://…`).
    pub uri: Option<String>,
    /// The certificate that it must show, in PEM.
    pub trust: Option<String>,
    /// Correction to the right, tenths of a millimetre.
    pub offset_x: i64,
    /// Correction down, tenths of a millimetre.
    pub offset_y: i64,
    /// `active` or `out_of_service`.
    pub state: String,
    /// Why it is out of service; empty otherwise.
    pub reason: String,
    /// Grows with each change.
    pub version: i64,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Printers<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Printers<'_> {
    /// Adds a printer; `version` is written as given (start with 1).
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `printers_post_name`.
    pub async fn add(&mut self, row: &PrinterRow) -> Result<()> {
        const SQL: &str = concat!(
            "INSERT INTO printers (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        );
        execute!(
            self.tx,
            SQL,
            row.id,
            &row.post,
            &row.name,
            &row.kind,
            &row.uri,
            &row.trust,
            row.offset_x,
            row.offset_y,
            &row.state,
            &row.reason,
            row.version,
            row.created_at,
            row.updated_at,
        )?;
        Ok(())
    }

    /// One printer.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: PrinterId) -> Result<Option<PrinterRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM printers WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// The printers of a post, by name.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_post(&mut self, post: &PostCode) -> Result<Vec<PrinterRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM printers WHERE post = $1 ORDER BY name");
        fetch_all!(self.tx, SQL, post)
    }

    /// Every printer, by post and name.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn all(&mut self) -> Result<Vec<PrinterRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM printers ORDER BY post, name");
        fetch_all!(self.tx, SQL)
    }

    /// Writes everything but id, post and `created_at`, if the stored version is still `row.version`, which then grows by
    /// one. A printer does not move: stickers were printed at its post.
    ///
    /// # Errors
    /// [`StoreError::Stale`], [`StoreError::Duplicate`] `printers_post_name`.
    pub async fn save(&mut self, row: &PrinterRow) -> Result<()> {
        const SQL: &str = "UPDATE printers SET name = $1, kind = $2, uri = $3, trust = $4, offset_x = $5, \
                           offset_y = $6, state = $7, reason = $8, updated_at = $9, version = version + 1 \
                           WHERE id = $10 AND version = $11";
        let changed = execute!(
            self.tx,
            SQL,
            &row.name,
            &row.kind,
            &row.uri,
            &row.trust,
            row.offset_x,
            row.offset_y,
            &row.state,
            &row.reason,
            row.updated_at,
            row.id,
            row.version,
        )?;
        if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }
}
