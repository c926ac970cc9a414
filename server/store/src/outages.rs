//! The times in which a post cannot print, or cannot work at all.

use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{OutageId, PostCode, Timestamp, UserId};

macro_rules! columns {
    () => {
        "id, post, reason, begun_at, begun_by, ended_at, ended_by, kind"
    };
}

/// One outage.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OutageRow {
    /// Id.
    pub id: OutageId,
    /// Which post.
    pub post: PostCode,
    /// Why.
    pub reason: String,
    /// Since when.
    pub begun_at: Timestamp,
    /// Who declared it.
    pub begun_by: UserId,
    /// Until when.
    pub ended_at: Option<Timestamp>,
    /// Who said that it is over.
    pub ended_by: Option<UserId>,
    /// [`PRINT`] or [`WORK`].
    pub kind: String,
}

/// The printers of the post.
pub const PRINT: &str = "print";
/// The whole work of the post: it moves last days.
pub const WORK: &str = "work";

/// See the module.
#[derive(Debug)]
pub struct Outages<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Outages<'_> {
    /// Begins an outage.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `outages_post` while the post has one.
    pub async fn add(&mut self, row: &OutageRow) -> Result<()> {
        const SQL: &str =
            concat!("INSERT INTO outages (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        execute!(
            self.tx,
            SQL,
            row.id,
            &row.post,
            &row.reason,
            row.begun_at,
            row.begun_by,
            row.ended_at,
            row.ended_by,
            &row.kind,
        )?;
        Ok(())
    }

    /// One outage.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: OutageId) -> Result<Option<OutageRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM outages WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// The outages of a post of one kind, the last one first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_post(&mut self, post: &PostCode, kind: &str) -> Result<Vec<OutageRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM outages WHERE post = $1 AND kind = $2 ORDER BY begun_at DESC, id DESC"
        );
        fetch_all!(self.tx, SQL, post, kind)
    }

    /// The outage of its printers that a post has now.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn open_at(&mut self, post: &PostCode) -> Result<Option<OutageRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM outages WHERE post = $1 AND ended_at IS NULL AND kind = 'print'"
        );
        fetch_optional!(self.tx, SQL, post)
    }

    /// It is over.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was over before.
    pub async fn end(&mut self, id: OutageId, by: UserId, at: Timestamp) -> Result<()> {
        const SQL: &str =
            "UPDATE outages SET ended_at = $1, ended_by = $2 WHERE id = $3 AND ended_at IS NULL";
        if execute!(self.tx, SQL, at, by, id)? == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }
}
