//! The sticker ledger follows the events of a case, in the same transaction: a serial has one story.

use super::printing;
use crate::print::printers::{ACTIVE, Kind};
use crate::stock::run_in;
use crate::{Error, Result, Services};
use domain::case::{Action, Actor, ActorId, Case, Event, EventBody, Machine, Permit};
use domain::stock::{Command, Refusal, Step};
use domain::{CaseId, PostCode};
use store::Tx;

/// Fills in what only the ledger knows: who handed the blank out, which printer of the post it goes into, which outage the
/// post has. Of what the caller said about these only the printer's id counts.
pub(super) async fn complete(tx: &mut Tx, case: &Case, action: Action) -> Result<Action> {
    match action {
        Action::LoadSticker { serial, machine, .. } => {
            let custodian = tx.stickers().get(&serial).await?.and_then(|sticker| sticker.custodian);
            let (printer, machine) = printer(tx, case.printing_at(), machine).await?;
            Ok(Action::LoadSticker { serial, printer, machine: Some(machine), custodian })
        }
        Action::MovePrint { machine, reason, .. } => {
            let (printer, machine) = printer(tx, case.printing_at(), machine).await?;
            printing::hold(tx, case).await?;
            Ok(Action::MovePrint { printer, machine: Some(machine), reason })
        }
        Action::Unload { reason } => {
            printing::hold(tx, case).await?;
            Ok(Action::Unload { reason })
        }
        Action::AuthoriseHand { reason, .. } => {
            let open = tx.outages().open_at(&case.post).await?;
            let outage = open.ok_or_else(|| Error::problem("", "problem-outage-none"))?.id;
            Ok(Action::AuthoriseHand { outage, reason })
        }
        Action::TakeByHand { serial, .. } => {
            if lasts(tx, case.hand_permit.as_ref()).await? == Some(false) {
                return Err(Error::problem("", "problem-outage-over"));
            }
            let custodian = tx.stickers().get(&serial).await?.and_then(|sticker| sticker.custodian);
            Ok(Action::TakeByHand { serial, custodian })
        }
        Action::ReconcileHand { note } => {
            let permit = case.by_hand().and_then(|sticker| sticker.hand.as_ref()).map(|hand| &hand.permit);
            if lasts(tx, permit).await? == Some(true) {
                return Err(Error::problem("", "problem-outage-lasts"));
            }
            Ok(Action::ReconcileHand { note })
        }
        other => Ok(other),
    }
}

/// Whether the outage of a permit lasts; `None` without a permit, about which the case says what there is to say.
async fn lasts(tx: &mut Tx, permit: Option<&Permit>) -> Result<Option<bool>> {
    let Some(permit) = permit else { return Ok(None) };
    let outage = tx.outages().get(permit.outage).await?;
    Ok(Some(outage.is_some_and(|outage| outage.ended_at.is_none())))
}

/// A printer of the post that is in service, by name and as the case keeps it.
async fn printer(tx: &mut Tx, post: &PostCode, machine: Option<Machine>) -> Result<(String, Machine)> {
    let unknown = || Error::problem("printer", "problem-printer-unknown");
    let printer = tx.printers().get(machine.ok_or_else(unknown)?.id).await?;
    let printer = printer.filter(|row| row.post == *post).ok_or_else(unknown)?;
    if printer.state != ACTIVE {
        return Err(Error::problem("printer", "problem-printer-out-of-service"));
    }
    let machine = Machine { id: printer.id, direct: printer.kind == Kind::Ipp.as_str() };
    Ok((printer.name, machine))
}

/// Moves the sticker as the event says. `case` is the case after the event.
pub(super) async fn follow(services: &Services, tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    let (serial, step) = match &event.body {
        EventBody::StickerLoaded { serial, printer, .. } => (serial, Step::Load { printer: printer.clone() }),
        EventBody::StickerRendered { serial, .. } => (serial, Step::Render),
        EventBody::StickerPrinted { serial } => (serial, Step::Print),
        EventBody::RetryConfirmed { serial, .. } => (serial, Step::Retry),
        EventBody::PrintMoved { serial, to, .. } => (serial, Step::Move { printer: to.clone() }),
        EventBody::StickerSpoiled { serial, code, witness } => {
            (serial, Step::Spoil { code: *code, witness: *witness })
        }
        EventBody::Unloaded { serial, .. } => (serial, Step::Unload),
        EventBody::TakenByHand { serial, .. } => (serial, Step::TakeByHand),
        EventBody::FilledByHand { serial } => (serial, Step::FillByHand),
        EventBody::ControlPassed { serial } | EventBody::HandControlPassed { serial, .. } => {
            (serial, Step::Release)
        }
        EventBody::StickerAffixed { serial, .. } => (serial, Step::Affix),
        EventBody::HandedOver { .. } => match case.sticker() {
            Some(sticker) => (&sticker.serial, Step::HandOver),
            None => return Ok(()),
        },
        // An annulled or revoked visa leaves its sticker void.
        EventBody::Ended { .. } => match tx.stickers().live_of_case(case.id).await? {
            Some(sticker) => {
                return moved(services, tx, case, event.actor, &sticker.serial, Step::Void).await;
            }
            None => return Ok(()),
        },
        _ => return Ok(()),
    };
    let who = who(case, event);
    moved(services, tx, case, who, serial, step).await
}

/// Who moved the sticker: for a spoil who declared it, since the event is the signature of the witness.
fn who(case: &Case, event: &Event) -> ActorId {
    let EventBody::StickerSpoiled { serial, .. } = &event.body else { return event.actor };
    let sticker = case.stickers.iter().rev().find(|sticker| sticker.serial == *serial);
    sticker
        .and_then(|sticker| sticker.spoiled.as_ref())
        .map_or(event.actor, |spoiled| ActorId::Staff(spoiled.by))
}

async fn moved(
    services: &Services,
    tx: &mut Tx,
    case: &Case,
    who: ActorId,
    serial: &str,
    step: Step,
) -> Result<()> {
    let written = serial.to_owned();
    let serial = serial.parse().map_err(|_| Error::problem("serial", "problem-serial-unknown"))?;
    // The book of the post that prints, and for what is printed that of the post which printed it.
    let post = match tx.stickers().get(&written).await? {
        Some(row) if !step.is_taking() => row.shared.post,
        _ => case.printing_at().clone(),
    };
    let actor = match who {
        // The case has decided on the roles.
        ActorId::Staff(id) => Actor::staff(id, [], Some(post.clone())),
        ActorId::Applicant(id) => Actor::applicant(id),
        ActorId::System => Actor::system(),
    };
    let case_id: CaseId = case.id;
    let command = Command::Follow { serial, case: case_id, step };
    run_in(services, tx, &actor, &post, &command).await.map(|_| ()).map_err(not_given)
}

/// The ledger does not give the sticker: a problem of the field in which its serial was scanned.
fn not_given(error: Error) -> Error {
    match error {
        Error::Stock(Refusal::NotHere { .. }) => Error::problem("serial", "problem-serial-unknown"),
        Error::Stock(Refusal::WrongState { .. } | Refusal::Held { .. } | Refusal::OtherCase { .. }) => {
            Error::problem("serial", "problem-serial-used")
        }
        Error::Stock(Refusal::OtherOperator { .. }) => Error::problem("serial", "problem-serial-not-issued"),
        other => other,
    }
}
