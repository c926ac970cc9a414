//! Books of stock and their journals, one of each for a post, and what is looked up across posts: the ranges that were
//! announced, the acts of two people, the list of the border, the lines of the monthly account. Journals are only ever added
//! to ([`crate::chain`]); the rows of single stickers are in [`crate::stickers`].

mod acts;

pub use acts::ActRow;

use crate::chain::{self, GENESIS, Hash};
use crate::columns::Day;
use crate::journal::to_hash;
use crate::tx::{execute, fetch_all, fetch_one, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::stock::{Book, Serial, Span};
use domain::{PostCode, Timestamp, UserId};
use sqlx::types::Json;
use uuid::Uuid;

macro_rules! entry {
    () => {
        "post, seq, at, actor, kind, body, prev_hash, hash"
    };
}

/// Serials in a block of the index of entries.
const BLOCK: u32 = 1000;
/// Digits that the serials of a block do not share.
const BLOCK_DIGITS: usize = 3;

/// One entry of a journal.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct EntryRow {
    /// Whose book.
    pub post: PostCode,
    /// Number, from 1 without a gap.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who, as the caller writes actors.
    pub actor: String,
    /// What kind of entry.
    pub kind: String,
    /// JSON, as text because it is hashed as it stands.
    pub body: String,
    /// Hash of the entry before.
    pub prev_hash: Vec<u8>,
    /// Hash of this entry.
    pub hash: Vec<u8>,
}

/// One entry to add.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: String,
    /// What kind of entry.
    pub kind: String,
    /// JSON.
    pub body: String,
    /// The serials that it concerns.
    pub spans: Vec<Span>,
}

/// A book with the head of its journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookRow {
    /// Number of the last entry.
    pub seq: i64,
    /// Its hash.
    pub head: Hash,
    /// The book.
    pub book: Book,
}

/// An event of a sticker from before the ledger had a journal.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct HistoryRow {
    /// Number.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: String,
    /// What.
    pub kind: String,
}

/// A range as it was announced.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct RangeRow {
    /// The first serial.
    pub first: String,
    /// The last serial.
    pub last: String,
    /// For which post.
    pub post: PostCode,
    /// Pieces in a box.
    pub per_box: i64,
    /// Pieces on a sheet.
    pub per_sheet: i64,
    /// Design.
    pub design: String,
    /// Producer.
    pub producer: String,
    /// When.
    pub at: Timestamp,
}

