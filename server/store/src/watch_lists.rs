//! Watch lists in versions, and their entries in sealed parts. At most one version of a list is in force; a row is never deleted,
//! the parts of an old version are.

use crate::tx::{execute, fetch_all, fetch_one, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{Timestamp, WatchListId};

macro_rules! columns {
    () => {
        "id, list, version, sha256, state, entries, faults, told, imported_by, imported_at, forced_by, forced_at, \
         emptied_at"
    };
}

/// It is being read, or was until a program stopped.
pub const READING: &str = "reading";
/// It is read whole and waits to be put in force.
pub const READ: &str = "read";
/// Searches use it.
pub const IN_FORCE: &str = "in_force";
/// Another version took its place.
pub const FORMER: &str = "former";

/// Number of the lock that lets one writer at a time give version numbers.
const LOCK: i64 = 0x7669_6421;

/// One version of a list.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct WatchListRow {
    /// Id.
    pub id: WatchListId,
    /// Name of the list.
    pub list: String,
    /// Its version, from 1.
    pub version: i64,
    /// SHA-256 of the file, 64 hexadecimal digits.
    pub sha256: String,
    /// [`READING`], [`READ`], [`IN_FORCE`] or [`FORMER`].
    pub state: String,
    /// Entries.
    pub entries: i64,
    /// Lines that are no entry and should be one.
    pub faults: i64,
    /// The first of them, as JSON.
    pub told: String,
    /// Who imported it, as the caller writes actors.
    pub imported_by: String,
    /// When the import began.
    pub imported_at: Timestamp,
    /// Who put it in force.
    pub forced_by: Option<String>,
    /// When.
    pub forced_at: Option<Timestamp>,
    /// When its entries were let go. It cannot be put in force any more.
    pub emptied_at: Option<Timestamp>,
}

