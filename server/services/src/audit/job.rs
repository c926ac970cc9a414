//! The hourly job that makes a checkpoint.

use super::checkpoint;
use crate::jobs::{self, Handler, Job, Verdict};
use crate::{Result, Services, reviews};
use domain::Timestamp;
use futures::future::BoxFuture;
use serde_json::json;
use store::Tx;

/// The kind of the job.
pub const KIND: &str = "checkpoint";

/// Microseconds of an hour.
const HOUR: i64 = 3_600_000_000;

/// Asks for the checkpoint of this hour, if it was not asked for. Call it when the program starts; then each run asks for the
/// next one.
///
/// # Errors
/// [`crate::Error::Busy`], [`crate::Error::Internal`].
pub async fn schedule(services: &Services) -> Result<()> {
    let mut tx = services.store.begin().await?;
    ask(services, &mut tx, services.now().0.div_euclid(HOUR)).await?;
    Ok(tx.commit().await?)
}

/// One job for each hour, however many nodes ask for it.
async fn ask(services: &Services, tx: &mut Tx, hour: i64) -> Result<()> {
    let at = Timestamp(hour.saturating_mul(HOUR)).max(services.now());
    jobs::ask_at(services, tx, KIND, json!({}), format!("{KIND}:{hour}"), at).await
}

/// Handles [`KIND`].
#[derive(Clone, Copy, Debug)]
pub struct Checkpoints;

impl Handler for Checkpoints {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move { once(&job.services).await.map_or_else(Verdict::from, |()| Verdict::Done) })
    }
}

async fn once(services: &Services) -> Result<()> {
    // The next one first: a checkpoint that fails must not be the last one.
    let mut tx = services.store.begin().await?;
    ask(services, &mut tx, services.now().0.div_euclid(HOUR) + 1).await?;
    tx.commit().await?;
    checkpoint(services).await?;
    // The first checkpoint of a day is the lot over the decisions of the day before.
    reviews::draw(services).await.map(|_| ())
}
