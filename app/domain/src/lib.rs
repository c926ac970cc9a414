//! The rules that browser and server share. No I/O, no clock, no randomness, no async.
//!
//! Map: [`mrz`] writes and reads machine readable zones (Doc 9303), [`seal`] digital seals, [`states`] knows the issuing
//! States, [`form`] is the harmonised application form, [`policy`] is what a State decides about its visas, [`case`] is the
//! life of one application, [`clock`] counts its last days, [`figures`] says what can be counted of a post and which numbers somebody should look at, [`stay`] counts days of stay and proposes the validity of the next visa, [`stock`] that of the blank stickers, [`visits`] the appointments at the counter, [`portrait`] cuts and examines portraits, [`payment`] is a payment at a provider's, [`outbox`] is the way of an answer from a browser to the draft, [`roster`] reads a list of people, [`rules`] publishes the rules of a policy and says which applied to a case, [`screening`] finds people on watch lists, [`mod@reference`] is the number that people type, [`problem`] says what a person has to correct, [`ids`] and
//! [`time`] are the small types under all of them.

pub mod case;
pub mod clock;
pub mod figures;
pub mod form;
pub mod ids;
pub mod mrz;
mod names;
pub mod outbox;
pub mod payment;
pub mod policy;
pub mod portrait;
pub mod problem;
pub mod reference;
mod refusals;
pub mod roster;
pub mod rules;
pub mod screening;
pub mod seal;
pub mod states;
pub mod stay;
pub mod stock;
pub mod time;
mod unicode;
pub mod visits;

pub use ids::{
    ApplicantId, CaseId, CommandKey, DocumentId, JobId, OrderId, OutageId, PostCode, PrintJobId, PrinterId,
    UserId, VisitId, WaitId, WatchListId,
};
pub use names::UnknownName;
pub use problem::{Problem, Problems};
pub use reference::{Reference, ReferenceError};
pub use time::{Date, Timestamp};
