//! The commands at the printer and after it. Each is one action of the case; the sticker ledger follows in the same
//! transaction.

use crate::command::{Done, act};
use crate::desk::passport::read_problem;
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{Action, ControlCode, FaultCode, SpoilCode};
use domain::{CaseId, CommandKey, UserId, mrz};

/// The page that a command comes from: which case, in which version, by which press of the button.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    /// Case.
    pub case: CaseId,
    /// The version that the page was drawn from.
    pub version: i64,
    /// Names this press of the button.
    pub key: CommandKey,
}

async fn run(services: &Services, staff: &Staff, job: Job, action: Action) -> Result<Done> {
    act(services, &Who::Staff(staff.clone()), job.case, job.version, job.key, action).await
}

/// Binds the scanned blank to the case. It must lie in the vault of this post or have been issued there.
///
/// # Errors
/// As [`act`]; [`Error::Problems`] at `serial` for a blank that this post does not have or that was used.
pub async fn load(services: &Services, staff: &Staff, job: Job, serial: &str, printer: &str) -> Result<Done> {
    let serial = serial.trim().to_ascii_uppercase();
    let action = Action::LoadSticker { serial, printer: printer.to_owned(), custodian: None };
    run(services, staff, job, action).await
}

/// The sticker came out of the printer.
///
/// # Errors
/// As [`act`].
pub async fn printed(services: &Services, staff: &Staff, job: Job) -> Result<Done> {
    run(services, staff, job, Action::RecordPrinted).await
}

/// The printer failed.
///
/// # Errors
/// As [`act`].
pub async fn fault(
    services: &Services,
    staff: &Staff,
    job: Job,
    code: FaultCode,
    blank_intact: bool,
) -> Result<Done> {
    run(services, staff, job, Action::RecordFault { code, blank_intact }).await
}

/// A second person has seen that the blank is intact: the job may be printed again on it.
///
/// # Errors
/// As [`act`].
pub async fn confirm_retry(services: &Services, staff: &Staff, job: Job, reason: &str) -> Result<Done> {
    run(services, staff, job, Action::ConfirmRetry { reason: reason.to_owned() }).await
}

/// Declares the sticker spoiled. The caller has made sure that `witness` is present.
///
/// # Errors
/// As [`act`]; [`Error::Problems`] at `witness` for somebody who is not staff of this post.
pub async fn spoil(
    services: &Services,
    staff: &Staff,
    job: Job,
    serial: &str,
    code: SpoilCode,
    witness: UserId,
) -> Result<Done> {
    let seen = services.store.read().await?.users().get(witness).await?;
    if !seen.is_some_and(|user| user.post == staff.post && user.disabled_at.is_none()) {
        return Err(Error::problem("witness", "problem-witness-unknown"));
    }
    let serial = serial.trim().to_ascii_uppercase();
    run(services, staff, job, Action::Spoil { serial, code, witness }).await
}

/// Compares what the controller read from the sticker with what was rendered; releases it when every character is the same.
///
/// # Errors
/// As [`act`], with [`domain::case::Refusal::ReadBackDiffers`] naming line and position; [`Error::Problems`] at `read` for a
/// text that is no MRZ.
pub async fn control(services: &Services, staff: &Staff, job: Job, read: &str) -> Result<Done> {
    let read = mrz::read(read).map_err(|error| Error::from(read_problem("read", &error)))?;
    let lines = read.lines();
    let read = [lines.line1().to_owned(), lines.line2().to_owned()];
    run(services, staff, job, Action::PassControl { read }).await
}

/// The controller does not release the sticker.
///
/// # Errors
/// As [`act`].
pub async fn fail_control(
    services: &Services,
    staff: &Staff,
    job: Job,
    code: ControlCode,
    reason: &str,
) -> Result<Done> {
    run(services, staff, job, Action::FailControl { code, reason: reason.to_owned() }).await
}

/// The sticker is in the passport.
///
/// # Errors
/// As [`act`].
pub async fn affix(
    services: &Services,
    staff: &Staff,
    job: Job,
    page: u16,
    passport_number: &str,
) -> Result<Done> {
    run(services, staff, job, Action::Affix { page, passport_number: passport_number.to_owned() }).await
}

/// The passport goes to the holder or to somebody for the holder (`relation`: `holder`, `guardian`, `representative`,
/// `courier`).
///
/// # Errors
/// As [`act`].
pub async fn hand_over(
    services: &Services,
    staff: &Staff,
    job: Job,
    receiver: &str,
    relation: &str,
    proof: &str,
) -> Result<Done> {
    let [receiver, relation, proof] = [receiver, relation, proof].map(str::to_owned);
    run(services, staff, job, Action::HandOver { receiver, relation, proof }).await
}
