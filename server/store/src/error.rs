//! What can go wrong in the store, named by what the caller can do about it.

use sqlx::error::ErrorKind;

/// What every method of this package returns.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Why the store refused. None of these texts is meant for a page.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The row changed since it was read, or the state that the update expects is gone: read again and decide again.
    #[error("changed by somebody else since it was read")]
    Stale,
    /// There is no such row.
    #[error("not found")]
    NotFound,
    /// A unique value is taken. Holds the name `table_column` of the rule, for example `users_login`.
    #[error("already exists: {0}")]
    Duplicate(String),
    /// The row points to one that does not exist, or is still pointed to.
    #[error("broken reference")]
    Reference,
    /// Too much at once: the lock or a connection could not be had in time, or the engine undid the transaction to
    /// resolve a conflict. Nothing was written; the same call may succeed when repeated.
    #[error("the database is busy")]
    Busy,
    /// The URL names no engine that is supported; the text says what is wrong and holds no password.
    #[error("database URL: {0}")]
    Url(String),
    /// The schema does not fit this program, or a migration failed.
    #[error("migration: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// Anything else that the driver reports.
    #[error("database: {0}")]
    Database(sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::RowNotFound => Self::NotFound,
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::Database(cause) => match cause.kind() {
                ErrorKind::UniqueViolation => Self::Duplicate(unique_rule(cause.as_ref())),
                ErrorKind::ForeignKeyViolation => Self::Reference,
                _ if is_busy(cause.as_ref()) => Self::Busy,
                _ => Self::Database(error),
            },
            _ => Self::Database(error),
        }
    }
}

/// The name of the broken unique rule. PostgreSQL gives the constraint's name, SQLite lists the columns as
/// `UNIQUE constraint failed: stickers.case_id`; both become `stickers_case_id`.
fn unique_rule(error: &dyn sqlx::error::DatabaseError) -> String {
    if let Some(name) = error.constraint() {
        return name.to_owned();
    }
    let columns = error.message().rsplit(": ").next().unwrap_or_default();
    let mut rule = String::new();
    for (n, column) in columns.split(", ").enumerate() {
        match column.split_once('.') {
            Some((table, column)) if n == 0 => rule.extend([table, "_", column]),
            Some((_, column)) => rule.extend(["_", column]),
            None => rule.push_str(column),
        }
    }
    rule
}

/// SQLite: busy (5) and locked (6) in the low byte of the extended code. PostgreSQL: serialization failure, deadlock,
/// lock not available, too many connections.
fn is_busy(error: &dyn sqlx::error::DatabaseError) -> bool {
    let Some(code) = error.code() else { return false };
    if error.try_downcast_ref::<sqlx::sqlite::SqliteError>().is_some() {
        return code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6));
    }
    matches!(code.as_ref(), "40001" | "40P01" | "55P03" | "53300")
}
