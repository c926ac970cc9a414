//! Signed checkpoints over the journals of the cases and of the stock. Each holds the root of a Merkle tree over the heads
//! that are new since the one before, and points back to that one. The store neither builds trees nor signs; rows are only
//! ever added.

use crate::chain::{Hash, Head, StockHead};
use crate::journal::{FIRST, HeadRow, head, to_hash};
use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, PostCode, Timestamp};

macro_rules! columns {
    () => {
        "number, at, leaves, root, prev_hash, note, signature, hash"
    };
}

/// Number of the lock that lets one writer at a time extend the chain.
const LOCK: i64 = 0x7669_6402;

/// One checkpoint.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Checkpoint {
    /// Number, from 1 without a gap.
    pub number: i64,
    /// When it was made.
    pub at: Timestamp,
    /// How many heads it covers.
    pub leaves: i64,
    /// Root of the Merkle tree over the heads: those of cases in the order of their ids, then those of the stock by post.
    pub root: Vec<u8>,
    /// Hash of the checkpoint before; [`crate::chain::GENESIS`] for the first.
    pub prev_hash: Vec<u8>,
    /// The text that was signed.
    pub note: String,
    /// The signature over `note`.
    pub signature: Vec<u8>,
    /// [`crate::chain::checkpoint_hash`] of all that.
    pub hash: Vec<u8>,
}

/// The heads that one checkpoint covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heads {
    /// Of cases, by id.
    pub cases: Vec<Head>,
    /// Of the stock, by post.
    pub stock: Vec<StockHead>,
}

impl Heads {
    /// Nothing is new.
    pub const fn is_empty(&self) -> bool {
        self.cases.is_empty() && self.stock.is_empty()
    }
}

/// Post, number and hash of a head of the stock as three columns.
type StockHeadRow = (PostCode, i64, Vec<u8>);

fn stock_head((post, seq, hash): StockHeadRow) -> Result<StockHead> {
    Ok(StockHead { post, seq, hash: to_hash(&hash)? })
}

/// Heads in the order in which the tree holds them, which is the order of bytes in every database.
fn by_post(rows: Vec<StockHeadRow>) -> Result<Vec<StockHead>> {
    let mut heads = rows.into_iter().map(stock_head).collect::<Result<Vec<_>>>()?;
    heads.sort_unstable_by(|one, other| one.post.cmp(&other.post));
    Ok(heads)
}

