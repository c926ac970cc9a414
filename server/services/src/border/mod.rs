//! The check at the border: is this visa ours, unchanged, and good today?
//!
//! [`check()`] answers with a [`Check`], which is what the page shows, and [`by_number`] does so for a sticker without lines
//! that can be read, as one that was filled in by hand; [`admit`] records a crossing. Every look-up is recorded,
//! whatever it found. [`pack`] is for posts without a network.

mod check;
mod number;
pub mod pack;
pub mod seal;

pub use check::{admit, check, portrait, recent};
pub use number::by_number;

use domain::case::{ActionKind, Entries, Standing};
use domain::mrz::{Fault, Field};
use domain::stock::AlertWhy;
use domain::{CaseId, Date, DocumentId, PostCode, Problem, Reference, Timestamp};

/// What a look-up found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The answer.
    pub verdict: Verdict,
    /// When.
    pub at: Timestamp,
    /// The fields as they were read, for comparing with the paper; empty when nothing could be read.
    pub fields: Vec<(Field, String)>,
    /// The visa on record: only when the number is known.
    pub record: Option<Record>,
}

/// A look-up of the past: what was asked and what was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lookup {
    /// When.
    pub at: Timestamp,
    /// The document number, when one could be read.
    pub number: Option<String>,
    /// The stored name of the verdict ([`Verdict::as_str`]).
    pub outcome: String,
}

/// The visa on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The case.
    pub case_id: CaseId,
    /// Its reference.
    pub reference: Reference,
    /// The version that [`admit`] carries.
    pub version: i64,
    /// Number of the sticker.
    pub visa_number: String,
    /// Name as in the passport.
    pub name: String,
    /// Passport number.
    pub passport_number: String,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_until: Date,
    /// Entries.
    pub entries: Entries,
    /// Entries that are left; `None` without limit.
    pub entries_left: Option<usize>,
    /// Days of stay in all.
    pub days: u16,
    /// The portrait that was printed.
    pub portrait: Option<DocumentId>,
    /// The MRZ that was printed; none on a sticker that was filled in by hand.
    pub mrz: Option<[String; 2]>,
    /// It was filled in by hand, and why.
    pub by_hand: Option<ByHand>,
    /// What this officer may do to end the visa: propose it, or decide what was proposed.
    pub endings: Vec<ActionKind>,
}

/// A sticker that was filled in by hand because its post could not print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByHand {
    /// Why the visa could not wait.
    pub reason: String,
    /// The post that filled it in.
    pub post: PostCode,
    /// When.
    pub at: Timestamp,
    /// Gone through after the outage.
    pub reconciled: bool,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Ours, unchanged, can be used today.
    Valid,
    /// Ours; it begins later.
    NotYetValid,
    /// Ours; it is over.
    Expired,
    /// Ours; its entries are used.
    UsedUp,
    /// Ours; revoked.
    Revoked,
    /// Ours; annulled.
    Annulled,
    /// The sticker was spoiled: nobody should hold it.
    Spoiled,
    /// The number is on the list of the border: stolen, lost, withdrawn, or copies are about.
    Reported {
        /// Why.
        why: AlertWhy,
    },
    /// The sticker is ours, but was not handed over to anybody: stolen or taken from the process.
    NotIssued,
    /// We have never issued this number.
    Unknown,
    /// The number is ours, but was issued for another passport.
    OtherPassport,
    /// The number is ours, but the sticker says something else than what we printed.
    Forged {
        /// Where it differs.
        differences: Vec<Difference>,
    },
    /// It cannot be read, or was read wrongly: try again.
    Unreadable {
        /// Each fault, with line and position.
        faults: Vec<Fault>,
        /// Why nothing at all could be read.
        problem: Option<Problem>,
    },
}

/// A field in which the sticker differs from what we printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Field.
    pub field: Field,
    /// As we printed it.
    pub printed: String,
    /// As it was read.
    pub read: String,
}

impl Verdict {
    /// The stored name; with `verdict-` before it and hyphens the message key.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::NotYetValid => "not_yet_valid",
            Self::Expired => "expired",
            Self::UsedUp => "used_up",
            Self::Revoked => "revoked",
            Self::Annulled => "annulled",
            Self::Spoiled => "spoiled",
            Self::Reported { .. } => "reported",
            Self::NotIssued => "not_issued",
            Self::Unknown => "unknown",
            Self::OtherPassport => "other_passport",
            Self::Forged { .. } => "forged",
            Self::Unreadable { .. } => "unreadable",
        }
    }

    /// Message key (`verdict-used-up`).
    pub fn key(&self) -> String {
        format!("verdict-{}", self.as_str().replace('_', "-"))
    }
}

impl From<Standing> for Verdict {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::NotDelivered => Self::NotIssued,
            Standing::NotYetValid => Self::NotYetValid,
            Standing::Valid => Self::Valid,
            Standing::UsedUp => Self::UsedUp,
            Standing::Expired => Self::Expired,
            Standing::Annulled => Self::Annulled,
            Standing::Revoked => Self::Revoked,
        }
    }
}
