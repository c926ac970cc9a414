//! A case as it was at a moment: made again from the entries of its journal up to there, never from its row.
//!
//! What stands beside the journal (papers, visits, other cases) is shown as far as it existed then. Names of members of
//! staff are those of today. That somebody looked is an entry like any reading, and says at which entry.

use super::case::{CaseView, event_of, post_of, view};
use crate::command::{Opened, look, open_row};
use crate::vault::DataKey;
use crate::{Error, Result, Services, Staff, Who};
use data_encoding::HEXLOWER;
use domain::case::Case;
use domain::{CaseId, Timestamp};
use store::Tx;
use store::cases::CaseRow;
use store::journal::EventRow;

/// Before the number of an entry in the record of a reading (`as_of:12`).
pub const READ: &str = "as_of:";

/// Which moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// After this entry of the journal, from 1.
    Entry(i64),
    /// After the last entry that is not later than this.
    At(Timestamp),
}

/// Where in its journal a case is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Then {
    /// The last entry that counts, from 1.
    pub seq: i64,
    /// When it was written.
    pub at: Timestamp,
    /// What counts: everything up to this moment.
    pub until: Timestamp,
    /// Hash of that entry, 64 hexadecimal digits.
    pub hash: String,
    /// The entry before it at which something happened; a reading is none.
    pub previous: Option<i64>,
    /// The next one.
    pub next: Option<i64>,
}

/// The case as it was, with nothing that can be done to it; records that this person looked.
///
/// # Errors
/// [`Error::NotFound`] for a case of another post and for an entry that there is not; a problem for a moment before the
/// case was sent; [`Error::Forbidden`] for roles that do not read cases; [`Error::Busy`].
pub async fn as_of(services: &Services, staff: &Staff, id: CaseId, moment: Moment) -> Result<CaseView> {
    if !staff.may_know(&post_of(services, id).await?) {
        return Err(Error::NotFound);
    }
    let mut rows = services.store.read().await?.journal().of_case(id, 0, i64::MAX).await?;
    let then = then(&rows, moment)?;
    let mut opened = look(services, &Who::Staff(staff.clone()), id, &format!("{READ}{}", then.seq)).await?;
    rows.retain(|row| row.seq <= then.seq);
    *opened.case = fold(services, &opened.key, &rows)?;
    let mut tx = services.store.read().await?;
    Box::pin(view(services, &mut tx, staff, opened, &rows, Some(then))).await
}

fn then(rows: &[EventRow], moment: Moment) -> Result<Then> {
    let row = match moment {
        Moment::Entry(seq) => rows.iter().find(|row| row.seq == seq).ok_or(Error::NotFound)?,
        Moment::At(at) => rows
            .iter()
            .rfind(|row| row.at <= at)
            .ok_or_else(|| Error::problem("when", "problem-desk-then-before"))?,
    };
    let mut steps = rows.iter().filter(|row| row.kind != "read").map(|row| row.seq);
    Ok(Then {
        seq: row.seq,
        at: row.at,
        until: match moment {
            Moment::Entry(_) => row.at,
            Moment::At(at) => at,
        },
        hash: HEXLOWER.encode(&row.hash),
        previous: steps.clone().rfind(|seq| *seq < row.seq),
        next: steps.find(|seq| *seq > row.seq),
    })
}

/// The case that these entries describe.
fn fold(services: &Services, key: &DataKey, rows: &[EventRow]) -> Result<Case> {
    let events = rows.iter().map(|row| {
        event_of(services, key, row).ok_or_else(|| Error::internal("an entry of the journal does not open"))
    });
    Case::fold(&events.collect::<Result<Vec<_>>>()?).map_err(Error::internal)
}

/// How another case stood, for a page that only names it; `None` for one that was erased or not yet sent.
pub(super) async fn stood(
    services: &Services,
    tx: &mut Tx,
    row: CaseRow,
    until: Option<Timestamp>,
) -> Result<Option<Case>> {
    let id = row.id;
    let Ok(Opened { case, key, .. }) = open_row(services, row) else { return Ok(None) };
    let Some(until) = until else { return Ok(Some(*case)) };
    let mut rows = tx.journal().of_case(id, 0, i64::MAX).await?;
    rows.retain(|row| row.at <= until);
    if rows.is_empty() { Ok(None) } else { fold(services, &key, &rows).map(Some) }
}