/// See the module.
#[derive(Debug)]
pub struct Checkpoints<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Checkpoints<'_> {
    /// The first checkpoint that was made at `since` or later.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn first_since(&mut self, since: Timestamp) -> Result<Option<Checkpoint>> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM checkpoints WHERE at >= $1 ORDER BY number LIMIT 1");
        fetch_optional!(self.tx, SQL, since)
    }

    /// The last checkpoint, with the right to add the next one: another transaction that calls this waits until this one
    /// ends.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Database`].
    pub async fn lock_latest(&mut self) -> Result<Option<Checkpoint>> {
        self.tx.one_at_a_time(LOCK).await?;
        self.latest().await
    }

    /// The last checkpoint.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn latest(&mut self) -> Result<Option<Checkpoint>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM checkpoints ORDER BY number DESC LIMIT 1");
        fetch_optional!(self.tx, SQL)
    }

    /// One checkpoint by number.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, number: i64) -> Result<Option<Checkpoint>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM checkpoints WHERE number = $1");
        fetch_optional!(self.tx, SQL, number)
    }

    /// Checkpoints after number `after` (0 for the first page), in order, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn page(&mut self, after: i64, limit: i64) -> Result<Vec<Checkpoint>> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM checkpoints WHERE number > $1 ORDER BY number LIMIT $2");
        fetch_all!(self.tx, SQL, after, limit)
    }

    /// Heads of all journals that grew since the last checkpoint that holds them, at most `limit` of cases. Nothing is missed
    /// when a transaction commits late: a journal leaves this list only by [`Self::add`].
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn new_heads(&mut self, limit: i64) -> Result<Heads> {
        const SQL: &str = "SELECT post, seq, head FROM stock_books WHERE checkpointed_seq < seq";
        let cases = self.tx.journal().heads_since_checkpoint(limit).await?;
        Ok(Heads { cases, stock: by_post(fetch_all!(self.tx, SQL)?)? })
    }

    /// Adds a checkpoint with the heads that it covers, and notes in each case and book how far it is covered.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `checkpoints_number` when somebody else added this number,
    /// [`StoreError::Stale`] when a head is not in the journal (any more).
    pub async fn add(&mut self, row: &Checkpoint, heads: &Heads) -> Result<()> {
        const ADD: &str =
            concat!("INSERT INTO checkpoints (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        const HEAD: &str =
            "INSERT INTO checkpoint_heads (number, case_id, seq, hash) VALUES ($1, $2, $3, $4)";
        const COVER: &str = "UPDATE cases SET checkpointed_seq = $1 \
                             WHERE id = $2 AND checkpointed_seq < $1 AND journal_seq >= $1";
        const STOCK: &str =
            "INSERT INTO checkpoint_stock_heads (number, post, seq, hash) VALUES ($1, $2, $3, $4)";
        const COVER_STOCK: &str = "UPDATE stock_books SET checkpointed_seq = $1 \
                                   WHERE post = $2 AND checkpointed_seq < $1 AND seq >= $1";
        execute!(
            self.tx,
            ADD,
            row.number,
            row.at,
            row.leaves,
            &row.root,
            &row.prev_hash,
            &row.note,
            &row.signature,
            &row.hash,
        )?;
        for Head { case_id, seq, hash } in &heads.cases {
            execute!(self.tx, HEAD, row.number, case_id, seq, hash.as_slice())?;
            if execute!(self.tx, COVER, seq, case_id)? != 1 {
                return Err(StoreError::Stale);
            }
        }
        for StockHead { post, seq, hash } in &heads.stock {
            execute!(self.tx, STOCK, row.number, post, seq, hash.as_slice())?;
            if execute!(self.tx, COVER_STOCK, seq, post)? != 1 {
                return Err(StoreError::Stale);
            }
        }
        Ok(())
    }

    /// The heads of the stock that a checkpoint covers, by post.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn stock_heads(&mut self, number: i64) -> Result<Vec<StockHead>> {
        const SQL: &str = "SELECT post, seq, hash FROM checkpoint_stock_heads WHERE number = $1";
        by_post(fetch_all!(self.tx, SQL, number)?)
    }

    /// Heads of the stock that checkpoints recorded and the journals do not have any more, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn contradicted_stock(&mut self, limit: i64) -> Result<Vec<StockHead>> {
        const SQL: &str = "SELECT h.post, h.seq, h.hash FROM checkpoint_stock_heads h \
                           LEFT JOIN stock_journal j ON j.post = h.post AND j.seq = h.seq \
                           WHERE j.hash IS NULL OR j.hash <> h.hash ORDER BY h.number, h.post LIMIT $1";
        let rows: Vec<StockHeadRow> = fetch_all!(self.tx, SQL, limit)?;
        rows.into_iter().map(stock_head).collect()
    }

    /// The heads of cases that a checkpoint covers, by case id, after the given case (`None` for the first page).
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn heads(&mut self, number: i64, after: Option<CaseId>, limit: i64) -> Result<Vec<Head>> {
        const SQL: &str = "SELECT case_id, seq, hash FROM checkpoint_heads \
                           WHERE number = $1 AND case_id > $2 ORDER BY case_id LIMIT $3";
        let rows: Vec<HeadRow> = fetch_all!(self.tx, SQL, number, after.unwrap_or(FIRST), limit)?;
        rows.into_iter().map(head).collect()
    }

    /// All heads of one case that checkpoints recorded, in order, each with the checkpoint's number.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_case(&mut self, case_id: CaseId) -> Result<Vec<(i64, Head)>> {
        const SQL: &str = "SELECT number, seq, hash FROM checkpoint_heads WHERE case_id = $1 ORDER BY seq";
        let rows: Vec<(i64, i64, Vec<u8>)> = fetch_all!(self.tx, SQL, case_id)?;
        rows.into_iter()
            .map(|(number, seq, hash)| Ok((number, Head { case_id, seq, hash: to_hash(&hash)? })))
            .collect()
    }

    /// Heads that checkpoints recorded and the journal does not have any more: entries that were cut off or rewritten.
    /// Gives checkpoint number and head, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn contradicted(&mut self, limit: i64) -> Result<Vec<(i64, Head)>> {
        const SQL: &str = "SELECT h.number, h.case_id, h.seq, h.hash FROM checkpoint_heads h \
                           LEFT JOIN journal j ON j.case_id = h.case_id AND j.seq = h.seq \
                           WHERE j.hash IS NULL OR j.hash <> h.hash ORDER BY h.number, h.case_id LIMIT $1";
        let rows: Vec<(i64, CaseId, i64, Vec<u8>)> = fetch_all!(self.tx, SQL, limit)?;
        rows.into_iter()
            .map(|(number, case_id, seq, hash)| Ok((number, head((case_id, seq, hash))?)))
            .collect()
    }
}

/// The hash of the checkpoint that `next` must point back to.
///
/// # Errors
/// [`StoreError::Database`] when the column holds no hash.
pub fn hash_of(checkpoint: Option<&Checkpoint>) -> Result<Hash> {
    checkpoint.map_or(Ok(crate::chain::GENESIS), |checkpoint| to_hash(&checkpoint.hash))
}
