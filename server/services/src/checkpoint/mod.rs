//! Checkpoints of the journals: proof, for somebody outside, that no case and no book of the stock was changed, removed or
//! rewritten later.
//!
//! Each case and each book of stock has its own hash chain. A job takes the newest hash of every chain, builds a Merkle tree over them
//! ([`merkle`], RFC 6962 2.1) and signs the root in a short text ([`note`], the "signed note" and "tlog-checkpoint" formats
//! of c2sp.org). A checkpoint names the hash of the former one, so that none can be left out. The text is meant to be
//! sent away or printed: whoever keeps it can later check any case or book against it with an inclusion proof.

pub mod merkle;
pub mod note;

pub use merkle::{Hash, Tree};
pub use note::{Checkpoint, NoteError, Signed};

use domain::{CaseId, PostCode};

/// One leaf: the newest link of a case's chain. Fixed length, so no two heads have the same bytes.
pub fn head(case: CaseId, seq: i64, hash: &[u8; 32]) -> [u8; 56] {
    let mut bytes = [0; 56];
    bytes[..16].copy_from_slice(case.0.as_bytes());
    bytes[16..24].copy_from_slice(&seq.to_be_bytes());
    bytes[24..].copy_from_slice(hash);
    bytes
}

/// One leaf: the newest link in the chain of a post's book of stock. Longer than any leaf of a case, and the post stands at
/// its end, so no two heads have the same bytes.
pub fn stock_head(post: &PostCode, seq: i64, hash: &[u8; 32]) -> Vec<u8> {
    let mut bytes = b"vidimus/stock-head/1".to_vec();
    bytes.extend(seq.to_be_bytes());
    bytes.extend(hash);
    bytes.extend(post.as_str().as_bytes());
    bytes
}

/// The tree over heads in the order of a checkpoint: cases first, then the stock.
pub fn tree(heads: &store::checkpoints::Heads) -> Tree {
    let cases = heads.cases.iter().map(|h| head(h.case_id, h.seq, &h.hash).to_vec());
    Tree::new(cases.chain(heads.stock.iter().map(|h| stock_head(&h.post, h.seq, &h.hash))))
}
