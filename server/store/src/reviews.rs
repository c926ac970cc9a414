//! Second reviews for lists and counts; what was found stands in the journals of the cases.

use crate::tx::{execute, fetch_all};
use crate::{Result, Tx};
use domain::{CaseId, PostCode, Timestamp, UserId};

/// One review.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ReviewRow {
    /// The case.
    pub case_id: CaseId,
    /// Since when it is asked for.
    pub asked_at: Timestamp,
    /// Its post.
    pub post: PostCode,
    /// The lot fell on the decision; else a rule asks for it.
    pub by_lot: bool,
    /// Who proposed.
    pub proposer: UserId,
    /// Who decided, once somebody has.
    pub decider: Option<UserId>,
    /// When it was done.
    pub done_at: Option<Timestamp>,
    /// The reviewer would have done the same.
    pub agrees: Option<bool>,
}

macro_rules! columns {
    () => {
        "case_id, asked_at, post, by_lot, proposer, decider, done_at, agrees"
    };
}

/// See the module.
#[derive(Debug)]
pub struct Reviews<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Reviews<'_> {
    /// Asks for one.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `reviews_case_id_asked_at`.
    pub async fn add(&mut self, row: &ReviewRow) -> Result<()> {
        const SQL: &str =
            concat!("INSERT INTO reviews (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        execute!(
            self.tx,
            SQL,
            row.case_id,
            row.asked_at,
            &row.post,
            row.by_lot,
            row.proposer,
            row.decider,
            row.done_at,
            row.agrees
        )?;
        Ok(())
    }

    /// Says what the open one of a case found.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn done(&mut self, case_id: CaseId, at: Timestamp, agrees: bool) -> Result<()> {
        const SQL: &str =
            "UPDATE reviews SET done_at = $2, agrees = $3 WHERE case_id = $1 AND done_at IS NULL";
        execute!(self.tx, SQL, case_id, at, agrees)?;
        Ok(())
    }

    /// Names who decided on the last proposal, for its review. What was said of earlier proposals is no matter of this decider.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn decided(&mut self, case_id: CaseId, decider: UserId) -> Result<()> {
        const SQL: &str = "UPDATE reviews SET decider = $2 WHERE case_id = $1 AND decider IS NULL \
                           AND asked_at >= (SELECT MAX(at) FROM journal WHERE case_id = $1 \
                           AND kind IN ('issue_proposed', 'refusal_proposed'))";
        execute!(self.tx, SQL, case_id, decider)?;
        Ok(())
    }

    /// Drops the open one of a case, because what was to be reviewed has fallen.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn drop_open(&mut self, case_id: CaseId) -> Result<()> {
        const SQL: &str = "DELETE FROM reviews WHERE case_id = $1 AND done_at IS NULL";
        execute!(self.tx, SQL, case_id)?;
        Ok(())
    }

    /// The open ones of a post, the longest asked for first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn open_at(&mut self, post: &PostCode, limit: i64) -> Result<Vec<ReviewRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM reviews WHERE post = $1 AND done_at IS NULL ORDER BY asked_at, case_id LIMIT $2"
        );
        fetch_all!(self.tx, SQL, post, limit)
    }

    /// Those of a post that were done since a moment, in order.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn done_since(&mut self, post: &PostCode, since: Timestamp) -> Result<Vec<ReviewRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM reviews WHERE post = $1 AND done_at IS NOT NULL AND done_at >= $2 ORDER BY done_at, case_id"
        );
        fetch_all!(self.tx, SQL, post, since)
    }
}
