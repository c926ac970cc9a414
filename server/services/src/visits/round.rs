//! Finding places for those who wait: the first who joined is asked first, and has some hours to accept.
//!
//! The job runs when somebody joins, when a seat returns, and every day at the time at which a post opens another day, as long
//! as anybody waits. A round that comes too late, or twice, finds the same: what is free stays kept for those who wait.

use super::book::new_row;
use super::{due, needing, seats};
use crate::jobs::{Handler, Job, Verdict};
use crate::{Error, Result, Services, Who};
use domain::PostCode;
use domain::visits::{Hours, VisitKind, VisitState, rules};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use store::visit_waits::WaitRow;
use store::visits::VisitRow;

/// The kind of the job.
pub const KIND: &str = "visit_round";
/// How many people of a list are asked in one round at most.
const MOST: i64 = 500;

/// What the job is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// The post.
    pub post: PostCode,
    /// The kind of visit, by its stored name.
    pub kind: String,
}

/// Handles [`KIND`].
#[derive(Clone, Copy, Debug)]
pub struct Rounds;

impl Handler for Rounds {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            match job.payload::<Round>() {
                Ok(told) => {
                    Box::pin(once(&job.services, &told)).await.map_or_else(Verdict::from, |()| Verdict::Done)
                }
                Err(verdict) => verdict,
            }
        })
    }
}

async fn once(services: &Services, told: &Round) -> Result<()> {
    let Ok(kind) = told.kind.parse::<VisitKind>() else { return Ok(()) };
    let policy = services.policies.current().clone();
    let Some(post) = policy.post(&told.post) else { return Ok(()) };
    let waiting = services.store.read().await?.visit_waits().waiting(&told.post, &told.kind, MOST).await?;
    let mut left = 0;
    for wait in waiting {
        left += usize::from(!Box::pin(serve(services, kind, wait)).await?);
    }
    if left > 0 {
        let now = services.now();
        let (opening, _) = Hours::of(post).next_opening(now);
        let once = format!("{KIND}:{}:{}:{}", told.post, told.kind, opening.0);
        let mut tx = services.store.begin().await?;
        due::ask_round(services, &mut tx, &told.post, &told.kind, opening, Some(once)).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Keeps a place for one person who waits. True when that person waits no more.
async fn serve(services: &Services, kind: VisitKind, wait: WaitRow) -> Result<bool> {
    let now = services.now();
    let mut tx = services.store.begin().await?;
    tx.cases().lock(wait.case_id).await?;
    // It may have ended since the list was read.
    if tx.visit_waits().of_case(wait.case_id, &wait.kind).await?.is_none() {
        return Ok(true);
    }
    let found = match needing(services, &mut tx, &Who::System, wait.case_id).await {
        Ok(found) if found.kind == kind => Some(found),
        Ok(_) | Err(Error::NotFound | Error::Problems(_)) => None,
        Err(other) => return Err(other),
    };
    let Some(found) = found else {
        tx.visit_waits().end(wait.id, "closed", now).await?;
        tx.commit().await?;
        return Ok(true);
    };
    let (hours, rules, (first, last)) = (found.hours()?, &found.policy.visits, found.days());
    let free = seats::free(&mut tx, &hours, &wait.post, kind, rules, now).await?;
    let suits = |slot: &domain::visits::Slot| {
        let day = hours.day(slot.start);
        first <= day && day <= last
    };
    let place = free
        .iter()
        .filter(|(slot, seats)| *seats > 0 && suits(slot))
        .find_map(|(slot, _)| rules::held_until(rules, slot.start, now).map(|until| (*slot, until)));
    let Some((slot, until)) = place else { return Ok(false) };
    let row = VisitRow {
        held_until: Some(until),
        ..new_row(services, &found, &slot, VisitState::Held, wait.joined_at)
    };
    match seats::give(services, &mut tx, &row, &slot, "system", "found").await {
        Ok(true) => {}
        // Somebody was faster: the seat returns one day, and so does the round.
        Ok(false) => return Ok(false),
        // The person has a visit with another application.
        Err(Error::Problems(_)) => {
            drop(tx);
            let mut tx = services.store.begin().await?;
            tx.visit_waits().end(wait.id, "closed", now).await?;
            tx.commit().await?;
            return Ok(true);
        }
        Err(other) => return Err(other),
    }
    tx.visit_waits().end(wait.id, "found", now).await?;
    due::of_held(services, &mut tx, &row, until).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(true)
}
