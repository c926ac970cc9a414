//! Appointments at the counter ([`domain::visits`] has the rules).
//!
//! [`offer`] shows an applicant what is free, [`book`] takes a place, [`change`] moves it or gives it back, [`family`] does both for a group, [`wait`] keeps the list
//! of those for whom there was none and [`round`] finds places for them. [`due`] does what the time brings: reminders, places
//! that nobody accepted, people who did not come. [`follow`] watches the case: a visit ends with what it was for, and with the
//! person to whom it belongs. [`desk`] is the counter, [`ical`] the file for a calendar.
//!
//! Hours come from the policy that is in force, not from the one that binds a case: a post is open or it is not.
//!
//! # Nobody can pass a place on
//!
//! A visit belongs to a case and to the name, birth date and passport in it ([`identity`]), and the counter asks for that
//! passport. It cannot be given to another case; a person has one at a time, with however many applications. A place that is
//! given back returns at a random time, and to those who wait first.

pub mod book;
pub mod change;
pub mod desk;
pub mod due;
pub mod family;
pub(crate) mod follow;
pub mod ical;
mod identity;
pub mod offer;
pub mod round;
mod seats;
pub mod wait;

pub use book::{accept, book};
pub use change::{cancel, relocate};
pub use offer::{Card, Offer, VisitView, calendar, offer};
pub use wait::{join, leave};

use crate::applicant::applicant;
use crate::command::{self, Opened};
use crate::{Error, Result, Services, Who};
use domain::policy::{Policy, Post};
use domain::visits::{Hours, VisitKind};
use domain::{CaseId, CommandKey};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::Tx;

/// How often a command is tried again while others press at the same time.
const TRIES: usize = 8;

/// A command about a visit that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// The visit that it is about, or that it made.
    pub visit: Option<domain::VisitId>,
}

/// A case that needs a visit, at a post that receives people for it.
struct Needing {
    opened: Opened,
    kind: VisitKind,
    policy: Arc<Policy>,
}

impl Needing {
    /// The post, by the policy in force. [`needing`] has looked that it is there.
    fn post(&self) -> Result<&Post> {
        self.policy.post(&self.opened.case.post).ok_or(Error::NotFound)
    }

    fn hours(&self) -> Result<Hours<'_>> {
        Ok(Hours::of(self.post()?))
    }

    /// The first and the last day that make sense.
    fn days(&self) -> (domain::Date, domain::Date) {
        let months = self.opened.policy.clocks.earliest_months;
        domain::visits::days_for(self.kind, &self.opened.case.subject.trip, months)
    }
}

/// Opens the case of an applicant for a visit.
///
/// # Errors
/// [`Error::NotFound`] for a case of somebody else; [`Error::Problems`] when it needs no visit now, or people come to this post
/// without an appointment.
async fn needing(services: &Services, tx: &mut Tx, who: &Who, id: CaseId) -> Result<Needing> {
    let opened = command::open(services, tx, who, id).await?;
    let policy = services.policies.current().clone();
    let kind = opened.case.visit_kind().ok_or_else(|| Error::problem("", "problem-visit-none"))?;
    let found = Needing { opened, kind, policy };
    if !found.hours().is_ok_and(|hours| hours.receives(kind)) {
        return Err(Error::problem("", "problem-visit-none"));
    }
    Ok(found)
}

/// One press of one button about a case: the answer of the first press, or a transaction that has taken the key and the case.
async fn begin(
    services: &Services,
    who: &Who,
    case: CaseId,
    key: CommandKey,
) -> Result<std::result::Result<Tx, Done>> {
    let mut tx = services.store.begin().await?;
    if let Some(done) = command::begin(&mut tx, key, who, Some(case), services.now()).await? {
        return Ok(Err(done));
    }
    tx.cases().lock(case).await?;
    Ok(Ok(tx))
}

/// Keeps the answer and makes everything lasting.
async fn finish(services: &Services, mut tx: Tx, key: CommandKey, done: Done) -> Result<Done> {
    command::finish(&mut tx, key, &done).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(done)
}
