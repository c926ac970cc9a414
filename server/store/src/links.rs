//! Sign-in links sent by mail. The store holds the SHA-256 of a token, so that a copied database opens no door.

use crate::tx::{execute, fetch_optional};
use crate::{Result, Tx};
use domain::Timestamp;

/// One link.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct LinkRow {
    /// SHA-256 of the token in the link.
    pub token_hash: Vec<u8>,
    /// Where it was sent.
    pub email: String,
    /// Path to go to after signing in.
    pub next: String,
    /// When it was sent.
    pub created_at: Timestamp,
    /// Until when it works.
    pub expires_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Links<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Links<'_> {
    /// Adds a link.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `sign_in_links_token_hash`.
    pub async fn add(&mut self, link: &LinkRow) -> Result<()> {
        const SQL: &str = "INSERT INTO sign_in_links (token_hash, email, next, created_at, expires_at) \
                           VALUES ($1, $2, $3, $4, $5)";
        execute!(self.tx, SQL, &link.token_hash, &link.email, &link.next, link.created_at, link.expires_at)?;
        Ok(())
    }

    /// The link, if it would work now. For the page that asks before [`Links::take`] signs in.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn peek(&mut self, token_hash: &[u8], now: Timestamp) -> Result<Option<LinkRow>> {
        const SQL: &str = "SELECT token_hash, email, next, created_at, expires_at FROM sign_in_links \
                           WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2";
        fetch_optional!(self.tx, SQL, token_hash, now)
    }

    /// Uses the link. `None` when there is none, it has expired, or it was used: of two that come at once one gets it.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn take(&mut self, token_hash: &[u8], now: Timestamp) -> Result<Option<LinkRow>> {
        const SQL: &str = "UPDATE sign_in_links SET used_at = $2 \
                           WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 \
                           RETURNING token_hash, email, next, created_at, expires_at";
        fetch_optional!(self.tx, SQL, token_hash, now)
    }

    /// Deletes links that expired before `before`; gives their number.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete_expired(&mut self, before: Timestamp) -> Result<u64> {
        const SQL: &str = "DELETE FROM sign_in_links WHERE expires_at < $1";
        execute!(self.tx, SQL, before)
    }
}
