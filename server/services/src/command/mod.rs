//! The one door through which a case changes.
//!
//! [`act`] is one transaction: the command's key, the case from its sealed snapshot, the rules ([`domain::case`]), what
//! the system does next by itself (`follow`), the sticker ledger (`ledger`), the jobs of printers (`printing`), the letters (`letters`), the searches of watch lists (`screen`), the outages that last days have to know of (`outages`), the
//! other application of a link (`kin`), the appointments ([`crate::visits`]), the projection
//! (`project`), the journal and what reports count of it (`chronicle`), the answer. All of it happens or nothing. [`submit`] is the same for the first event of a
//! case; `look` records that a member of staff read it.
//!
//! The version of a command is [`domain::case::Case::version`], which a reading does not raise: a colleague who opens the
//! page does not make it stale for others.

mod amendments;
pub(crate) mod by_hand;
pub(crate) mod chronicle;
pub mod consultation;
mod follow;
pub(crate) mod kin;
mod ledger;
pub mod letters;
mod open;
pub(crate) mod outages;
mod papers;
mod printing;
mod project;
pub(crate) mod screen;
pub mod silence;
mod submit;
mod wording;

pub(crate) use open::{Opened, event_context, open, open_for_print, open_row, snapshot_context};
pub(crate) use project::{fold_words, project};
pub use submit::{SubmitRequest, Submitted, submit};

use crate::desk::assign;
use crate::messages::ATTACHMENT;
use crate::who::actor_text;
use crate::{Error, Result, Services, Who, cash, payments, reviews, visits};
use domain::case::{Action, Actor, Case, Change, DocumentRef, Event, Refusal, State};
use domain::{CaseId, CommandKey, DocumentId, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store::commands::Begun;
use store::journal::NewEvent;
use store::{StoreError, Tx};

/// A command that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// The version of the case afterwards, for the next page.
    pub version: i64,
    /// Where the case stands now.
    pub state: State,
}

/// Changes a case. `version` is the one that the page was drawn from; `key` names this press of the button: a repeated
/// command answers what it answered first.
///
/// # Errors
/// [`Error::NotFound`] for a case that is not this person's business, [`Error::Stale`] when the case changed since the
/// page was drawn, [`Error::Refused`] by a rule, [`Error::Problems`] for a sticker that the ledger does not give,
/// [`Error::Forbidden`] for a key of somebody else, [`Error::Busy`].
pub async fn act(
    services: &Services,
    who: &Who,
    case_id: CaseId,
    version: i64,
    key: CommandKey,
    action: Action,
) -> Result<Done> {
    Box::pin(screen::before(services, who, case_id, version, action.kind())).await?;
    let now = services.now();
    let mut tx = services.store.begin().await?;
    if let Some(done) = begin(&mut tx, key, who, Some(case_id), now).await? {
        return Ok(done);
    }
    kin::lock(&mut tx, case_id, &action).await?;
    // The rules narrow what the printing room of another post may do.
    let mut opened = open_for_print(services, &mut tx, who, case_id).await?;
    let current_version = opened.version();
    if current_version != version {
        return Err(Error::Stale { current_version });
    }
    Box::pin(outages::note(services, &mut tx, &mut opened, now)).await?;
    let was_open = opened.case.state.is_before_decision();
    let kind = action.kind();
    Box::pin(apply(services, &mut tx, &mut opened, &who.actor(), action, now)).await?;
    Box::pin(kin::tell(services, &mut tx, &opened, &who.actor(), now)).await?;
    while let Some(next) = follow::next(&opened) {
        match Box::pin(apply(services, &mut tx, &mut opened, &Actor::system(), next, now)).await {
            Ok(()) => {}
            // A refused step has written nothing, and people can still take it.
            Err(Error::Refused(_)) => break,
            Err(other) => return Err(other),
        }
    }
    // A decision that is taken back sets a clock going again that knew of no outage while nothing was left to decide.
    if !was_open {
        Box::pin(outages::note(services, &mut tx, &mut opened, now)).await?;
    }
    Box::pin(screen::after(services, &mut tx, &mut opened)).await?;
    let done = Done { version: opened.version(), state: opened.case.state };
    Box::pin(save(services, &mut tx, opened)).await?;
    if let Some(staff) = who.staff() {
        // Their form has been sent: colleagues no longer see it open.
        tx.presence().delete(case_id, staff.id, kind.as_str()).await?;
    }
    finish(&mut tx, key, &done).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(done)
}

/// Records that somebody read a case (`what` is a short code such as `page`), and gives it.
///
/// # Errors
/// [`Error::NotFound`] as for [`act`]; [`Error::Forbidden`] for roles that may not read it.
pub(crate) async fn look(services: &Services, who: &Who, case_id: CaseId, what: &str) -> Result<Opened> {
    let mut tx = services.store.begin().await?;
    let seen = Box::pin(look_in(services, &mut tx, who, case_id, what)).await?;
    tx.commit().await?;
    Ok(seen)
}

