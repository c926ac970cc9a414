//! The few widgets that run in the browser. Each makes a form more comfortable that works without it.
//!
//! # How to add an island
//!
//! Add a file with one `#[island]` here; `client` links everything below this module. An island gets ids and words as
//! properties, never a record: they stand as JSON in the page. It draws nothing from the clock, the locale or chance, so
//! that server and browser agree on the markup, and it reads inputs that the server has drawn instead of drawing its own.
//! Prefer one island for a form to one for each field. What it needs of the rules comes from `domain`.

mod autosave;
mod mrz_preview;

pub use autosave::{Autosave, Saved, save_answers};
pub use mrz_preview::MrzPreview;
