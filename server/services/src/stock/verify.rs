//! The proof for the stock: chains, heads, every book made again from its journal, and every sticker compared with what
//! follows from it.

use super::rows;
use crate::Result;
use crate::audit::{Fault, Finding};
use crate::who::parse_actor;
use domain::PostCode;
use domain::stock::{Event, Span, Stock};
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
}

/// Walks every book.
///
/// # Errors
/// [`Error::Busy`] and [`Error::Internal`] of the database; what is wrong with the records is in the findings.
pub(crate) async fn walk(tx: &mut Tx) -> Result<Walked> {
    let mut walked = Walked::default();
    for row in tx.stock().books().await? {
        let post = row.book.post.clone();
        if let Err((seq, fault)) = book(tx, &row, &mut walked.entries).await? {
            walked.findings.push(Finding { case_id: None, post: Some(post), seq, fault });
        }
    }
    // A sticker outside every book was put in beside the ledger.
    for (post,) in tx.stickers().without_book().await? {
        let fault = Fault::Projection;
        walked.findings.push(Finding { case_id: None, post: Some(post), seq: 0, fault });
    }
    Ok(walked)
}

/// Walks one book; the first thing that is wrong, with the number of its entry.
async fn book(tx: &mut Tx, row: &BookRow, entries: &mut u64) -> Result<Result<(), (i64, Fault)>> {
    let post = &row.book.post;
    let mut walker = StockWalker::new(post.clone());
    let mut stock = Stock::default();
    let mut after = 0;
    loop {
        let page = tx.stock().page(post, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.seq;
        for entry in &page {
            *entries += 1;
            if let Err(fault) = walker.step(entry) {
                return Ok(Err((fault.seq, fault.kind.into())));
            }
            let taken = event(entry).map(|event| stock.take(&event));
            if !matches!(taken, Some(Ok(_))) {
                return Ok(Err((entry.seq, Fault::Replay)));
            }
        }
    }
    if let Err(fault) = walker.compare(row.seq, &row.head) {
        return Ok(Err((fault.seq, fault.kind.into())));
    }
    if stock.book(post) != row.book || !row.book.balances() {
        return Ok(Err((0, Fault::Replay)));
    }
    if pieces(tx, post, &stock).await? { Ok(Ok(())) } else { Ok(Err((0, Fault::Projection))) }
}

/// An entry with everything that the journal says about it beside its body.
fn event(row: &EntryRow) -> Option<Event> {
    let body: domain::stock::EventBody = serde_json::from_str(&row.body).ok()?;
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
