//! The visas that were filled in by hand, as their cases say: for the list of what is to be gone through, and for the account.

use crate::tx::{execute, fetch_all, fetch_one};
use crate::{Result, Tx};
use domain::{CaseId, OutageId, PostCode, Timestamp, UserId};

macro_rules! columns {
    () => {
        "serial, case_id, post, outage, authorised_by, filled_by, filled_at, spoiled_at, reconciled_by, reconciled_at"
    };
}

/// One visa.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct HandFilledRow {
    /// Number of the sticker.
    pub serial: String,
    /// The case.
    pub case_id: CaseId,
    /// The post that filled it in.
    pub post: PostCode,
    /// During which outage.
    pub outage: OutageId,
    /// Who allowed it.
    pub authorised_by: UserId,
    /// Who wrote it.
    pub filled_by: UserId,
    /// When.
    pub filled_at: Timestamp,
    /// When it was found spoiled: then there is nothing to go through.
    pub spoiled_at: Option<Timestamp>,
    /// Who went through it after the outage.
    pub reconciled_by: Option<UserId>,
    /// When.
    pub reconciled_at: Option<Timestamp>,
}

/// See the module.
#[derive(Debug)]
pub struct HandFilled<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl HandFilled<'_> {
    /// Writes a visa as its case says now.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`], [`crate::StoreError::Database`].
    pub async fn put(&mut self, row: &HandFilledRow) -> Result<()> {
        const SQL: &str = concat!(
            "INSERT INTO hand_filled (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (serial) DO UPDATE SET \
             spoiled_at = excluded.spoiled_at, reconciled_by = excluded.reconciled_by, \
             reconciled_at = excluded.reconciled_at"
        );
        execute!(
            self.tx,
            SQL,
            &row.serial,
            row.case_id,
            &row.post,
            row.outage,
            row.authorised_by,
            row.filled_by,
            row.filled_at,
            row.spoiled_at,
            row.reconciled_by,
            row.reconciled_at,
        )?;
        Ok(())
    }

    /// Those of a case, the first one first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_case(&mut self, case_id: CaseId) -> Result<Vec<HandFilledRow>> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM hand_filled WHERE case_id = $1 ORDER BY filled_at, serial");
        fetch_all!(self.tx, SQL, case_id)
    }

    /// Those of a post that nobody has gone through, the oldest first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn open_at(&mut self, post: &PostCode) -> Result<Vec<HandFilledRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM hand_filled WHERE post = $1 AND spoiled_at IS NULL AND reconciled_at IS NULL \
             ORDER BY filled_at, serial"
        );
        fetch_all!(self.tx, SQL, post)
    }

    /// How many a post filled in from one moment to another, spoiled ones too, and how many of all that it ever filled in
    /// nobody had gone through at the second moment.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn counts(&mut self, post: &PostCode, from: Timestamp, until: Timestamp) -> Result<(i64, i64)> {
        const FILLED: &str =
            "SELECT COUNT(*) FROM hand_filled WHERE post = $1 AND filled_at >= $2 AND filled_at < $3";
        const OPEN: &str = "SELECT COUNT(*) FROM hand_filled WHERE post = $1 AND filled_at < $2 \
                            AND (spoiled_at IS NULL OR spoiled_at >= $2) \
                            AND (reconciled_at IS NULL OR reconciled_at >= $2)";
        let (filled,): (i64,) = fetch_one!(self.tx, FILLED, post, from, until)?;
        let (open,): (i64,) = fetch_one!(self.tx, OPEN, post, until)?;
        Ok((filled, open))
    }
}
