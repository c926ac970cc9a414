//! Other applications by the same person: the keys under which cases meet, and the journal of the other case, in which every link
//! stands as well.

use super::{Opened, apply, open, open_row, save};
use crate::{Error, Result, Services, Who};
use domain::case::kin::{likeness, mirror};
use domain::case::{Action, Actor, Case, Event, EventBody, OtherCase};
use domain::screening::meetings;
use domain::{CaseId, Reference, Timestamp};
use store::Tx;

/// Older cases that get their keys in one transaction.
const AT_ONCE: i64 = 200;
/// Such transactions in one round, so that the rest of the housekeeping has its turn.
const ROUNDS: usize = 50;

/// The other application that an action speaks of.
const fn other_of(action: &Action) -> Option<&Reference> {
    match action {
        Action::LinkCase { other, .. }
        | Action::SetApart { other, .. }
        | Action::TakeBackLink { other, .. } => Some(other),
        _ => None,
    }
}

/// Takes the case of a command, and the other one where it is told in both: always in one order, so that two people who link the same
/// two from both sides wait for each other.
pub(super) async fn lock(tx: &mut Tx, id: CaseId, action: &Action) -> Result<()> {
    let mut ids = vec![id];
    if let Some(other) = other_of(action) {
        ids.extend(tx.cases().by_reference(other.as_str()).await?.map(|row| row.id));
    }
    ids.sort();
    ids.dedup();
    for id in ids {
        tx.cases().lock(id).await?;
    }
    Ok(())
}

/// Looks the other application up and compares it. One of another post is not found, as if there were none.
pub(super) async fn complete(
    services: &Services,
    tx: &mut Tx,
    case: &Case,
    actor: &Actor,
    action: Action,
) -> Result<Action> {
    Ok(match action {
        Action::LinkCase { other, kind, reason, .. } => {
            let found = find(services, tx, case, actor, &other).await?;
            Action::LinkCase { other, found, kind, reason }
        }
        Action::SetApart { other, reason, .. } => {
            let found = find(services, tx, case, actor, &other).await?;
            Action::SetApart { other, found, reason }
        }
        other => other,
    })
}

async fn find(
    services: &Services,
    tx: &mut Tx,
    case: &Case,
    actor: &Actor,
    reference: &Reference,
) -> Result<Option<Box<OtherCase>>> {
    let row = tx.cases().by_reference(reference.as_str()).await?;
    let Some(row) = row.filter(|row| actor.post() == Some(&row.post) && row.erased_at.is_none()) else {
        return Ok(None);
    };
    let other = open_row(services, row)?.case;
    let common = likeness(case, &other, &services.policies.current().screening);
    Ok(Some(Box::new(OtherCase::of(&other, common))))
}

/// Writes what the command said of another application into the journal of that one, from its side.
pub(super) async fn tell(
    services: &Services,
    tx: &mut Tx,
    opened: &Opened,
    actor: &Actor,
    now: Timestamp,
) -> Result<()> {
    let event = opened.last_event.as_ref();
    let Some((id, action)) = event.and_then(|event| mirror(&opened.case, &event.body)) else {
        return Ok(());
    };
    let mut other = match open(services, tx, &Who::System, id).await {
        Ok(other) => other,
        // Erased since it was linked: there is no file any more that could say anything.
        Err(Error::NotFound) => return Ok(()),
        Err(error) => return Err(error),
    };
    Box::pin(apply(services, tx, &mut other, actor, action, now)).await?;
    Box::pin(save(services, tx, other)).await
}

/// Keeps the keys of a case, which follow from who the person is.
pub(super) async fn follow(services: &Services, tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    match event.body {
        EventBody::Submitted { .. }
        | EventBody::AmendmentDecided { amended: Some(_), .. }
        | EventBody::PassportMrzAmended { .. }
        | EventBody::MrzNameOverridden { .. } => index(services, tx, case).await,
        _ => Ok(()),
    }
}

/// The keys of a case.
pub(crate) fn keys(services: &Services, case: &Case) -> Vec<[u8; 32]> {
    meetings(&case.known()).iter().map(|text| services.vault.blind("case_kin.key", text)).collect()
}

async fn index(services: &Services, tx: &mut Tx, case: &Case) -> Result<()> {
    Ok(tx.kin().put(case.id, &keys(services, case)).await?)
}

/// Gives the cases their keys that were sent before there were any. One that does not open here is left for the next time.
///
/// # Errors
/// [`Error::Busy`]; the rest follows the next time.
pub(crate) async fn catch_up(services: &Services) -> Result<()> {
    let mut after = CaseId(uuid::Uuid::nil());
    for _ in 0..ROUNDS {
        let mut tx = services.store.begin().await?;
        let missing = tx.kin().missing(after, AT_ONCE).await?;
        let Some(last) = missing.last() else { return Ok(()) };
        after = *last;
        for id in missing {
            tx.cases().lock(id).await?;
            match open(services, &mut tx, &Who::System, id).await {
                Ok(opened) => index(services, &mut tx, &opened.case).await?,
                Err(error) => {
                    tracing::warn!(case = %id, %error, "an older case is not compared with others yet")
                }
            }
        }
        tx.commit().await?;
    }
    Ok(())
}
