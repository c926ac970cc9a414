//! The store: SQLite and PostgreSQL behind one SQL text. It keeps and finds; it knows no rule.
//!
//! A [`Store`] is opened by URL, a [`Tx`] is begun on it, and repositories are borrowed from the transaction:
//!
//! ```no_run
//! # async fn f(at: domain::Timestamp) -> store::Result<()> {
//! let store = store::Store::connect("sqlite:data/vidimus.db").await?;
//! store.migrate().await?;
//! let mut tx = store.begin().await?;
//! let user = tx.users().by_login("anna").await?;
//! tx.settings().put("motto", b"semper idem").await?;
//! tx.commit().await?;
//! # Ok(()) }
//! ```
//!
//! Whatever happens in one transaction happens together or not at all: a change of a case, its journal entries, the jobs
//! that it asks for and the answer of its command are written in one [`Tx`]. Dropping a [`Tx`] undoes it.
//!
//! # Map
//!
//! [`engine`] opens databases and runs migrations; [`grants`] says which tables the nodes may only add to; [`tx`] is what a transaction can do; [`error`] names what can go wrong; [`chain`] is the hash chain of the
//! journal; every other module is one repository over one table (or a table and its satellites), as listed at [`Tx`].
//!
//! # How to add a repository
//!
//! 1. Add the table to a **new** numbered file in `migrations/sqlite/` and the same number and name in
//!    `migrations/postgres/`. Column types come in pairs: `BLOB`/`uuid` for ids, `INTEGER`/`bigint` for moments and
//!    numbers, `INTEGER`/`boolean`, `TEXT`/`text`, `TEXT`/`jsonb`, `BLOB`/`bytea`. Tables are `STRICT` in SQLite. Name a
//!    unique constraint `table_column`, so that [`StoreError::Duplicate`] says the same on both engines. The schema test
//!    in `tests/` compares the two folders.
//! 2. Add a file here with a row struct (`#[derive(sqlx::FromRow)]`), `pub struct Things<'t> { pub(crate) tx: &'t mut Tx }`
//!    and methods that hold their SQL in a constant and run it with the macros of `tx.rs`. Where the engines differ write two
//!    constants and say why.
//! 3. Add the accessor to the `repositories!` list in `tx.rs`, and a chapter to `tests/story/`.
//!
//! A repository never reads a clock, never makes an id and never decides: moments, ids and states come from the caller.
//! An update that was drawn from an older version fails with [`StoreError::Stale`].

pub mod acts;
pub mod amendments;
pub mod applicants;
pub mod audit;
pub mod border;
pub mod cases;
pub mod cash;
pub mod chain;
pub mod checkpoints;
pub mod columns;
pub mod commands;
pub mod consultation_links;
pub mod documents;
pub mod drafts;
pub mod engine;
pub mod error;
pub mod grants;
pub mod groups;
pub mod hand_filled;
pub mod jobs;
pub mod journal;
pub mod kin;
pub mod links;
pub mod open_hits;
pub mod open_questions;
pub mod outages;
pub mod payments;
pub mod policies;
pub mod presence;
pub mod print_jobs;
pub mod printers;
pub mod queue;
pub mod reviews;
pub mod saved_filters;
pub mod session_store;
pub mod sessions;
pub mod settings;
pub mod stickers;
pub mod stock;
pub mod throttles;
pub mod tx;
pub mod uploads;
pub mod users;
pub mod visit_waits;
pub mod visits;
pub mod watch_lists;
pub mod words;

pub use columns::Day;
pub use engine::{DatabaseUrl, Engine, Store};
pub use error::{Result, StoreError};
pub use session_store::DatabaseSessions;
pub use tx::Tx;
