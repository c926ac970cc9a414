//! Blank stickers, a row each. A serial is added once, for ever. Which state follows which is the caller's rule
//! (`domain::stock`); the database guards that serials are unique, that a case has one live sticker, and that custodian,
//! operator, controller and witness of a sticker are different people. What happened is in [`crate::stock`].

use crate::columns::Day;
use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::stock::{Serial, Span};
use domain::{CaseId, PostCode, Timestamp, UserId};

macro_rules! shared {
    () => {
        "post, state, act, case_id, custodian, operator, controller, witness, issued_on, printer"
    };
}

macro_rules! columns {
    () => {
        concat!("serial, ", shared!(), ", updated_at")
    };
}

/// What neighbours may share.
#[derive(Clone, Debug, PartialEq, Eq, Hash, sqlx::FromRow)]
pub struct Shared {
    /// The post that answers for it.
    pub post: PostCode,
    /// Where it stands, as `domain::stock::State` names it.
    pub state: String,
    /// The open act that holds it.
    pub act: Option<String>,
    /// The case that it was loaded for, also after it was spoiled.
    pub case_id: Option<CaseId>,
    /// Who issued it.
    pub custodian: Option<UserId>,
    /// Who has it or had it last.
    pub operator: Option<UserId>,
    /// Who read it back.
    pub controller: Option<UserId>,
    /// Who saw it spoiled.
    pub witness: Option<UserId>,
    /// The day for which it was issued.
    pub issued_on: Option<Day>,
    /// The printer.
    pub printer: Option<String>,
}

/// One sticker.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct StickerRow {
    /// The number that is printed on the blank.
    pub serial: String,
    /// Where it is and who had it.
    #[sqlx(flatten)]
    pub shared: Shared,
    /// When it changed last.
    pub updated_at: Timestamp,
}

impl std::ops::Deref for StickerRow {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.shared
    }
}

/// Stickers that share everything.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct RunRow {
    /// The first serial.
    pub first: String,
    /// The last serial.
    pub last: String,
    /// How many; fewer than from first to last when others lie between.
    pub count: i64,
    /// What they share.
    #[sqlx(flatten)]
    pub shared: Shared,
}

/// Pieces of an operator at a printer over some time.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct WasteRow {
    /// Operator.
    pub operator: UserId,
    /// Printer.
    pub printer: String,
    /// Used and spoiled pieces.
    pub pieces: i64,
    /// Spoiled pieces among them.
    pub spoiled: i64,
}

