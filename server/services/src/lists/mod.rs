//! Watch lists: imported from files in versions ([`import()`]), put in force by one last step ([`force()`]), held in memory for searches
//! ([`held`]), and searched again in every case that they can concern when another version is in force ([`again`]). Old versions are
//! emptied ([`clear`]).
//!
//! The entries are sealed with the installation's key in parts; nobody reads them in the database. What a hit says of an entry stands in
//! the sealed journal of the case.

pub mod again;
pub mod clear;
mod force;
pub mod held;
mod import;
pub(crate) mod search;

pub use force::force;
pub use import::{Imported, Progress, Source, import};

use crate::vault::Context;
use crate::{Error, Result, Services, Staff};
use domain::case::Role;
use domain::screening::file::{Entry, LineFault};
use domain::{Timestamp, WatchListId};
use store::Tx;
use store::watch_lists::WatchListRow;

/// Who imports lists, puts them in force and reads their versions.
pub const ROLES: &[Role] = &[Role::Screening, Role::Admin];
/// Entries in a part.
const PART: usize = 500;

/// A version of a list, as pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Id.
    pub id: WatchListId,
    /// Name of the list.
    pub list: String,
    /// Its number.
    pub version: i64,
    /// SHA-256 of the file.
    pub sha256: String,
    /// As [`store::watch_lists`] names it.
    pub state: String,
    /// Entries.
    pub entries: i64,
    /// Lines with a fault.
    pub faults: i64,
    /// The first of them.
    pub told: Vec<LineFault>,
    /// Who imported it.
    pub imported_by: String,
    /// When.
    pub imported_at: Timestamp,
    /// Who put it in force last.
    pub forced_by: Option<String>,
    /// When.
    pub forced_at: Option<Timestamp>,
    /// When its entries were let go.
    pub emptied_at: Option<Timestamp>,
}

/// Every version of every list, the newest of a list first.
///
/// # Errors
/// [`Error::Busy`].
pub async fn versions(services: &Services) -> Result<Vec<Version>> {
    let mut tx = services.store.read().await?;
    let rows = tx.watch_lists().all().await?;
    let ids = rows.iter().flat_map(|row| [Some(&row.imported_by), row.forced_by.as_ref()]).flatten();
    let people = ids.filter_map(|text| crate::who::parse_actor(text)?.staff());
    let names = crate::desk::names(&mut tx, people.collect::<Vec<_>>()).await?;
    let name = |actor: &str| match crate::who::parse_actor(actor).and_then(|actor| actor.staff()) {
        Some(id) => names.get(&id).cloned().unwrap_or_else(|| id.to_string()),
        None => String::new(),
    };
    let version = |row: WatchListRow| Version {
        told: serde_json::from_str(&row.told).unwrap_or_default(),
        imported_by: name(&row.imported_by),
        forced_by: row.forced_by.as_deref().map(name),
        id: row.id,
        list: row.list,
        version: row.version,
        sha256: row.sha256,
        state: row.state,
        entries: row.entries,
        faults: row.faults,
        imported_at: row.imported_at,
        forced_at: row.forced_at,
        emptied_at: row.emptied_at,
    };
    Ok(rows.into_iter().map(version).collect())
}

/// As [`versions`], for a member of staff.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but [`ROLES`]; [`Error::Busy`].
pub async fn shown(services: &Services, staff: &Staff) -> Result<Vec<Version>> {
    if staff.is_any(ROLES) { versions(services).await } else { Err(Error::Forbidden) }
}

fn context(id: WatchListId, part: i64) -> Context {
    Context::own("watch_parts.sealed", format!("{id}:{part}"))
}

/// The entries of a part.
async fn part(services: &Services, tx: &mut Tx, id: WatchListId, part: i64) -> Result<Vec<Entry>> {
    let (_, sealed) = tx.watch_lists().part(id, part).await?.ok_or(Error::NotFound)?;
    let plain = services.vault.open_own(&context(id, part), &sealed).map_err(Error::internal)?;
    serde_json::from_slice(&plain).map_err(Error::internal)
}
