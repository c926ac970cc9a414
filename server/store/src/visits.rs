//! Appointments at the counter: visits, the seats that they take, and what became of each.
//!
//! A seat is a place at one counter in one slot. [`Visits::take_seat`] gives it to a visit if nobody has it and the time of its
//! closing is over; two rivals meet at the key of its row, so that none is given twice.

use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, PostCode, Timestamp, VisitId};

macro_rules! columns {
    () => {
        "id, case_id, kind, post, identity, starts_at, minutes, state, asked_at, made_at, held_until, moves, version"
    };
}

/// One visit.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct VisitRow {
    /// Id.
    pub id: VisitId,
    /// For which case.
    pub case_id: CaseId,
    /// Kind of visit, as the caller writes kinds.
    pub kind: String,
    /// At which post.
    pub post: PostCode,
    /// Keyed hash of the person and the passport.
    pub identity: Vec<u8>,
    /// When it begins.
    pub starts_at: Timestamp,
    /// How long the slot is.
    pub minutes: i64,
    /// What became of it, as the caller writes states; `held` and `booked` lie ahead.
    pub state: String,
    /// When the person first asked for a visit of this kind.
    pub asked_at: Timestamp,
    /// When this one was made.
    pub made_at: Timestamp,
    /// Until when it waits for the person to accept it.
    pub held_until: Option<Timestamp>,
    /// How often it was moved before.
    pub moves: i64,
    /// Grows with each change.
    pub version: i64,
}

/// One line of the history of a visit.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct VisitEvent {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: String,
    /// What it became.
    pub state: String,
    /// Why, as the caller writes causes.
    pub cause: String,
}

/// A visit in the list of a day, with whose it is.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct VisitOfDay {
    /// The visit.
    #[sqlx(flatten)]
    pub visit: VisitRow,
    /// What people call the case.
    pub reference: String,
    /// Primary identifier; empty after erasure.
    pub family_name: String,
    /// Secondary identifier.
    pub given_names: String,
}

