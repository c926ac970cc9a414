//! What the time brings: reminders, a place that nobody accepted, a person who did not come. And the jobs that letters and
//! rounds are asked for with.

use super::book::state;
use super::{change, round};
use crate::jobs::{Handler, Job, Verdict};
use crate::{Result, Services};
use domain::visits::{Hours, VisitState};
use domain::{PostCode, Timestamp, VisitId};
use futures::future::BoxFuture;
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::jobs::NewJob;
use store::visits::VisitRow;

/// The kind of the job that ends what nobody kept.
pub const KIND: &str = "visit_due";
/// The kind of the job that writes and sends a letter about a visit.
pub const LETTER: &str = "visit_letter";

/// Whoever has not come so long after the slot does not come, in seconds: the day is over at the post.
const PATIENCE: i64 = 12 * 3600;

/// A letter about a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    /// It is booked.
    Booked,
    /// It is soon.
    Soon,
    /// It is today.
    Today,
    /// A place was found for somebody who waits.
    Found,
    /// It was not accepted in time.
    Lapsed,
    /// The person gave it back.
    Cancelled,
    /// It was taken back, because the person or the case is another one now.
    Freed,
}

impl News {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Booked, Self::Soon, Self::Today, Self::Found, Self::Lapsed, Self::Cancelled, Self::Freed];

    /// Its name in the keys of the catalogue.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Booked => "visit-booked",
            Self::Soon => "visit-soon",
            Self::Today => "visit-today",
            Self::Found => "visit-found",
            Self::Lapsed => "visit-lapsed",
            Self::Cancelled => "visit-cancelled",
            Self::Freed => "visit-freed",
        }
    }

    /// Whether it is still true of a visit in this state.
    pub const fn is_true_of(self, state: VisitState) -> bool {
        matches!(
            (self, state),
            (Self::Booked | Self::Soon | Self::Today, VisitState::Booked)
                | (Self::Found, VisitState::Held)
                | (Self::Lapsed, VisitState::Lapsed)
                | (Self::Cancelled, VisitState::Cancelled)
                | (Self::Freed, VisitState::Freed)
        )
    }
}

/// What the job of a letter is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitLetter {
    /// About which visit.
    pub visit: VisitId,
    /// What.
    pub news: News,
}

/// What the job of [`KIND`] is told: look at a visit, its time is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Due {
    visit: VisitId,
}

/// Asks for the letter and everything later about a visit that was booked.
pub(super) async fn of_booked(
    services: &Services,
    tx: &mut Tx,
    hours: &Hours<'_>,
    row: &VisitRow,
) -> Result<()> {
    letter(services, tx, row, News::Booked).await?;
    let rules = &services.policies.current().visits;
    let (now, day) = (services.now(), hours.day(row.starts_at));
    let before = day.saturating_sub(i64::from(rules.remind_days).days());
    for (news, day) in [(News::Soon, before), (News::Today, day)] {
        let at = hours.local(day, rules.remind_at);
        // Who booked just before has heard of it.
        if now < at && at < row.starts_at {
            ask_letter(services, tx, row, news, at).await?;
        }
    }
    let over = row.starts_at.plus_seconds(60 * row.minutes + PATIENCE);
    ask(services, tx, KIND, json!(Due { visit: row.id }), over, None).await
}

/// Asks for the letter about a place that was found, and for the end of its time.
pub(super) async fn of_held(
    services: &Services,
    tx: &mut Tx,
    row: &VisitRow,
    until: Timestamp,
) -> Result<()> {
    letter(services, tx, row, News::Found).await?;
    ask(services, tx, KIND, json!(Due { visit: row.id }), until, None).await
}

/// Asks for a letter about a visit now.
pub(super) async fn letter(services: &Services, tx: &mut Tx, row: &VisitRow, news: News) -> Result<()> {
    ask_letter(services, tx, row, news, services.now()).await
}

async fn ask_letter(
    services: &Services,
    tx: &mut Tx,
    row: &VisitRow,
    news: News,
    at: Timestamp,
) -> Result<()> {
    let once = format!("{LETTER}:{}:{}", row.id, news.name());
    ask(services, tx, LETTER, json!(VisitLetter { visit: row.id, news }), at, Some(once)).await
}

/// Asks for a round over the list of a post.
pub(super) async fn ask_round(
    services: &Services,
    tx: &mut Tx,
    post: &PostCode,
    kind: &str,
    at: Timestamp,
    once: Option<String>,
) -> Result<()> {
    let told = round::Round { post: post.clone(), kind: kind.to_owned() };
    ask(services, tx, round::KIND, json!(told), at, once).await
}

async fn ask(
    services: &Services,
    tx: &mut Tx,
    kind: &str,
    payload: serde_json::Value,
    run_after: Timestamp,
    dedupe_key: Option<String>,
) -> Result<()> {
    let job = NewJob {
        id: services.new_id(),
        kind: kind.to_owned(),
        payload,
        dedupe_key,
        run_after,
        traceparent: None,
        created_at: services.now(),
    };
    tx.jobs().add(&job).await?;
    Ok(())
}

/// Handles [`KIND`].
#[derive(Clone, Copy, Debug)]
pub struct Dues;

impl Handler for Dues {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            match job.payload::<Due>() {
                Ok(told) => Box::pin(over(&job.services, told.visit))
                    .await
                    .map_or_else(Verdict::from, |()| Verdict::Done),
                Err(verdict) => verdict,
            }
        })
    }
}

/// Ends a visit that nobody accepted or came to. One that was accepted, moved or kept is left alone.
async fn over(services: &Services, id: VisitId) -> Result<()> {
    let now = services.now();
    let mut tx = services.store.begin().await?;
    let Some(row) = tx.visits().get(id).await? else { return Ok(()) };
    match state(&row) {
        VisitState::Held if row.held_until.is_some_and(|until| until <= now) => {
            change::end(services, &mut tx, &row, VisitState::Lapsed, "system", "time").await?;
            letter(services, &mut tx, &row, News::Lapsed).await?;
        }
        VisitState::Booked if row.starts_at.plus_seconds(60 * row.minutes) <= now => {
            let missed = VisitState::Missed.as_str();
            tx.visits().set_state(row.id, row.version, missed, now, "system", "time").await?;
        }
        _ => return Ok(()),
    }
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}
