//! Who is signed in. The key of a row is the SHA-256 of the session's id, so that a copied database opens no session.
//! [`crate::DatabaseSessions`] is the door of tower-sessions to this table.

use crate::tx::{execute, fetch_all, fetch_one, fetch_optional};
use crate::{Result, Tx};
use domain::{ApplicantId, Timestamp, UserId};

macro_rules! columns {
    () => {
        "id_hash, user_id, applicant_id, data, created_at, seen_at, expires_at, absolute_at"
    };
}

/// One session.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SessionRow {
    /// SHA-256 of the id in the cookie.
    pub id_hash: Vec<u8>,
    /// The member of staff who is signed in.
    pub user_id: Option<UserId>,
    /// The applicant who is signed in.
    pub applicant_id: Option<ApplicantId>,
    /// What the session holds.
    pub data: Vec<u8>,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was saved last.
    pub seen_at: Timestamp,
    /// When it ends if nothing happens.
    pub expires_at: Timestamp,
    /// When it ends in any case.
    pub absolute_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Sessions<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Sessions<'_> {
    /// Adds a session.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `sessions_id_hash`.
    pub async fn create(&mut self, row: &SessionRow) -> Result<()> {
        const SQL: &str =
            concat!("INSERT INTO sessions (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
        execute!(
            self.tx,
            SQL,
            &row.id_hash,
            row.user_id,
            row.applicant_id,
            &row.data,
            row.created_at,
            row.seen_at,
            row.expires_at,
            row.absolute_at,
        )?;
        Ok(())
    }

    /// Writes persons, data, `seen_at` and `expires_at` of a session that exists. False when it does not: a session that
    /// was ended while a request was under way stays ended. `absolute_at` only ever moves nearer.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn save(&mut self, row: &SessionRow) -> Result<bool> {
        const SQL: &str = "UPDATE sessions SET user_id = $1, applicant_id = $2, data = $3, seen_at = $4, \
                           expires_at = $5, absolute_at = CASE WHEN $6 < absolute_at THEN $6 ELSE absolute_at END \
                           WHERE id_hash = $7";
        let changed = execute!(
            self.tx,
            SQL,
            row.user_id,
            row.applicant_id,
            &row.data,
            row.seen_at,
            row.expires_at,
            row.absolute_at,
            &row.id_hash,
        )?;
        Ok(changed == 1)
    }

    /// Says that a session was seen, and locks its row until the end of the transaction. False when there is none.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn touch(&mut self, id_hash: &[u8], now: Timestamp) -> Result<bool> {
        const SQL: &str = "UPDATE sessions SET seen_at = $1 WHERE id_hash = $2";
        Ok(execute!(self.tx, SQL, now, id_hash)? == 1)
    }

    /// What a session holds.
    ///
    /// # Errors
    /// [`crate::StoreError::NotFound`], [`crate::StoreError::Database`].
    pub async fn data(&mut self, id_hash: &[u8]) -> Result<Vec<u8>> {
        const SQL: &str = "SELECT data FROM sessions WHERE id_hash = $1";
        let (data,): (Vec<u8>,) = fetch_one!(self.tx, SQL, id_hash)?;
        Ok(data)
    }

    /// The session, if it has not ended.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn load(&mut self, id_hash: &[u8], now: Timestamp) -> Result<Option<SessionRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM sessions WHERE id_hash = $1 AND expires_at > $2 AND absolute_at > $2"
        );
        fetch_optional!(self.tx, SQL, id_hash, now)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete(&mut self, id_hash: &[u8]) -> Result<bool> {
        const SQL: &str = "DELETE FROM sessions WHERE id_hash = $1";
        Ok(execute!(self.tx, SQL, id_hash)? == 1)
    }

    /// Ends all sessions of a member of staff: sign out everywhere, account disabled. Gives their number.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn end_user(&mut self, user: UserId) -> Result<u64> {
        const SQL: &str = "DELETE FROM sessions WHERE user_id = $1";
        execute!(self.tx, SQL, user)
    }

    /// The sessions of a member of staff, the last seen first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_user(&mut self, user: UserId) -> Result<Vec<SessionRow>> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM sessions WHERE user_id = $1 ORDER BY seen_at DESC");
        fetch_all!(self.tx, SQL, user)
    }

    /// Deletes sessions that have ended; gives their number.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete_expired(&mut self, now: Timestamp) -> Result<u64> {
        const SQL: &str = "DELETE FROM sessions WHERE expires_at <= $1 OR absolute_at <= $1";
        execute!(self.tx, SQL, now)
    }
}
