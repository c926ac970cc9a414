//! The account of blank stickers. A serial is registered once, for ever; every change of its state leaves an event.
//!
//! States: `vault`, `issued` (to an operator), `loaded`, `rendered`, `printed`, `controlled`, `affixed`, `handed_over`,
//! `spoiled`, `destroyed`, `voided`, `missing`. Which follows which is the caller's rule; the store guards that nobody
//! was faster and that a case has one live sticker (from `loaded` to `handed_over`).

use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, PostCode, Timestamp, UserId};
use sqlx::types::Json;

macro_rules! columns {
    () => {
        "serial, post, state, case_id, operator, updated_at"
    };
}

/// One sticker.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct StickerRow {
    /// The number that is printed on the blank.
    pub serial: String,
    /// Where it is.
    pub post: PostCode,
    /// See the module.
    pub state: String,
    /// The case that it was loaded for, also after it was spoiled.
    pub case_id: Option<CaseId>,
    /// Who has it or had it last.
    pub operator: Option<UserId>,
    /// When its state changed last.
    pub updated_at: Timestamp,
}

/// One event of a sticker.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct StickerEventRow {
    /// The sticker.
    pub serial: String,
    /// Number, from 1 without a gap.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who, as the caller writes actors.
    pub actor: String,
    /// What: the state that it came to, or what the caller names.
    pub kind: String,
    /// The case, if one was concerned.
    pub case_id: Option<CaseId>,
}

/// A change of state.
#[derive(Clone, Copy, Debug)]
pub struct Move<'a> {
    /// The sticker.
    pub serial: &'a str,
    /// The states that it may be in before.
    pub from: &'a [&'a str],
    /// The state after.
    pub to: &'a str,
    /// The case after; `None` keeps the one that stands.
    pub case_id: Option<CaseId>,
    /// The operator after; `None` keeps the one that stands.
    pub operator: Option<UserId>,
    /// Who does it, as the caller writes actors.
    pub actor: &'a str,
    /// Now.
    pub at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Stickers<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Stickers<'_> {
    /// Registers blanks in the vault of a post; gives their number. All or none: do not commit after an error.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `stickers_serial` when one of them was ever registered, or stands twice in the list.
    pub async fn register(
        &mut self,
        post: &PostCode,
        serials: &[String],
        actor: &str,
        at: Timestamp,
    ) -> Result<u64> {
        // One statement for any number of serials; the engines unfold a JSON list in different ways.
        macro_rules! register {
            ($list:literal) => {
                concat!("INSERT INTO stickers (serial, post, state, updated_at) SELECT value, $2, 'vault', $3 FROM ", $list)
            };
        }
        macro_rules! record {
            ($list:literal) => {
                concat!(
                    "INSERT INTO sticker_events (serial, seq, at, actor, kind) SELECT value, 1, $2, $3, 'registered' FROM ",
                    $list
                )
            };
        }
        const SQLITE: [&str; 2] = [register!("json_each($1)"), record!("json_each($1)")];
        const POSTGRES: [&str; 2] =
            [register!("jsonb_array_elements_text($1)"), record!("jsonb_array_elements_text($1)")];
        let [register, record] = if matches!(self.tx, Tx::Sqlite(_)) { SQLITE } else { POSTGRES };
        let added = execute!(self.tx, register, Json(serials), post, at)?;
        execute!(self.tx, record, Json(serials), at, actor)?;
        Ok(added)
    }

    /// One sticker.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, serial: &str) -> Result<Option<StickerRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM stickers WHERE serial = $1");
        fetch_optional!(self.tx, SQL, serial)
    }

    /// Takes a blank of a post for a case: from `vault` or `issued` to `loaded`. Of two operators that take one serial at
    /// once one gets it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when the post has no such sticker, [`StoreError::Stale`] when it is not a blank any more,
    /// [`StoreError::Duplicate`] `stickers_case_id` when the case has a live sticker.
    pub async fn take(
        &mut self,
        serial: &str,
        post: &PostCode,
        case_id: CaseId,
        operator: UserId,
        actor: &str,
        at: Timestamp,
    ) -> Result<()> {
        match self.get(serial).await? {
            Some(sticker) if sticker.post == *post => {}
            _ => return Err(StoreError::NotFound),
        }
        let from = &["vault", "issued"];
        let (case_id, operator) = (Some(case_id), Some(operator));
        self.change(Move { serial, from, to: "loaded", case_id, operator, actor, at }).await.map(|_| ())
    }

    /// Changes the state and records it; gives the sticker as it stands after.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such sticker, [`StoreError::Stale`] when it is in none of the states
    /// `from`, [`StoreError::Duplicate`] `stickers_case_id` when the case has another live sticker.
    pub async fn change(&mut self, change: Move<'_>) -> Result<StickerRow> {
        const SQL: &str = concat!(
            "UPDATE stickers SET state = $1, case_id = COALESCE($2, case_id), operator = COALESCE($3, operator), \
             updated_at = $4 WHERE serial = $5 AND state = $6 RETURNING ",
            columns!()
        );
        let Move { serial, from, to, case_id, operator, actor, at } = change;
        let before = self.get(serial).await?.ok_or(StoreError::NotFound)?;
        if !from.contains(&before.state.as_str()) {
            return Err(StoreError::Stale);
        }
        let after: Option<StickerRow> =
            fetch_optional!(self.tx, SQL, to, case_id, operator, at, serial, &before.state)?;
        let after = after.ok_or(StoreError::Stale)?;
        self.record(serial, at, actor, to, after.case_id).await?;
        Ok(after)
    }

    /// Records an event that changes no state, for example a count of the stock.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `sticker_events_serial_seq` when another event came at once.
    pub async fn record(
        &mut self,
        serial: &str,
        at: Timestamp,
        actor: &str,
        kind: &str,
        case_id: Option<CaseId>,
    ) -> Result<()> {
        const SQL: &str = "INSERT INTO sticker_events (serial, seq, at, actor, kind, case_id) \
                           SELECT $1, COALESCE(MAX(seq), 0) + 1, $2, $3, $4, $5 FROM sticker_events WHERE serial = $1";
        execute!(self.tx, SQL, serial, at, actor, kind, case_id)?;
        Ok(())
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

    /// How many stickers of a post are in each state.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn counts(&mut self, post: &PostCode) -> Result<Vec<(String, i64)>> {
        const SQL: &str =
            "SELECT state, COUNT(*) FROM stickers WHERE post = $1 GROUP BY state ORDER BY state";
        fetch_all!(self.tx, SQL, post)
    }

    /// The events of a sticker, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn events(&mut self, serial: &str) -> Result<Vec<StickerEventRow>> {
        const SQL: &str = "SELECT serial, seq, at, actor, kind, case_id FROM sticker_events \
                           WHERE serial = $1 ORDER BY seq";
        fetch_all!(self.tx, SQL, serial)
    }
}
