//! Takes over stickers from before the ledger had a journal.

use super::{ledger::entry, rows};
use crate::{Result, Services};
use domain::PostCode;
use domain::case::ActorId;
use domain::stock::{Event, EventBody, Pieces, Run, Span, Stock};
use store::Tx;

/// Stickers that are read at once.
const PAGE: i64 = 5000;
/// Runs of one entry.
const RUNS: usize = 1000;

/// Opens a book for every post whose stickers have none: the entry says how they stood. Repeating it changes nothing, and
/// several nodes may do it at once.
///
/// # Errors
/// [`crate::Error::Busy`], [`crate::Error::Internal`].
pub async fn adopt(services: &Services) -> Result<()> {
    let posts = services.store.read().await?.stickers().without_book().await?;
    for (post,) in posts {
        let mut tx = services.store.begin().await?;
        let row = tx.stock().lock(&post, services.now()).await?;
        if row.seq == 0 {
            let runs = runs(&mut tx, &post).await?;
            let mut stock = Stock::default();
            let mut entries = Vec::new();
            for part in runs.chunks(RUNS) {
                let body = EventBody::Adopted { runs: part.to_vec() };
                let event = Event { post: post.clone(), at: services.now(), actor: ActorId::System, body };
                let trace = stock.take(&event).map_err(crate::Error::internal)?;
                for flow in &trace.flows {
                    if let Some(line) = domain::stock::report::Line::of(flow) {
                        let count = i64::try_from(flow.count).map_err(crate::Error::internal)?;
                        let day = services.today(&post).into();
                        tx.stock().add_flow(&post, day, line.as_str(), count).await?;
                    }
                }
                entries.push(entry(&event, trace.spans)?);
            }
            tx.stock().append(&row, &entries, &stock.book(&post), services.now()).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

async fn runs(tx: &mut Tx, post: &PostCode) -> Result<Vec<Run>> {
    let mut pieces = Pieces::default();
    let mut after = String::new();
    loop {
        let page = tx.stickers().page(post, &after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after.clone_from(&last.serial);
        for row in &page {
            // Older accounts may hold numbers of other shapes; the ledger leaves those alone.
            if let Ok(serial) = row.serial.parse() {
                pieces.put(Span::one(serial), rows::piece(&row.shared)?);
            }
        }
    }
    Ok(pieces.iter().map(|(span, piece)| Run { span, piece: piece.clone() }).collect())
}
