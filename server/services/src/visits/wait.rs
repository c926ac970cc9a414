//! The list of those for whom there was no place.

use super::book::is_ahead;
use super::{Done, TRIES, applicant, begin, due, finish, identity, needing, seats};
use crate::retry::{retried, stale_or_busy};
use crate::{Error, Result, Services, Who};
use domain::{CaseId, CommandKey};
use store::StoreError;
use store::visit_waits::WaitRow;

/// Joins the list of the post of a case.
///
/// # Errors
/// [`Error::NotFound`] for a case of somebody else; [`Error::Problems`] when the case needs no visit, has one, or a place is free.
pub async fn join(services: &Services, who: &Who, case: CaseId, key: CommandKey) -> Result<Done> {
    applicant(who)?;
    retried(TRIES, stale_or_busy, || Box::pin(join_once(services, who, case, key))).await
}

async fn join_once(services: &Services, who: &Who, case: CaseId, key: CommandKey) -> Result<Done> {
    let mut tx = match begin(services, who, case, key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let found = needing(services, &mut tx, who, case).await?;
    if tx.visits().of_case(case).await?.iter().any(is_ahead) {
        return Err(Error::problem("", "problem-visit-has"));
    }
    let (rules, now, hours) = (&found.policy.visits, services.now(), found.hours()?);
    let post = &found.opened.case.post;
    let free = seats::free(&mut tx, &hours, post, found.kind, rules, now).await?;
    let open = seats::open(&mut tx, free, post, found.kind, 0).await?;
    let (first, last) = found.days();
    let suits = |day| first <= day && day <= last;
    if open.iter().any(|(slot, seats)| *seats > 0 && suits(hours.day(slot.start))) {
        return Err(Error::problem("", "problem-visit-free"));
    }
    let row = WaitRow {
        id: services.new_id(),
        case_id: case,
        kind: found.kind.as_str().to_owned(),
        post: post.clone(),
        identity: identity::of(services, &found.opened.case),
        joined_at: now,
        ended_at: None,
        outcome: None,
    };
    match tx.visit_waits().join(&row).await {
        Err(StoreError::Duplicate(_)) => return Err(Error::problem("", "problem-visit-waits")),
        other => other?,
    }
    // A place may be free that was kept for somebody whom it does not suit.
    due::ask_round(services, &mut tx, post, &row.kind, now, None).await?;
    finish(services, tx, key, Done { visit: None }).await
}

/// Leaves the list.
///
/// # Errors
/// [`Error::NotFound`] for a case of somebody else; [`Error::Problems`] for who is not in it.
pub async fn leave(services: &Services, who: &Who, case: CaseId, key: CommandKey) -> Result<Done> {
    applicant(who)?;
    retried(TRIES, stale_or_busy, || Box::pin(leave_once(services, who, case, key))).await
}

async fn leave_once(services: &Services, who: &Who, case: CaseId, key: CommandKey) -> Result<Done> {
    let mut tx = match begin(services, who, case, key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let found = needing(services, &mut tx, who, case).await?;
    let wait = tx.visit_waits().of_case(case, found.kind.as_str()).await?;
    let wait = wait.ok_or_else(|| Error::problem("", "problem-visit-not-waiting"))?;
    tx.visit_waits().end(wait.id, "left", services.now()).await?;
    finish(services, tx, key, Done { visit: None }).await
}
