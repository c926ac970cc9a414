//! The few widgets that run in the browser. Each makes a form more comfortable that works without it.
//!
//! # How to add an island
//!
//! Add a file with one `#[island]` here; `client` links everything below this module. Beside it stands the function that
//! draws its place on the server, with an id and with its words as JSON in `data-words`: ids and words, never a record. The
//! island itself has no properties and no view. It finds its place by the id, and shows what changes in the elements that
//! the server has drawn there, as text or as markup ([`html`]); what the server knows better comes drawn from there. It reads
//! inputs that the server has drawn instead of drawing its own.
//!
//! Why so bare: properties would bring a JSON reader, each element of a view about a kilobyte, each signal, effect and
//! future its share, and every form page loads it all. `.ci/front` stops at 80 KiB. What a browser does anyway it is asked
//! for (`page`): finding elements, JSON, waiting. The same holds for the rules that come along from `domain`: no sorting, no
//! search for texts, no tables of Unicode, where a few lines do.
//!
//! A server function is compiled on the server only; an island calls it by its address (`page::ask`).
//! Prefer one island for a form to one for each field. What it needs of the rules comes from `domain`.

mod autosave;
mod html;
mod mrz_preview;
mod open_questions;
#[cfg(feature = "hydrate")]
mod page;
mod passport_scan;

pub use autosave::KeepAnswers;
#[cfg(feature = "ssr")]
pub use autosave::{Saved, Stale, autosave, gone, save_answers};
pub use mrz_preview::MrzPreview;
#[cfg(feature = "ssr")]
pub use mrz_preview::mrz_preview;
#[cfg(feature = "ssr")]
pub use open_questions::open_questions;
pub use open_questions::{OpenQuestions, question_id};
pub use passport_scan::PassportScan;
#[cfg(feature = "ssr")]
pub(crate) use passport_scan::side;
#[cfg(feature = "ssr")]
pub use passport_scan::{Report, passport_scan, read_passport};

/// The words of an island, by short names. One type for all keeps what the browser loads small.
pub type Words = std::collections::BTreeMap<String, String>;

/// The words as an attribute of the element in which an island finds them.
#[cfg(feature = "ssr")]
fn data(words: &Words) -> String {
    serde_json::to_string(words).unwrap_or_default()
}
