//! Receipts and vouchers of a post, and the days of its till.
//!
//! Numbers of a post and year follow each other without a gap. [`Cash::lock`] is taken first: it lets one transaction at a time
//! pass for a post, on both engines, until that one has ended. A number that was read under it and not used is given to the next.

use crate::tx::{execute, fetch_all, fetch_one, fetch_optional};
use crate::{Day, Result, Tx};
use domain::{CaseId, PostCode, Timestamp};

macro_rules! columns {
    () => {
        "post, kind, year, number, day, at, case_id, rule, minor, currency, way, actor"
    };
}

/// A receipt, or a voucher of a refund.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ReceiptRow {
    /// Post that took or gave the money.
    pub post: PostCode,
    /// `receipt` or `refund`.
    pub kind: String,
    /// Year of the day.
    pub year: i64,
    /// Number within post, kind and year, from 1.
    pub number: i64,
    /// Day of the till.
    pub day: Day,
    /// When.
    pub at: Timestamp,
    /// For which case.
    pub case_id: CaseId,
    /// Id of the rule of the fee.
    pub rule: String,
    /// Amount in the smallest unit.
    pub minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// How, as the caller writes ways.
    pub way: String,
    /// Who took or gave it.
    pub actor: String,
}

/// A receipt in a report, with what people call its case; empty after erasure.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ReceiptOfDay {
    /// The receipt.
    #[sqlx(flatten)]
    pub receipt: ReceiptRow,
    /// Reference of the case.
    pub reference: String,
}

/// The count at the end of a day.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ClosingRow {
    /// Post.
    pub post: PostCode,
    /// Day.
    pub day: Day,
    /// When it was closed.
    pub at: Timestamp,
    /// By whom.
    pub actor: String,
    /// ISO 4217.
    pub currency: String,
    /// Cash by the receipts.
    pub expected: i64,
    /// Cash in the till.
    pub counted: i64,
    /// Why they differ; empty when they do not.
    pub reason: String,
}

/// See the module.
#[derive(Debug)]
pub struct Cash<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Cash<'_> {
    /// Lets one transaction at a time pass for a post. Gives the last day that was closed.
    ///
    /// # Errors
    /// [`crate::StoreError::Busy`], [`crate::StoreError::Database`].
    pub async fn lock(&mut self, post: &PostCode) -> Result<Option<Day>> {
        const SQL: &str = "INSERT INTO cash_books (post, version) VALUES ($1, 1) \
                           ON CONFLICT (post) DO UPDATE SET version = cash_books.version + 1 RETURNING closed_on";
        let (closed,): (Option<Day>,) = fetch_one!(self.tx, SQL, post)?;
        Ok(closed)
    }

    /// The last day of a post that was closed.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn closed_on(&mut self, post: &PostCode) -> Result<Option<Day>> {
        const SQL: &str = "SELECT closed_on FROM cash_books WHERE post = $1";
        let row: Option<(Option<Day>,)> = fetch_optional!(self.tx, SQL, post)?;
        Ok(row.and_then(|(day,)| day))
    }

    /// The next number of a post, kind and year. Lock the post first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn next_number(&mut self, post: &PostCode, kind: &str, year: i64) -> Result<i64> {
        const SQL: &str =
            "SELECT COALESCE(MAX(number), 0) + 1 FROM receipts WHERE post = $1 AND kind = $2 AND year = $3";
        let (number,): (i64,) = fetch_one!(self.tx, SQL, post, kind, year)?;
        Ok(number)
    }

    /// Adds a receipt or a voucher, for ever.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `receipts_post_kind_year_number` for a number that was given, `receipts_case_id_kind` for
    /// a case that has one.
    pub async fn add(&mut self, row: &ReceiptRow) -> Result<()> {
        const SQL: &str = concat!(
            "INSERT INTO receipts (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
        );
        execute!(
            self.tx,
            SQL,
            &row.post,
            &row.kind,
            row.year,
            row.number,
            row.day,
            row.at,
            row.case_id,
            &row.rule,
            row.minor,
            &row.currency,
            &row.way,
            &row.actor,
        )?;
        Ok(())
    }

    /// The receipt or the voucher of a case.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_case(&mut self, case: CaseId, kind: &str) -> Result<Option<ReceiptRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM receipts WHERE case_id = $1 AND kind = $2");
        fetch_optional!(self.tx, SQL, case, kind)
    }

    /// Receipts and vouchers of a day, receipts first, by number.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_day(&mut self, post: &PostCode, day: Day) -> Result<Vec<ReceiptOfDay>> {
        const SQL: &str = "SELECT r.post, r.kind, r.year, r.number, r.day, r.at, r.case_id, r.rule, r.minor, r.currency, \
                           r.way, r.actor, c.reference FROM receipts r JOIN cases c ON c.id = r.case_id \
                           WHERE r.post = $1 AND r.day = $2 ORDER BY r.kind, r.year, r.number";
        fetch_all!(self.tx, SQL, post, day)
    }

    /// The first day before `day` that has receipts or vouchers and is not closed.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn open_before(
        &mut self,
        post: &PostCode,
        closed: Option<Day>,
        day: Day,
    ) -> Result<Option<Day>> {
        const SQL: &str = "SELECT MIN(day) FROM receipts WHERE post = $1 AND day > $2 AND day < $3";
        let after = closed.map(|day| day.to_string()).unwrap_or_default();
        let (first,): (Option<Day>,) = fetch_one!(self.tx, SQL, post, after, day)?;
        Ok(first)
    }

    /// Closes a day. Lock the post first.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `cash_closings_post_day` for a day that is closed.
    pub async fn close(&mut self, row: &ClosingRow) -> Result<()> {
        const SQL: &str = "INSERT INTO cash_closings (post, day, at, actor, currency, expected, counted, reason) \
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        const BOOK: &str = "UPDATE cash_books SET closed_on = $1 WHERE post = $2";
        execute!(
            self.tx,
            SQL,
            &row.post,
            row.day,
            row.at,
            &row.actor,
            &row.currency,
            row.expected,
            row.counted,
            &row.reason,
        )?;
        execute!(self.tx, BOOK, row.day, &row.post)?;
        Ok(())
    }

    /// The count of a day, once it is closed.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn closing(&mut self, post: &PostCode, day: Day) -> Result<Option<ClosingRow>> {
        const SQL: &str = "SELECT post, day, at, actor, currency, expected, counted, reason FROM cash_closings \
                           WHERE post = $1 AND day = $2";
        fetch_optional!(self.tx, SQL, post, day)
    }
}
