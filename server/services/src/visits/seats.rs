//! Which seats are free, and giving them.

use super::due;
use crate::{Error, Result, Services, entropy};
use domain::policy::VisitRules;
use domain::visits::{Hours, Slot, VisitKind, free_for_all, release};
use domain::{Date, PostCode, Timestamp};
use store::visits::VisitRow;
use store::{StoreError, Tx};

/// Every slot that can be booked now, in order, with its free seats.
pub(super) async fn free(
    tx: &mut Tx,
    hours: &Hours<'_>,
    post: &PostCode,
    kind: VisitKind,
    rules: &VisitRules,
    now: Timestamp,
) -> Result<Vec<(Slot, u16)>> {
    let slots = hours.offered(kind, now, rules, (Date::MIN, Date::MAX));
    let (Some(first), Some(last)) = (slots.first(), slots.last()) else { return Ok(Vec::new()) };
    let until = last.end();
    let taken = tx.visits().taken(post, kind.as_str(), first.start, until, now).await?;
    let left = slots.into_iter().map(|slot| {
        let found = taken.binary_search_by_key(&slot.start, |(start, _)| *start);
        let gone = found.map_or(0, |at| u16::try_from(taken[at].1).unwrap_or(u16::MAX));
        (slot, slot.seats.saturating_sub(gone))
    });
    Ok(left.collect())
}

/// The same without the seats that are kept for people who wait; `own` of them are the reader's.
pub(super) async fn open(
    tx: &mut Tx,
    free: Vec<(Slot, u16)>,
    post: &PostCode,
    kind: VisitKind,
    own: i64,
) -> Result<Vec<(Slot, u16)>> {
    let waiting = tx.visit_waits().count(post, kind.as_str()).await? - own;
    Ok(free_for_all(free, usize::try_from(waiting).unwrap_or(0)))
}

/// Adds a visit and gives it one of the seats of its slot. False when all are taken; the caller undoes the transaction then.
pub(super) async fn give(
    services: &Services,
    tx: &mut Tx,
    row: &VisitRow,
    slot: &Slot,
    actor: &str,
    cause: &str,
) -> Result<bool> {
    match tx.visits().add(row, actor, cause).await {
        Err(StoreError::Duplicate(rule)) if rule == "visits_identity_kind" => {
            return Err(Error::problem("slot", "problem-visit-same-person"));
        }
        Err(StoreError::Duplicate(_)) => return Err(Error::problem("", "problem-visit-has")),
        other => other?,
    }
    // People who press at once begin at different seats, and so seldom meet.
    let seats = i64::from(slot.seats.max(1));
    let first = i64::from(entropy::random::<1>(&*services.entropy)[0]) % seats;
    let taken = tx.visits().seats_taken(row, services.now()).await?;
    let turns = (0..i64::from(slot.seats)).map(|turn| (first + turn) % seats);
    for seat in turns.filter(|seat| taken.binary_search(seat).is_err()) {
        if tx.visits().take_seat(row, seat, services.now()).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes the seat of a visit back. It is offered again at a random moment, first to those who wait.
pub(super) async fn give_back(services: &Services, tx: &mut Tx, row: &VisitRow) -> Result<()> {
    let random = u64::from_be_bytes(entropy::random(&*services.entropy));
    let reopens = release::reopens_at(&services.policies.current().visits, services.now(), random);
    if tx.visits().give_back(row.id, reopens).await? && reopens < row.starts_at {
        due::ask_round(services, tx, &row.post, &row.kind, reopens, None).await?;
    }
    Ok(())
}
