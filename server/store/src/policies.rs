//! The text of every policy that a case may be bound to, by version. Rows are only ever added.

use crate::tx::{execute, fetch_all, fetch_one};
use crate::{Result, Tx};
use domain::Timestamp;

/// A policy as it was written.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PolicyRow {
    /// Its version.
    pub version: String,
    /// The file.
    pub text: String,
    /// When the installation first served it.
    pub recorded_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Policies<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Policies<'_> {
    /// Keeps a policy if there is none of its version, and gives the one that stands: of two nodes that start at once both
    /// get the same.
    ///
    /// # Errors
    /// [`crate::StoreError::Busy`], [`crate::StoreError::Database`].
    pub async fn put_once(&mut self, row: &PolicyRow) -> Result<PolicyRow> {
        const PUT: &str = "INSERT INTO policies (version, text, recorded_at) VALUES ($1, $2, $3) \
                           ON CONFLICT (version) DO NOTHING";
        const GET: &str = "SELECT version, text, recorded_at FROM policies WHERE version = $1";
        execute!(self.tx, PUT, &row.version, &row.text, row.recorded_at)?;
        fetch_one!(self.tx, GET, &row.version)
    }

    /// All of them, oldest first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn all(&mut self) -> Result<Vec<PolicyRow>> {
        const SQL: &str = "SELECT version, text, recorded_at FROM policies ORDER BY recorded_at, version";
        fetch_all!(self.tx, SQL)
    }
}
