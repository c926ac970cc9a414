//! One operator at one printer all day: the job in hand, or the next one of the post.
//!
//! The station shows one step at a time. A blank is loaded and its print file made in one command; what came out is scanned
//! back before the next job. That the serial on the sticker is the one that was loaded is all that the operator checks:
//! another person reads the sticker and releases it.

use super::desk::{self, Job};
use super::printers::{self, Printer};
use super::queue::{self, JOBS, PrintView};
use crate::command::{Done, Opened, open_for_print, open_row};
use crate::{Error, Result, Services, Staff, Who, print};
use domain::case::{ActionKind, Refusal, State};
use domain::{CaseId, PrinterId};
use std::time::Duration;
use store::Tx;
use store::cases::CaseRow;
use store::queue::Filter;

/// How long the page of a job in a printer waits for its end before it answers.
const WAIT: Duration = Duration::from_millis(2500);
/// How often it looks meanwhile.
const LOOK: Duration = Duration::from_millis(100);

/// What stands before the operator.
#[derive(Debug)]
pub struct Station {
    /// The printers of the post that are in service.
    pub printers: Vec<Printer>,
    /// The job in hand, or the next one; none when there is nothing to do.
    pub job: Option<PrintView>,
    /// How many jobs of the post wait for a blank.
    pub waiting: usize,
}

/// The job in hand or the next one. Opening it is an event of the case. While the printer has the job in hand, the answer
/// waits a moment for its end.
///
/// # Errors
/// [`Error::Forbidden`] for staff without a part in printing, [`Error::Busy`].
pub async fn station(services: &Services, staff: &Staff) -> Result<Station> {
    let post = queue::post_of(staff)?.clone();
    let mut tx = services.store.read().await?;
    let all = printers::of_post(&mut tx, &post).await?;
    let printers = all.into_iter().filter(|printer| printer.active).collect();
    let mine = in_hand(services, &mut tx, staff).await?;
    let (waiting, free) = waiting(services, &mut tx, staff).await?;
    drop(tx);
    let next = mine.or(free);
    if let Some(id) = mine {
        settle(services, id).await?;
    }
    let job = match next {
        Some(id) => Some(queue::open(services, staff, id).await?),
        None => None,
    };
    Ok(Station { printers, job, waiting })
}

/// The job whose blank this person has loaded and not yet taken out of the printer, the one that waits longest.
async fn in_hand(services: &Services, tx: &mut Tx, staff: &Staff) -> Result<Option<CaseId>> {
    let rows = at(tx, staff, &[State::Loaded, State::Rendered]).await?;
    let mut mine = rows.into_iter().map(|row| open_row(services, row)).collect::<Result<Vec<Opened>>>()?;
    mine.retain(|opened| {
        let sticker = opened.case.sticker();
        let waits =
            |s: &domain::case::Sticker| s.declared().is_some() || s.fault.is_some() || s.hand.is_some();
        sticker.is_some_and(|s| s.operators.contains(&staff.id) && !waits(s))
    });
    mine.sort_by_key(|opened| opened.case.sticker().map(|sticker| sticker.loaded_at));
    Ok(mine.first().map(|opened| opened.case.id))
}

/// How many jobs wait for a blank, and the most urgent one that this person may print. Only those before it are opened.
async fn waiting(services: &Services, tx: &mut Tx, staff: &Staff) -> Result<(usize, Option<CaseId>)> {
    let mut rows = at(tx, staff, &[State::PrintQueued]).await?;
    rows.sort_by_key(|row| (row.valid_from, row.decided_at, row.id));
    let count = rows.len();
    for row in rows {
        let opened = open_row(services, row)?;
        if opened.case.may_be_printed_by(staff.id, &opened.policy) {
            return Ok((count, Some(opened.case.id)));
        }
    }
    Ok((count, None))
}

async fn at(tx: &mut Tx, staff: &Staff, states: &[State]) -> Result<Vec<CaseRow>> {
    let post = queue::post_of(staff)?.clone();
    let states: Vec<String> = states.iter().map(ToString::to_string).collect();
    let others = tx.queue().printed_for_others(&post, &states, JOBS).await?;
    let filter = Filter { posts: vec![post], states, ..Filter::default() };
    let mut rows = tx.queue().page(&filter, None, JOBS).await?.rows;
    // What another post prints is not printed here.
    rows.retain(|row| row.print_post.is_none());
    rows.extend(others);
    Ok(rows)
}

/// Waits for the end of a job that is in a printer, but not for long.
async fn settle(services: &Services, id: CaseId) -> Result<()> {
    let begun = tokio::time::Instant::now();
    while begun.elapsed() < WAIT {
        let jobs = services.store.read().await?.print_jobs().of_case(id).await?;
        if jobs.last().is_none_or(|job| job.ended_at.is_some()) {
            break;
        }
        tokio::time::sleep(LOOK).await;
    }
    Ok(())
}

/// Binds the scanned blank and makes its print file.
///
/// # Errors
/// As [`desk::load`] and [`print::pdf`]; when only the file cannot be made, the blank stays bound.
pub async fn load(
    services: &Services,
    staff: &Staff,
    job: Job,
    serial: &str,
    printer: PrinterId,
) -> Result<Done> {
    let done = desk::load(services, staff, job, serial, printer).await?;
    print::pdf(services, staff, job.case).await?;
    Ok(done)
}

/// Records the sticker that came out as printed, when its serial, as scanned, is the one that was loaded.
///
/// # Errors
/// As [`desk::printed`]; [`Refusal::OtherSerial`] for another sticker.
pub async fn take_out(services: &Services, staff: &Staff, job: Job, serial: &str) -> Result<Done> {
    let mut tx = services.store.read().await?;
    let opened = open_for_print(services, &mut tx, &Who::Staff(staff.clone()), job.case).await?;
    drop(tx);
    let case = &opened.case;
    let may = case.open_to(&staff.actor()).contains(&ActionKind::RecordPrinted);
    let Some(loaded) = case.visa_number().filter(|_| may) else {
        // Repeated presses and stale pages are told apart by the command itself.
        return desk::printed(services, staff, job).await;
    };
    if loaded != desk::scanned(serial) {
        return Err(Error::Refused(Refusal::OtherSerial { serial: loaded.to_owned() }));
    }
    desk::printed(services, staff, job).await
}
