//! Background work. A job is added in the transaction of the change that asks for it, so that neither exists without the
//! other; workers of all nodes claim jobs with a lease. When a worker dies its job returns at the end of the lease, so a
//! handler may run twice and must be harmless when it does.

use crate::tx::{execute, fetch_all, fetch_one, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{JobId, Timestamp};
use serde_json::Value;
use sqlx::types::Json;

macro_rules! columns {
    () => {
        "id, kind, payload, dedupe_key, run_after, attempts, claimed_by, claimed_until, effect_at, traceparent, error, \
         created_at, done_at, failed_at"
    };
}

/// Work to be done.
#[derive(Clone, Debug, PartialEq)]
pub struct NewJob {
    /// Id.
    pub id: JobId,
    /// What to do. A kind is for ever: when it is removed, a handler that reports and completes stays.
    pub kind: String,
    /// With what. Ids, not personal data.
    pub payload: Value,
    /// When given, only the first job with this key is kept, ever: one event makes one mail.
    pub dedupe_key: Option<String>,
    /// Not before this moment.
    pub run_after: Timestamp,
    /// W3C trace context of the request that asked for it.
    pub traceparent: Option<String>,
    /// Now.
    pub created_at: Timestamp,
}

/// A job as it stands.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct JobRow {
    /// Id.
    pub id: JobId,
    /// What to do.
    pub kind: String,
    /// With what.
    #[sqlx(json)]
    pub payload: Value,
    /// See [`NewJob::dedupe_key`].
    pub dedupe_key: Option<String>,
    /// Not before this moment.
    pub run_after: Timestamp,
    /// How often it was claimed, this time included.
    pub attempts: i64,
    /// Who works on it, or did last.
    pub claimed_by: Option<String>,
    /// Until when it is theirs.
    pub claimed_until: Option<Timestamp>,
    /// When its effect outside the database began; see [`Jobs::begin_effect`].
    pub effect_at: Option<Timestamp>,
    /// See [`NewJob::traceparent`].
    pub traceparent: Option<String>,
    /// What went wrong last.
    pub error: Option<String>,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it was done.
    pub done_at: Option<Timestamp>,
    /// When it was given up.
    pub failed_at: Option<Timestamp>,
}

