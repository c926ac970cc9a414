//! Who waits for a visit, in the order of joining.

use crate::tx::{execute, fetch_all, fetch_one, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, PostCode, Timestamp, WaitId};

macro_rules! columns {
    () => {
        "id, case_id, kind, post, identity, joined_at, ended_at, outcome"
    };
}

/// One person who waits.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct WaitRow {
    /// Id.
    pub id: WaitId,
    /// For which case.
    pub case_id: CaseId,
    /// For which kind of visit.
    pub kind: String,
    /// At which post.
    pub post: PostCode,
    /// Keyed hash of the person and the passport.
    pub identity: Vec<u8>,
    /// Since when.
    pub joined_at: Timestamp,
    /// Until when.
    pub ended_at: Option<Timestamp>,
    /// Why it ended, as the caller writes outcomes.
    pub outcome: Option<String>,
}

/// See the module.
#[derive(Debug)]
pub struct VisitWaits<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl VisitWaits<'_> {
    /// Joins the list.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `visit_waits_case_id_kind` or `visit_waits_identity_kind` for who waits already.
    pub async fn join(&mut self, row: &WaitRow) -> Result<()> {
        const SQL: &str =
            concat!("INSERT INTO visit_waits (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, NULL, NULL)");
        execute!(self.tx, SQL, row.id, row.case_id, &row.kind, &row.post, &row.identity, row.joined_at,)?;
        Ok(())
    }

    /// Leaves the list.
    ///
    /// # Errors
    /// [`StoreError::Stale`] for who left it before.
    pub async fn end(&mut self, id: WaitId, outcome: &str, at: Timestamp) -> Result<()> {
        const SQL: &str =
            "UPDATE visit_waits SET ended_at = $1, outcome = $2 WHERE id = $3 AND ended_at IS NULL";
        if execute!(self.tx, SQL, at, outcome, id)? == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }

    /// The place of a case in the list of a kind.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_case(&mut self, case: CaseId, kind: &str) -> Result<Option<WaitRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM visit_waits WHERE case_id = $1 AND kind = $2 AND ended_at IS NULL"
        );
        fetch_optional!(self.tx, SQL, case, kind)
    }

    /// Every list in which a case stands.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn all_of_case(&mut self, case: CaseId) -> Result<Vec<WaitRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM visit_waits WHERE case_id = $1 AND ended_at IS NULL ORDER BY kind"
        );
        fetch_all!(self.tx, SQL, case)
    }

    /// Who waits at a post, in the order of joining, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn waiting(&mut self, post: &PostCode, kind: &str, limit: i64) -> Result<Vec<WaitRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM visit_waits WHERE post = $1 AND kind = $2 AND ended_at IS NULL ORDER BY joined_at, id LIMIT $3"
        );
        fetch_all!(self.tx, SQL, post, kind, limit)
    }

    /// How many wait at a post.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn count(&mut self, post: &PostCode, kind: &str) -> Result<i64> {
        const SQL: &str =
            "SELECT COUNT(*) FROM visit_waits WHERE post = $1 AND kind = $2 AND ended_at IS NULL";
        let (count,): (i64,) = fetch_one!(self.tx, SQL, post, kind)?;
        Ok(count)
    }

    /// How many joined before `row` and still wait.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn before(&mut self, row: &WaitRow) -> Result<i64> {
        const SQL: &str = "SELECT COUNT(*) FROM visit_waits WHERE post = $1 AND kind = $2 AND ended_at IS NULL \
                           AND (joined_at < $3 OR (joined_at = $3 AND id < $4))";
        let (count,): (i64,) = fetch_one!(self.tx, SQL, &row.post, &row.kind, row.joined_at, row.id)?;
        Ok(count)
    }
}