/// As [`look`], in a transaction that does more.
pub(crate) async fn look_in(
    services: &Services,
    tx: &mut Tx,
    who: &Who,
    case_id: CaseId,
    what: &str,
) -> Result<Opened> {
    tx.cases().lock(case_id).await?;
    let opened = open(services, tx, who, case_id).await?;
    read_in(services, tx, who, opened, what).await
}

/// As [`look`], also for the printing room of a post that prints for another one.
pub(crate) async fn look_for_print(
    services: &Services,
    who: &Who,
    case_id: CaseId,
    what: &str,
) -> Result<Opened> {
    let mut tx = services.store.begin().await?;
    tx.cases().lock(case_id).await?;
    let opened = open_for_print(services, &mut tx, who, case_id).await?;
    let seen = Box::pin(read_in(services, &mut tx, who, opened, what)).await?;
    tx.commit().await?;
    Ok(seen)
}

async fn read_in(
    services: &Services,
    tx: &mut Tx,
    who: &Who,
    mut opened: Opened,
    what: &str,
) -> Result<Opened> {
    let action = Action::Read { what: what.to_owned() };
    let read = Box::pin(apply(services, tx, &mut opened, &who.actor(), action, services.now())).await;
    read.map_err(|error| match error {
        Error::Refused(Refusal::NotAllowed { .. }) => Error::Forbidden,
        other => other,
    })?;
    let seen = opened.clone();
    Box::pin(save(services, tx, opened)).await?;
    Ok(seen)
}

/// The case as it is now, for a caller that acts on it at once. Unlike [`look`] it records nothing, so no page may show it.
pub(crate) async fn case(services: &Services, who: &Who, case_id: CaseId) -> Result<Case> {
    let mut tx = services.store.read().await?;
    Ok(*open(services, &mut tx, who, case_id).await?.case)
}

/// What became of a step of the installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stepped {
    /// It is done.
    Done,
    /// The rules do not allow it now; nothing has changed but that outages may be noted.
    Refused,
    /// The case was erased.
    Gone,
}

/// Lets the installation do something to a case in a transaction of the caller.
pub(crate) async fn step(
    services: &Services,
    tx: &mut Tx,
    case_id: CaseId,
    action: Action,
) -> Result<Stepped> {
    match try_step(services, tx, case_id, action).await {
        Ok(()) => Ok(Stepped::Done),
        Err(Error::NotFound) => Ok(Stepped::Gone),
        Err(Error::Refused(_)) => Ok(Stepped::Refused),
        Err(other) => Err(other),
    }
}

/// As [`step`], for a caller who tells somebody why not.
pub(crate) async fn try_step(
    services: &Services,
    tx: &mut Tx,
    case_id: CaseId,
    action: Action,
) -> Result<()> {
    let now = services.now();
    tx.cases().lock(case_id).await?;
    let mut opened = open(services, tx, &Who::System, case_id).await?;
    Box::pin(outages::note(services, tx, &mut opened, now)).await?;
    let done = apply(services, tx, &mut opened, &Actor::system(), action, now).await;
    match &done {
        // The caller may go on after a refusal, with jobs in the transaction that speak of the noted outages.
        Err(Error::Refused(_)) if !opened.new_events.is_empty() => save(services, tx, opened).await?,
        Err(_) => {}
        Ok(()) => save(services, tx, opened).await?,
    }
    done
}

/// Gives a case back to the pool in a transaction of the caller: for a person who leaves. False when nobody holds the case
/// or it has ended.
pub(crate) async fn give_back(services: &Services, tx: &mut Tx, case_id: CaseId) -> Result<bool> {
    let action = Action::Unassign { reason: "account closed".to_owned() };
    match step(services, tx, case_id, action).await? {
        Stepped::Done => Ok(true),
        Stepped::Refused => Ok(false),
        Stepped::Gone => Err(Error::NotFound),
    }
}

/// Takes the key of a command; the first answer when it ran before. `case_id` is that of the case that it is about, if it is
/// about one.
pub(crate) async fn begin<T: DeserializeOwned>(
    tx: &mut Tx,
    key: CommandKey,
    who: &Who,
    case_id: Option<CaseId>,
    now: Timestamp,
) -> Result<Option<T>> {
    let actor = actor_text(who.actor().id());
    match tx.commands().begin(key, &actor, case_id, now).await {
        Ok(Begun::New) => Ok(None),
        Ok(Begun::Repeated(answer)) => serde_json::from_value(answer).map(Some).map_err(Error::internal),
        Err(StoreError::Duplicate(_)) => Err(Error::Forbidden),
        Err(other) => Err(other.into()),
    }
}

