//! The last step: a version that was read whole takes the place of the one that searches use.

use super::again;
use crate::who::actor_text;
use crate::{Error, Result, Services};
use domain::case::ActorId;
use domain::{Problem, WatchListId};
use serde_json::json;
use store::StoreError;

/// Puts a version in force, writes that into the trail and asks for a new search of every case that it can concern. A version with
/// faults needs to be accepted with them.
///
/// # Errors
/// [`Error::Problems`] at `accept` for faults that nobody accepted, and for a version that is in force or not read whole;
/// [`Error::NotFound`], [`Error::Busy`].
pub async fn force(services: &Services, by: ActorId, id: WatchListId, accept: bool) -> Result<()> {
    let mut tx = services.store.begin().await?;
    let row = tx.watch_lists().get(id).await?.ok_or(Error::NotFound)?;
    if row.faults > 0 && !accept {
        return Err(Error::Problems(
            Problem::new("accept", "problem-list-faults").with("count", row.faults).into(),
        ));
    }
    let (actor, now) = (actor_text(by), services.now());
    match tx.watch_lists().force(id, &actor, now).await {
        Err(StoreError::Stale) => return Err(Error::problem("accept", "problem-list-state")),
        other => other?,
    }
    let body = json!({
        "list": row.list, "version": row.version, "sha256": row.sha256, "entries": row.entries, "faults": row.faults,
    });
    again::ask(services, &mut tx, again::Cursor::first(services.new_id())).await?;
    tx.audit().append(now, &actor, "list_in_force", &body.to_string()).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}
