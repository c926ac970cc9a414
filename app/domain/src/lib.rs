//! The rules that browser and server share. No I/O, no clock, no randomness, no async.
//!
//! Map: [`mrz`] writes and reads machine readable zones (Doc 9303), [`seal`] digital seals, [`states`] knows the issuing
//! States, [`form`] is the harmonised application form, [`policy`] is what a State decides about its visas, [`case`] is the
//! life of one application, [`stock`] that of the blank stickers, [`mod@reference`] is the number that people type, [`problem`] says what a person has to correct, [`ids`] and
//! [`time`] are the small types under all of them.

pub mod case;
pub mod form;
pub mod ids;
pub mod mrz;
mod names;
pub mod policy;
pub mod problem;
pub mod reference;
mod refusals;
pub mod seal;
pub mod states;
pub mod stock;
pub mod time;
mod unicode;

pub use ids::{
    ApplicantId, CaseId, CommandKey, DocumentId, JobId, OutageId, PostCode, PrintJobId, PrinterId, UserId,
};
pub use names::UnknownName;
pub use problem::{Problem, Problems};
pub use reference::{Reference, ReferenceError};
pub use time::{Date, Timestamp};
