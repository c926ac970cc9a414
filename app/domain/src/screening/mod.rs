//! Finding people on watch lists, and earlier applicants, by what is known of them.
//!
//! 1. `sound` writes a name of any script as tokens of one Latin spelling, so that spellings of one sound come near each
//!    other; `alike` says how near two tokens are.
//! 2. [`Index`] holds the entries of a list, finds those that could be the person by keys of their tokens, and compares
//!    each of them.
//! 3. What was compared is [`Evidence`]: facts without judgement. [`score`](score()) makes of it a number and the list of
//!    what raised and lowered it. Only integers are reckoned with: the same evidence gives the same number on every machine,
//!    and evidence kept in a journal gives it again years later.
//!
//! A name has to be alike, or a document the same: nobody is a hit for the day of birth alone. A name that many entries of
//! the list bear weighs less than a rare one. Nationality only says whether two records may speak of one person; no rule
//! knows a nationality by name.
//!
//! [`file`] reads lists.
//!
//! A change of any number or table in this room changes what is found: raise [`ALGORITHM`] with it.

mod alike;
mod birth;
mod document;
pub mod file;
mod index;
mod keys;
mod meeting;
mod pairing;
mod person;
mod score;
mod sound;

pub use birth::{BirthRelation, PartialDate, PartialDateError};
pub use document::{Document, DocumentRelation};
pub use index::{Index, MatchedEntry, Matches, Scratch, Thresholds};
pub use meeting::meetings;
pub use person::{Known, KnownName, Sex};
pub use score::{Evidence, Feature, FeatureKind, NameEvidence, Pair, PairKind, Score, score};
pub use sound::sounds;

/// The version of the algorithm, recorded with every screening.
pub const ALGORITHM: &str = "vidimus-names-2";

/// Parts in a thousand, the unit of every likeness here.
type PerMille = u16;

#[cfg(test)]
mod tests;
