//! Filters of the queue that a member of staff keeps under a name: own ones only, a few of them.

use crate::{Error, Result, Services, Staff};
use domain::Problem;
use store::saved_filters::SavedFilter;

/// Most filters of one person.
pub const MOST: usize = 20;
/// Longest name, in characters.
const NAME: usize = 40;
/// Longest query, in bytes.
const QUERY: usize = 500;

/// A filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Its name.
    pub name: String,
    /// The query of the queue's address, without its question mark.
    pub query: String,
}

/// The filters of this person, by name.
///
/// # Errors
/// [`Error::Busy`].
pub async fn list(services: &Services, staff: &Staff) -> Result<Vec<Saved>> {
    let rows = services.store.read().await?.saved_filters().of_user(staff.id).await?;
    Ok(rows.into_iter().map(|row| Saved { name: row.name, query: row.query }).collect())
}

/// Keeps a filter; one of the same name is replaced.
///
/// # Errors
/// A problem without a name, with a name that is too long, or when there are [`MOST`]; [`Error::Busy`].
pub async fn save(services: &Services, staff: &Staff, name: &str, query: &str) -> Result<()> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > NAME {
        return Err(Problem::new("name", "problem-filter-name").with("most", NAME).into());
    }
    if query.len() > QUERY {
        return Err(Error::problem("name", "problem-filter-long"));
    }
    let mut tx = services.store.begin().await?;
    let others = tx.saved_filters().of_user(staff.id).await?;
    if others.len() >= MOST && others.iter().all(|other| other.name != name) {
        return Err(Problem::new("name", "problem-filter-many").with("most", MOST).into());
    }
    let row = SavedFilter { user_id: staff.id, name, query: query.to_owned(), saved_at: services.now() };
    tx.saved_filters().put(&row).await?;
    Ok(tx.commit().await?)
}

/// Forgets a filter; one that is not there is forgotten already.
///
/// # Errors
/// [`Error::Busy`].
pub async fn remove(services: &Services, staff: &Staff, name: &str) -> Result<()> {
    let mut tx = services.store.begin().await?;
    tx.saved_filters().remove(staff.id, name).await?;
    Ok(tx.commit().await?)
}