/// See the module.
#[derive(Debug)]
pub struct Visits<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Visits<'_> {
    /// Adds a visit, version 1, and the first line of its history.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `visits_case_id_kind` when the case has one ahead, `visits_identity_kind` when the person has.
    pub async fn add(&mut self, row: &VisitRow, actor: &str, cause: &str) -> Result<()> {
        const SQL: &str = concat!(
            "INSERT INTO visits (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)"
        );
        execute!(
            self.tx,
            SQL,
            row.id,
            row.case_id,
            &row.kind,
            &row.post,
            &row.identity,
            row.starts_at,
            row.minutes,
            &row.state,
            row.asked_at,
            row.made_at,
            row.held_until,
            row.moves,
        )?;
        self.note(row.id, row.made_at, actor, &row.state, cause).await
    }

    /// Changes the state of a visit and writes a line of its history, if its version is still `version`.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn set_state(
        &mut self,
        id: VisitId,
        version: i64,
        state: &str,
        at: Timestamp,
        actor: &str,
        cause: &str,
    ) -> Result<()> {
        const SQL: &str =
            "UPDATE visits SET state = $1, version = version + 1 WHERE id = $2 AND version = $3";
        if execute!(self.tx, SQL, state, id, version)? != 1 {
            return Err(StoreError::Stale);
        }
        self.note(id, at, actor, state, cause).await
    }

    async fn note(
        &mut self,
        id: VisitId,
        at: Timestamp,
        actor: &str,
        state: &str,
        cause: &str,
    ) -> Result<()> {
        const SQL: &str = "INSERT INTO visit_history (visit_id, seq, at, actor, state, cause) \
                           SELECT $1, COALESCE(MAX(seq), 0) + 1, $2, $3, $4, $5 FROM visit_history WHERE visit_id = $1";
        execute!(self.tx, SQL, id, at, actor, state, cause)?;
        Ok(())
    }

    /// Gives a seat to a visit that was added; false when somebody has it or it is closed at `now`.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `visit_seats_visit_id` for a visit that has a seat, [`StoreError::Reference`].
    pub async fn take_seat(&mut self, visit: &VisitRow, seat: i64, now: Timestamp) -> Result<bool> {
        const SQL: &str = "INSERT INTO visit_seats (post, kind, starts_at, seat, visit_id) VALUES ($1, $2, $3, $4, $5) \
                           ON CONFLICT (post, kind, starts_at, seat) \
                           DO UPDATE SET visit_id = excluded.visit_id, closed_until = NULL \
                           WHERE visit_seats.visit_id IS NULL AND visit_seats.closed_until <= $6";
        let taken = execute!(self.tx, SQL, &visit.post, &visit.kind, visit.starts_at, seat, visit.id, now)?;
        Ok(taken == 1)
    }

    /// The seats of a slot that are with somebody or closed at `now`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn seats_taken(&mut self, visit: &VisitRow, now: Timestamp) -> Result<Vec<i64>> {
        const SQL: &str = "SELECT seat FROM visit_seats WHERE post = $1 AND kind = $2 AND starts_at = $3 \
                           AND (visit_id IS NOT NULL OR closed_until > $4) ORDER BY seat";
        let rows: Vec<(i64,)> = fetch_all!(self.tx, SQL, &visit.post, &visit.kind, visit.starts_at, now)?;
        Ok(rows.into_iter().map(|(seat,)| seat).collect())
    }

    /// Takes the seat of a visit back and closes it until a moment. False when the visit has none.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn give_back(&mut self, id: VisitId, closed_until: Timestamp) -> Result<bool> {
        const SQL: &str = "UPDATE visit_seats SET visit_id = NULL, closed_until = $1 WHERE visit_id = $2";
        Ok(execute!(self.tx, SQL, closed_until, id)? == 1)
    }

    /// How many seats of each slot from `from` until before `until` are with somebody or closed at `now`. Slots of which
    /// every seat is free are left out.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn taken(
        &mut self,
        post: &PostCode,
        kind: &str,
        from: Timestamp,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<(Timestamp, i64)>> {
        const SQL: &str = "SELECT starts_at, COUNT(*) FROM visit_seats WHERE post = $1 AND kind = $2 \
                           AND starts_at >= $3 AND starts_at < $4 AND (visit_id IS NOT NULL OR closed_until > $5) \
                           GROUP BY starts_at ORDER BY starts_at";
        fetch_all!(self.tx, SQL, post, kind, from, until, now)
    }

    /// One visit.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: VisitId) -> Result<Option<VisitRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM visits WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// All visits of a case, the one that was made last first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_case(&mut self, case: CaseId) -> Result<Vec<VisitRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM visits WHERE case_id = $1 ORDER BY made_at DESC, moves DESC, id DESC"
        );
        fetch_all!(self.tx, SQL, case)
    }

    /// The visits of a post that people were or are expected for, from `from` until before `until`, by time and name.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_day(
        &mut self,
        post: &PostCode,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<VisitOfDay>> {
        const SQL: &str = "SELECT v.id, v.case_id, v.kind, v.post, v.identity, v.starts_at, v.minutes, v.state, \
                           v.asked_at, v.made_at, v.held_until, v.moves, v.version, \
                           c.reference, c.family_name, c.given_names \
                           FROM visits v JOIN cases c ON c.id = v.case_id \
                           WHERE v.post = $1 AND v.starts_at >= $2 AND v.starts_at < $3 \
                           AND v.state IN ('booked', 'arrived', 'missed') \
                           ORDER BY v.starts_at, c.family_name, c.given_names, v.id";
        fetch_all!(self.tx, SQL, post, from, until)
    }

    /// What became of a visit, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn history(&mut self, id: VisitId) -> Result<Vec<VisitEvent>> {
        const SQL: &str =
            "SELECT at, actor, state, cause FROM visit_history WHERE visit_id = $1 ORDER BY seq";
        fetch_all!(self.tx, SQL, id)
    }

    /// When people asked and for when they got a visit, of those made since `since` that were kept or lie ahead: what the
    /// times of waiting are counted from. At most `limit`, the last ones.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn asked_and_given(
        &mut self,
        post: &PostCode,
        kind: &str,
        since: Timestamp,
        limit: i64,
    ) -> Result<Vec<(Timestamp, Timestamp)>> {
        const SQL: &str = "SELECT asked_at, starts_at FROM visits WHERE post = $1 AND kind = $2 AND made_at >= $3 \
                           AND state IN ('booked', 'arrived') ORDER BY made_at DESC LIMIT $4";
        fetch_all!(self.tx, SQL, post, kind, since, limit)
    }
}
