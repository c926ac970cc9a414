//! The jobs of printers follow the events of a case, in the same transaction: a job is sent because the journal says so.

use crate::print::dispatch::{self, Told};
use crate::print::ticket::Ticket;
use crate::{Error, Result, Services};
use data_encoding::HEXLOWER;
use domain::PrintJobId;
use domain::case::{Case, Event, EventBody, JobOutcome};
use serde_json::json;
use store::jobs::NewJob;
use store::print_jobs::PrintJobRow;
use store::{StoreError, Tx};

/// Makes the job with its signed ticket, or writes down how far it is. `case` is the case after the event.
pub(super) async fn follow(services: &Services, tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    match &event.body {
        EventBody::PrintJobOpened { serial, job } => make(services, tx, case, event, (serial, *job)).await,
        EventBody::PrintJobRefused { job, .. } => known(tx.print_jobs().refuse(*job).await),
        EventBody::PrintJobSent { job, remote, .. } => {
            known(tx.print_jobs().sent(*job, i64::from(*remote), event.at).await)
        }
        EventBody::PrintJobEnded { job, outcome, reason, .. } => {
            known(tx.print_jobs().ended(*job, outcome.as_str(), reason, event.at).await)
        }
        // A person has looked at the blank.
        EventBody::StickerPrinted { serial } => settle(tx, case, serial, JobOutcome::Printed).await,
        EventBody::PrintFaulted { serial, .. } => settle(tx, case, serial, JobOutcome::Failed).await,
        _ => Ok(()),
    }
}

/// Makes sure that the open job of the case, if there is one, has not left and cannot leave while this transaction lasts:
/// whoever moves the blank ends the job.
pub(super) async fn hold(tx: &mut Tx, case: &Case) -> Result<()> {
    let job = case.sticker().and_then(|sticker| sticker.job.as_ref()).filter(|job| job.is_open());
    let Some(job) = job else { return Ok(()) };
    match tx.print_jobs().step(job.id, &["open"], "open").await {
        Err(StoreError::Stale) => Err(Error::problem("", "problem-print-job-on-its-way")),
        other => Ok(other?),
    }
}

async fn make(
    services: &Services,
    tx: &mut Tx,
    case: &Case,
    event: &Event,
    (serial, job): (&str, PrintJobId),
) -> Result<()> {
    let missing = || Error::internal(format!("case {}: a job without its sticker", case.id));
    let sticker = case.sticker().ok_or_else(missing)?;
    let (Some(machine), Some(rendering), Some(operator)) =
        (sticker.machine, &sticker.rendering, event.actor.staff())
    else {
        return Err(missing());
    };
    let sha256 = HEXLOWER.decode(rendering.pdf_sha256.as_bytes()).map_err(Error::internal)?;
    let ticket =
        Ticket { job, case: case.id, serial, operator, printer: machine.id, sha256: &sha256, at: event.at };
    let signed = ticket.sign(services);
    let row = PrintJobRow {
        id: job,
        case_id: case.id,
        serial: serial.to_owned(),
        operator,
        printer: machine.id,
        sha256,
        ticket: signed.text,
        signature: signed.signature,
        state: "open".to_owned(),
        remote: None,
        said: String::new(),
        refused: 0,
        opened_at: event.at,
        sent_at: None,
        ended_at: None,
    };
    match tx.print_jobs().add(&row).await {
        Err(StoreError::Duplicate(_)) => return Err(Error::problem("", "problem-print-job-twice")),
        other => other?,
    }
    let order = NewJob {
        id: services.new_id(),
        kind: dispatch::KIND.to_owned(),
        payload: json!(Told { job }),
        dedupe_key: Some(format!("{}:{job}", dispatch::KIND)),
        run_after: event.at,
        traceparent: None,
        created_at: event.at,
    };
    tx.jobs().add(&order).await?;
    Ok(())
}

async fn settle(tx: &mut Tx, case: &Case, serial: &str, outcome: JobOutcome) -> Result<()> {
    let sticker = case.stickers.iter().rev().find(|sticker| sticker.serial == serial);
    match sticker.and_then(|sticker| sticker.job.as_ref()) {
        Some(job) if job.may_have_printed() => Ok(tx.print_jobs().settle(job.id, outcome.as_str()).await?),
        _ => Ok(()),
    }
}

/// Case and job change together, so the job is where the case says.
fn known(done: store::Result<()>) -> Result<()> {
    match done {
        Err(StoreError::Stale) => Err(Error::internal("a job of a printer is not where its case says")),
        other => Ok(other?),
    }
}
