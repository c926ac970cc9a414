//! The loop.

use super::{EFFECT_UNKNOWN, Handler, Job, TRIES, Verdict, backoff_seconds};
use crate::Services;
use crate::entropy::random;
use futures::FutureExt as _;
use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use store::StoreError;
use store::jobs::JobRow;
use tokio::task::JoinSet;

/// How a worker works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Most jobs at a time.
    pub parallel: usize,
    /// How long a claimed job is ours. A handler is stopped ten seconds before.
    pub lease: Duration,
    /// How often the queue is looked at when nobody wakes the worker; spread by a quarter, so that nodes do not step in
    /// time.
    pub poll: Duration,
}

impl Default for Settings {
    /// Four at a time, two minutes, one second.
    fn default() -> Self {
        Self { parallel: 4, lease: Duration::from_secs(120), poll: Duration::from_secs(1) }
    }
}

/// Does the jobs of the queue. One per process is enough; any number is right.
#[derive(Clone)]
pub struct Worker {
    services: Services,
    name: String,
    settings: Settings,
    handlers: Arc<BTreeMap<&'static str, Arc<dyn Handler>>>,
}

impl std::fmt::Debug for Worker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kinds: Vec<_> = self.handlers.keys().collect();
        f.debug_struct("Worker").field("name", &self.name).field("kinds", &kinds).finish_non_exhaustive()
    }
}

impl Worker {
    /// A worker with the handler of each kind. Its name is random: after a restart it is another worker.
    pub fn new(
        services: Services,
        settings: Settings,
        handlers: impl IntoIterator<Item = (&'static str, Arc<dyn Handler>)>,
    ) -> Self {
        let name = data_encoding::HEXLOWER.encode(&random::<8>(&*services.entropy));
        Self { services, name, settings, handlers: Arc::new(handlers.into_iter().collect()) }
    }

    /// Works until `stop` is done, then finishes what it has begun.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let mut running = JoinSet::new();
        loop {
            let free = self.settings.parallel.saturating_sub(running.len());
            match self.claim(free).await {
                Ok(claimed) => {
                    for row in claimed {
                        running.spawn(self.clone().one(row));
                    }
                }
                Err(error) => tracing::error!(%error, "the queue of jobs cannot be read"),
            }
            tokio::select! {
                () = &mut stop => break,
                () = self.services.wake.notified() => {}
                () = tokio::time::sleep(self.pause()) => {}
                Some(_) = running.join_next(), if !running.is_empty() => {}
            }
        }
        while running.join_next().await.is_some() {}
    }

    /// Does everything that is due now, one after the other, and gives the number of tries. For tests and for the end of a
    /// command.
    ///
    /// # Errors
    /// When the queue cannot be read.
    pub async fn run_due(&self) -> Result<usize, StoreError> {
        let mut tries = 0;
        loop {
            let claimed = self.claim(1).await?;
            let Some(row) = claimed.into_iter().next() else { return Ok(tries) };
            self.clone().one(row).await;
            tries += 1;
        }
    }

    async fn claim(&self, most: usize) -> Result<Vec<JobRow>, StoreError> {
        if most == 0 {
            return Ok(Vec::new());
        }
        let now = self.services.now();
        let until = now.plus_seconds(i64::try_from(self.settings.lease.as_secs()).unwrap_or(i64::MAX));
        let mut tx = self.services.store.begin().await?;
        let limit = i64::try_from(most).unwrap_or(i64::MAX);
        let claimed = tx.jobs().claim(&self.name, now, until, limit).await?;
        tx.commit().await?;
        Ok(claimed)
    }

    /// Tries one job and writes down how it ended.
    async fn one(self, row: JobRow) {
        let job = Job { services: self.services.clone(), row, worker: self.name.clone() };
        let verdict = self.try_it(&job).await;
        match &verdict {
            Verdict::Done => tracing::info!(job = %job.row.id, kind = job.row.kind, "job done"),
            other => {
                tracing::warn!(job = %job.row.id, kind = job.row.kind, tries = job.row.attempts, ?other, "job not done")
            }
        }
        // A verdict that is lost here is not lost for ever: the lease runs out and the job comes back.
        for _ in 0..3 {
            match self.settle(&job.row, &verdict).await {
                Ok(()) => return,
                Err(StoreError::Stale) => {
                    tracing::warn!(job = %job.row.id, "the job went to another worker");
                    return;
                }
                Err(error) => {
                    tracing::error!(job = %job.row.id, %error, "the end of a job cannot be written")
                }
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    async fn try_it(&self, job: &Job) -> Verdict {
        if job.row.effect_at.is_some() {
            return Verdict::Unknown("the worker stopped in the middle".to_owned());
        }
        if job.row.attempts > TRIES {
            return Verdict::Never("every worker that took it stopped".to_owned());
        }
        let Some(handler) = self.handlers.get(job.row.kind.as_str()) else {
            // Perhaps another node is newer and knows it.
            return Verdict::Later(format!("no handler for {}", job.row.kind));
        };
        let limit = self.settings.lease.saturating_sub(Duration::from_secs(10));
        let run = AssertUnwindSafe(handler.run(job)).catch_unwind();
        match tokio::time::timeout(limit, run).await {
            Ok(Ok(verdict)) => verdict,
            Ok(Err(_)) => self.interrupted(job, "the handler panicked").await,
            Err(_) => self.interrupted(job, "the handler took too long").await,
        }
    }

    /// The verdict on a handler that did not give one: it depends on whether the deed had begun.
    async fn interrupted(&self, job: &Job, reason: &str) -> Verdict {
        let begun = async {
            let mut tx = self.services.store.read().await?;
            let row = tx.jobs().get(job.row.id).await?;
            Ok::<_, StoreError>(row.is_some_and(|row| row.effect_at.is_some()))
        };
        match begun.await {
            Ok(false) => Verdict::Later(reason.to_owned()),
            Ok(true) | Err(_) => Verdict::Unknown(reason.to_owned()),
        }
    }

    async fn settle(&self, row: &JobRow, verdict: &Verdict) -> Result<(), StoreError> {
        let (now, id, name) = (self.services.now(), row.id, self.name.as_str());
        let mut tx = self.services.store.begin().await?;
        match verdict {
            Verdict::Done => tx.jobs().done(id, name, now).await?,
            Verdict::Later(reason) if row.attempts < TRIES => {
                let after = now.plus_seconds(backoff_seconds(row.attempts));
                tx.jobs().retry(id, name, after, reason).await?;
            }
            Verdict::Later(reason) | Verdict::Never(reason) => tx.jobs().fail(id, name, now, reason).await?,
            Verdict::Unknown(reason) => {
                tx.jobs().fail(id, name, now, &format!("{EFFECT_UNKNOWN}: {reason}")).await?;
            }
        }
        tx.commit().await
    }

    /// The poll time, spread by a quarter.
    fn pause(&self) -> Duration {
        let part = u32::from(random::<1>(&*self.services.entropy)[0]);
        self.settings.poll * (192 + part / 2) / 256
    }
}
