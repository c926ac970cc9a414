//! Databases and files for tests. Databases: each scene gets an empty one of its own and leaves nothing behind.
//!
//! SQLite always runs, on a temporary file. PostgreSQL runs when `VIDIMUS_TEST_POSTGRES` holds the URL of a server
//! (`.ci/postgres start DIR` prints one). Where `CI` or `VIDIMUS_REQUIRE_POSTGRES` is set a missing URL is a failure, so that
//! nobody takes half a run for a whole one.

pub mod pdf;

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::sync::atomic::{AtomicU64, Ordering};

/// Runs a scene on a new SQLite file; it gets the URL.
///
/// # Panics
/// When the scene does, or there is no place for temporary files.
pub async fn on_sqlite<F: Future<Output = ()>>(scene: impl FnOnce(String) -> F) {
    let folder = tempfile::tempdir().expect("temporary folder");
    scene(format!("sqlite:{}", folder.path().join("story.db").display())).await;
}

/// The server to test PostgreSQL on, if there is one.
///
/// # Panics
/// When there is none and this run must have one.
pub fn postgres_server() -> Option<String> {
    let url = std::env::var("VIDIMUS_TEST_POSTGRES").ok().filter(|url| !url.is_empty());
    let required = ["CI", "VIDIMUS_REQUIRE_POSTGRES"].iter().any(|name| std::env::var_os(name).is_some());
    assert!(
        url.is_some() || !required,
        "VIDIMUS_TEST_POSTGRES is not set, but this run must cover PostgreSQL"
    );
    if url.is_none() {
        eprintln!("not run: VIDIMUS_TEST_POSTGRES is not set");
    }
    url
}

/// Runs a scene on a new database of the server, if there is one, and drops the database however the scene ends. The scene
/// gets the URL.
///
/// # Panics
/// When the scene does, or the server makes no database.
pub async fn on_postgres<F: Future<Output = ()> + Send + 'static>(scene: impl FnOnce(String) -> F) {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let Some(server) = postgres_server() else { return };
    let unique = COUNT.fetch_add(1, Ordering::Relaxed);
    let since = std::time::UNIX_EPOCH.elapsed().expect("a clock after 1970").as_nanos();
    let name = format!("vidimus_test_{}_{since}_{unique}", std::process::id());
    let mut admin = PgConnection::connect(&server).await.expect("PostgreSQL answers");
    // Nothing but the name made above stands in these statements.
    let create = AssertSqlSafe(format!("CREATE DATABASE {name} TEMPLATE template0"));
    admin.execute(create).await.expect("a new database");
    let (place, query) =
        server.split_once('?').map_or((server.as_str(), ""), |(place, query)| (place, query));
    let base = place.rsplit_once('/').map_or(place, |(base, _)| base);
    // In a task of its own, so that a failed assertion ends the task and not the clean-up.
    let outcome = tokio::spawn(scene(format!("{base}/{name}?{query}"))).await;
    let drop = AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"));
    admin.execute(drop).await.expect("the database is gone");
    if let Err(panicked) = outcome {
        std::panic::resume_unwind(panicked.into_panic());
    }
}
