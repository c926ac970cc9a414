//! The list of visas that were filled in by hand follows the events of a case, in the same transaction.
//! [`crate::audit::verify`] makes it again.

use crate::Result;
use domain::case::{Case, Event, EventBody, Sticker};
use store::Tx;
use store::hand_filled::HandFilledRow;

/// Writes what the list says of the case after the event.
pub(super) async fn follow(tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    if matches!(
        event.body,
        EventBody::FilledByHand { .. } | EventBody::StickerSpoiled { .. } | EventBody::HandReconciled { .. }
    ) {
        for row in rows(case) {
            tx.hand_filled().put(&row).await?;
        }
    }
    Ok(())
}

/// What the list says of a case, the first sticker first.
pub(crate) fn rows(case: &Case) -> Vec<HandFilledRow> {
    case.stickers.iter().filter_map(|sticker| row(case, sticker)).collect()
}

/// None for a sticker that was printed, or taken and not filled in.
fn row(case: &Case, sticker: &Sticker) -> Option<HandFilledRow> {
    let (hand, filled_at) = (sticker.hand.as_ref()?, sticker.printed_at?);
    let reconciled = hand.reconciled.as_ref();
    Some(HandFilledRow {
        serial: sticker.serial.clone(),
        case_id: case.id,
        post: case.post.clone(),
        outage: hand.permit.outage,
        authorised_by: hand.permit.by,
        filled_by: *sticker.operators.last()?,
        filled_at,
        spoiled_at: sticker.spoiled.as_ref().and_then(|spoiled| spoiled.signed_at),
        reconciled_by: reconciled.map(|reconciled| reconciled.by),
        reconciled_at: reconciled.map(|reconciled| reconciled.at),
    })
}
