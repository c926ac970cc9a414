//! The proof for the stock: chains, heads, every book made again from its journal, and every sticker, every line of the
//! monthly accounts and the list of the border compared with what follows from it.

use super::rows;
use crate::audit::{Fault, Finding};
use crate::who::parse_actor;
use crate::{Error, Result};
use domain::stock::report::Line;
use domain::stock::{Alert, Event, EventBody, Span, Stock, Ticket};
use domain::{Date, PostCode};
use std::collections::{BTreeMap, BTreeSet};
use store::Tx;
use store::chain::StockWalker;
use store::stock::{BookRow, EntryRow};

/// Rows that are read at once.
const PAGE: i64 = 2000;

/// What the walk through all books found.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    /// Entries.
    pub(crate) entries: u64,
    /// What is wrong.
    pub(crate) findings: Vec<Finding>,
    /// Ranges that were stopped.
    raised: BTreeMap<Ticket, Alert>,
    /// Those that were freed again, perhaps in another book.
    lifted: BTreeSet<Ticket>,
}

/// Walks every book.
///
/// # Errors
/// [`Error::Busy`] and [`Error::Internal`] of the database; what is wrong with the records is in the findings.
pub(crate) async fn walk(tx: &mut Tx) -> Result<Walked> {
    let mut walked = Walked::default();
    for row in tx.stock().books().await? {
        let post = row.book.post.clone();
        if let Err((seq, fault)) = book(tx, &row, &mut walked).await? {
            walked.findings.push(Finding::of_stock(post, seq, fault));
        }
    }
    // A sticker outside every book was put in beside the ledger.
    for (post,) in tx.stickers().without_book().await? {
        walked.findings.push(Finding::of_stock(post, 0, Fault::Projection));
    }
    // What a broken journal says about alerts is nothing to compare with.
    if walked.findings.is_empty() {
        alerts(tx, &mut walked).await?;
    }
    Ok(walked)
}

/// Walks one book; the first thing that is wrong, with the number of its entry.
async fn book(tx: &mut Tx, row: &BookRow, walked: &mut Walked) -> Result<Result<(), (i64, Fault)>> {
    let post = &row.book.post;
    let mut walker = StockWalker::new(post.clone());
    let mut stock = Stock::default();
    let mut lines: BTreeMap<&str, u64> = BTreeMap::new();
    let mut after = 0;
    loop {
        let page = tx.stock().page(post, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.seq;
        for entry in &page {
            walked.entries += 1;
            if let Err(fault) = walker.step(entry) {
                return Ok(Err((fault.seq, fault.kind.into())));
            }
            let Some(event) = event(entry) else { return Ok(Err((entry.seq, Fault::Replay))) };
            let Ok(trace) = stock.take(&event) else { return Ok(Err((entry.seq, Fault::Replay))) };
            for flow in &trace.flows {
                if let Some(line) = Line::of(flow) {
                    *lines.entry(line.as_str()).or_default() += flow.count;
                }
            }
            if let EventBody::AlertLifted { alert, .. } = event.body {
                walked.lifted.insert(alert);
            }
        }
    }
    if let Err(fault) = walker.compare(row.seq, &row.head) {
        return Ok(Err((fault.seq, fault.kind.into())));
    }
    if stock.book(post) != row.book || !row.book.balances() {
        return Ok(Err((0, Fault::Replay)));
    }
    let agrees = pieces(tx, post, &stock).await? && account(tx, post, &lines).await?;
    walked.raised.append(&mut stock.alerts);
    if agrees { Ok(Ok(())) } else { Ok(Err((0, Fault::Projection))) }
}

/// An entry with everything that the journal says about it beside its body.
fn event(row: &EntryRow) -> Option<Event> {
    let body: EventBody = serde_json::from_str(&row.body).ok()?;
    (body.kind() == row.kind).then_some(())?;
    Some(Event { post: row.post.clone(), at: row.at, actor: parse_actor(&row.actor)?, body })
}

/// Every sticker of the post is what follows from the journal, and none is missing.
async fn pieces(tx: &mut Tx, post: &PostCode, stock: &Stock) -> Result<bool> {
    let mut after = String::new();
    let mut count = 0_u64;
    loop {
        let page = tx.stickers().page(post, &after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after.clone_from(&last.serial);
        for row in &page {
            let Ok(serial) = row.serial.parse() else { continue };
            count += 1;
            if stock.pieces.get(serial) != Some(&rows::piece(&row.shared)?) {
                return Ok(false);
            }
        }
    }
    let expected: u64 = stock.pieces.iter().map(|(span, _): (Span, _)| span.count()).sum();
    Ok(count == expected)
}

/// The lines of all months together are what the entries moved. On which day of the post an entry fell depends on the
/// clock that the post had then, so single days are not compared.
async fn account(tx: &mut Tx, post: &PostCode, lines: &BTreeMap<&str, u64>) -> Result<bool> {
    let kept = tx.stock().flows(post, Date::MIN.into(), Date::MAX.into()).await?;
    let kept = kept
        .iter()
        .map(|(line, count)| Ok((line.as_str(), u64::try_from(*count).map_err(Error::internal)?)))
        .collect::<Result<BTreeMap<_, _>>>()?;
    Ok(kept == *lines)
}

/// The list of the border is what was stopped and not freed.
async fn alerts(tx: &mut Tx, walked: &mut Walked) -> Result<()> {
    let Walked { raised, lifted, findings, .. } = walked;
    raised.retain(|ticket, _| !lifted.contains(ticket));
    let kept =
        tx.stock().alerts().await?.iter().map(rows::alert).collect::<Result<BTreeMap<Ticket, Alert>>>()?;
    let wrong: BTreeSet<&Ticket> =
        raised.keys().chain(kept.keys()).filter(|ticket| raised.get(ticket) != kept.get(ticket)).collect();
    for ticket in wrong {
        let seq = i64::try_from(ticket.number).map_err(Error::internal)?;
        findings.push(Finding::of_stock(ticket.post.clone(), seq, Fault::Projection));
    }
    Ok(())
}
