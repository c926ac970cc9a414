//! Sends a job to a printer once, and follows it to its end.
//!
//! The operator's command ([`send`]) makes the job; a worker does the rest ([`Dispatcher`]), so that no page waits for a
//! printer. A printer cannot be asked to forget, so the job is marked as `sending` before the first byte leaves. Whoever
//! finds it so later does not know what became of it: it ends as unknown, a person looks at the printer, and nothing is ever
//! sent twice. What is certain not to have left ends as not sent. The holder is searched for a last time before, and a hit
//! holds the job back: the blank stays where it is, and the operator sends it again once the hit is settled.

use super::desk::Job as Page;
use super::ipp::{Capabilities, Client, Document, JobProgress, JobState, Trouble, Waits};
use super::printers::{Printer, client, hundredths};
use super::{file, ticket};
use crate::command::{self, Done, Opened, act, open_row};
use crate::jobs::{Handler, Job, Verdict};
use crate::lists::held;
use crate::retry::{retried, stale_or_busy};
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{Action, Case, FaultCode, JobOutcome, PrintJob, Refusal, Sticker};
use domain::{CaseId, PrintJobId};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use store::StoreError;
use store::print_jobs::PrintJobRow;
use tokio::time::Instant;

/// The kind of the worker's job.
pub const KIND: &str = "print_job";
/// How often a step is tried in all when a colleague changes the case at the same moment.
const TRIES: usize = 6;

/// What the worker's job is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Which.
    pub job: PrintJobId,
}

/// Makes the job and asks a worker to send it. A second submission sends nothing: it is an event of the case.
///
/// # Errors
/// As [`act`]; [`Refusal::JobUsed`] for a second submission; [`Error::Problems`] when the printer is out of service.
pub async fn send(services: &Services, staff: &Staff, page: Page) -> Result<Done> {
    let who = Who::Staff(staff.clone());
    let before = current(services, page.case).await?;
    in_service(services, &before.case).await?;
    let job = services.new_id();
    let first = act(services, &who, page.case, page.version, page.key, Action::SendToPrinter { job }).await;
    let after = current(services, page.case).await?;
    let used = |case: &Case| made(case).is_some_and(|made| !made.may_be_sent_again());
    match first {
        Ok(_) if refusals(&after.case) > refusals(&before.case) => Err(Refusal::JobUsed.into()),
        // The page was older than the job: it is a second submission all the same.
        Err(Error::Stale { .. }) if used(&after.case) => {
            let (version, key) = (after.version(), services.new_command_key());
            act(services, &who, page.case, version, key, Action::SendToPrinter { job }).await?;
            Err(Refusal::JobUsed.into())
        }
        other => other,
    }
}

fn made(case: &Case) -> Option<&PrintJob> {
    case.sticker()?.job.as_ref()
}

fn refusals(case: &Case) -> u16 {
    made(case).map_or(0, |made| made.refused)
}

async fn in_service(services: &Services, case: &Case) -> Result<()> {
    let Some(machine) = case.sticker().and_then(|sticker| sticker.machine) else { return Ok(()) };
    let row = services.store.read().await?.printers().get(machine.id).await?;
    match row.map(Printer::from) {
        Some(printer) if printer.active => Ok(()),
        _ => Err(Error::problem("", "problem-printer-out-of-service")),
    }
}

async fn current(services: &Services, case: CaseId) -> Result<Opened> {
    let row = services.store.read().await?.cases().get(case).await?.ok_or(Error::NotFound)?;
    open_row(services, row)
}

/// How long the worker waits for a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// For one answer.
    pub waits: Waits,
    /// Between two questions about a job.
    pub poll: Duration,
    /// In one go; then the queue gives the job back a little later.
    pub watch: Duration,
    /// Without any answer, until a job counts as lost.
    pub lost: Duration,
    /// Since the printer took the job, until it is cancelled there and counts as unknown: seconds.
    pub patience: i64,
}

