//! The hash chain of the journal, the journals of the stock, the audit trail and the checkpoints.
//!
//! # Encoding, version 1
//!
//! A hash is SHA-256 over a sequence of fields, each written as its length in bytes (8 bytes, big-endian) and then its
//! bytes, so that no two different sequences encode alike. Integers are 8 bytes big-endian, two's complement; ids are
//! their 16 bytes; texts are UTF-8; bodies are the bytes that are stored (sealed, so the chain outlives their key).
//!
//! - journal: `"vidimus/journal/1"`, prev_hash, case_id, seq, at, actor, kind, body
//! - audit: `"vidimus/audit/1"`, prev_hash, seq, at, actor, kind, body
//! - stock: `"vidimus/stock/1"`, prev_hash, post, seq, at, actor, kind, body
//! - checkpoint: `"vidimus/checkpoint/1"`, prev_hash, number, at, leaves, root, note, signature
//!
//! The first entry of a chain follows [`GENESIS`]; sequence numbers start at 1 and have no gap.

use crate::audit::AuditRow;
use crate::checkpoints::Checkpoint;
use crate::journal::EventRow;
use crate::stock::EntryRow;
use domain::{CaseId, PostCode, Timestamp};
use sha2::{Digest, Sha256};

/// A SHA-256 value.
pub type Hash = [u8; 32];

/// What the first entry of every chain points back to.
pub const GENESIS: Hash = [0; 32];

/// The end of the chain of one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The case.
    pub case_id: CaseId,
    /// Number of the last entry; 0 when there is none.
    pub seq: i64,
    /// Its hash; [`GENESIS`] when there is none.
    pub hash: Hash,
}

impl Head {
    /// The head of a chain without entries.
    pub fn start(case_id: CaseId) -> Self {
        Self { case_id, seq: 0, hash: GENESIS }
    }
}

/// The end of the journal of a post's book of stock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StockHead {
    /// Whose book.
    pub post: PostCode,
    /// Number of the last entry.
    pub seq: i64,
    /// Its hash.
    pub hash: Hash,
}

/// Where a chain is broken, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("entry {seq}: {kind}")]
pub struct ChainFault {
    /// Number of the first entry that is wrong or missing.
    pub seq: i64,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// How a chain can be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// An entry is missing: the one that follows has a later number.
    #[error("is missing")]
    Missing,
    /// An entry stands after one with a later or the same number.
    #[error("is out of order")]
    Order,
    /// An entry belongs to another case.
    #[error("belongs to another case")]
    Foreign,
    /// The content does not give the recorded hash.
    #[error("was changed")]
    Changed,
    /// The entry does not point to the one before it: that one was replaced or moved.
    #[error("does not follow from the entry before it")]
    Link,
    /// The chain ends before an entry that is recorded elsewhere.
    #[error("is missing at the end")]
    Truncated,
    /// The chain has another hash here than is recorded elsewhere: it was rewritten.
    #[error("differs from the recorded head")]
    Rewritten,
}

/// The hash of a journal entry.
pub fn event_hash(
    prev: &[u8],
    case_id: CaseId,
    seq: i64,
    at: Timestamp,
    actor: &str,
    kind: &str,
    body: &[u8],
) -> Hash {
    digest(&[
        b"vidimus/journal/1",
        prev,
        case_id.0.as_bytes(),
        &seq.to_be_bytes(),
        &at.0.to_be_bytes(),
        actor.as_bytes(),
        kind.as_bytes(),
        body,
    ])
}

/// The hash of an entry of the audit trail.
pub fn audit_hash(prev: &[u8], seq: i64, at: Timestamp, actor: &str, kind: &str, body: &str) -> Hash {
    digest(&[
        b"vidimus/audit/1",
        prev,
        &seq.to_be_bytes(),
        &at.0.to_be_bytes(),
        actor.as_bytes(),
        kind.as_bytes(),
        body.as_bytes(),
    ])
}

/// The hash of an entry in the journal of a post's book of stock.
pub fn stock_hash(
    prev: &[u8],
    post: &PostCode,
    seq: i64,
    at: Timestamp,
    actor: &str,
    kind: &str,
    body: &str,
) -> Hash {
    digest(&[
        b"vidimus/stock/1",
        prev,
        post.as_str().as_bytes(),
        &seq.to_be_bytes(),
        &at.0.to_be_bytes(),
        actor.as_bytes(),
        kind.as_bytes(),
        body.as_bytes(),
    ])
}

