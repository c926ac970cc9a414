//! Small values of the installation, by name: for example the public key of the checkpoints.

use crate::tx::{execute, fetch_optional};
use crate::{Result, Tx};

/// See the module.
#[derive(Debug)]
pub struct Settings<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Settings<'_> {
    /// The value, if it was put.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn get(&mut self, key: &str) -> Result<Option<Vec<u8>>> {
        const SQL: &str = "SELECT value FROM settings WHERE key = $1";
        let row: Option<(Vec<u8>,)> = fetch_optional!(self.tx, SQL, key)?;
        Ok(row.map(|(value,)| value))
    }

    /// Puts a value in the place of the former one.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn put(&mut self, key: &str, value: &[u8]) -> Result<()> {
        const SQL: &str = "INSERT INTO settings (key, value) VALUES ($1, $2) \
                           ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        execute!(self.tx, SQL, key, value)?;
        Ok(())
    }

    /// Puts a value if there is none, and gives the one that stands: of two nodes that start at once both get the same.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn put_once(&mut self, key: &str, value: &[u8]) -> Result<Vec<u8>> {
        const SQL: &str = "INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING";
        execute!(self.tx, SQL, key, value)?;
        Ok(self.get(key).await?.unwrap_or_else(|| value.to_vec()))
    }
}
