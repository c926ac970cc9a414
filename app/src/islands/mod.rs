//! The few widgets that run in the browser. Each makes a form more comfortable that works without it.
//!
//! # How to add an island
//!
//! Add a file with one `#[island]` here; `client` links everything below this module. An island gets ids and words as
//! properties, never a record: they stand as JSON in the page. It draws nothing from the clock, the locale or chance, so
//! that server and browser agree on the markup, and it reads inputs that the server has drawn instead of drawing its own.
//! Each element of a view costs about a kilobyte in the browser: what an island only shows it writes as text ([`html`]),
//! and what the server knows better comes drawn from there.
//! Prefer one island for a form to one for each field. What it needs of the rules comes from `domain`.

mod autosave;
mod html;
#[cfg(feature = "hydrate")]
mod inputs;
mod mrz_preview;
mod open_questions;
mod passport_scan;

pub use autosave::{Autosave, Saved, Stale, save_answers};
pub use mrz_preview::MrzPreview;
pub use open_questions::{OpenQuestions, question_id};
pub use passport_scan::{PassportScan, Report, read_passport};

/// The words of an island, by short names. One type for all keeps what the browser loads small.
pub type Words = std::collections::BTreeMap<String, String>;
