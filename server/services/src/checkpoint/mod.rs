//! Checkpoints of the journal: proof, for somebody outside, that no case was changed, removed or rewritten later.
//!
//! Each case has its own hash chain. A job takes the newest hash of every chain, builds a Merkle tree over them
//! ([`merkle`], RFC 6962 2.1) and signs the root in a short text ([`note`], the "signed note" and "tlog-checkpoint" formats
//! of c2sp.org). A checkpoint names the hash of the former one, so that none can be left out. The text is meant to be
//! sent away or printed: whoever keeps it can later check any case against it with an inclusion proof.

pub mod merkle;
pub mod note;

pub use merkle::{Hash, Tree};
pub use note::{Checkpoint, NoteError, Signed};

use domain::CaseId;

/// One leaf: the newest link of a case's chain. Fixed length, so no two heads have the same bytes.
pub fn head(case: CaseId, seq: i64, hash: &[u8; 32]) -> [u8; 56] {
    let mut bytes = [0; 56];
    bytes[..16].copy_from_slice(case.0.as_bytes());
    bytes[16..24].copy_from_slice(&seq.to_be_bytes());
    bytes[24..].copy_from_slice(hash);
    bytes
}