/// See the module.
#[derive(Debug)]
pub struct WatchLists<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl WatchLists<'_> {
    /// Begins a version. Its number is the next one of the list, whatever the row says; the row as it stands is given back.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Database`].
    pub async fn begin(&mut self, row: &WatchListRow) -> Result<WatchListRow> {
        const LAST: &str = "SELECT COALESCE(MAX(version), 0) FROM watch_lists WHERE list = $1";
        const SQL: &str = concat!(
            "INSERT INTO watch_lists (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, 'reading', 0, 0, '[]', $5, $6, NULL, NULL, NULL)"
        );
        self.tx.one_at_a_time(LOCK).await?;
        let (last,): (i64,) = fetch_one!(self.tx, LAST, &row.list)?;
        let (version, by, at) = (last + 1, &row.imported_by, row.imported_at);
        execute!(self.tx, SQL, row.id, &row.list, version, &row.sha256, by, at)?;
        self.get(row.id).await?.ok_or(StoreError::NotFound)
    }

    /// One version.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: WatchListId) -> Result<Option<WatchListRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM watch_lists WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// The newest version of a list that was made of a file and still has its entries.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_file(&mut self, list: &str, sha256: &str) -> Result<Option<WatchListRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM watch_lists WHERE list = $1 AND sha256 = $2 AND emptied_at IS NULL ORDER BY version DESC LIMIT 1"
        );
        fetch_optional!(self.tx, SQL, list, sha256)
    }

    /// Every version of every list, by list, the newest version first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn all(&mut self) -> Result<Vec<WatchListRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM watch_lists ORDER BY list, version DESC");
        fetch_all!(self.tx, SQL)
    }

    /// The versions in force, by list.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn in_force(&mut self) -> Result<Vec<WatchListRow>> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM watch_lists WHERE state = 'in_force' ORDER BY list");
        fetch_all!(self.tx, SQL)
    }

    /// Keeps a part. One that is there stays as it is: an import that stopped is repeated.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Database`].
    pub async fn put_part(&mut self, id: WatchListId, part: i64, entries: i64, sealed: &[u8]) -> Result<()> {
        const SQL: &str = "INSERT INTO watch_parts (list_id, part, entries, sealed) VALUES ($1, $2, $3, $4) \
                           ON CONFLICT (list_id, part) DO NOTHING";
        execute!(self.tx, SQL, id, part, entries, sealed)?;
        Ok(())
    }

    /// The parts that are there.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn parts(&mut self, id: WatchListId) -> Result<i64> {
        const SQL: &str = "SELECT COUNT(*) FROM watch_parts WHERE list_id = $1";
        let (count,): (i64,) = fetch_one!(self.tx, SQL, id)?;
        Ok(count)
    }

    /// A part: how many entries, and the sealed bytes.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn part(&mut self, id: WatchListId, part: i64) -> Result<Option<(i64, Vec<u8>)>> {
        const SQL: &str = "SELECT entries, sealed FROM watch_parts WHERE list_id = $1 AND part = $2";
        fetch_optional!(self.tx, SQL, id, part)
    }

    /// Says that the whole file was read.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was said before.
    pub async fn finish(&mut self, id: WatchListId, entries: i64, faults: i64, told: &str) -> Result<()> {
        const SQL: &str = "UPDATE watch_lists SET state = 'read', entries = $1, faults = $2, told = $3 \
                           WHERE id = $4 AND state = 'reading'";
        match execute!(self.tx, SQL, entries, faults, told, id)? {
            0 => Err(StoreError::Stale),
            _ => Ok(()),
        }
    }

    /// Puts a version that was read, or was in force before, in the place of the one that is.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it is in force, not read whole, or emptied.
    pub async fn force(&mut self, id: WatchListId, by: &str, at: Timestamp) -> Result<()> {
        const FORMER: &str = "UPDATE watch_lists SET state = 'former' WHERE state = 'in_force' AND list = \
                              (SELECT list FROM watch_lists WHERE id = $1) AND id <> $1";
        const SQL: &str = "UPDATE watch_lists SET state = 'in_force', forced_by = $1, forced_at = $2 \
                           WHERE id = $3 AND state IN ('read', 'former') AND emptied_at IS NULL";
        self.tx.one_at_a_time(LOCK).await?;
        execute!(self.tx, FORMER, id)?;
        match execute!(self.tx, SQL, by, at, id)? {
            0 => Err(StoreError::Stale),
            _ => Ok(()),
        }
    }

    /// The versions that are neither in force nor among the `keep` newest of their list, and still have their entries. One
    /// that is only half read is none of them: its import may go on.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn outdated(&mut self, keep: i64) -> Result<Vec<WatchListRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM watch_lists AS old WHERE state IN ('read', 'former') AND emptied_at IS NULL AND $1 <= (SELECT COUNT(*) \
             FROM watch_lists AS newer WHERE newer.list = old.list AND newer.version > old.version) ORDER BY list, version"
        );
        fetch_all!(self.tx, SQL, keep)
    }

    /// Says that the entries of a version go. From now on it cannot be put in force.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when it was put in force meanwhile, or somebody else said it.
    pub async fn empty(&mut self, id: WatchListId, at: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE watch_lists SET emptied_at = $1 \
                           WHERE id = $2 AND state IN ('read', 'former') AND emptied_at IS NULL";
        self.tx.one_at_a_time(LOCK).await?;
        match execute!(self.tx, SQL, at, id)? {
            0 => Err(StoreError::Stale),
            _ => Ok(()),
        }
    }

    /// The emptied versions of which there are still parts.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn leftover(&mut self) -> Result<Vec<WatchListId>> {
        const SQL: &str = "SELECT id FROM watch_lists WHERE emptied_at IS NOT NULL AND EXISTS \
                           (SELECT 1 FROM watch_parts WHERE list_id = id) ORDER BY id";
        let rows: Vec<(WatchListId,)> = fetch_all!(self.tx, SQL)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Deletes some parts of an emptied version; gives how many.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Database`].
    pub async fn delete_parts(&mut self, id: WatchListId, most: i64) -> Result<u64> {
        const SQL: &str = "DELETE FROM watch_parts WHERE list_id = $1 AND part IN (SELECT part FROM watch_parts \
                           WHERE list_id = $1 ORDER BY part LIMIT $2) AND EXISTS \
                           (SELECT 1 FROM watch_lists WHERE id = $1 AND emptied_at IS NOT NULL)";
        execute!(self.tx, SQL, id, most)
    }
}
