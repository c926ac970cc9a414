//! The proof: chains, heads, checkpoints, and every case made again from its journal.

use super::checkpoint::link;
use super::{Fault, Finding, Report};
use crate::checkpoint::note::{self, Signed};
use crate::checkpoint::tree;
use crate::command::{Opened, by_hand, chronicle, open_row, project};
use crate::desk::case::event_of;
use crate::print::ticket::is_genuine;
use crate::{Error, Result, Services};
use domain::CaseId;
use domain::case::{Case, EventBody};
use domain::policy::Policy;
use domain::screening;
use store::Tx;
use store::cases::CaseRow;
use store::chain::{ChainFault, Head, Walker, compare, verify_audit, verify_checkpoints};
use store::checkpoints::{Checkpoint, Heads};
use store::journal::EventRow;

/// Rows that are read at once.
const PAGE: i64 = 500;
/// Most heads that are reported as contradicting a checkpoint.
const CONTRADICTIONS: i64 = 1000;

/// Verifies everything: the chain of every journal against the head that its case keeps, the replay of every case against
/// its snapshot and its row, every checkpoint, the trail of what happened outside cases, and the
/// books of the stock against their journals and every sticker. It reads one moment of the
/// database and stops for nobody.
///
/// # Errors
/// [`Error::Busy`] and [`Error::Internal`] of the database; what is wrong with the records is in the report.
pub async fn verify(services: &Services) -> Result<Report> {
    let mut tx = services.store.read().await?;
    let mut report = Report::default();
    let mut walk = Walk::default();
    while let Some(heads) = walk.next(&mut tx).await? {
        for head in &heads {
            report.cases += 1;
            report.events += case(services, &mut tx, head, &mut report.findings).await?;
        }
    }
    checkpoints(services, &mut tx, &mut report).await?;
    trail(&mut tx, &mut report).await?;
    let stock = crate::stock::verify::walk(&mut tx).await?;
    report.stock = stock.entries;
    report.findings.extend(stock.findings);
    Ok(report)
}

/// The way through the heads of all journals, a page each.
#[derive(Default)]
pub(super) struct Walk {
    after: Option<CaseId>,
}

impl Walk {
    /// The next heads; nothing at the end.
    pub(super) async fn next(&mut self, tx: &mut Tx) -> Result<Option<Vec<Head>>> {
        let heads = tx.journal().heads(self.after, PAGE).await?;
        let last = heads.last().map(|head| head.case_id);
        self.after = last.or(self.after);
        Ok(last.map(|_| heads))
    }
}

/// Verifies one case: its chain, its replay, and the checkpoints that cover it.
///
/// # Errors
/// As [`verify`]; [`Error::NotFound`] when there is no such case.
pub async fn verify_case(services: &Services, id: CaseId) -> Result<Vec<Finding>> {
    let mut tx = services.store.read().await?;
    let recorded = tx.journal().recorded_head(id).await?;
    let mut findings = Vec::new();
    case(services, &mut tx, &recorded, &mut findings).await?;
    for (_, covered) in tx.checkpoints().of_case(id).await? {
        if tx.journal().hash_at(id, covered.seq).await? != Some(covered.hash) {
            findings.push(Finding::of_case(id, covered.seq, Fault::Checkpoint));
        }
    }
    Ok(findings)
}

/// Walks the journal of one case, makes the case again, and asks for the signatures of its print jobs; gives the number of its events.
async fn case(services: &Services, tx: &mut Tx, recorded: &Head, findings: &mut Vec<Finding>) -> Result<u64> {
    let id = recorded.case_id;
    let (rows, chain) = walk(tx, id).await?;
    let count = u64::try_from(rows.len()).map_err(Error::internal)?;
    if let Err(fault) = chain.and_then(|found| compare(&found, recorded)) {
        findings.push(Finding::of_chain(id, fault));
        return Ok(count);
    }
    let row = tx.cases().get(id).await?.ok_or(Error::NotFound)?;
    if row.erased_at.is_none() {
        let kept = row.clone();
        let fault = match open_row(services, row) {
            Err(_) => Some((0, Fault::Sealed)),
            Ok(opened) => {
                if by_hand::rows(&opened.case) != tx.hand_filled().of_case(id).await? {
                    findings.push(Finding::of_case(id, 0, Fault::ByHand));
                }
                replay(services, &rows, &opened, kept)
            }
        };
        findings.extend(fault.map(|(seq, fault)| Finding::of_case(id, seq, fault)));
    }
    if !chronicle::agree(&tx.acts().of_case(id).await?, &rows) {
        findings.push(Finding::of_case(id, 0, Fault::Counted));
    }
    let jobs = tx.print_jobs().of_case(id).await?;
    let opened = rows.iter().filter(|row| row.kind == "print_job_opened").count();
    if jobs.len() != opened || !jobs.iter().all(|job| is_genuine(services, job)) {
        findings.push(Finding::of_case(id, 0, Fault::PrintJob));
    }
    Ok(count)
}

async fn walk(tx: &mut Tx, id: CaseId) -> Result<(Vec<EventRow>, Result<Head, ChainFault>)> {
    let mut walker = Walker::new(id);
    let mut rows: Vec<EventRow> = Vec::new();
    loop {
        let page = tx.journal().of_case(id, rows.last().map_or(0, |row| row.seq), PAGE).await?;
        if page.is_empty() {
            return Ok((rows, Ok(walker.head())));
        }
        for row in page {
            if let Err(fault) = walker.step(&row) {
                return Ok((rows, Err(fault)));
            }
            rows.push(row);
        }
    }
}