/// Keeps the answer of a command.
pub(crate) async fn finish(tx: &mut Tx, key: CommandKey, done: &impl Serialize) -> Result<()> {
    let answer = serde_json::to_value(done).map_err(Error::internal)?;
    Ok(tx.commands().finish(key, &answer).await?)
}

/// Applies one action to the opened case and writes what stands outside its row: ledger and letters.
async fn apply(
    services: &Services,
    tx: &mut Tx,
    opened: &mut Opened,
    actor: &Actor,
    action: Action,
    now: Timestamp,
) -> Result<()> {
    let action = ledger::complete(tx, &opened.case, action).await?;
    let action = Box::pin(wording::complete(services, tx, opened, actor, action)).await?;
    let action = Box::pin(kin::complete(services, tx, &opened.case, actor, action)).await?;
    let action = Box::pin(cash::book::complete(services, tx, &opened.case, action)).await?;
    match &action {
        Action::ReceiveDocuments { documents } => papers::belong(tx, opened.case.id, documents).await?,
        Action::Message { files, .. } => {
            let attached = |id: &DocumentId| DocumentRef { id: *id, code: ATTACHMENT.to_owned() };
            let files: Vec<DocumentRef> = files.iter().map(attached).collect();
            papers::belong(tx, opened.case.id, &files).await?;
        }
        _ => {}
    }
    let to = if let Action::Assign { to } = &action { Some(*to) } else { None };
    let Change { next, events } = opened.case.apply(actor, action, now, &opened.policy).map_err(refused)?;
    if let Some(to) = to {
        assign::check(tx, Some(&opened.case.post), to).await?;
    }
    *opened.case = next;
    for event in events {
        record(services, tx, opened, event).await?;
    }
    Ok(())
}

/// Keeps one event for the journal and lets ledger and letters follow it.
async fn record(services: &Services, tx: &mut Tx, opened: &mut Opened, event: Event) -> Result<()> {
    Box::pin(ledger::follow(services, tx, &opened.case, &event)).await?;
    printing::follow(services, tx, &opened.case, &event).await?;
    by_hand::follow(tx, &opened.case, &event).await?;
    amendments::follow(tx, &opened.case, &event).await?;
    kin::follow(services, tx, &opened.case, &event).await?;
    reviews::follow(tx, &opened.case, &event).await?;
    screen::follow(tx, &opened.case, &event).await?;
    Box::pin(cash::book::follow(services, tx, &opened.case, &event)).await?;
    Box::pin(payments::follow::follow(services, tx, &opened.case, &event)).await?;
    let seq = opened.next_seq();
    letters::follow(services, tx, &opened.case, &event, seq).await?;
    silence::follow(services, tx, &opened.case, &event, seq).await?;
    consultation::follow(services, tx, opened, &event, seq).await?;
    Box::pin(visits::follow::follow(services, tx, &opened.case, &event)).await?;
    let body = serde_json::to_vec(&event.body).map_err(Error::internal)?;
    opened.new_events.push(NewEvent {
        at: event.at,
        actor: actor_text(event.actor),
        kind: event.kind().to_owned(),
        body: services.vault.seal(&opened.key, &event_context(opened.case.id, seq), &body),
    });
    opened.last_event = Some(event);
    Ok(())
}

/// Writes the row and the journal.
async fn save(services: &Services, tx: &mut Tx, opened: Opened) -> Result<()> {
    let Opened { case, mut row, key, new_events, first_new_seq, .. } = opened;
    project(&case, &mut row);
    row.snapshot = Some(seal_snapshot(services, &case, &key)?);
    match tx.cases().save(&row).await {
        // A number that another case has: the ledger and the cases disagree, which the operator sees at the serial.
        Err(StoreError::Duplicate(_)) => return Err(Error::problem("serial", "problem-serial-used")),
        other => other?,
    };
    chronicle::add(tx, &case, first_new_seq - 1, &new_events).await
}

fn seal_snapshot(
    services: &Services,
    case: &domain::case::Case,
    key: &crate::vault::DataKey,
) -> Result<Vec<u8>> {
    let seq = i64::try_from(case.events).map_err(Error::internal)?;
    let plain = serde_json::to_vec(case).map_err(Error::internal)?;
    Ok(services.vault.seal(key, &snapshot_context(case.id, seq), &plain))
}

/// A refusal that would tell a stranger that the case exists is told as if it did not.
fn refused(refusal: Refusal) -> Error {
    match refusal {
        Refusal::OtherPost | Refusal::OtherApplicant => Error::NotFound,
        other => Error::Refused(other),
    }
}
