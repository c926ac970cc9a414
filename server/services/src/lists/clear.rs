//! Old versions are emptied: a list of a million people comes anew every week, and who was taken off it is not kept for ever.
//!
//! How many versions keep their entries is policy. What stays is the record of the version with the hash of its file, and
//! the journals: a hit holds the entry and the evidence that it was counted from, sealed with the case, so verification
//! counts every score again without the list. What cannot be said any more is who else stood in it; the file with that hash
//! says it.

use crate::who::actor_text;
use crate::{Error, Result, Services};
use domain::WatchListId;
use domain::case::ActorId;
use serde_json::json;
use store::StoreError;
use store::watch_lists::WatchListRow;

/// Parts that are deleted in one transaction, some 25,000 entries: others write in between.
const PIECE: i64 = 50;

/// Empties what is neither in force nor among the newest versions. It may stop anywhere and is repeated without harm.
///
/// # Errors
/// [`Error::Busy`]; the rest is done the next time.
pub async fn clear(services: &Services) -> Result<()> {
    let keep = i64::from(services.policies.current().screening.keep_versions.max(1));
    let outdated = services.store.read().await?.watch_lists().outdated(keep).await?;
    for row in outdated {
        mark(services, &row).await?;
    }
    let leftover = services.store.read().await?.watch_lists().leftover().await?;
    for id in leftover {
        while piece(services, id).await? {}
    }
    Ok(())
}

/// Says so before the first entry goes, so that nobody puts in force what is half gone.
async fn mark(services: &Services, row: &WatchListRow) -> Result<()> {
    let now = services.now();
    let mut tx = services.store.begin().await?;
    match tx.watch_lists().empty(row.id, now).await {
        // Somebody has put it in force, or another node was faster.
        Err(StoreError::Stale) => return Ok(()),
        other => other?,
    }
    let body = json!({
        "list": row.list, "version": row.version, "sha256": row.sha256, "entries": row.entries, "faults": row.faults,
    });
    tx.audit().append(now, &actor_text(ActorId::System), "list_emptied", &body.to_string()).await?;
    tx.commit().await.map_err(Error::from)
}

/// Deletes a piece; whether there may be more.
async fn piece(services: &Services, id: WatchListId) -> Result<bool> {
    let mut tx = services.store.begin().await?;
    let gone = tx.watch_lists().delete_parts(id, PIECE).await?;
    tx.commit().await?;
    Ok(gone > 0)
}
