//! The end of what has served its time: sessions, links, counters, finished jobs, forgotten drafts, who had a case open, uploads that
//! were not completed, the entries of old watch lists. What older cases lack of a newer projection is made as well.
//!
//! Every node may run it at any time: each step does nothing when there is nothing to do.

use crate::{Result, Services};

/// How long the answers of commands are remembered: longer than any page stays open.
const COMMAND_DAYS: i64 = 30;
/// How long finished jobs are kept for the administrator.
const JOB_DAYS: i64 = 30;
/// Drafts that are deleted in one go.
const DRAFTS_AT_ONCE: i64 = 200;

/// Does all of it once.
///
/// # Errors
/// The first thing that went wrong; the rest is done the next time.
pub async fn run(services: &Services) -> Result<()> {
    let now = services.now();
    let mut tx = services.store.begin().await?;
    tx.sessions().delete_expired(now).await?;
    tx.links().delete_expired(now.plus_days(-1)).await?;
    tx.throttles().delete_before(now.plus_days(-1)).await?;
    tx.presence().delete_before(now.plus_days(-1)).await?;
    tx.commands().delete_before(now.plus_days(-COMMAND_DAYS)).await?;
    tx.jobs().delete_done(now.plus_days(-JOB_DAYS)).await?;
    tx.commit().await?;
    crate::applicant::reminders::remind(services).await?;
    let expired = services.store.read().await?.drafts().expired(now, DRAFTS_AT_ONCE).await?;
    for draft in expired {
        crate::applicant::drafts::expire(services, draft).await?;
    }
    crate::applicant::uploads::expire(services).await?;
    crate::lists::clear::clear(services).await?;
    crate::command::kin::catch_up(services).await
}
