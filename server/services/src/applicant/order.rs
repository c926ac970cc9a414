//! Taking papers away and putting them in another order, as long as they were not sent.

use super::common;
use super::documents::{TRIES, discard, is_sent, owner, spread};
use crate::retry::{retried, stale_or_busy};
use crate::{Error, Result, Services, Who};
use domain::{CaseId, DocumentId};
use store::Tx;
use store::documents::DocumentRow;

/// Removes a paper that was not sent yet.
///
/// # Errors
/// [`Error::NotFound`], also for a paper that belongs to a case already, and for one of the group among those of a person.
pub async fn remove_document(services: &Services, who: &Who, id: CaseId, document: DocumentId) -> Result<()> {
    let row = retried(TRIES, stale_or_busy, || remove_once(services, who, id, document)).await?;
    common::discard(services, &row).await;
    if let Some(source) = row.source_id {
        discard(services, id, source).await;
    }
    Ok(())
}

async fn remove_once(
    services: &Services,
    who: &Who,
    id: CaseId,
    document: DocumentId,
) -> Result<DocumentRow> {
    let mut tx = services.store.begin().await?;
    tx.groups().lock(id).await?;
    let owner = owner(services, &mut tx, who, id).await?;
    let mut rows = changeable(services, &mut tx, who, id, owner.is_whole).await?;
    let at = rows.iter().position(|row| row.id == document).ok_or(Error::NotFound)?;
    let row = rows.swap_remove(at);
    if !tx.documents().delete(id, document).await? {
        return Err(Error::NotFound);
    }
    if owner.is_whole {
        spread(services, &mut tx, who, id).await?;
    }
    tx.commit().await?;
    Ok(row)
}

/// Puts a paper that was not sent yet one place earlier or later among those of its kind. At the end of the row nothing
/// changes.
///
/// # Errors
/// As [`remove_document`].
pub async fn move_document(
    services: &Services,
    who: &Who,
    id: CaseId,
    document: DocumentId,
    later: bool,
) -> Result<()> {
    retried(TRIES, stale_or_busy, || move_once(services, who, id, document, later)).await
}

async fn move_once(
    services: &Services,
    who: &Who,
    id: CaseId,
    document: DocumentId,
    later: bool,
) -> Result<()> {
    let mut tx = services.store.begin().await?;
    tx.groups().lock(id).await?;
    let owner = owner(services, &mut tx, who, id).await?;
    let mut pages = changeable(services, &mut tx, who, id, owner.is_whole).await?;
    let kind = pages.iter().find(|row| row.id == document).ok_or(Error::NotFound)?.kind.clone();
    pages.retain(|row| row.kind == kind);
    let at = pages.iter().position(|row| row.id == document).ok_or(Error::NotFound)?;
    let other = if later { Some(at + 1).filter(|at| *at < pages.len()) } else { at.checked_sub(1) };
    if let Some(other) = other {
        let mut places: Vec<i64> = pages.iter().map(|row| row.place).collect();
        // Those of an older release have all the same place: their order becomes what it was.
        if places.windows(2).any(|two| two[0] >= two[1]) {
            places = (1..).take(pages.len()).collect();
        }
        pages.swap(at, other);
        for (row, place) in pages.iter().zip(places).filter(|(row, place)| row.place != *place) {
            tx.documents().put_at(id, row.id, place).await?;
        }
        if owner.is_whole {
            spread(services, &mut tx, who, id).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// The papers that can be changed here: none that was sent, and those of a group only in the group.
async fn changeable(
    services: &Services,
    tx: &mut Tx,
    who: &Who,
    id: CaseId,
    whole: bool,
) -> Result<Vec<DocumentRow>> {
    let mut found = Vec::new();
    for row in tx.documents().current(id).await?.into_iter().filter(|row| row.common_id.is_some() == whole) {
        if !is_sent(services, tx, who, id, row.id).await? {
            found.push(row);
        }
    }
    Ok(found)
}
