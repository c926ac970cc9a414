//! A case as it lies in the store, opened for this transaction.

use crate::vault::{Context, DataKey};
use crate::{Error, Result, Services, Who};
use domain::CaseId;
use domain::case::{Case, Event};
use domain::policy::Policy;
use std::sync::Arc;
use store::Tx;
use store::cases::CaseRow;
use store::journal::NewEvent;

/// A case with its row, its key and its policy, and what this transaction adds to its journal.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    // Boxed because both are large, and futures that hold them are moved around.
    pub(crate) case: Box<Case>,
    pub(crate) row: Box<CaseRow>,
    pub(crate) key: DataKey,
    pub(crate) policy: Arc<Policy>,
    pub(super) new_events: Vec<NewEvent>,
    pub(super) first_new_seq: i64,
    pub(super) last_event: Option<Event>,
}

impl Opened {
    /// The version that commands carry. No case lives to see 2^63 events.
    pub(crate) fn version(&self) -> i64 {
        i64::try_from(self.case.version).unwrap_or(i64::MAX)
    }

    /// Number of the next event.
    pub(super) fn next_seq(&self) -> i64 {
        self.first_new_seq + i64::try_from(self.new_events.len()).unwrap_or(i64::MAX)
    }
}

/// Opens a case for somebody.
pub(crate) async fn open(services: &Services, tx: &mut Tx, who: &Who, id: CaseId) -> Result<Opened> {
    let row = tx.cases().get(id).await?.ok_or(Error::NotFound)?;
    let opened = open_row(services, row)?;
    if who.may_know(&opened.case) { Ok(opened) } else { Err(Error::NotFound) }
}

/// As [`open`], also for the printing room of a post that prints for another one.
pub(crate) async fn open_for_print(
    services: &Services,
    tx: &mut Tx,
    who: &Who,
    id: CaseId,
) -> Result<Opened> {
    let row = tx.cases().get(id).await?.ok_or(Error::NotFound)?;
    let opened = open_row(services, row)?;
    if who.may_print(&opened.case) { Ok(opened) } else { Err(Error::NotFound) }
}

/// Opens a row. The caller has decided who may see it. A case that was erased is not found: there is nobody any more of
/// whom anything could be said.
pub(crate) fn open_row(services: &Services, row: CaseRow) -> Result<Opened> {
    let (Some(wrapped), Some(snapshot)) = (&row.wrapped_key, &row.snapshot) else {
        return Err(Error::NotFound);
    };
    let key = services.vault.unwrap(row.id, wrapped).map_err(Error::internal)?;
    let place = snapshot_context(row.id, row.journal_seq);
    let plain = services.vault.open(&key, &place, snapshot).map_err(Error::internal)?;
    let case: Box<Case> = serde_json::from_slice(&plain).map_err(Error::internal)?;
    let policy = services.policies.version(&case.policy)?;
    let first_new_seq = row.journal_seq + 1;
    let row = Box::new(row);
    Ok(Opened { case, row, key, policy, new_events: Vec::new(), first_new_seq, last_event: None })
}

/// Where a snapshot is sealed for. It names the last event that is in it, so that an old snapshot put back does not open.
pub(crate) fn snapshot_context(id: CaseId, journal_seq: i64) -> Context {
    Context::new(id, "cases.snapshot", journal_seq)
}

/// Where the body of an event is sealed for.
pub(crate) fn event_context(id: CaseId, seq: i64) -> Context {
    Context::new(id, "journal.body", seq)
}