impl Default for Pace {
    /// Twice a second for a minute at a time, half a minute without an answer, ten minutes in all.
    fn default() -> Self {
        Self {
            waits: Waits::default(),
            poll: Duration::from_millis(500),
            watch: Duration::from_secs(60),
            lost: Duration::from_secs(30),
            patience: 600,
        }
    }
}

/// Handles [`KIND`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Dispatcher {
    /// How patient it is.
    pub pace: Pace,
}

impl Handler for Dispatcher {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            let told = match job.payload::<Told>() {
                Ok(told) => told,
                Err(verdict) => return verdict,
            };
            match Box::pin(self.go(&job.services, told.job)).await {
                Ok(true) => Verdict::Done,
                Ok(false) => Verdict::Later("the printer is still at it".to_owned()),
                Err(error) => Verdict::from(error),
            }
        })
    }
}

/// The end of a job, as far as the printer tells.
struct End {
    outcome: JobOutcome,
    code: Option<FaultCode>,
    reason: String,
}

impl End {
    fn not_sent(reason: impl Into<String>) -> Self {
        Self { outcome: JobOutcome::NotSent, code: Some(FaultCode::NotReady), reason: reason.into() }
    }

    fn unknown(reason: impl Into<String>) -> Self {
        Self { outcome: JobOutcome::Unknown, code: Some(FaultCode::Unknown), reason: reason.into() }
    }
}

impl Dispatcher {
    /// One go. True when the job has ended.
    async fn go(&self, services: &Services, id: PrintJobId) -> Result<bool> {
        let row = services.store.read().await?.print_jobs().get(id).await?.ok_or(Error::NotFound)?;
        match row.state.as_str() {
            "open" => self.submit(services, &row).await,
            // A worker stopped between the first byte and the answer.
            "sending" => end(services, &row, End::unknown("problem-printer-lost")).await.map(|()| true),
            "sent" => self.follow(services, &row).await,
            _ => Ok(true),
        }
    }

    /// Asks the printer what it can do, and gives it the job if it can do that and nothing was found about the holder since
    /// the operator asked for it.
    async fn submit(&self, services: &Services, row: &PrintJobRow) -> Result<bool> {
        held::refresh(services).await?;
        Box::pin(command::screen::again(services, row.case_id)).await?;
        let ready = match self.ready(services, row).await? {
            Ok(ready) => ready,
            Err(reason) => return end(services, row, End::not_sent(reason)).await.map(|()| true),
        };
        match leave(services, row).await? {
            Leave::Granted => {}
            Leave::Barred => return end(services, row, End::not_sent(BARRED)).await.map(|()| true),
            Leave::Gone => return Ok(true),
        }
        let Ready { client, document, can } = ready;
        let answer = tokio::task::spawn_blocking(move || client.print(&document, &can)).await;
        let remote = match answer.map_err(Error::internal)? {
            Ok(remote) => remote,
            Err(trouble) => {
                tracing::warn!(job = %row.id, %trouble, "a job was not taken");
                let reason = trouble.key();
                let ended = if trouble.is_certain() { End::not_sent(reason) } else { End::unknown(reason) };
                return end(services, row, ended).await.map(|()| true);
            }
        };
        step(services, row, |_| Some(Action::RecordSent { job: row.id, remote })).await?;
        let row = services.store.read().await?.print_jobs().get(row.id).await?.ok_or(Error::NotFound)?;
        self.follow(services, &row).await
    }

