//! Use cases, mail, print, keys and job handlers.
//!
//! Map: [`who`] asks, [`error`] says why not. [`desk`] is what the staff of a post see, [`print`] the way of a sticker,
//! [`border`] the check of a visa, [`audit`] the proof that nobody changed a journal.

pub mod audit;
pub mod border;
pub mod desk;
pub mod error;
pub mod print;
pub mod who;

pub use error::{Error, Result};
pub use who::{Staff, Who};
