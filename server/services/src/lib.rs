//! Use cases, mail, print, keys and job handlers.
//!
//! Map: [`Services`] is the handle, [`who`] asks, [`error`] says why not. [`command`] is the one door through which a case
//! changes, [`applicant`] is the applicant's side from draft to decision, [`desk`] is what the staff of a post see, [`print`] the way of a sticker, [`sticker`] the label itself,
//! [`stock`] the account of blanks,
//! [`visits`] the appointments at the counter, [`cash`] the money of a post, [`payments`] what a provider takes, [`border`] the check of a visa, [`lists`] the watch lists, [`audit`] the proof that nobody changed a journal.
//!
//! Under them: [`clock`] and [`entropy`] are the only sources of time and randomness; [`vault`] holds the keys and seals
//! bytes; [`policies`] knows the rules of each case; [`passwords`] checks who signs in; [`images`] takes uploads in and [`blobs`] keeps them; [`checkpoint`] signs the
//! state of the journal; [`keys`] holds the keys of digital seals and judges seals; [`words`] speaks every language, [`mail`] writes letters in it; [`jobs`] does what need not be
//! waited for.

pub mod applicant;
pub mod audit;
pub mod blobs;
pub mod border;
pub mod cash;
pub mod checkpoint;
pub mod clock;
pub mod command;
pub mod csv;
pub mod demo;
pub mod desk;
pub mod entropy;
pub mod error;
mod handle;
pub mod housekeeping;
pub mod images;
pub mod jobs;
pub mod keys;
pub mod lists;
pub mod mail;
pub mod messages;
pub mod orphans;
pub mod outages;
pub mod overview;
pub mod passwords;
pub mod payments;
pub mod people;
pub mod policies;
pub mod print;
mod retry;
pub mod reviews;
pub mod sheet;
pub mod sticker;
pub mod stock;
pub mod vault;
pub mod visits;
pub mod who;
pub mod words;

pub use clock::{Clock, FixedClock, SystemClock};
pub use entropy::{Entropy, SeededEntropy, SystemEntropy};
pub use error::{Error, Result};
pub use handle::{Parts, Services, Settings};
pub use policies::Policies;
pub use vault::Vault;
pub use who::{Staff, Who};

/// Keys of a session's data that tell the store whose session it is.
pub mod session {
    pub use store::session_store::{ABSOLUTE, APPLICANT, USER};
}