/// The case made again from its events, compared with snapshot and row. `None` when all agree.
fn replay(
    services: &Services,
    events: &[EventRow],
    opened: &Opened,
    mut expected: CaseRow,
) -> Option<(i64, Fault)> {
    let mut replayed = Vec::with_capacity(events.len());
    for row in events {
        match event_of(services, &opened.key, row) {
            Some(event) if !scores_follow(&event.body) => return Some((row.seq, Fault::HitScore)),
            Some(event) => replayed.push(event),
            None => return Some((row.seq, Fault::Sealed)),
        }
    }
    match Case::fold(&replayed) {
        Ok(case) if case == *opened.case => project(&case, &mut expected),
        _ => return Some((0, Fault::Replay)),
    }
    // The last day that the queue sorts by, counted again from the facts of the journal.
    let due = domain::clock::due(&opened.case, &opened.policy).map(Into::into);
    if due != opened.row.due_on {
        return Some((0, Fault::DueDate));
    }
    (expected != *opened.row).then_some((0, Fault::Projection))
}

/// What the evidence of each hit gives today is what was recorded, as long as the algorithm is the same.
fn scores_follow(body: &EventBody) -> bool {
    let EventBody::ListsSearched { search, .. } = body else { return true };
    search.algorithm != screening::ALGORITHM
        || search.hits.iter().all(|hit| screening::score(&hit.evidence).total == hit.score)
}

/// A case made again from its journal alone, with the policy that binds it; `None` for an erased one.
pub(super) async fn replayed(
    services: &Services,
    tx: &mut Tx,
    id: CaseId,
) -> Result<Option<(Case, std::sync::Arc<Policy>)>> {
    let row = tx.cases().get(id).await?.ok_or(Error::NotFound)?;
    if row.erased_at.is_some() {
        return Ok(None);
    }
    let opened = open_row(services, row)?;
    let (rows, _) = walk(tx, id).await?;
    let events = rows.iter().map(|row| event_of(services, &opened.key, row)).collect::<Option<Vec<_>>>();
    let events = events.ok_or_else(|| Error::internal("an entry of a journal cannot be opened"))?;
    let case = Case::fold(&events).map_err(Error::internal)?;
    Ok(Some((case, opened.policy)))
}

async fn checkpoints(services: &Services, tx: &mut Tx, report: &mut Report) -> Result<()> {
    let mut rows: Vec<Checkpoint> = Vec::new();
    loop {
        let page = tx.checkpoints().page(rows.last().map_or(0, |row| row.number), PAGE).await?;
        if page.is_empty() {
            break;
        }
        rows.extend(page);
    }
    report.checkpoints = u64::try_from(rows.len()).map_err(Error::internal)?;
    let mut wrong = |seq, fault| report.findings.push(Finding { case_id: None, post: None, seq, fault });
    if let Err(fault) = verify_checkpoints(&rows) {
        wrong(fault.seq, Fault::CheckpointChain);
    }
    let mut previous = [0; 32];
    for row in &rows {
        if !is_signed(services, row, previous) || !has_root(tx, row).await? {
            wrong(row.number, Fault::CheckpointChain);
        }
        previous = link(&row.note);
    }
    for (_, head) in tx.checkpoints().contradicted(CONTRADICTIONS).await? {
        report.findings.push(Finding::of_case(head.case_id, head.seq, Fault::Checkpoint));
    }
    for head in tx.checkpoints().contradicted_stock(CONTRADICTIONS).await? {
        report.findings.push(Finding::of_stock(head.post, head.seq, Fault::Checkpoint));
    }
    Ok(())
}

/// The text is signed by this installation and says what the row says.
fn is_signed(services: &Services, row: &Checkpoint, previous: [u8; 32]) -> bool {
    let origin = services.settings.journal_origin.clone();
    let signed = Signed { origin, text: row.note.clone(), signature: row.signature.clone() };
    let key = services.vault.signing_key().verifying_key();
    note::verify(&signed.note(), &key).is_ok_and(|note| {
        note.root[..] == row.root[..]
            && u64::try_from(row.number) == Ok(note.number)
            && u64::try_from(row.leaves) == Ok(note.size)
            && note.at == row.at
            && note.previous == previous
    })
}

/// The heads that the checkpoint lists give its root.
async fn has_root(tx: &mut Tx, row: &Checkpoint) -> Result<bool> {
    let mut heads = Heads { cases: Vec::new(), stock: tx.checkpoints().stock_heads(row.number).await? };
    loop {
        let after = heads.cases.last().map(|last| last.case_id);
        let page = tx.checkpoints().heads(row.number, after, PAGE).await?;
        if page.is_empty() {
            break;
        }
        heads.cases.extend(page);
    }
    Ok(tree(&heads).root()[..] == row.root[..])
}

async fn trail(tx: &mut Tx, report: &mut Report) -> Result<()> {
    let mut rows = Vec::new();
    loop {
        let page =
            tx.audit().page(rows.last().map_or(0, |row: &store::audit::AuditRow| row.seq), PAGE).await?;
        if page.is_empty() {
            break;
        }
        rows.extend(page);
    }
    if let Err(fault) = verify_audit(&rows) {
        report.findings.push(Finding { case_id: None, post: None, seq: fault.seq, fault: fault.kind.into() });
    }
    Ok(())
}
