//! What happened outside cases: sign-ins, changes of users, exports, acts of administrators. One chain for the whole
//! installation ([`crate::chain`]); rows are only ever added, one writer at a time.

use crate::chain::{self, GENESIS, Hash};
use crate::journal::to_hash;
use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, Tx};
use domain::Timestamp;

macro_rules! columns {
    () => {
        "seq, at, actor, kind, body, prev_hash, hash"
    };
}

/// Number of the lock that lets one writer at a time extend the chain.
const LOCK: i64 = 0x7669_6401;

/// One entry as it stands.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AuditRow {
    /// Number, from 1 without a gap.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who, as the caller writes actors.
    pub actor: String,
    /// What kind of act.
    pub kind: String,
    /// JSON, as text because it is hashed as it stands. No personal data of applicants: it cannot be erased.
    pub body: String,
    /// Hash of the entry before.
    pub prev_hash: Vec<u8>,
    /// Hash of this entry.
    pub hash: Vec<u8>,
}

/// See the module.
#[derive(Debug)]
pub struct Audit<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Audit<'_> {
    /// Adds an entry and gives its number. Call it late in a transaction: others wait until it ends.
    ///
    /// # Errors
    /// [`crate::StoreError::Busy`], [`crate::StoreError::Database`].
    pub async fn append(&mut self, at: Timestamp, actor: &str, kind: &str, body: &str) -> Result<i64> {
        const SQL: &str = concat!("INSERT INTO audit (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7)");
        self.tx.one_at_a_time(LOCK).await?;
        let (last, prev) = self.head().await?;
        let seq = last + 1;
        let hash = chain::audit_hash(&prev, seq, at, actor, kind, body);
        execute!(self.tx, SQL, seq, at, actor, kind, body, prev.as_slice(), hash.as_slice())?;
        Ok(seq)
    }

    /// Number and hash of the last entry; 0 and [`GENESIS`] when there is none.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn head(&mut self) -> Result<(i64, Hash)> {
        const SQL: &str = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1";
        let last: Option<(i64, Vec<u8>)> = fetch_optional!(self.tx, SQL)?;
        last.map_or(Ok((0, GENESIS)), |(seq, hash)| Ok((seq, to_hash(&hash)?)))
    }

    /// Entries after number `after` (0 for the first page), in order, at most `limit`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn page(&mut self, after: i64, limit: i64) -> Result<Vec<AuditRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2");
        fetch_all!(self.tx, SQL, after, limit)
    }

    /// Entries before number `before`, the newest first, at most `limit`. `None` begins with the last one.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn newest(&mut self, before: Option<i64>, limit: i64) -> Result<Vec<AuditRow>> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM audit WHERE seq < $1 ORDER BY seq DESC LIMIT $2");
        fetch_all!(self.tx, SQL, before.unwrap_or(i64::MAX), limit)
    }
}