    /// Everything that can be known before the first byte of the file leaves; a reason why it does not leave.
    async fn ready(&self, services: &Services, row: &PrintJobRow) -> Result<Result<Ready, String>> {
        if !ticket::is_genuine(services, row) {
            tracing::error!(job = %row.id, "the ticket of a job is not the one that was signed");
            return Ok(Err("problem-print-job-ticket".to_owned()));
        }
        let printer = services.store.read().await?.printers().get(row.printer).await?.map(Printer::from);
        let Some(printer) = printer.filter(|printer| printer.active) else {
            return Ok(Err("problem-printer-out-of-service".to_owned()));
        };
        let document = document(services, row).await?;
        let waits = self.pace.waits;
        let asked = tokio::task::spawn_blocking(move || {
            let client = client(&printer.about, waits).map_err(|trouble| trouble.key().to_owned())?;
            let can = client.capabilities().map_err(|trouble| {
                tracing::warn!(%trouble, "a printer does not answer");
                // Only a question was asked: nothing of the file has left.
                if matches!(trouble, Trouble::Lost(_)) {
                    "problem-printer-no-connection"
                } else {
                    trouble.key()
                }
                .to_owned()
            })?;
            can.fits(document.size).map_err(|unfit| {
                tracing::warn!(?unfit, "a printer cannot print a label");
                unfit.key().to_owned()
            })?;
            Ok(Ready { client, document, can })
        });
        asked.await.map_err(Error::internal)
    }

    /// Asks about a job until it has ended or the time of this go is up.
    async fn follow(&self, services: &Services, row: &PrintJobRow) -> Result<bool> {
        let remote = row.remote.and_then(|remote| i32::try_from(remote).ok());
        let printer = services.store.read().await?.printers().get(row.printer).await?.map(Printer::from);
        let (Some(remote), Some(printer)) = (remote, printer) else {
            return end(services, row, End::unknown("problem-printer-lost")).await.map(|()| true);
        };
        let Ok(client) = client(&printer.about, self.pace.waits) else {
            return end(services, row, End::unknown("problem-printer-address")).await.map(|()| true);
        };
        let begun = Instant::now();
        let mut heard = begun;
        let mut said = row.said.clone();
        while begun.elapsed() < self.pace.watch {
            let asked = client.clone();
            let answer = tokio::task::spawn_blocking(move || progress(&asked, remote)).await;
            match answer.map_err(Error::internal)? {
                Ok((told, words)) => {
                    heard = Instant::now();
                    if let Some(ended) = ended(&told, &words) {
                        return end(services, row, ended).await.map(|()| true);
                    }
                    if words != said {
                        said = words;
                        say(services, row, &said).await?;
                    }
                }
                // It has forgotten the job, as after a restart.
                Err(Trouble::Refused(why)) => {
                    tracing::warn!(job = %row.id, why, "a printer does not know its job");
                    return end(services, row, End::unknown("problem-printer-forgot")).await.map(|()| true);
                }
                Err(trouble) if heard.elapsed() >= self.pace.lost => {
                    tracing::warn!(job = %row.id, %trouble, "a printer was lost");
                    return end(services, row, End::unknown("problem-printer-lost")).await.map(|()| true);
                }
                Err(_) => {}
            }
            if services.now() >= row.sent_at.unwrap_or(row.opened_at).plus_seconds(self.pace.patience) {
                let asked = client.clone();
                drop(tokio::task::spawn_blocking(move || asked.cancel(remote)).await);
                let reason = if said.is_empty() { "problem-printer-slow".to_owned() } else { said };
                return end(services, row, End::unknown(reason)).await.map(|()| true);
            }
            tokio::time::sleep(self.pace.poll).await;
        }
        Ok(false)
    }
}

/// Whether a job may leave.
enum Leave {
    /// It counts as on its way.
    Granted,
    /// A hit stands in the way.
    Barred,
    /// Another worker has it.
    Gone,
}

/// The reason of a job that a hit held back.
const BARRED: &str = "problem-print-job-hit";

/// Marks the job as on its way, unless a hit bars it. The case is locked meanwhile: a hit is either recorded before, and
/// seen here, or after the job has left.
async fn leave(services: &Services, row: &PrintJobRow) -> Result<Leave> {
    let mut tx = services.store.begin().await?;
    tx.cases().lock(row.case_id).await?;
    let case = open_row(services, tx.cases().get(row.case_id).await?.ok_or(Error::NotFound)?)?.case;
    if case.is_print_barred() {
        return Ok(Leave::Barred);
    }
    match tx.print_jobs().step(row.id, &["open"], "sending").await {
        Err(StoreError::Stale) => return Ok(Leave::Gone),
        other => other?,
    }
    tx.commit().await?;
    Ok(Leave::Granted)
}

