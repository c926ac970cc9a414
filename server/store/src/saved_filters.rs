//! Filters of the queue that members of staff keep under a name.

use crate::tx::{execute, fetch_all};
use crate::{Result, Tx};
use domain::{Timestamp, UserId};

/// One filter.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SavedFilter {
    /// Whose.
    pub user_id: UserId,
    /// Its name; one person has a name once.
    pub name: String,
    /// The query of the address, as the caller writes it.
    pub query: String,
    /// When it was saved.
    pub saved_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct SavedFilters<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl SavedFilters<'_> {
    /// Keeps a filter; one of the same name is replaced.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`] without the person, [`crate::StoreError::Database`].
    pub async fn put(&mut self, filter: &SavedFilter) -> Result<()> {
        const SQL: &str = "INSERT INTO saved_filters (user_id, name, query, saved_at) VALUES ($1, $2, $3, $4) \
                           ON CONFLICT (user_id, name) DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at";
        execute!(self.tx, SQL, filter.user_id, &filter.name, &filter.query, filter.saved_at)?;
        Ok(())
    }

    /// The filters of a person, by name.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_user(&mut self, user: UserId) -> Result<Vec<SavedFilter>> {
        const SQL: &str =
            "SELECT user_id, name, query, saved_at FROM saved_filters WHERE user_id = $1 ORDER BY name";
        fetch_all!(self.tx, SQL, user)
    }

    /// Forgets a filter. False when there was none.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn remove(&mut self, user: UserId, name: &str) -> Result<bool> {
        const SQL: &str = "DELETE FROM saved_filters WHERE user_id = $1 AND name = $2";
        Ok(execute!(self.tx, SQL, user, name)? > 0)
    }
}