/// The hash of a checkpoint, over everything in it but its own hash.
pub fn checkpoint_hash(checkpoint: &Checkpoint) -> Hash {
    digest(&[
        b"vidimus/checkpoint/1",
        &checkpoint.prev_hash,
        &checkpoint.number.to_be_bytes(),
        &checkpoint.at.0.to_be_bytes(),
        &checkpoint.leaves.to_be_bytes(),
        &checkpoint.root,
        checkpoint.note.as_bytes(),
        &checkpoint.signature,
    ])
}

fn digest(fields: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update((field.len() as u64).to_be_bytes());
        hasher.update(field);
    }
    hasher.finalize().into()
}

/// Walks one chain entry by entry, so that a chain of any length needs no memory.
#[derive(Clone, Copy, Debug)]
struct Link {
    seq: i64,
    hash: Hash,
}

impl Link {
    const START: Self = Self { seq: 0, hash: GENESIS };

    fn step(&mut self, seq: i64, prev: &[u8], recorded: &[u8], computed: Hash) -> Result<(), ChainFault> {
        let fault = |seq, kind| Err(ChainFault { seq, kind });
        let expected = self.seq + 1;
        if seq > expected {
            return fault(expected, FaultKind::Missing);
        }
        if seq < expected {
            return fault(seq, FaultKind::Order);
        }
        if computed != recorded {
            return fault(seq, FaultKind::Changed);
        }
        if self.hash != prev {
            return fault(seq, FaultKind::Link);
        }
        *self = Self { seq, hash: computed };
        Ok(())
    }
}

/// Walks the journal of one case entry by entry, in the order of their numbers.
#[derive(Clone, Copy, Debug)]
pub struct Walker {
    case_id: CaseId,
    link: Link,
}

impl Walker {
    /// Starts before the first entry.
    pub fn new(case_id: CaseId) -> Self {
        Self { case_id, link: Link::START }
    }

    /// Checks the next entry.
    ///
    /// # Errors
    /// The fault; the walk must end there.
    pub fn step(&mut self, row: &EventRow) -> Result<(), ChainFault> {
        if row.case_id != self.case_id {
            return Err(ChainFault { seq: row.seq, kind: FaultKind::Foreign });
        }
        let hash = event_hash(&row.prev_hash, row.case_id, row.seq, row.at, &row.actor, &row.kind, &row.body);
        self.link.step(row.seq, &row.prev_hash, &row.hash, hash)
    }

    /// The last entry that was checked.
    pub fn head(&self) -> Head {
        Head { case_id: self.case_id, seq: self.link.seq, hash: self.link.hash }
    }
}

/// Checks the whole journal of one case, given in the order of the entries' numbers.
///
/// A chain that was cut off at its end is a good chain: compare the head with one that is recorded elsewhere
/// ([`compare`]).
///
/// # Errors
/// The first fault.
pub fn verify<'r>(case_id: CaseId, rows: impl IntoIterator<Item = &'r EventRow>) -> Result<Head, ChainFault> {
    let mut walker = Walker::new(case_id);
    for row in rows {
        walker.step(row)?;
    }
    Ok(walker.head())
}

/// Compares the end of a chain with a head that was recorded for exactly this end, as `cases` keeps it.
///
/// # Errors
/// [`FaultKind::Truncated`] when the chain is shorter, [`FaultKind::Rewritten`] when it is longer or has another hash.
pub fn compare(found: &Head, recorded: &Head) -> Result<(), ChainFault> {
    if found.seq < recorded.seq {
        Err(ChainFault { seq: found.seq + 1, kind: FaultKind::Truncated })
    } else if found != recorded {
        Err(ChainFault { seq: recorded.seq, kind: FaultKind::Rewritten })
    } else {
        Ok(())
    }
}

/// Checks the audit trail, in the order of the entries' numbers, from its first entry.
///
/// # Errors
/// The first fault.
pub fn verify_audit<'r>(rows: impl IntoIterator<Item = &'r AuditRow>) -> Result<(i64, Hash), ChainFault> {
    let mut link = Link::START;
    for row in rows {
        let hash = audit_hash(&row.prev_hash, row.seq, row.at, &row.actor, &row.kind, &row.body);
        link.step(row.seq, &row.prev_hash, &row.hash, hash)?;
    }
    Ok((link.seq, link.hash))
}

/// Walks the journal of a post's book of stock entry by entry, in the order of their numbers.
#[derive(Clone, Debug)]
pub struct StockWalker {
    post: PostCode,
    link: Link,
}

impl StockWalker {
    /// Starts before the first entry.
    pub const fn new(post: PostCode) -> Self {
        Self { post, link: Link::START }
    }