/// A printer that would print the label.
struct Ready {
    client: Client,
    document: Document,
    can: Capabilities,
}

/// The file of the job, the same bytes as its hash says.
async fn document(services: &Services, row: &PrintJobRow) -> Result<Document> {
    let opened = current(services, row.case_id).await?;
    let missing = || Error::internal(format!("job {}: its case has no such print file", row.id));
    let sticker = opened.case.sticker().filter(|sticker| sticker.serial == row.serial).ok_or_else(missing)?;
    let rendering = sticker.rendering.as_ref().ok_or_else(missing)?;
    let file = file::again(services, &opened, rendering).await?;
    if data_encoding::HEXLOWER.encode(&row.sha256) != file.sha256 {
        return Err(missing());
    }
    let visa = opened.case.grant().and_then(|grant| opened.policy.visa_type(&grant.visa_type));
    let format = visa.and_then(|visa| opened.policy.format(&visa.format)).ok_or_else(missing)?;
    let size = hundredths((format.width, format.height));
    Ok(Document { pdf: file.pdf, name: format!("job-{}", row.id), size })
}

/// Where the job stands, and everything that the printer says about it and itself.
fn progress(client: &Client, remote: i32) -> Result<(JobProgress, String), Trouble> {
    let told = client.job(remote)?;
    let mut words = told.reasons.clone();
    if told.state != JobState::Completed
        && let Ok(printer) = client.capabilities()
    {
        words.extend(printer.reasons);
    }
    words.sort();
    words.dedup();
    Ok((told, words.join(", ")))
}

fn ended(told: &JobProgress, words: &str) -> Option<End> {
    let (outcome, code) = match told.state {
        JobState::Working => return None,
        JobState::Completed => (JobOutcome::Printed, None),
        JobState::Canceled => (JobOutcome::Failed, Some(FaultCode::Aborted)),
        JobState::Aborted => (JobOutcome::Failed, Some(fault(words))),
    };
    let reason = if outcome == JobOutcome::Printed { String::new() } else { words.to_owned() };
    Some(End { outcome, code, reason })
}

/// What the printer did, by its own keywords.
fn fault(words: &str) -> FaultCode {
    let any = |of: &[&str]| of.iter().any(|word| words.contains(word));
    if any(&["media-jam"]) {
        FaultCode::Jam
    } else if any(&["marker-supply-empty", "toner-empty"]) {
        FaultCode::Supplies
    } else if any(&["media-empty", "media-needed", "door-open", "cover-open"]) {
        FaultCode::NotReady
    } else {
        FaultCode::Aborted
    }
}

async fn end(services: &Services, row: &PrintJobRow, end: End) -> Result<()> {
    let End { outcome, code, reason } = end;
    let ends = || Action::RecordJobEnd { job: row.id, outcome, code, reason: reason.clone() };
    // Somebody who took the blank to another printer has ended the job.
    let is_open =
        |sticker: &Sticker| sticker.job.as_ref().is_some_and(|job| job.id == row.id && job.is_open());
    step(services, row, |sticker| is_open(sticker).then(ends)).await
}

/// One step of the system in the case of a job, at the version that the case has now.
async fn step(
    services: &Services,
    row: &PrintJobRow,
    action: impl Fn(&Sticker) -> Option<Action>,
) -> Result<()> {
    let once = || async {
        let opened = current(services, row.case_id).await?;
        let Some(action) = opened.case.sticker().and_then(&action) else { return Ok(()) };
        let (version, key) = (opened.version(), services.new_command_key());
        act(services, &Who::System, row.case_id, version, key, action).await.map(|_| ())
    };
    retried(TRIES, stale_or_busy, once).await
}

async fn say(services: &Services, row: &PrintJobRow, words: &str) -> Result<()> {
    let mut tx = services.store.begin().await?;
    tx.print_jobs().say(row.id, words).await?;
    Ok(tx.commit().await?)
}
