//! A correction that was sent is typed no longer.

use crate::Result;
use domain::case::{Case, Event, EventBody};
use store::Tx;

/// Throws away what was typed, in the transaction that sends it.
pub(super) async fn follow(tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    if matches!(event.body, EventBody::AmendmentAsked { .. }) {
        tx.amendment_drafts().delete(case.id).await?;
    }
    Ok(())
}
