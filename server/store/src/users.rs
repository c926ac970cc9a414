//! Staff: who may sign in, with which roles, at which post.

use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{PostCode, Timestamp, UserId};
use sqlx::types::Json;

macro_rules! columns {
    () => {
        "id, login, name, password_hash, totp_secret, totp_last_step, recovery_hashes, roles, post, disabled_at, \
         must_change_password, created_at, version"
    };
}

/// One member of staff.
#[derive(Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct UserRow {
    /// Id.
    pub id: UserId,
    /// Name to sign in with, in small letters.
    pub login: String,
    /// Name to show.
    pub name: String,
    /// The password, stretched (PHC string).
    pub password_hash: String,
    /// Secret of the second factor, sealed; `None` before it is set up.
    pub totp_secret: Option<Vec<u8>>,
    /// The last time step whose code was used; see [`Users::use_totp_step`].
    pub totp_last_step: Option<i64>,
    /// Hashes of the recovery codes that are left.
    #[sqlx(json)]
    pub recovery_hashes: Vec<String>,
    /// Roles, as the caller writes them.
    #[sqlx(json)]
    pub roles: Vec<String>,
    /// The post, if the person belongs to one.
    pub post: Option<PostCode>,
    /// Since when the person may not sign in.
    pub disabled_at: Option<Timestamp>,
    /// Must choose a new password at the next sign-in.
    pub must_change_password: bool,
    /// When the account was made.
    pub created_at: Timestamp,
    /// Grows with each change.
    pub version: i64,
}

/// Shows neither hashes nor secrets.
impl std::fmt::Debug for UserRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserRow")
            .field("id", &self.id)
            .field("login", &self.login)
            .field("roles", &self.roles)
            .field("post", &self.post)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

/// See the module.
#[derive(Debug)]
pub struct Users<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Users<'_> {
    /// Adds a member of staff; `version` is written as given (start with 1).
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `users_login`.
    pub async fn add(&mut self, user: &UserRow) -> Result<()> {
        const SQL: &str = concat!(
            "INSERT INTO users (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        );
        execute!(
            self.tx,
            SQL,
            user.id,
            &user.login,
            &user.name,
            &user.password_hash,
            &user.totp_secret,
            user.totp_last_step,
            Json(&user.recovery_hashes),
            Json(&user.roles),
            &user.post,
            user.disabled_at,
            user.must_change_password,
            user.created_at,
            user.version,
        )?;
        Ok(())
    }

    /// One member of staff by id.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: UserId) -> Result<Option<UserRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM users WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// One member of staff by login, given in small letters.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn by_login(&mut self, login: &str) -> Result<Option<UserRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM users WHERE login = $1");
        fetch_optional!(self.tx, SQL, login)
    }

    /// All staff by login.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn all(&mut self) -> Result<Vec<UserRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM users ORDER BY login");
        fetch_all!(self.tx, SQL)
    }

    /// Writes everything but id, `totp_last_step` and `created_at`, if the stored version is still `user.version`, which
    /// then grows by one.
    ///
    /// # Errors
    /// [`StoreError::Stale`], [`StoreError::Duplicate`] `users_login`.
    pub async fn save(&mut self, user: &UserRow) -> Result<()> {
        const SQL: &str = "UPDATE users SET login = $1, name = $2, password_hash = $3, totp_secret = $4, \
                           recovery_hashes = $5, roles = $6, post = $7, disabled_at = $8, must_change_password = $9, \
                           version = version + 1 WHERE id = $10 AND version = $11";
        let changed = execute!(
            self.tx,
            SQL,
            &user.login,
            &user.name,
            &user.password_hash,
            &user.totp_secret,
            Json(&user.recovery_hashes),
            Json(&user.roles),
            &user.post,
            user.disabled_at,
            user.must_change_password,
            user.id,
            user.version,
        )?;
        if changed == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }

    /// Marks the code of a time step as used. False when this or a later one was used before: a code works once.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn use_totp_step(&mut self, id: UserId, step: i64) -> Result<bool> {
        const SQL: &str = "UPDATE users SET totp_last_step = $1 \
                           WHERE id = $2 AND (totp_last_step IS NULL OR totp_last_step < $1)";
        Ok(execute!(self.tx, SQL, step, id)? == 1)
    }

    /// Forgets which code was used last: for when a new secret is set up.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn reset_totp_step(&mut self, id: UserId) -> Result<()> {
        const SQL: &str = "UPDATE users SET totp_last_step = NULL WHERE id = $1";
        execute!(self.tx, SQL, id)?;
        Ok(())
    }
}