/// See the module.
#[derive(Debug)]
pub struct Stickers<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Stickers<'_> {
    /// Adds every sticker of a span. All or none: do not commit after an error.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `stickers_serial` when one of them was ever added.
    pub async fn add(&mut self, span: Span, shared: &Shared, at: Timestamp) -> Result<u64> {
        // One statement for any number of serials; the engines count in different ways.
        const SQLITE: &str = concat!(
            "INSERT INTO stickers (",
            columns!(),
            ") WITH RECURSIVE numbers (n) AS (SELECT $13 UNION ALL SELECT n + 1 FROM numbers WHERE n < $14) \
             SELECT $12 || substr('000000000' || n, -$15), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM numbers"
        );
        const POSTGRES: &str = concat!(
            "INSERT INTO stickers (",
            columns!(),
            ") SELECT $12 || lpad(n::text, $15::int, '0'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 \
             FROM generate_series($13::bigint, $14::bigint) n"
        );
        let sql = if matches!(self.tx, Tx::Sqlite(_)) { SQLITE } else { POSTGRES };
        let Shared {
            post,
            state,
            act,
            case_id,
            custodian,
            operator,
            controller,
            witness,
            issued_on,
            printer,
        } = shared;
        let (first, last) = (span.first(), span.last());
        let width = first.as_str().len() - first.letters().len();
        execute!(
            self.tx,
            sql,
            post,
            state,
            act,
            *case_id,
            *custodian,
            *operator,
            *controller,
            *witness,
            *issued_on,
            printer,
            at,
            first.letters(),
            i64::from(first.number()),
            i64::from(last.number()),
            i64::try_from(width).unwrap_or(9),
        )
    }

    /// Sets what every sticker of a span shares; all of them must be of the post `before`.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when one of them is not there, [`StoreError::Duplicate`] `stickers_case_id` when the case has
    /// another live sticker, [`StoreError::Database`] when one person would have two parts.
    pub async fn set(&mut self, span: Span, before: &PostCode, shared: &Shared, at: Timestamp) -> Result<()> {
        // The post is written so that no index on it fits: SQLite would rather walk through a million blanks of the post than
        // through the span.
        const SQL: &str = "UPDATE stickers SET post = $1, state = $2, act = $3, case_id = $4, custodian = $5, \
                           operator = $6, controller = $7, witness = $8, issued_on = $9, printer = $10, \
                           updated_at = $11 \
                           WHERE serial BETWEEN $12 AND $13 AND length(serial) = length($12) AND post || '' = $14";
        let Shared {
            post,
            state,
            act,
            case_id,
            custodian,
            operator,
            controller,
            witness,
            issued_on,
            printer,
        } = shared;
        let changed = execute!(
            self.tx,
            SQL,
            post,
            state,
            act,
            *case_id,
            *custodian,
            *operator,
            *controller,
            *witness,
            *issued_on,
            printer,
            at,
            span.first().as_str(),
            span.last().as_str(),
            before,
        )?;
        if changed == span.count() { Ok(()) } else { Err(StoreError::Stale) }
    }

    /// One sticker.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, serial: &str) -> Result<Option<StickerRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM stickers WHERE serial = $1");
        fetch_optional!(self.tx, SQL, serial)
    }

    /// The stickers of a span as runs, by serial.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn runs(&mut self, span: Span) -> Result<Vec<RunRow>> {
        const TOGETHER: &str = concat!(
            "SELECT MIN(serial) AS first, MAX(serial) AS last, COUNT(*) AS count, ",
            shared!(),
            " FROM stickers WHERE serial BETWEEN $1 AND $2 AND length(serial) = length($1) GROUP BY ",
            shared!(),
            " ORDER BY 1"
        );
        const APART: &str = concat!(
            "SELECT serial AS first, serial AS last, CAST(1 AS bigint) AS count, ",
            shared!(),
            " FROM stickers WHERE serial BETWEEN $1 AND $2 AND length(serial) = length($1) ORDER BY serial"
        );
        let (first, last) = (span.first(), span.last());
        let runs: Vec<RunRow> = fetch_all!(self.tx, TOGETHER, first.as_str(), last.as_str())?;
        if runs.iter().all(is_whole) {
            return Ok(runs);
        }
        fetch_all!(self.tx, APART, first.as_str(), last.as_str())
    }

    /// The blanks that an operator holds.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn issued_to(&mut self, operator: UserId) -> Result<Vec<StickerRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM stickers WHERE operator = $1 AND state = 'issued' ORDER BY serial"
        );
        fetch_all!(self.tx, SQL, operator)
    }

    /// The live sticker of a case.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn live_of_case(&mut self, case_id: CaseId) -> Result<Option<StickerRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM stickers WHERE case_id = $1 \
             AND state IN ('loaded', 'rendered', 'printed', 'controlled', 'affixed', 'handed_over')"
        );
        fetch_optional!(self.tx, SQL, case_id)
    }

    /// The stickers of a post in one state after the given serial (`""` for the first page), by serial.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_post(
        &mut self,
        post: &PostCode,
        state: &str,
        after: &str,
        limit: i64,
    ) -> Result<Vec<StickerRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM stickers WHERE post = $1 AND state = $2 AND serial > $3 ORDER BY serial LIMIT $4"
        );
        fetch_all!(self.tx, SQL, post, state, after, limit)
    }

    /// First and last of the unbroken runs of a post in one state whose serials begin with these letters, by serial.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn unbroken(
        &mut self,
        post: &PostCode,
        state: &str,
        letters: &str,
        limit: i64,
    ) -> Result<Vec<(String, String)>> {
        const SQL: &str = "SELECT MIN(serial), MAX(serial) FROM \
                           (SELECT serial, CAST(substr(serial, $1) AS bigint) - ROW_NUMBER() OVER (ORDER BY serial) AS run \
                            FROM stickers WHERE post = $2 AND state = $3 AND substr(serial, 1, $1 - 1) = $4) numbered \
                           GROUP BY run ORDER BY 1 LIMIT $5";
        const POSTGRES: &str = "SELECT MIN(serial), MAX(serial) FROM \
                           (SELECT serial, CAST(substr(serial, $1::bigint::int) AS bigint) - ROW_NUMBER() OVER (ORDER BY serial) AS run \
                            FROM stickers WHERE post = $2 AND state = $3 AND substr(serial, 1, $1::bigint::int - 1) = $4) numbered \
                           GROUP BY run ORDER BY 1 LIMIT $5";
        // PostgreSQL counts characters in an int, not in a bigint.
        let sql = if matches!(self.tx, Tx::Sqlite(_)) { SQL } else { POSTGRES };
        let start = i64::try_from(letters.len()).unwrap_or(0) + 1;
        fetch_all!(self.tx, sql, start, post, state, letters, limit)
    }

    /// Every sticker of a post after the given serial (`""` for the first page), by serial.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn page(&mut self, post: &PostCode, after: &str, limit: i64) -> Result<Vec<StickerRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM stickers WHERE post = $1 AND serial > $2 ORDER BY serial LIMIT $3"
        );
        fetch_all!(self.tx, SQL, post, after, limit)
    }

    /// How many stickers of a post are in each state.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn counts(&mut self, post: &PostCode) -> Result<Vec<(String, i64)>> {
        const SQL: &str =
            "SELECT state, COUNT(*) FROM stickers WHERE post = $1 GROUP BY state ORDER BY state";
        fetch_all!(self.tx, SQL, post)
    }

    /// Posts that have stickers and no book: from before the ledger had a journal.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn without_book(&mut self) -> Result<Vec<(PostCode,)>> {
        const SQL: &str = "SELECT DISTINCT post FROM stickers \
                           WHERE post NOT IN (SELECT post FROM stock_books) ORDER BY post";
        fetch_all!(self.tx, SQL)
    }

    /// The serials of all posts that are in a state, in order.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn in_state(&mut self, state: &str) -> Result<Vec<(String,)>> {
        const SQL: &str = "SELECT serial FROM stickers WHERE state = $1 ORDER BY serial";
        fetch_all!(self.tx, SQL, state)
    }

    /// Serial and state of each visa that was annulled or revoked, by serial.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_ended_visas(&mut self) -> Result<Vec<(String, String)>> {
        const SQL: &str = "SELECT s.serial, c.state FROM stickers s JOIN cases c ON c.id = s.case_id \
                           WHERE s.state = 'voided' AND c.state IN ('annulled', 'revoked') ORDER BY s.serial";
        fetch_all!(self.tx, SQL)
    }

    /// Used and spoiled pieces of a post since a moment, by operator and printer; the printer is empty for what was spoiled
    /// before it came into one.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn waste(&mut self, post: &PostCode, since: Timestamp) -> Result<Vec<WasteRow>> {
        const SQL: &str = "SELECT operator, COALESCE(printer, '') AS printer, COUNT(*) AS pieces, \
                           CAST(SUM(CASE WHEN state IN ('spoiled', 'destroyed') THEN 1 ELSE 0 END) AS bigint) AS spoiled \
                           FROM stickers WHERE post = $1 AND updated_at >= $2 AND operator IS NOT NULL \
                           AND state NOT IN ('issued', 'loaded', 'rendered', 'missing', 'lost') \
                           GROUP BY operator, COALESCE(printer, '') ORDER BY 2, 1";
        fetch_all!(self.tx, SQL, post, since)
    }
}

/// Nothing lies between the stickers of the row.
fn is_whole(row: &RunRow) -> bool {
    let span = || Span::new(row.first.parse::<Serial>().ok()?, row.last.parse().ok()?);
    span().is_some_and(|span| i64::try_from(span.count()) == Ok(row.count))
}
