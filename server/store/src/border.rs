//! Look-ups at the border. Every one is recorded, whatever it found.

use crate::tx::{execute, fetch_all};
use crate::{Result, Tx};
use domain::{CaseId, PostCode, Timestamp, UserId};
use uuid::Uuid;

macro_rules! columns {
    () => {
        "id, at, user_id, post, read, number, outcome, case_id"
    };
}

/// One look-up.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct BorderCheckRow {
    /// Id.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// Who looked.
    pub user_id: UserId,
    /// Where, if the officer belongs to a post.
    pub post: Option<PostCode>,
    /// What was typed or scanned, sealed.
    pub read: Vec<u8>,
    /// The document number in it, if it could be read.
    pub number: Option<String>,
    /// What the officer was told, as the caller writes outcomes.
    pub outcome: String,
    /// The case that was found.
    pub case_id: Option<CaseId>,
}

/// See the module.
#[derive(Debug)]
pub struct Border<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Border<'_> {
    /// Records a look-up.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`] when there is no such user or case.
    pub async fn add(&mut self, row: &BorderCheckRow) -> Result<()> {
        const SQL: &str =
            concat!("INSERT INTO border_checks (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        execute!(
            self.tx,
            SQL,
            row.id,
            row.at,
            row.user_id,
            &row.post,
            &row.read,
            &row.number,
            &row.outcome,
            row.case_id,
        )?;
        Ok(())
    }

    /// The look-ups that found a case, the newest first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_case(&mut self, case_id: CaseId) -> Result<Vec<BorderCheckRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM border_checks WHERE case_id = $1 ORDER BY at DESC, id DESC"
        );
        fetch_all!(self.tx, SQL, case_id)
    }

    /// The look-ups since `since`, the newest first, at most `limit`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn recent(&mut self, since: Timestamp, limit: i64) -> Result<Vec<BorderCheckRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM border_checks WHERE at >= $1 ORDER BY at DESC, id DESC LIMIT $2"
        );
        fetch_all!(self.tx, SQL, since, limit)
    }
}
