//! The journal: what happened in each case, in order, chained by hashes ([`crate::chain`]). Rows are only ever added.

use crate::chain::{self, Hash, Head};
use crate::tx::{execute, fetch_all, fetch_one, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, PostCode, Timestamp};

macro_rules! columns {
    () => {
        "case_id, seq, at, actor, kind, body, prev_hash, hash"
    };
}

/// One entry as it stands.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct EventRow {
    /// The case.
    pub case_id: CaseId,
    /// Number within the case, from 1 without a gap.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who, as the caller writes actors.
    pub actor: String,
    /// What kind of event; readable without the key of the case.
    pub kind: String,
    /// The event itself, sealed with the key of the case.
    pub body: Vec<u8>,
    /// Hash of the entry before.
    pub prev_hash: Vec<u8>,
    /// Hash of this entry.
    pub hash: Vec<u8>,
}

/// One entry to add.
#[derive(Clone, Debug)]
pub struct NewEvent {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: String,
    /// What kind of event.
    pub kind: String,
    /// The event itself, sealed.
    pub body: Vec<u8>,
}

/// See the module.
#[derive(Debug)]
pub struct Journal<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Journal<'_> {
    /// Adds events after the entry `expected_seq` (0 for the first ones) and moves the head that the case's row keeps.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the journal does not end at `expected_seq`, [`StoreError::NotFound`] when there is no
    /// such case.
    pub async fn append(&mut self, case_id: CaseId, expected_seq: i64, events: &[NewEvent]) -> Result<Head> {
        const ADD: &str = "INSERT INTO journal (case_id, seq, at, actor, kind, body, prev_hash, hash) \
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        const MOVE: &str =
            "UPDATE cases SET journal_seq = $1, journal_head = $2 WHERE id = $3 AND journal_seq = $4";
        let mut head = self.recorded_head(case_id).await?;
        if head.seq != expected_seq {
            return Err(StoreError::Stale);
        }
        let mut rows = Vec::with_capacity(events.len());
        for event in events {
            let NewEvent { at, actor, kind, body } = event;
            let seq = head.seq + 1;
            let hash = chain::event_hash(&head.hash, case_id, seq, *at, actor, kind, body);
            rows.push((event, seq, head.hash, hash));
            head = Head { case_id, seq, hash };
        }
        // The head moves first: of two writers that read the same head, the second one stops here.
        if execute!(self.tx, MOVE, head.seq, head.hash.as_slice(), case_id, expected_seq)? == 0 {
            return Err(StoreError::Stale);
        }
        for (NewEvent { at, actor, kind, body }, seq, prev, hash) in rows {
            execute!(self.tx, ADD, case_id, seq, *at, actor, kind, body, prev.as_slice(), hash.as_slice())?;
        }
        Ok(head)
    }

    /// The head that the case's row keeps.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such case.
    pub async fn recorded_head(&mut self, case_id: CaseId) -> Result<Head> {
        const SQL: &str = "SELECT id, journal_seq, journal_head FROM cases WHERE id = $1";
        head(fetch_one!(self.tx, SQL, case_id)?)
    }

    /// The entries of a case after `after` (0 for all), at most `limit`, in order.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_case(&mut self, case_id: CaseId, after: i64, limit: i64) -> Result<Vec<EventRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM journal WHERE case_id = $1 AND seq > $2 ORDER BY seq LIMIT $3"
        );
        fetch_all!(self.tx, SQL, case_id, after, limit)
    }

    /// The entries of a case, in order, without the readings up to entry `read_until`: a case can be read thousands of times, and what
    /// happened to it is needed whole.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn what_happened(&mut self, case_id: CaseId, read_until: i64) -> Result<Vec<EventRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM journal WHERE case_id = $1 AND (kind <> 'read' OR seq > $2) ORDER BY seq"
        );
        fetch_all!(self.tx, SQL, case_id, read_until)
    }

    /// The last entry that is no reading. However often a case is read, it is found.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn last_change(&mut self, case_id: CaseId) -> Result<Option<EventRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM journal WHERE case_id = $1 AND kind <> 'read' ORDER BY seq DESC LIMIT 1"
        );
        fetch_optional!(self.tx, SQL, case_id)
    }

    /// The last proposals of somebody, the newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn proposals_of(&mut self, actor: &str, limit: i64) -> Result<Vec<EventRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM journal WHERE actor = $1 AND kind IN ('issue_proposed', 'refusal_proposed') \
             ORDER BY at DESC, case_id, seq LIMIT $2"
        );
        fetch_all!(self.tx, SQL, actor, limit)
    }

    /// The cases that were decided from a moment until before another one, by id.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn decided(&mut self, from: Timestamp, before: Timestamp) -> Result<Vec<CaseId>> {
        const SQL: &str = "SELECT DISTINCT case_id FROM journal WHERE kind IN ('issue_decided', 'refusal_decided') \
                           AND at >= $1 AND at < $2 ORDER BY case_id";
        let rows: Vec<(CaseId,)> = fetch_all!(self.tx, SQL, from, before)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// All entries of all cases in pages, by case and number, after the given entry (`None` for the first page).
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn page(&mut self, after: Option<(CaseId, i64)>, limit: i64) -> Result<Vec<EventRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM journal WHERE (case_id, seq) > ($1, $2) ORDER BY case_id, seq LIMIT $3"
        );
        let (case_id, seq) = after.unwrap_or((FIRST, 0));
        fetch_all!(self.tx, SQL, case_id, seq, limit)
    }

    /// The recorded hash of one entry.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn hash_at(&mut self, case_id: CaseId, seq: i64) -> Result<Option<Hash>> {
        const SQL: &str = "SELECT case_id, seq, hash FROM journal WHERE case_id = $1 AND seq = $2";
        let row: Option<HeadRow> = fetch_optional!(self.tx, SQL, case_id, seq)?;
        row.map(|row| to_hash(&row.2)).transpose()
    }

    /// The recorded heads of all cases in pages, by id, after the given case (`None` for the first page).
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn heads(&mut self, after: Option<CaseId>, limit: i64) -> Result<Vec<Head>> {
        const SQL: &str =
            "SELECT id, journal_seq, journal_head FROM cases WHERE id > $1 ORDER BY id LIMIT $2";
        let rows: Vec<HeadRow> = fetch_all!(self.tx, SQL, after.unwrap_or(FIRST), limit)?;
        rows.into_iter().map(head).collect()
    }

    /// Heads of the cases whose journal grew since the last checkpoint that holds them, by id, at most `limit`. Nothing is
    /// missed when a transaction commits late: a case leaves this list only by [`crate::checkpoints::Checkpoints::add`].
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn heads_since_checkpoint(&mut self, limit: i64) -> Result<Vec<Head>> {
        const SQL: &str = "SELECT id, journal_seq, journal_head FROM cases \
                           WHERE checkpointed_seq < journal_seq ORDER BY id LIMIT $1";
        let rows: Vec<HeadRow> = fetch_all!(self.tx, SQL, limit)?;
        rows.into_iter().map(head).collect()
    }

    /// How many entries of cases of a post are newer than the checkpoint that holds the case, mere readings left out; at most `limit`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn since_checkpoint(&mut self, post: &PostCode, limit: i64) -> Result<i64> {
        const SQL: &str = "SELECT COUNT(*) FROM (SELECT 1 AS one FROM cases c JOIN journal j ON j.case_id = c.id \
                           WHERE c.checkpointed_seq < c.journal_seq AND c.post = $1 AND j.seq > c.checkpointed_seq \
                           AND j.kind <> 'read' LIMIT $2) AS newer";
        let (count,): (i64,) = fetch_one!(self.tx, SQL, post, limit)?;
        Ok(count)
    }
}

/// Sorts before every case.
pub(crate) const FIRST: CaseId = CaseId(uuid::Uuid::nil());

/// A head as three columns.
pub(crate) type HeadRow = (CaseId, i64, Vec<u8>);

/// Reads a head.
pub(crate) fn head((case_id, seq, hash): HeadRow) -> Result<Head> {
    Ok(Head { case_id, seq, hash: to_hash(&hash)? })
}

/// Reads a hash column.
pub(crate) fn to_hash(bytes: &[u8]) -> Result<Hash> {
    bytes
        .try_into()
        .map_err(|_| StoreError::Database(sqlx::Error::Decode("a hash is not 32 bytes long".into())))
}
