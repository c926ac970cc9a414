//! The sticker ledger follows the events of a case, in the same transaction: a serial has one story.

use crate::who::{actor_text, parse_actor};
use crate::{Error, Result};
use domain::UserId;
use domain::case::{Action, Case, Event, EventBody};
use store::stickers::Move;
use store::{StoreError, Tx};

/// Fills in what only the ledger knows: who handed the blank out. What the caller said about it does not count.
pub(super) async fn complete(tx: &mut Tx, action: Action) -> Result<Action> {
    match action {
        Action::LoadSticker { serial, printer, .. } => {
            let custodian = custodian(tx, &serial).await?;
            Ok(Action::LoadSticker { serial, printer, custodian })
        }
        other => Ok(other),
    }
}

/// Who last issued the blank out of the vault.
async fn custodian(tx: &mut Tx, serial: &str) -> Result<Option<UserId>> {
    let events = tx.stickers().events(serial).await?;
    let issued = events.iter().rev().find(|event| event.kind == "issued");
    Ok(issued.and_then(|event| parse_actor(&event.actor)).and_then(|actor| actor.staff()))
}

/// Moves the sticker as the event says. `case` is the case after the event.
pub(super) async fn follow(tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    let actor = actor_text(event.actor);
    let (serial, from, to): (&str, &[&str], &str) = match &event.body {
        EventBody::StickerLoaded { serial, .. } => {
            let operator = event.actor.staff().ok_or(Error::Forbidden)?;
            let taken = tx.stickers().take(serial, &case.post, case.id, operator, &actor, event.at).await;
            return taken.map_err(not_given);
        }
        EventBody::StickerRendered { serial, .. } => (serial, &["loaded"], "rendered"),
        EventBody::StickerPrinted { serial } => (serial, &["rendered"], "printed"),
        EventBody::RetryConfirmed { serial, .. } => (serial, &["rendered"], "loaded"),
        EventBody::StickerSpoiled { serial, .. } => {
            (serial, &["loaded", "rendered", "printed", "controlled", "affixed"], "spoiled")
        }
        EventBody::ControlPassed { serial } => (serial, &["printed"], "controlled"),
        EventBody::StickerAffixed { serial, .. } => (serial, &["controlled"], "affixed"),
        EventBody::HandedOver { .. } => match case.visa_number() {
            Some(serial) => (serial, &["affixed"], "handed_over"),
            None => return Ok(()),
        },
        EventBody::Ended { .. } => return cancel(tx, case, event).await,
        _ => return Ok(()),
    };
    let operator = event.actor.staff();
    let step = Move { serial, from, to, case_id: Some(case.id), operator, actor: &actor, at: event.at };
    tx.stickers().change(step).await.map(|_| ()).map_err(not_given)
}

/// An annulled or revoked visa leaves its sticker void.
async fn cancel(tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    let Some(sticker) = tx.stickers().live_of_case(case.id).await? else { return Ok(()) };
    let actor = actor_text(event.actor);
    let step = Move {
        serial: &sticker.serial,
        from: &[sticker.state.as_str()],
        to: "voided",
        case_id: Some(case.id),
        operator: event.actor.staff(),
        actor: &actor,
        at: event.at,
    };
    tx.stickers().change(step).await.map(|_| ()).map_err(not_given)
}

/// The ledger does not give or move the sticker: a problem of the field in which its serial was scanned.
fn not_given(error: StoreError) -> Error {
    match error {
        StoreError::NotFound => Error::problem("serial", "problem-serial-unknown"),
        StoreError::Stale | StoreError::Duplicate(_) => Error::problem("serial", "problem-serial-used"),
        other => other.into(),
    }
}
