//! The commands at the printer and after it. Each is one action of the case; the sticker ledger follows in the same
//! transaction.

use crate::command::{Done, act};
use crate::desk::passport::read_problem;
use crate::print::evidence::{Shown, discard, keep};
use crate::print::queue::can_sign;
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{Action, ControlCode, FaultCode, Machine, SpoilCode};
use domain::{CaseId, CommandKey, PostCode, PrinterId, UserId, mrz};

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

/// A serial as it stands on the blank, from a scanner or a keyboard.
pub(super) fn scanned(serial: &str) -> String {
    serial.trim().to_ascii_uppercase()
}

async fn run(services: &Services, staff: &Staff, job: Job, action: Action) -> Result<Done> {
    act(services, &Who::Staff(staff.clone()), job.case, job.version, job.key, action).await
}

/// Binds the scanned blank to the case and to a printer of the post. It must lie in the vault of this post or have been issued
/// there.
///
/// # Errors
/// As [`act`]; [`Error::Problems`] at `serial` for a blank that this post does not have or that was used, at `printer` for a
/// printer of another post or out of service.
pub async fn load(
    services: &Services,
    staff: &Staff,
    job: Job,
    serial: &str,
    printer: PrinterId,
) -> Result<Done> {
    let serial = scanned(serial);
    // The ledger says whose blank it is, and the list of printers what the printer is.
    let machine = Some(Machine { id: printer, direct: false });
    let action = Action::LoadSticker { serial, printer: String::new(), machine, custodian: None };
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

/// Takes the blank to another printer of the post; the print file is made again there. A job that has not left ends.
///
/// # Errors
/// As [`act`], with [`domain::case::Refusal::MayBePrinted`] for a blank that has to be looked at first; [`Error::Problems`] at
/// `printer` for a printer of another post or out of service, or at no field for a job that is on its way.
pub async fn move_print(
    services: &Services,
    staff: &Staff,
    job: Job,
    printer: PrinterId,
    reason: &str,
) -> Result<Done> {
    let machine = Some(Machine { id: printer, direct: false });
    let action = Action::MovePrint { printer: String::new(), machine, reason: reason.to_owned() };
    run(services, staff, job, action).await
}

/// Takes the blank off the case; it goes back to its operator. A job that has not left ends.
///
/// # Errors
/// As [`move_print`].
pub async fn unload(services: &Services, staff: &Staff, job: Job, reason: &str) -> Result<Done> {
    run(services, staff, job, Action::Unload { reason: reason.to_owned() }).await
}

/// Gives the order to print to another post, or takes it back. No blank may be loaded.
///
/// # Errors
/// As [`act`].
pub async fn send_print(
    services: &Services,
    staff: &Staff,
    job: Job,
    to: &PostCode,
    reason: &str,
) -> Result<Done> {
    run(services, staff, job, Action::SendPrint { to: to.clone(), reason: reason.to_owned() }).await
}

/// A declaration that a sticker is spoiled.
#[derive(Clone, Debug)]
pub struct Declaration<'a> {
    /// The serial, scanned from the sticker itself.
    pub serial: &'a str,
    /// Why.
    pub code: SpoilCode,
    /// What exactly.
    pub reason: &'a str,
    /// Who saw it and has to sign.
    pub witness: UserId,
    /// What it looks like.
    pub shown: Shown<'a>,
}

/// Declares the sticker spoiled. Nothing else happens to it until the witness signs ([`confirm_spoil`]) or contradicts
/// ([`contradict_spoil`]); declared again it waits for another witness.
///
/// # Errors
/// As [`act`]; [`Error::Problems`] at `witness` for somebody who cannot sign: not of this post, or without a part in
/// printing, and at the field of the picture for a file that is none.
pub async fn spoil(
    services: &Services,
    staff: &Staff,
    job: Job,
    declaration: Declaration<'_>,
) -> Result<Done> {
    let Declaration { serial, code, reason, witness, shown } = declaration;
    let seen = services.store.read().await?.users().get(witness).await?;
    if !seen.is_some_and(|user| user.post == staff.post && can_sign(&user)) {
        return Err(Error::problem("witness", "problem-witness-unknown"));
    }
    let (serial, reason) = (scanned(serial), reason.to_owned());
    let evidence = keep(services, staff, job.case, shown).await?;
    let action = Action::Spoil { serial, code, reason, witness, evidence: evidence.clone() };
    let done = run(services, staff, job, action).await;
    if done.is_err() {
        discard(services, job.case, &evidence).await;
    }
    done
}

/// The witness signs: the sticker is void, and the case waits for another blank.
///
/// # Errors
/// As [`act`], with [`domain::case::Refusal::NotTheWitness`] for everybody else.
pub async fn confirm_spoil(services: &Services, staff: &Staff, job: Job) -> Result<Done> {
    run(services, staff, job, Action::ConfirmSpoil).await
}

/// The witness did not see what was declared: the sticker stays where it was.
///
/// # Errors
/// As [`confirm_spoil`].
pub async fn contradict_spoil(services: &Services, staff: &Staff, job: Job, reason: &str) -> Result<Done> {
    run(services, staff, job, Action::ContradictSpoil { reason: reason.to_owned() }).await
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