/// A range on the list of the border.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AlertRow {
    /// Its name.
    pub ticket: String,
    /// The first serial.
    pub first: String,
    /// The last serial.
    pub last: String,
    /// Why, as `domain::stock::AlertWhy` names it.
    pub why: String,
    /// More.
    pub reason: String,
    /// Who raised it.
    pub raised_by: UserId,
    /// When.
    pub raised_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Stock<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Stock<'_> {
    /// Takes the book of a post for writing: others wait until the transaction ends. A post without a book gets an empty one.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Database`].
    pub async fn lock(&mut self, post: &PostCode, at: Timestamp) -> Result<BookRow> {
        const ADD: &str = "INSERT INTO stock_books (post, seq, head, book, updated_at) VALUES ($1, 0, $2, $3, $4) \
                           ON CONFLICT (post) DO NOTHING";
        const LOCK: &str = "SELECT seq, head, book FROM stock_books WHERE post = $1 FOR UPDATE";
        const READ: &str = "SELECT seq, head, book FROM stock_books WHERE post = $1";
        let sql = if matches!(self.tx, Tx::Sqlite(_)) { READ } else { LOCK };
        let found: Option<(i64, Vec<u8>, Json<Book>)> = fetch_optional!(self.tx, sql, post)?;
        if let Some(row) = found {
            return book(row);
        }
        execute!(self.tx, ADD, post, GENESIS.as_slice(), Json(Book::new(post.clone())), at)?;
        book(fetch_one!(self.tx, sql, post)?)
    }

    /// The book of a post.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn book(&mut self, post: &PostCode) -> Result<Option<BookRow>> {
        const SQL: &str = "SELECT seq, head, book FROM stock_books WHERE post = $1";
        let row: Option<(i64, Vec<u8>, Json<Book>)> = fetch_optional!(self.tx, SQL, post)?;
        row.map(book).transpose()
    }

    /// Every book, by post.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn books(&mut self) -> Result<Vec<BookRow>> {
        const SQL: &str = "SELECT seq, head, book FROM stock_books ORDER BY post";
        let rows: Vec<(i64, Vec<u8>, Json<Book>)> = fetch_all!(self.tx, SQL)?;
        rows.into_iter().map(book).collect()
    }

    /// Adds entries after those that `before` ends with, and keeps the book as it is after them.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the journal does not end there.
    pub async fn append(
        &mut self,
        before: &BookRow,
        entries: &[NewEntry],
        after: &Book,
        at: Timestamp,
    ) -> Result<BookRow> {
        const ADD: &str =
            concat!("INSERT INTO stock_journal (", entry!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        const MOVE: &str = "UPDATE stock_books SET seq = $1, head = $2, book = $3, updated_at = $4 \
                            WHERE post = $5 AND seq = $6";
        let post = &after.post;
        let (mut seq, mut head) = (before.seq, before.head);
        for NewEntry { at, actor, kind, body, spans } in entries {
            seq += 1;
            let hash = chain::stock_hash(&head, post, seq, *at, actor, kind, body);
            execute!(self.tx, ADD, post, seq, *at, actor, kind, body, head.as_slice(), hash.as_slice())?;
            head = hash;
            self.touch(post, seq, spans).await?;
        }
        if execute!(self.tx, MOVE, seq, head.as_slice(), Json(after), at, post, before.seq)? == 0 {
            return Err(StoreError::Stale);
        }
        Ok(BookRow { seq, head, book: after.clone() })
    }

    /// Notes which serials an entry concerns.
    async fn touch(&mut self, post: &PostCode, seq: i64, spans: &[Span]) -> Result<()> {
        const SQL: &str = "INSERT INTO stock_touches (block, first, last, post, seq) VALUES ($1, $2, $3, $4, $5) \
                           ON CONFLICT (block, first, post, seq) DO NOTHING";
        for span in spans {
            let mut next = Some(span.first());
            while let Some(first) = next.filter(|first| span.contains(*first)) {
                let rest = BLOCK - 1 - first.number() % BLOCK;
                let last = first.plus(rest).map_or(span.last(), |last| last.min(span.last()));
                execute!(self.tx, SQL, block(first), first.as_str(), last.as_str(), post, seq)?;
                next = last.plus(1);
            }
        }
        Ok(())
    }

    /// The entries that concern a serial, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_serial(&mut self, serial: Serial) -> Result<Vec<EntryRow>> {
        const SQL: &str = "SELECT j.post, j.seq, j.at, j.actor, j.kind, j.body, j.prev_hash, j.hash \
                           FROM stock_touches t JOIN stock_journal j ON j.post = t.post AND j.seq = t.seq \
                           WHERE t.block = $1 AND t.first <= $2 AND t.last >= $2 ORDER BY j.at, j.post, j.seq";
        fetch_all!(self.tx, SQL, block(serial), serial.as_str())
    }

    /// What was known of a sticker before the ledger had a journal.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn history(&mut self, serial: Serial) -> Result<Vec<HistoryRow>> {
        const SQL: &str = "SELECT seq, at, actor, kind FROM sticker_history WHERE serial = $1 ORDER BY seq";
        fetch_all!(self.tx, SQL, serial.as_str())
    }

    /// The entries of a book after `after` (0 for the first page), in order.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn page(&mut self, post: &PostCode, after: i64, limit: i64) -> Result<Vec<EntryRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            entry!(),
            " FROM stock_journal WHERE post = $1 AND seq > $2 ORDER BY seq LIMIT $3"
        );
        fetch_all!(self.tx, SQL, post, after, limit)
    }

    /// The last entries of a book, the newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn newest(&mut self, post: &PostCode, limit: i64) -> Result<Vec<EntryRow>> {
        const SQL: &str =
            concat!("SELECT ", entry!(), " FROM stock_journal WHERE post = $1 ORDER BY seq DESC LIMIT $2");
        fetch_all!(self.tx, SQL, post, limit)
    }

    /// The entries of one kind since a moment, in order.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn since(&mut self, post: &PostCode, kind: &str, since: Timestamp) -> Result<Vec<EntryRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            entry!(),
            " FROM stock_journal WHERE post = $1 AND at >= $2 AND kind = $3 ORDER BY seq"
        );
        fetch_all!(self.tx, SQL, post, since, kind)
    }

    /// Number and hash of the last entry before a moment; 0 and [`GENESIS`] when there is none.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn head_before(&mut self, post: &PostCode, before: Timestamp) -> Result<(i64, Hash)> {
        const SQL: &str =
            "SELECT seq, hash FROM stock_journal WHERE post = $1 AND at < $2 ORDER BY seq DESC LIMIT 1";
        let row: Option<(i64, Vec<u8>)> = fetch_optional!(self.tx, SQL, post, before)?;
        row.map_or(Ok((0, GENESIS)), |(seq, hash)| Ok((seq, to_hash(&hash)?)))
    }

    /// Keeps how an announced range is packed.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `stock_ranges_first`, [`StoreError::Reference`] when its stickers are not there.
    pub async fn add_range(&mut self, row: &RangeRow) -> Result<()> {
        const SQL: &str = "INSERT INTO stock_ranges (first, last, post, per_box, per_sheet, design, producer, at) \
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        let RangeRow { first, last, post, per_box, per_sheet, design, producer, at } = row;
        execute!(self.tx, SQL, first, last, post, *per_box, *per_sheet, design, producer, *at)?;
        Ok(())
    }

    /// The range that a serial was announced with.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn range_of(&mut self, serial: Serial) -> Result<Option<RangeRow>> {
        const SQL: &str = "SELECT first, last, post, per_box, per_sheet, design, producer, at FROM stock_ranges \
                           WHERE first <= $1 AND length(first) = length($1) ORDER BY first DESC LIMIT 1";
        let found: Option<RangeRow> = fetch_optional!(self.tx, SQL, serial.as_str())?;
        Ok(found.filter(|range| range.last.as_str() >= serial.as_str()))
    }

    /// Every range that was announced for a post, by serial.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn ranges(&mut self, post: &PostCode) -> Result<Vec<RangeRow>> {
        const SQL: &str = "SELECT first, last, post, per_box, per_sheet, design, producer, at FROM stock_ranges \
                           WHERE post = $1 ORDER BY first";
        fetch_all!(self.tx, SQL, post)
    }

    /// Puts a range on the list of the border.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `stock_alerts_ticket`.
    pub async fn raise_alert(&mut self, row: &AlertRow) -> Result<()> {
        const SQL: &str = "INSERT INTO stock_alerts (ticket, first, last, why, reason, raised_by, raised_at) \
                           VALUES ($1, $2, $3, $4, $5, $6, $7)";
        let AlertRow { ticket, first, last, why, reason, raised_by, raised_at } = row;
        execute!(self.tx, SQL, ticket, first, last, why, reason, *raised_by, *raised_at)?;
        Ok(())
    }

    /// Takes a range off the list. The database refuses the person who put it there.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is not on the list.
    pub async fn lift_alert(&mut self, ticket: &str, by: UserId, at: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE stock_alerts SET lifted_by = $1, lifted_at = $2 \
                           WHERE ticket = $3 AND lifted_at IS NULL";
        if execute!(self.tx, SQL, by, at, ticket)? == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }

    /// The list of the border.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn alerts(&mut self) -> Result<Vec<AlertRow>> {
        const SQL: &str = "SELECT ticket, first, last, why, reason, raised_by, raised_at FROM stock_alerts \
                           WHERE lifted_at IS NULL ORDER BY first, ticket";
        fetch_all!(self.tx, SQL)
    }

    /// The alert that a number falls under, whether the ledger knows the number or not.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn alert_of(&mut self, number: &str) -> Result<Option<AlertRow>> {
        const SQL: &str = "SELECT ticket, first, last, why, reason, raised_by, raised_at FROM stock_alerts \
                           WHERE lifted_at IS NULL AND first <= $1 AND last >= $1 AND length(first) = length($1) \
                           ORDER BY raised_at LIMIT 1";
        fetch_optional!(self.tx, SQL, number)
    }

    /// Keeps a sealed picture.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `stock_pictures_id`.
    pub async fn add_picture(
        &mut self,
        id: Uuid,
        post: &PostCode,
        taken_by: UserId,
        at: Timestamp,
        sealed: &[u8],
    ) -> Result<()> {
        const SQL: &str =
            "INSERT INTO stock_pictures (id, post, taken_by, at, sealed) VALUES ($1, $2, $3, $4, $5)";
        execute!(self.tx, SQL, id, post, taken_by, at, sealed)?;
        Ok(())
    }

    /// A sealed picture of a post.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn picture(&mut self, id: Uuid, post: &PostCode) -> Result<Option<Vec<u8>>> {
        const SQL: &str = "SELECT sealed FROM stock_pictures WHERE id = $1 AND post = $2";
        let row: Option<(Vec<u8>,)> = fetch_optional!(self.tx, SQL, id, post)?;
        Ok(row.map(|(sealed,)| sealed))
    }

    /// Adds to a line of the account of a day.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn add_flow(&mut self, post: &PostCode, day: Day, line: &str, count: i64) -> Result<()> {
        const SQL: &str = "INSERT INTO stock_flows (post, day, line, count) VALUES ($1, $2, $3, $4) \
                           ON CONFLICT (post, day, line) DO UPDATE SET count = stock_flows.count + excluded.count";
        execute!(self.tx, SQL, post, day, line, count)?;
        Ok(())
    }

    /// The lines of a post from `from` on and before `until`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn flows(&mut self, post: &PostCode, from: Day, until: Day) -> Result<Vec<(String, i64)>> {
        const SQL: &str = "SELECT line, CAST(SUM(count) AS bigint) FROM stock_flows \
                           WHERE post = $1 AND day >= $2 AND day < $3 GROUP BY line ORDER BY line";
        fetch_all!(self.tx, SQL, post, from, until)
    }
}

/// The block that a serial belongs to: itself without its last digits.
fn block(serial: Serial) -> String {
    let text = serial.as_str();
    text.get(..text.len().saturating_sub(BLOCK_DIGITS)).unwrap_or_default().to_owned()
}

fn book((seq, head, Json(book)): (i64, Vec<u8>, Json<Book>)) -> Result<BookRow> {
    Ok(BookRow { seq, head: to_hash(&head)?, book })
}
