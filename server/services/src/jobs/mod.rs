//! Background work: the worker that claims jobs, and the registry of what it can do.
//!
//! A job is added in the transaction of the change that asks for it (`store::jobs`). [`Worker`] claims it with a lease,
//! runs the [`Handler`] of its kind and marks it done, or gives it back: after 5 s, then twice as long each time, ten times;
//! then it stands in the list of failed jobs that the administrator sees and can start again. A worker that dies loses its
//! lease, and another one takes the job: a handler must be harmless when it runs twice.
//!
//! # What cannot be harmless twice
//!
//! A letter that was sent cannot be called back. Such a handler awaits [`Job::leaving`] at the last moment before the deed,
//! which writes that moment down. From then on the job is never run again by itself: if the worker dies, or cannot tell
//! what became of it ([`Verdict::Unknown`]), the job fails with [`EFFECT_UNKNOWN`] for the administrator to decide. This is
//! "at most once", and chosen so: a letter too many says something false about a case, a letter too few is seen in the list
//! and the page of the case shows the same news. A deed that was refused for certain ([`Verdict::Later`]) is tried again.
//!
//! To add a kind of job: a [`Handler`], and a line where the server builds its worker. A kind is for ever: when one is
//! removed, its name keeps the handler [`Retired`].

pub(crate) mod secret;
mod worker;

pub use worker::{Settings, Worker};

use crate::Services;
use domain::Timestamp;
use futures::future::BoxFuture;
use serde::de::DeserializeOwned;
use store::jobs::{JobRow, NewJob};
use store::{StoreError, Tx};

/// How often a job is tried.
pub const TRIES: i64 = 10;
/// The error of a job whose deed may have been done; words for it are `job-error-effect-unknown`.
pub const EFFECT_UNKNOWN: &str = "effect-unknown";

/// How a try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is done.
    Done,
    /// It is not done, for certain; a later try may help. The text is for the administrator.
    Later(String),
    /// It is not done, and trying again will not help.
    Never(String),
    /// The deed that cannot be taken back may have been done.
    Unknown(String),
}

impl From<crate::Error> for Verdict {
    fn from(error: crate::Error) -> Self {
        Self::Later(error.to_string())
    }
}

impl From<StoreError> for Verdict {
    fn from(error: StoreError) -> Self {
        Self::Later(error.to_string())
    }
}

/// Does one kind of job.
pub trait Handler: Send + Sync {
    /// Does it, within the worker's time limit.
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict>;
}

/// A kind of job that is asked for no longer: reports and completes what is left in the queue.
#[derive(Clone, Copy, Debug)]
pub struct Retired;

impl Handler for Retired {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        tracing::warn!(job = %job.row.id, kind = job.row.kind, "a job of a retired kind was dropped");
        Box::pin(async { Verdict::Done })
    }
}

/// A claimed job.
#[derive(Clone, Debug)]
pub struct Job {
    /// The handle for use cases.
    pub services: Services,
    /// The job as it was claimed.
    pub row: JobRow,
    worker: String,
}

impl Job {
    /// What the job is told.
    ///
    /// # Errors
    /// [`Verdict::Never`] when the payload is of another kind.
    pub fn payload<T: DeserializeOwned>(&self) -> Result<T, Verdict> {
        serde_json::from_value(self.row.payload.clone()).map_err(|error| Verdict::Never(error.to_string()))
    }

    /// Writes down that the deed begins now. Await it at the last moment before, and do not do the deed when it fails.
    ///
    /// # Errors
    /// When the job is somebody else's by now, or the database cannot be written; in words for the administrator.
    pub async fn leaving(&self) -> Result<(), String> {
        let note = async {
            let mut tx = self.services.store.begin().await?;
            tx.jobs().begin_effect(self.row.id, &self.worker, self.services.now()).await?;
            tx.commit().await
        };
        note.await.map_err(|error: StoreError| error.to_string())
    }
}

/// Asks for a job that can begin now. One with the same key is asked for once.
///
/// # Errors
/// [`crate::Error::Busy`].
pub(crate) async fn ask(
    services: &Services,
    tx: &mut Tx,
    kind: &str,
    payload: serde_json::Value,
    key: String,
) -> crate::Result<()> {
    ask_at(services, tx, kind, payload, key, services.now()).await
}

/// Asks for a job that begins at a moment. One with the same key is asked for once.
///
/// # Errors
/// [`crate::Error::Busy`].
pub(crate) async fn ask_at(
    services: &Services,
    tx: &mut Tx,
    kind: &str,
    payload: serde_json::Value,
    key: String,
    run_after: Timestamp,
) -> crate::Result<()> {
    let job = NewJob {
        id: services.new_id(),
        kind: kind.to_owned(),
        payload,
        dedupe_key: Some(key),
        run_after,
        traceparent: None,
        created_at: services.now(),
    };
    tx.jobs().add(&job).await?;
    Ok(())
}

/// Seconds until a job is tried again after its try number `attempts`: 5, 10, 20, …, 1280.
pub fn backoff_seconds(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(1, TRIES) - 1).unwrap_or(0);
    5 << doublings
}

#[cfg(test)]
mod tests;
