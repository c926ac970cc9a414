//! What an auditor reads, and the proof that nobody changed it.
//!
//! [`journal()`] shows one case, [`export`] gives it away with its hashes, [`trail`] is what happened outside cases.
//! [`verify()`] walks everything; [`checkpoint()`] signs the state of all journals, so that whoever keeps the signed text can
//! later prove that nothing before it was changed. [`overdue()`] lists late decisions from the journals alone.

mod checkpoint;
pub mod job;
mod journal;
mod overdue;
mod verify;

pub use checkpoint::checkpoint;
pub use journal::{export, journal, trail};
pub use overdue::{Overdue, overdue};
pub use verify::{verify, verify_case};

use crate::desk::case::ActorName;
use domain::policy::Policy;
use domain::{CaseId, PostCode, Reference, Timestamp};
use std::sync::Arc;
use store::chain::{ChainFault, FaultKind};

/// One entry of a journal with its hashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalRow {
    /// Number, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who, as stored.
    pub actor: String,
    /// Who, by name.
    pub actor_name: ActorName,
    /// Kind of event.
    pub kind: String,
    /// Values for the message `history-<kind>`; empty after the person's data were erased.
    pub args: Vec<(&'static str, String)>,
    /// Hash of the entry before, hexadecimal.
    pub prev_hash: String,
    /// Hash of this entry, hexadecimal.
    pub hash: String,
}

/// The journal of one case.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseJournal {
    /// Case.
    pub case_id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// The post that it belongs to, whose time its moments are told in.
    pub post: PostCode,
    /// The policy that binds it, which names papers, fees and visa types.
    pub policy: Arc<Policy>,
    /// State as stored.
    pub state: String,
    /// Entries.
    pub rows: Vec<JournalRow>,
    /// What is wrong with its chain or its replay; empty when nothing is.
    pub findings: Vec<Finding>,
}

/// What a verification found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Cases.
    pub cases: u64,
    /// Events.
    pub events: u64,
    /// Checkpoints.
    pub checkpoints: u64,
    /// Entries in the journals of the stock.
    pub stock: u64,
    /// What is wrong, case by case.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The case; `None` for checkpoints, the stock and the audit chain.
    pub case_id: Option<CaseId>,
    /// The post whose book of stock it is.
    pub post: Option<PostCode>,
    /// Number of the entry or checkpoint; 0 when it concerns the whole.
    pub seq: i64,
    /// What.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The hash does not fit the entry: something in it was changed.
    Changed,
    /// A number is missing or comes twice: an entry was deleted or put in.
    Gap,
    /// An entry does not follow the one before: order or content was changed.
    Broken,
    /// The journal ends earlier or elsewhere than the case says.
    Truncated,
    /// An entry cannot be opened with the key of the case.
    Sealed,
    /// The case does not follow from its journal.
    Replay,
    /// A column of the case differs from what follows from its journal.
    Projection,
    /// The last day for the decision in the row is not the one that is counted from the journal.
    DueDate,
    /// The journal differs from what a checkpoint recorded.
    Checkpoint,
    /// A checkpoint has no valid signature or does not follow the one before.
    CheckpointChain,
    /// A job of a printer is not the one that was signed, or the journal does not know it.
    PrintJob,
    /// The score of a hit is not what its evidence gives.
    HitScore,
    /// The list of visas that were filled in by hand says something else than the case.
    ByHand,
    /// What reports count is not what the journal says.
    Counted,
}

impl Fault {
    /// Message key (`finding-changed`).
    pub const fn key(self) -> &'static str {
        match self {
            Self::Changed => "finding-changed",
            Self::Gap => "finding-gap",
            Self::Broken => "finding-broken",
            Self::Truncated => "finding-truncated",
            Self::Sealed => "finding-sealed",
            Self::Replay => "finding-replay",
            Self::Projection => "finding-projection",
            Self::DueDate => "finding-due-date",
            Self::Checkpoint => "finding-checkpoint",
            Self::CheckpointChain => "finding-checkpoint-chain",
            Self::PrintJob => "finding-print-job",
            Self::HitScore => "finding-hit-score",
            Self::ByHand => "finding-by-hand",
            Self::Counted => "finding-counted",
        }
    }
}

impl From<FaultKind> for Fault {
    fn from(kind: FaultKind) -> Self {
        match kind {
            FaultKind::Missing | FaultKind::Order => Self::Gap,
            FaultKind::Changed => Self::Changed,
            FaultKind::Link | FaultKind::Foreign => Self::Broken,
            FaultKind::Truncated | FaultKind::Rewritten => Self::Truncated,
        }
    }
}

impl Finding {
    fn of_case(case_id: CaseId, seq: i64, fault: Fault) -> Self {
        Self { case_id: Some(case_id), post: None, seq, fault }
    }

    pub(crate) const fn of_stock(post: PostCode, seq: i64, fault: Fault) -> Self {
        Self { case_id: None, post: Some(post), seq, fault }
    }

    fn of_chain(case_id: CaseId, fault: ChainFault) -> Self {
        Self::of_case(case_id, fault.seq, fault.kind.into())
    }
}
