//! Opening a database, migrating it, and beginning transactions ([`crate::tx`]).

use crate::grants;
use crate::tx::{execute, fetch_one};
use crate::{Result, StoreError, Tx};
use sqlx::Executor;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use std::str::FromStr;
use std::time::Duration;

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../../migrations/postgres");

/// How long a caller waits for a connection, and a connection for the write lock of SQLite.
const PATIENCE: Duration = Duration::from_secs(5);
/// Readers of SQLite beside the one writer.
const SQLITE_READERS: u32 = 8;
/// Connections to PostgreSQL of one node, unless the caller asks for another number.
const POSTGRES_CONNECTIONS: u32 = 20;

/// Where the database is. Shows itself without its password.
#[derive(Clone)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// Wraps a URL or the path of a SQLite file.
    pub fn new(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// The URL as it was given, password included.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Some((scheme, rest)) = self.0.split_once("://") else { return f.write_str(&self.0) };
        let (rest, query) = rest.split_once('?').map_or((rest, None), |(rest, query)| (rest, Some(query)));
        let place = match rest.rsplit_once('@') {
            Some((login, place)) => match login.split_once(':') {
                Some((name, _)) => format!("{name}:***@{place}"),
                None => format!("{login}@{place}"),
            },
            None => rest.to_owned(),
        };
        write!(f, "{scheme}://{place}")?;
        for (n, pair) in query.into_iter().flat_map(|query| query.split('&')).enumerate() {
            let pair = if pair.starts_with("password=") { "password=***" } else { pair };
            write!(f, "{}{pair}", if n == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

/// Which engine is behind a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// One file, one writer at a time.
    Sqlite,
    /// A server that many nodes share.
    Postgres,
}

/// An open database. Cheap to clone; all clones share their connections.
#[derive(Clone)]
pub struct Store {
    pools: Pools,
    url: DatabaseUrl,
}

#[derive(Clone)]
enum Pools {
    Sqlite { write: SqlitePool, read: SqlitePool },
    Postgres(PgPool),
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Store").field(&self.url).finish()
    }
}

impl Store {
    /// Opens the database that `url` names: `postgres://…`, `sqlite:PATH`, `sqlite::memory:`, or a plain path of a SQLite
    /// file, which is created when it does not exist. Nothing is migrated yet.
    ///
    /// `sqlite::memory:` has one connection for everything: a second transaction waits for the first to end.
    ///
    /// # Errors
    /// [`StoreError::Url`] for a URL of another engine, [`StoreError::Busy`] or [`StoreError::Database`] when the
    /// database cannot be reached.
    pub async fn connect(url: &str) -> Result<Self> {
        Self::connect_sized(url, POSTGRES_CONNECTIONS).await
    }

    /// As [`Store::connect`], with at most `connections` to PostgreSQL.
    ///
    /// # Errors
    /// As [`Store::connect`].
    pub async fn connect_sized(url: &str, connections: u32) -> Result<Self> {
        let shown = DatabaseUrl::new(url);
        let pools = match url.split_once("://").map(|(scheme, _)| scheme) {
            Some("postgres" | "postgresql") => Pools::Postgres(connect_postgres(url, connections).await?),
            Some(scheme) if scheme != "sqlite" => {
                return Err(StoreError::Url(format!(
                    "{scheme} is not supported; use postgres:// or sqlite:"
                )));
            }
            _ => connect_sqlite(url).await?,
        };
        Ok(Self { pools, url: shown })
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match self.pools {
            Pools::Sqlite { .. } => Engine::Sqlite,
            Pools::Postgres(_) => Engine::Postgres,
        }
    }

    /// Where it is; shows itself without a password.
    pub fn url(&self) -> &DatabaseUrl {
        &self.url
    }

    /// Brings the schema to [`Store::newest_schema`] and, on PostgreSQL, gives the role of the nodes its rights
    /// ([`crate::grants`]). Safe to call from several nodes at once, and by a role that may not change the schema as long as
    /// there is nothing to do.
    ///
    /// # Errors
    /// [`StoreError::Migrate`] when a migration fails, was edited after it ran, or the database is newer than the program.
    pub async fn migrate(&self) -> Result<()> {
        match &self.pools {
            Pools::Sqlite { write, .. } => SQLITE.run(write).await?,
            Pools::Postgres(pool) => {
                if !grants::is_owner(pool).await? && self.schema_version().await? == Self::newest_schema() {
                    return Ok(());
                }
                POSTGRES.run(pool).await?;
                grants::give(pool).await?;
            }
        }
        Ok(())
    }

    /// The number of the last migration that ran; 0 for an empty database.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Database`].
    pub async fn schema_version(&self) -> Result<i64> {
        const KNOWN_SQLITE: &str = "SELECT COUNT(*) FROM sqlite_master WHERE name = '_sqlx_migrations'";
        const KNOWN_POSTGRES: &str = "SELECT COUNT(*) FROM information_schema.tables \
                                      WHERE table_schema = current_schema() AND table_name = '_sqlx_migrations'";
        const SQL: &str = "SELECT COALESCE(MAX(version), 0) FROM _sqlx_migrations WHERE success";
        let mut tx = self.read().await?;
        let known = if self.engine() == Engine::Sqlite { KNOWN_SQLITE } else { KNOWN_POSTGRES };
        let (known,): (i64,) = fetch_one!(&mut tx, known)?;
        if known == 0 {
            return Ok(0);
        }
        let (version,): (i64,) = fetch_one!(&mut tx, SQL)?;
        Ok(version)
    }

    /// The number of the newest migration that this program knows.
    pub fn newest_schema() -> i64 {
        SQLITE.iter().map(|migration| migration.version).max().unwrap_or_default()
    }

    /// A transaction that may write. SQLite takes its write lock at once, so that the busy timeout applies and no read has
    /// to be upgraded. On PostgreSQL it reads what others have committed; conditional updates find out who was first.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when the lock or a connection cannot be had in five seconds.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(match &self.pools {
            Pools::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Pools::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// A transaction that only reads, and sees one moment of the database throughout.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when a connection cannot be had in five seconds.
    pub async fn read(&self) -> Result<Tx> {
        const SNAPSHOT: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
        Ok(match &self.pools {
            Pools::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Pools::Postgres(pool) => Tx::Postgres(pool.begin_with(SNAPSHOT).await?),
        })
    }

    /// Answers when the database answers: for health checks.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Database`].
    pub async fn ping(&self) -> Result<()> {
        let mut tx = self.read().await?;
        execute!(&mut tx, "SELECT 1")?;
        Ok(())
    }

    /// Closes all connections, after the running transactions have ended.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

async fn connect_sqlite(url: &str) -> Result<Pools> {
    let memory = url == "sqlite::memory:" || url == ":memory:";
    let options = if memory {
        SqliteConnectOptions::from_str("sqlite::memory:")?
    } else if url.starts_with("sqlite:") {
        SqliteConnectOptions::from_str(url)?
    } else {
        SqliteConnectOptions::new().filename(url)
    };
    let options = options
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // The journal must survive a power failure, not only a crash of the program.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE);
    let pool = |connections: u32| {
        SqlitePoolOptions::new()
            .max_connections(connections)
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(PATIENCE)
    };
    let write = pool(1).connect_with(options.clone()).await?;
    let read = if memory {
        write.clone()
    } else {
        pool(SQLITE_READERS).connect_with(options.pragma("query_only", "ON")).await?
    };
    Ok(Pools::Sqlite { write, read })
}

async fn connect_postgres(url: &str, connections: u32) -> Result<PgPool> {
    let options = PgConnectOptions::from_str(url)?.application_name("vidimus");
    Ok(PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        // Compiling a plan takes longer than most of our statements: it is for reports that run for minutes. Not said while
        // connecting, because poolers refuse what they do not know there.
        .after_connect(|connection, _| {
            Box::pin(async move { connection.execute("SET jit = off").await.map(|_| ()) })
        })
        .connect_with(options)
        .await?)
}

#[cfg(test)]
mod tests {
    use super::DatabaseUrl;

    #[test]
    fn a_url_is_shown_without_its_password() {
        for (url, shown) in [
            ("postgres://ana:s3cr:t@db/v", "postgres://ana:***@db/v"),
            (
                "postgres://ana@db/v?sslmode=require&password=s3cret",
                "postgres://ana@db/v?sslmode=require&password=***",
            ),
            ("postgres://ana:s3cr@t@db/v", "postgres://ana:***@db/v"),
            ("sqlite:data/vidimus.db", "sqlite:data/vidimus.db"),
        ] {
            assert_eq!(format!("{:?}", DatabaseUrl::new(url)), shown);
        }
    }
}
