//! What was sent to printers, a row for each job. Case and serial have at most one job that printed, or may have printed:
//! the database refuses another.

use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, PrintJobId, PrinterId, Timestamp, UserId};

macro_rules! columns {
    () => {
        "id, case_id, serial, operator, printer, sha256, ticket, signature, state, remote, said, refused, opened_at, \
         sent_at, ended_at"
    };
}

/// One job.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PrintJobRow {
    /// Id.
    pub id: PrintJobId,
    /// The case.
    pub case_id: CaseId,
    /// The blank.
    pub serial: String,
    /// Who sent it.
    pub operator: UserId,
    /// Where to.
    pub printer: PrinterId,
    /// SHA-256 of the PDF.
    pub sha256: Vec<u8>,
    /// The text that the installation signed.
    pub ticket: String,
    /// Key hash and signature, as of a checkpoint.
    pub signature: Vec<u8>,
    /// `open`, `sending`, `sent`, `printed`, `failed`, `not_sent`, `unknown`.
    pub state: String,
    /// The number that the printer gave it.
    pub remote: Option<i64>,
    /// What the printer said last, as its own keywords.
    pub said: String,
    /// How often a second submission was refused.
    pub refused: i64,
    /// When it was made.
    pub opened_at: Timestamp,
    /// When the printer took it.
    pub sent_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

/// See the module.
#[derive(Debug)]
pub struct PrintJobs<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl PrintJobs<'_> {
    /// Adds a job.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `print_jobs_case_id_serial` when the blank has a job that printed or may print.
    pub async fn add(&mut self, row: &PrintJobRow) -> Result<()> {
        const SQL: &str = concat!(
            "INSERT INTO print_jobs (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        );
        execute!(
            self.tx,
            SQL,
            row.id,
            row.case_id,
            &row.serial,
            row.operator,
            row.printer,
            &row.sha256,
            &row.ticket,
            &row.signature,
            &row.state,
            row.remote,
            &row.said,
            row.refused,
            row.opened_at,
            row.sent_at,
            row.ended_at,
        )?;
        Ok(())
    }

    /// One job.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: PrintJobId) -> Result<Option<PrintJobRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM print_jobs WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// The jobs of a case, the first one first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_case(&mut self, case_id: CaseId) -> Result<Vec<PrintJobRow>> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM print_jobs WHERE case_id = $1 ORDER BY opened_at, id");
        fetch_all!(self.tx, SQL, case_id)
    }

    /// Leads a job from one of the states `from` to another.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is in none of them.
    pub async fn step(&mut self, id: PrintJobId, from: &[&str], to: &str) -> Result<()> {
        const SQL: &str = "UPDATE print_jobs SET state = $1 WHERE id = $2 AND state = $3";
        for from in from {
            if execute!(self.tx, SQL, to, id, *from)? == 1 {
                return Ok(());
            }
        }
        Err(StoreError::Stale)
    }

    /// The printer took it under this number.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was not on its way.
    pub async fn sent(&mut self, id: PrintJobId, remote: i64, at: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE print_jobs SET state = 'sent', remote = $1, sent_at = $2 \
                           WHERE id = $3 AND state = 'sending'";
        held(execute!(self.tx, SQL, remote, at, id)?)
    }

    /// It ended.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it had ended before.
    pub async fn ended(&mut self, id: PrintJobId, state: &str, said: &str, at: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE print_jobs SET state = $1, said = $2, ended_at = $3 \
                           WHERE id = $4 AND ended_at IS NULL";
        held(execute!(self.tx, SQL, state, said, at, id)?)
    }

    /// Keeps what the printer says while it works.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn say(&mut self, id: PrintJobId, said: &str) -> Result<()> {
        const SQL: &str = "UPDATE print_jobs SET said = $1 WHERE id = $2 AND ended_at IS NULL";
        execute!(self.tx, SQL, said, id)?;
        Ok(())
    }

    /// Counts a second submission that was refused.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when there is no such job.
    pub async fn refuse(&mut self, id: PrintJobId) -> Result<()> {
        const SQL: &str = "UPDATE print_jobs SET refused = refused + 1 WHERE id = $1";
        held(execute!(self.tx, SQL, id)?)
    }

    /// A person has looked at the blank: what the printer left open is settled.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn settle(&mut self, id: PrintJobId, state: &str) -> Result<()> {
        const SQL: &str = "UPDATE print_jobs SET state = $1 WHERE id = $2 AND ended_at IS NOT NULL";
        execute!(self.tx, SQL, state, id)?;
        Ok(())
    }
}

fn held(changed: u64) -> Result<()> {
    if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
}
