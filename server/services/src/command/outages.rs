//! Outages of a post in the journals of its cases. Jobs ([`crate::outages`]) go through all cases once. A case that they have not
//! reached yet, or for which they came too early because its decision is taken back only later, notes the outage when a command
//! opens it: no rule asks a clock that does not know of it.

use super::{Opened, apply, open_row, save};
use crate::{Error, Result, Services};
use domain::case::{Action, ActionKind, Actor};
use domain::clock::Outage;
use domain::{CaseId, Timestamp};
use store::Tx;
use store::outages::WORK;

/// Notes every recorded outage that the case lacks and that can move a last day of it, in the order in which they began. The caller
/// holds the case, and saves it.
pub(super) async fn note(
    services: &Services,
    tx: &mut Tx,
    opened: &mut Opened,
    now: Timestamp,
) -> Result<()> {
    if !opened.case.open_to(&Actor::system()).contains(&ActionKind::NoteOutage) {
        return Ok(());
    }
    let rows = tx.outages().of_post(&opened.case.post, WORK).await?;
    for row in rows.into_iter().rev() {
        let Some(until) = row.ended_at else { continue };
        let outage = Outage { id: row.id, from: row.begun_at, until };
        if !opened.case.misses(&outage, &opened.policy) {
            continue;
        }
        match Box::pin(apply(services, tx, opened, &Actor::system(), Action::NoteOutage { outage }, now))
            .await
        {
            // It moves nothing here, and nothing is written of it.
            Ok(()) | Err(Error::Refused(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

/// As [`note`], for a case that nobody has opened, in a transaction of its own. A case that cannot be read is reported and left: it
/// must not keep the outage from those after it.
pub(crate) async fn catch_up(services: &Services, id: CaseId) -> Result<()> {
    let mut tx = services.store.begin().await?;
    tx.cases().lock(id).await?;
    let Some(row) = tx.cases().get(id).await? else { return Ok(()) };
    let mut opened = match open_row(services, row) {
        Ok(opened) => opened,
        // Erased: there is nobody who waits.
        Err(Error::NotFound) => return Ok(()),
        Err(error) => {
            tracing::error!(case = %id, %error, "a case that cannot be read keeps the last days that it has");
            return Ok(());
        }
    };
    Box::pin(note(services, &mut tx, &mut opened, services.now())).await?;
    if opened.new_events.is_empty() {
        return Ok(());
    }
    Box::pin(save(services, &mut tx, opened)).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}
