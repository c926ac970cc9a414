//! Taking a place, and accepting one that was found.

use super::{Done, Needing, TRIES, applicant, begin, due, finish, identity, needing, seats};
use crate::retry::{retried, stale_or_busy};
use crate::who::actor_text;
use crate::{Error, Result, Services, Who};
use domain::visits::{Slot, VisitState};
use domain::{CaseId, CommandKey, PostCode, Timestamp};
use store::Tx;
use store::visits::VisitRow;

/// Takes a place in the slot that begins at `start`.
///
/// # Errors
/// [`Error::NotFound`] for a case of somebody else, [`Error::Problems`] at `slot` when it is no longer free or cannot be booked
/// now, at no field when the case needs no visit or has one; [`Error::Busy`].
pub async fn book(
    services: &Services,
    who: &Who,
    case: CaseId,
    start: Timestamp,
    key: CommandKey,
) -> Result<Done> {
    applicant(who)?;
    look(services, who, case, start).await?;
    retried(TRIES, stale_or_busy, || Box::pin(once(services, who, case, start, key))).await
}

/// Says that a slot is full without waiting for the right to write: of many who press at once most learn it here. A person who
/// has a visit is not turned away, because this may be the second press of the button that made it.
async fn look(services: &Services, who: &Who, case: CaseId, start: Timestamp) -> Result<()> {
    let mut tx = services.store.read().await?;
    if tx.visits().of_case(case).await?.iter().any(is_ahead) {
        return Ok(());
    }
    let found = needing(services, &mut tx, who, case).await?;
    free_at(services, &mut tx, &found, start).await.map(|_| ())
}

async fn once(
    services: &Services,
    who: &Who,
    case: CaseId,
    start: Timestamp,
    key: CommandKey,
) -> Result<Done> {
    let mut tx = match begin(services, who, case, key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let found = needing(services, &mut tx, who, case).await?;
    if tx.visits().of_case(case).await?.iter().any(is_ahead) {
        return Err(Error::problem("", "problem-visit-has"));
    }
    let slot = free_at(services, &mut tx, &found, start).await?;
    let wait = tx.visit_waits().of_case(case, found.kind.as_str()).await?;
    let now = services.now();
    let asked_at = wait.as_ref().map_or(now, |wait| wait.joined_at);
    let row = new_row(services, &found, &slot, VisitState::Booked, asked_at);
    if !seats::give(services, &mut tx, &row, &slot, &actor_text(who.actor().id()), "booked").await? {
        return Err(Error::problem("slot", "problem-visit-full"));
    }
    if let Some(wait) = wait {
        tx.visit_waits().end(wait.id, "booked", now).await?;
    }
    due::of_booked(services, &mut tx, &found.hours()?, &row).await?;
    finish(services, tx, key, Done { visit: Some(row.id) }).await
}

/// A visit of a case, not yet in the store.
pub(super) fn new_row(
    services: &Services,
    found: &Needing,
    slot: &Slot,
    state: VisitState,
    asked_at: Timestamp,
) -> VisitRow {
    let case = &found.opened.case;
    VisitRow {
        id: services.new_id(),
        case_id: case.id,
        kind: found.kind.as_str().to_owned(),
        post: PostCode::clone(&case.post),
        identity: identity::of(services, case),
        starts_at: slot.start,
        minutes: i64::from(slot.minutes),
        state: state.as_str().to_owned(),
        asked_at,
        made_at: services.now(),
        held_until: None,
        moves: 0,
        version: 1,
    }
}

/// The slot that begins at `start`, when this case may have a seat in it now.
pub(super) async fn free_at(
    services: &Services,
    tx: &mut Tx,
    found: &Needing,
    start: Timestamp,
) -> Result<Slot> {
    let (rules, case, hours) = (&found.policy.visits, &found.opened.case, found.hours()?);
    let (first, last) = found.days();
    let day = hours.day(start);
    if day < first || day > last {
        return Err(Error::problem("slot", "problem-visit-day"));
    }
    let free = seats::free(tx, &hours, &case.post, found.kind, rules, services.now()).await?;
    let Some((slot, seats)) = free.iter().copied().find(|(slot, _)| slot.start == start) else {
        return Err(Error::problem("slot", "problem-visit-gone"));
    };
    if seats == 0 {
        return Err(Error::problem("slot", "problem-visit-full"));
    }
    let own = tx.visit_waits().of_case(case.id, found.kind.as_str()).await?.is_some();
    let open = seats::open(tx, free, &case.post, found.kind, i64::from(own)).await?;
    let for_all = open.iter().any(|(slot, seats)| slot.start == start && *seats > 0);
    if for_all { Ok(slot) } else { Err(Error::problem("slot", "problem-visit-waiting")) }
}

/// Whether a visit lies ahead.
pub(super) fn is_ahead(row: &VisitRow) -> bool {
    state(row).is_ahead()
}

/// The state of a visit; one that no version of the program knows is over.
pub(super) fn state(row: &VisitRow) -> VisitState {
    row.state.parse().unwrap_or(VisitState::Freed)
}

/// Accepts the place that was found for somebody who waited.
///
/// # Errors
/// [`Error::NotFound`] for a case of somebody else; [`Error::Problems`] when there is none, or no longer.
pub async fn accept(services: &Services, who: &Who, case: CaseId, key: CommandKey) -> Result<Done> {
    applicant(who)?;
    retried(TRIES, stale_or_busy, || Box::pin(accept_once(services, who, case, key))).await
}

async fn accept_once(services: &Services, who: &Who, case: CaseId, key: CommandKey) -> Result<Done> {
    let mut tx = match begin(services, who, case, key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let found = needing(services, &mut tx, who, case).await?;
    let rows = tx.visits().of_case(case).await?;
    let now = services.now();
    let held = rows
        .into_iter()
        .find(|row| state(row) == VisitState::Held && row.held_until.is_some_and(|until| now < until));
    let row = held.ok_or_else(|| Error::problem("", "problem-visit-lapsed"))?;
    let (actor, next) = (actor_text(who.actor().id()), VisitState::Booked.as_str());
    tx.visits().set_state(row.id, row.version, next, now, &actor, "accepted").await?;
    due::of_booked(services, &mut tx, &found.hours()?, &row).await?;
    finish(services, tx, key, Done { visit: Some(row.id) }).await
}
