//! Moving a visit, and giving it back.

use super::book::{free_at, is_ahead, new_row, state};
use super::{Done, TRIES, applicant, begin, due, finish, needing, seats};
use crate::retry::{retried, stale_or_busy};
use crate::who::actor_text;
use crate::{Error, Result, Services, Who};
use domain::visits::{VisitState, rules};
use domain::{CaseId, CommandKey, Timestamp};
use store::Tx;
use store::visits::VisitRow;

/// Gives the visit of a case back.
///
/// # Errors
/// [`Error::NotFound`] for a case of somebody else; [`Error::Problems`] when there is none, or it has begun.
pub async fn cancel(services: &Services, who: &Who, case: CaseId, key: CommandKey) -> Result<Done> {
    applicant(who)?;
    retried(TRIES, stale_or_busy, || Box::pin(cancel_once(services, who, case, key))).await
}

async fn cancel_once(services: &Services, who: &Who, case: CaseId, key: CommandKey) -> Result<Done> {
    let mut tx = match begin(services, who, case, key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    needing(services, &mut tx, who, case).await?;
    let row = ahead(services, &mut tx, case).await?;
    let actor = actor_text(who.actor().id());
    end(services, &mut tx, &row, VisitState::Cancelled, &actor, "cancelled").await?;
    due::letter(services, &mut tx, &row, due::News::Cancelled).await?;
    finish(services, tx, key, Done { visit: Some(row.id) }).await
}

/// Takes another time for the visit of a case. When that is not to be had the old one stays.
///
/// # Errors
/// As [`super::book()`]; [`Error::Problems`] when there is nothing to move, or it can be moved no longer.
pub async fn relocate(
    services: &Services,
    who: &Who,
    case: CaseId,
    start: Timestamp,
    key: CommandKey,
) -> Result<Done> {
    applicant(who)?;
    retried(TRIES, stale_or_busy, || Box::pin(relocate_once(services, who, case, start, key))).await
}

async fn relocate_once(
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
    let old = ahead(services, &mut tx, case).await?;
    let movable = rules::may_move(&found.policy.visits, old.starts_at, old.moves, services.now());
    if state(&old) != VisitState::Booked || !movable {
        return Err(Error::problem("slot", "problem-visit-not-movable"));
    }
    let slot = free_at(services, &mut tx, &found, start).await?;
    let actor = actor_text(who.actor().id());
    end(services, &mut tx, &old, VisitState::Moved, &actor, "moved").await?;
    let row = VisitRow {
        moves: old.moves + 1,
        ..new_row(services, &found, &slot, VisitState::Booked, old.asked_at)
    };
    if !seats::give(services, &mut tx, &row, &slot, &actor, "moved").await? {
        return Err(Error::problem("slot", "problem-visit-full"));
    }
    due::of_booked(services, &mut tx, &found.hours()?, &row).await?;
    finish(services, tx, key, Done { visit: Some(row.id) }).await
}

/// The visit of a case that lies ahead and has not begun.
async fn ahead(services: &Services, tx: &mut Tx, case: CaseId) -> Result<VisitRow> {
    let row = tx.visits().of_case(case).await?.into_iter().find(is_ahead);
    let row = row.ok_or_else(|| Error::problem("", "problem-visit-has-none"))?;
    if row.starts_at <= services.now() {
        return Err(Error::problem("", "problem-visit-begun"));
    }
    Ok(row)
}

/// Ends a visit that lies ahead, and takes its seat back.
pub(super) async fn end(
    services: &Services,
    tx: &mut Tx,
    row: &VisitRow,
    next: VisitState,
    actor: &str,
    cause: &str,
) -> Result<()> {
    debug_assert!(state(row).may_become(next), "{} does not become {next}", row.state);
    tx.visits().set_state(row.id, row.version, next.as_str(), services.now(), actor, cause).await?;
    seats::give_back(services, tx, row).await
}