    /// Checks the next entry.
    ///
    /// # Errors
    /// The fault; the walk must end there.
    pub fn step(&mut self, row: &EntryRow) -> Result<(), ChainFault> {
        if row.post != self.post {
            return Err(ChainFault { seq: row.seq, kind: FaultKind::Foreign });
        }
        let hash = stock_hash(&row.prev_hash, &row.post, row.seq, row.at, &row.actor, &row.kind, &row.body);
        self.link.step(row.seq, &row.prev_hash, &row.hash, hash)
    }

    /// Compares the end of the walk with the head that the book keeps.
    ///
    /// # Errors
    /// [`FaultKind::Truncated`] when the journal is shorter, [`FaultKind::Rewritten`] when it is longer or has another hash.
    pub fn compare(&self, seq: i64, hash: &Hash) -> Result<(), ChainFault> {
        if self.link.seq < seq {
            Err(ChainFault { seq: self.link.seq + 1, kind: FaultKind::Truncated })
        } else if self.link.seq != seq || self.link.hash != *hash {
            Err(ChainFault { seq, kind: FaultKind::Rewritten })
        } else {
            Ok(())
        }
    }
}

/// Checks the chain of checkpoints from the first on. Signatures and roots are the caller's to check.
///
/// # Errors
/// The first fault; its `seq` is the checkpoint's number.
pub fn verify_checkpoints<'r>(
    rows: impl IntoIterator<Item = &'r Checkpoint>,
) -> Result<(i64, Hash), ChainFault> {
    let mut link = Link::START;
    for row in rows {
        link.step(row.number, &row.prev_hash, &row.hash, checkpoint_hash(row))?;
    }
    Ok((link.seq, link.hash))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn chain_of(bodies: &[Vec<u8>]) -> (CaseId, Vec<EventRow>) {
        let case_id = CaseId(Uuid::from_u128(7));
        let mut head = Head::start(case_id);
        let rows = bodies
            .iter()
            .map(|body| {
                let (seq, at) = (head.seq + 1, Timestamp(head.seq * 10));
                let (actor, kind) = ("ada".to_owned(), "note".to_owned());
                let hash = event_hash(&head.hash, case_id, seq, at, &actor, &kind, body);
                let (prev_hash, body) = (head.hash.to_vec(), body.clone());
                head = Head { case_id, seq, hash };
                EventRow { case_id, seq, at, actor, kind, body, prev_hash, hash: hash.to_vec() }
            })
            .collect();
        (case_id, rows)
    }

    /// The encoding is for ever. The values were computed from the description above by another program.
    #[test]
    fn the_encoding_stays_as_it_is() {
        let (case_id, rows) = chain_of(&[b"one".to_vec(), Vec::new()]);
        let head = verify(case_id, &rows).expect("good chain");
        let hex = |hash: &[u8]| hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert_eq!(hex(&rows[0].hash), "020b5965ee2677746d58650e0c8c3db0a8559877e4c05887d2a6e50afa4f2c0e");
        assert_eq!(hex(&head.hash), "6ea0f58f7c65b384aa34cfd6018c7086179c079574d58b3f56484b20376c9d75");
    }

    #[test]
    fn a_byte_cannot_move_between_fields() {
        let hash = |actor, kind| event_hash(&GENESIS, CaseId(Uuid::nil()), 1, Timestamp(0), actor, kind, b"");
        assert_ne!(hash("ab", "c"), hash("a", "bc"));
        assert_ne!(hash("", "abc"), hash("abc", ""));
    }

    proptest! {
        #[test]
        fn one_change_anywhere_is_found(
            bodies in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..20), 1..8),
            place in any::<prop::sample::Index>(),
            byte in any::<prop::sample::Index>(),
            what in 0..7_usize,
        ) {
            let (case_id, mut rows) = chain_of(&bodies);
            let honest = verify(case_id, &rows).expect("good chain");
            let place = place.index(rows.len());
            let row = &mut rows[place];
            let flip = |bytes: &mut Vec<u8>| {
                let n = byte.index(bytes.len());
                bytes[n] ^= 1;
            };
            match what {
                0 => flip(&mut row.body),
                1 => flip(&mut row.hash),
                2 => flip(&mut row.prev_hash),
                3 => row.at.0 += 1,
                4 => row.actor.push('x'),
                5 => row.kind.push('x'),
                _ => { rows.remove(place); }
            }
            let found = verify(case_id, &rows).and_then(|head| compare(&head, &honest));
            prop_assert!(found.is_err());
            prop_assert!(found.is_err_and(|fault| fault.seq == honest.seq.min(i64::try_from(place).expect("small") + 1)));
        }
    }
}
