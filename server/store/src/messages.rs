//! Messages between applicant and post.

use crate::tx::{execute, fetch_all, fetch_one};
use crate::{Result, Tx};
use domain::{CaseId, Timestamp};
use uuid::Uuid;

macro_rules! columns {
    () => {
        "id, case_id, at, author_kind, author, body, read_at"
    };
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct MessageRow {
    /// Id.
    pub id: Uuid,
    /// The case.
    pub case_id: CaseId,
    /// When it was written.
    pub at: Timestamp,
    /// `applicant`, `staff`, …: which side wrote it.
    pub author_kind: String,
    /// Who wrote it, as the caller writes actors.
    pub author: String,
    /// The text, sealed.
    pub body: Vec<u8>,
    /// When the other side opened it first.
    pub read_at: Option<Timestamp>,
}

/// See the module.
#[derive(Debug)]
pub struct Messages<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Messages<'_> {
    /// Adds a message.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`] when there is no such case.
    pub async fn add(&mut self, row: &MessageRow) -> Result<()> {
        const SQL: &str =
            concat!("INSERT INTO messages (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7)");
        execute!(
            self.tx,
            SQL,
            row.id,
            row.case_id,
            row.at,
            &row.author_kind,
            &row.author,
            &row.body,
            row.read_at,
        )?;
        Ok(())
    }

    /// The messages of a case, the oldest first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_case(&mut self, case_id: CaseId) -> Result<Vec<MessageRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM messages WHERE case_id = $1 ORDER BY at, id");
        fetch_all!(self.tx, SQL, case_id)
    }

    /// Marks what the other side than `reader_kind` wrote as read; gives the number of messages that were new.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn mark_read(&mut self, case_id: CaseId, reader_kind: &str, at: Timestamp) -> Result<u64> {
        const SQL: &str = "UPDATE messages SET read_at = $1 \
                           WHERE case_id = $2 AND author_kind <> $3 AND read_at IS NULL";
        execute!(self.tx, SQL, at, case_id, reader_kind)
    }

    /// How many messages of the other side than `reader_kind` are unread.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn unread(&mut self, case_id: CaseId, reader_kind: &str) -> Result<i64> {
        const SQL: &str =
            "SELECT COUNT(*) FROM messages WHERE case_id = $1 AND author_kind <> $2 AND read_at IS NULL";
        let (count,): (i64,) = fetch_one!(self.tx, SQL, case_id, reader_kind)?;
        Ok(count)
    }
}
