//! Writes the journal of a case, and beside it in clear what reports count.

use crate::Result;
use domain::case::Case;
use domain::figures::COUNTED;
use store::Tx;
use store::acts::ActRow;
use store::journal::{EventRow, NewEvent};

/// Adds events after the entry `last`.
pub(super) async fn add(tx: &mut Tx, case: &Case, last: i64, events: &[NewEvent]) -> Result<()> {
    tx.journal().append(case.id, last, events).await?;
    for (seq, event) in (last + 1..).zip(events).filter(|(_, event)| COUNTED.contains(&event.kind.as_str())) {
        let act = ActRow {
            case_id: case.id,
            seq,
            post: case.post.clone(),
            at: event.at,
            kind: event.kind.clone(),
            actor: event.actor.clone(),
            visa_type: case.visa_type.clone(),
        };
        tx.acts().add(&act).await?;
    }
    Ok(())
}

/// Whether the acts of a case are the counted entries of its journal, no more and no fewer.
pub(crate) fn agree(acts: &[ActRow], journal: &[EventRow]) -> bool {
    let counted = journal.iter().filter(|row| COUNTED.contains(&row.kind.as_str()));
    let counted = counted.map(|row| (row.seq, row.at, &row.kind, &row.actor));
    counted.eq(acts.iter().map(|act| (act.seq, act.at, &act.kind, &act.actor)))
}
