//! What a person sees.
//!
//! Map: [`pages`] answers every GET with server HTML, [`forms`] takes every command a person gives, [`doors`] is the one
//! table of routes and who may enter, [`shell`] is the frame around each page, [`ui`] holds the inputs and blocks that
//! pages are made of, [`ctx`] is what a page knows about its visitor, [`islands`] are the few widgets that run in the
//! browser. All but the islands exist on the server only.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod ctx;
#[cfg(feature = "ssr")]
pub mod doors;
#[cfg(feature = "ssr")]
mod drain;
#[cfg(feature = "ssr")]
pub mod fault;
#[cfg(feature = "ssr")]
mod fault_pages;
#[cfg(feature = "ssr")]
pub mod flash;
#[cfg(feature = "ssr")]
pub mod forms;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod state;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod visitor;

#[cfg(feature = "ssr")]
pub use ctx::{Client, Ctx, Limits, Nonce, Reference};
#[cfg(feature = "ssr")]
pub use drain::drain;
#[cfg(feature = "ssr")]
pub use fault::Fault;
#[cfg(feature = "ssr")]
pub use fault_pages::{after_panic, fault_pages};
#[cfg(feature = "ssr")]
pub use state::AppState;