/// See the module.
#[derive(Debug)]
pub struct Jobs<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Jobs<'_> {
    /// Adds a job. False when its dedupe key was used before; nothing is added then.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `jobs_id`.
    pub async fn add(&mut self, job: &NewJob) -> Result<bool> {
        const SQL: &str = "INSERT INTO jobs (id, kind, payload, dedupe_key, run_after, attempts, traceparent, \
                           created_at) VALUES ($1, $2, $3, $4, $5, 0, $6, $7) ON CONFLICT (dedupe_key) DO NOTHING";
        let added = execute!(
            self.tx,
            SQL,
            job.id,
            &job.kind,
            Json(&job.payload),
            &job.dedupe_key,
            job.run_after,
            &job.traceparent,
            job.created_at,
        )?;
        Ok(added == 1)
    }

    /// Claims up to `limit` jobs that are due for `worker` until `until`. No two workers get the same one.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Database`].
    pub async fn claim(
        &mut self,
        worker: &str,
        now: Timestamp,
        until: Timestamp,
        limit: i64,
    ) -> Result<Vec<JobRow>> {
        macro_rules! claim {
            ($lock:literal) => {
                concat!(
                    "UPDATE jobs SET claimed_by = $1, claimed_until = $2, attempts = attempts + 1 \
                     WHERE id IN (SELECT id FROM jobs WHERE done_at IS NULL AND failed_at IS NULL \
                     AND run_after <= $3 AND (claimed_until IS NULL OR claimed_until <= $3) \
                     ORDER BY run_after, id LIMIT $4",
                    $lock,
                    ") RETURNING ",
                    columns!()
                )
            };
        }
        // SQLite has the write lock and knows no row locks; PostgreSQL passes by rows that another worker is claiming.
        const SQLITE: &str = claim!("");
        const POSTGRES: &str = claim!(" FOR UPDATE SKIP LOCKED");
        let sql = if matches!(self.tx, Tx::Sqlite(_)) { SQLITE } else { POSTGRES };
        let mut jobs: Vec<JobRow> = fetch_all!(self.tx, sql, worker, until, now, limit)?;
        jobs.sort_by_key(|job| (job.run_after, job.id));
        Ok(jobs)
    }

    /// Lengthens the lease of a job that `worker` still holds.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is not theirs any more.
    pub async fn extend(&mut self, id: JobId, worker: &str, until: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE jobs SET claimed_until = $1 \
                           WHERE id = $2 AND claimed_by = $3 AND done_at IS NULL AND failed_at IS NULL";
        held(execute!(self.tx, SQL, until, id, worker)?)
    }

    /// Notes, before a job does something outside the database that cannot be taken back, that it may have happened from
    /// now on. Commit it before the deed: when the worker dies then, the next one sees [`JobRow::effect_at`] and does not
    /// repeat the deed by itself.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is not theirs any more, or may have happened already.
    pub async fn begin_effect(&mut self, id: JobId, worker: &str, at: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE jobs SET effect_at = $1 WHERE id = $2 AND claimed_by = $3 \
                           AND effect_at IS NULL AND done_at IS NULL AND failed_at IS NULL";
        held(execute!(self.tx, SQL, at, id, worker)?)
    }

    /// Marks a job that `worker` holds as done.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is not theirs any more.
    pub async fn done(&mut self, id: JobId, worker: &str, at: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE jobs SET done_at = $1, claimed_until = NULL, error = NULL \
                           WHERE id = $2 AND claimed_by = $3 AND done_at IS NULL AND failed_at IS NULL";
        held(execute!(self.tx, SQL, at, id, worker)?)
    }

    /// Gives a job that `worker` holds back, to be tried again at `run_after`. It vouches that no effect took place.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is not theirs any more.
    pub async fn retry(&mut self, id: JobId, worker: &str, run_after: Timestamp, error: &str) -> Result<()> {
        const SQL: &str = "UPDATE jobs SET run_after = $1, error = $2, claimed_by = NULL, claimed_until = NULL, \
                           effect_at = NULL \
                           WHERE id = $3 AND claimed_by = $4 AND done_at IS NULL AND failed_at IS NULL";
        held(execute!(self.tx, SQL, run_after, error, id, worker)?)
    }

    /// Gives up a job that `worker` holds; it stays in the list that the administrator sees.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is not theirs any more.
    pub async fn fail(&mut self, id: JobId, worker: &str, at: Timestamp, error: &str) -> Result<()> {
        const SQL: &str = "UPDATE jobs SET failed_at = $1, error = $2, claimed_until = NULL \
                           WHERE id = $3 AND claimed_by = $4 AND done_at IS NULL AND failed_at IS NULL";
        held(execute!(self.tx, SQL, at, error, id, worker)?)
    }

    /// The jobs that were given up, the newest first, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn failed(&mut self, limit: i64) -> Result<Vec<JobRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM jobs WHERE failed_at IS NOT NULL ORDER BY failed_at DESC, id DESC LIMIT $1"
        );
        fetch_all!(self.tx, SQL, limit)
    }

    /// Lets a job that was given up start again at `run_after`, counting tries from 0. Whoever does so has decided that an
    /// effect that may have taken place may take place again.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is not a failed job.
    pub async fn revive(&mut self, id: JobId, run_after: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE jobs SET failed_at = NULL, attempts = 0, run_after = $1, claimed_by = NULL, \
                           claimed_until = NULL, effect_at = NULL WHERE id = $2 AND failed_at IS NOT NULL";
        if execute!(self.tx, SQL, run_after, id)? == 1 { Ok(()) } else { Err(StoreError::NotFound) }
    }

    /// One job.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: JobId) -> Result<Option<JobRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM jobs WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// How many jobs are neither done nor given up.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn unfinished(&mut self) -> Result<i64> {
        const SQL: &str = "SELECT COUNT(*) FROM jobs WHERE done_at IS NULL AND failed_at IS NULL";
        let (count,): (i64,) = fetch_one!(self.tx, SQL)?;
        Ok(count)
    }

    /// Deletes jobs that were done before `before` and have no dedupe key (those with one keep it taken); gives their
    /// number.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn delete_done(&mut self, before: Timestamp) -> Result<u64> {
        const SQL: &str = "DELETE FROM jobs WHERE done_at < $1 AND dedupe_key IS NULL";
        execute!(self.tx, SQL, before)
    }
}

fn held(changed: u64) -> Result<()> {
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}
