//! A consulted authority that does not answer in time does not object (Visa Code Art. 22). Each consultation asks for a job
//! that looks after its last day and records the silence.

use super::{act, open_row};
use crate::jobs::{self, Handler, Job, Verdict};
use crate::{Error, Result, Services, Who};
use domain::case::{Action, Case, ConsultationAnswer, Event, EventBody, State};
use domain::{CaseId, CommandKey, Timestamp};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;

/// The kind of the job.
pub const KIND: &str = "consultation_silence";

/// What the job is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Silence {
    /// The case.
    pub case: CaseId,
    /// Which of its consultations, from 0.
    pub consultation: usize,
}

/// Asks for the look after the last day.
pub(super) async fn follow(
    services: &Services,
    tx: &mut Tx,
    case: &Case,
    event: &Event,
    seq: i64,
) -> Result<()> {
    let due = match &event.body {
        EventBody::Consulted { due, .. } => due,
        // An outage gives the authority more time: somebody looks again after it.
        EventBody::OutageNoted { moved, .. } => match &moved.consultation {
            Some(due) => due,
            None => return Ok(()),
        },
        _ => return Ok(()),
    };
    let consultation = case.consultations.len().saturating_sub(1);
    // The day has ended everywhere 36 hours after it began in UTC.
    let at = Timestamp::start_of(*due).plus_seconds(36 * 3600);
    let silence = json!(Silence { case: case.id, consultation });
    jobs::ask_at(services, tx, KIND, silence, format!("{KIND}:{}:{seq}", case.id), at).await
}

/// Handles [`KIND`].
#[derive(Clone, Copy, Debug)]
pub struct Silences;

impl Handler for Silences {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            match job.payload() {
                Ok(told) => Box::pin(record(job, &told)).await.map_or_else(Verdict::from, |()| Verdict::Done),
                Err(verdict) => verdict,
            }
        })
    }
}

async fn record(job: &Job, told: &Silence) -> Result<()> {
    let services = &job.services;
    // An outage that is not noted yet gives the authority more time.
    Box::pin(super::outages::catch_up(services, told.case)).await?;
    let row = services.store.read().await?.cases().get(told.case).await?;
    let opened = match row.map(|row| open_row(services, row)) {
        Some(Ok(opened)) => opened,
        // Erased or gone: there is nobody to wait for.
        None | Some(Err(Error::NotFound)) => return Ok(()),
        Some(Err(error)) => return Err(error),
    };
    let case = &opened.case;
    let open = case.state == State::Consultation && case.consultations.len() == told.consultation + 1;
    // Moved by an outage: another look is asked for.
    let today = opened.policy.post(&case.post).map(|post| post.date(services.now()));
    let lasts = case.consultations.last().zip(today).is_some_and(|(asked, today)| today <= asked.due);
    if !open || lasts {
        return Ok(());
    }
    let (version, key) = (opened.version(), CommandKey(job.row.id.0));
    let action = Action::RecordConsultation { answer: ConsultationAnswer::Silence };
    act(services, &Who::System, told.case, version, key, action).await.map(|_| ())
}
