//! A draft that nobody touches is deleted. Its owner is told before, on the days that the policy names, by a letter whose link
//! keeps everything that is about to be deleted without a sign-in: it shows nothing of the drafts, and does nothing else.

use super::drafts::{expiry, open, write};
use super::groups::Part;
use crate::vault::Vault;
use crate::{Error, Result, Services, jobs};
use domain::policy::Clocks;
use domain::{ApplicantId, Date, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
use store::Tx;
use store::drafts::DraftRow;

/// The kind of the job that writes and sends the letter.
pub const KIND: &str = "draft_letter";

/// Drafts that are looked at in one go.
const AT_ONCE: i64 = 200;

/// What the job of the letter is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftLetter {
    /// Whose drafts.
    pub applicant: ApplicantId,
}

/// What will be deleted soon of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// How many drafts.
    pub count: usize,
    /// The first of them is deleted after this day, at its post.
    pub last_day: Date,
    /// The language of that draft.
    pub language: String,
    /// The day until which they are kept when somebody keeps them now.
    pub keeps_until: Date,
}

/// The link of a letter: whose drafts, for which day it was written, and the proof that it is ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepLink {
    /// Whose drafts.
    pub applicant: ApplicantId,
    /// [`Ending::last_day`] of the letter. Afterwards the link does nothing.
    pub day: Date,
    /// The proof.
    pub proof: String,
}

/// Keeps the proofs of these links from opening anything else.
const PURPOSE: &str = "keep drafts";

impl KeepLink {
    /// The link for a letter about what ends on `day`.
    pub fn new(vault: &Vault, applicant: ApplicantId, day: Date) -> Self {
        Self { applicant, day, proof: vault.proof(PURPOSE, &proven(applicant, day)) }
    }

    /// The link that stands in an address.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is none.
    pub fn read(applicant: &str, day: &str, proof: &str) -> Result<Self> {
        let applicant = applicant.parse().map_err(|_| Error::NotFound)?;
        let day = day.parse().map_err(|_| Error::NotFound)?;
        Ok(Self { applicant, day, proof: proof.to_owned() })
    }

    /// Its address, below that of the installation.
    pub fn address(&self) -> String {
        format!("/keep?applicant={}&day={}&proof={}", self.applicant, self.day, self.proof)
    }

    fn check(&self, services: &Services) -> Result<()> {
        let ours = services.vault.proves(PURPOSE, &proven(self.applicant, self.day), &self.proof);
        // The day of the post may be one behind ours.
        let over = services.now().plus_days(-1).date() > self.day;
        if ours && !over { Ok(()) } else { Err(Error::NotFound) }
    }
}

fn proven(applicant: ApplicantId, day: Date) -> String {
    format!("{applicant} {day}")
}

/// Asks for the letters that are due. Several drafts of one person make one letter a day.
///
/// # Errors
/// The store's.
pub async fn remind(services: &Services) -> Result<()> {
    let now = services.now();
    let clocks = &services.policies.current().clocks;
    let mut tx = services.store.begin().await?;
    for draft in tx.drafts().to_remind(now, AT_ONCE).await? {
        tx.drafts().reminded(&draft, clocks.draft_reminder(draft.expires_at, now)).await?;
        if draft.expires_at < now {
            continue;
        }
        let applicant = draft.applicant_id;
        let key = format!("{KIND}:{applicant}:{}", now.date());
        jobs::ask(services, &mut tx, KIND, json!(DraftLetter { applicant }), key).await?;
    }
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}

/// What will be deleted soon of a person; `None` when nothing will.
///
/// # Errors
/// The store's.
pub async fn ending(services: &Services, applicant: ApplicantId) -> Result<Option<Ending>> {
    let mut tx = services.store.read().await?;
    let (mut rows, mut groups, mut told) = (Vec::new(), Vec::new(), BTreeSet::new());
    for row in soon(services, &mut tx, applicant).await? {
        match open(services, row.clone())?.body.part {
            Some(Part::Whole { .. }) => groups.push(row),
            Some(Part::Member { of, .. }) => {
                told.insert(of);
                rows.push(row);
            }
            None => rows.push(row),
        }
    }
    // What a group shares goes with its people. Without them it counts as what it is: something begun and not sent.
    rows.extend(groups.into_iter().filter(|group| !told.contains(&group.id)));
    let policy = services.policies.current();
    let day = |row: &DraftRow, at: Timestamp| policy.post(&row.post).map_or(at.date(), |post| post.date(at));
    let first = rows.iter().min_by_key(|row| row.expires_at);
    Ok(first.map(|first| Ending {
        count: rows.len(),
        last_day: day(first, first.expires_at),
        language: first.language.clone(),
        keeps_until: day(first, expiry(policy, services.now())),
    }))
}

/// What the link of a letter would keep.
///
/// # Errors
/// [`Error::NotFound`] when the link is not ours, or its day is over, or nothing is about to be deleted.
pub async fn by_link(services: &Services, link: &KeepLink) -> Result<Ending> {
    link.check(services)?;
    ending(services, link.applicant).await?.ok_or(Error::NotFound)
}

/// Keeps what would be deleted soon.
///
/// # Errors
/// As [`by_link`], and [`Error::Stale`] when one is being changed at this moment.
pub async fn keep_by_link(services: &Services, link: &KeepLink) -> Result<Ending> {
    let kept = by_link(services, link).await?;
    let mut tx = services.store.begin().await?;
    for row in soon(services, &mut tx, link.applicant).await? {
        write(services, &mut tx, open(services, row)?).await?;
    }
    tx.commit().await?;
    Ok(kept)
}

/// The drafts of a person within the time of the reminders.
async fn soon(services: &Services, tx: &mut Tx, applicant: ApplicantId) -> Result<Vec<DraftRow>> {
    let now = services.now();
    let until = now.plus_days(longest(&services.policies.current().clocks));
    Ok(tx.drafts().ending(applicant, now, until).await?)
}

fn longest(clocks: &Clocks) -> i64 {
    clocks.draft_reminder_days.iter().copied().max().map_or(0, i64::from)
}
