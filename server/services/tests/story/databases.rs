//! Databases to run the story on.

use crate::world::World;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::sync::atomic::{AtomicU64, Ordering};

/// Runs a scene on a new SQLite file.
pub async fn on_sqlite<F: Future<Output = ()> + Send + 'static>(scene: fn(World) -> F) {
    let folder = tempfile::tempdir().expect("temporary folder");
    let world = World::open(format!("sqlite:{}", folder.path().join("story.db").display())).await;
    scene(world.clone()).await;
    world.services.store.close().await;
}

/// The server to test PostgreSQL on, if there is one.
fn postgres_server() -> Option<String> {
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

/// Runs a scene on a new database of the server, and drops the database however the scene ends.
pub async fn on_postgres<F: Future<Output = ()> + Send + 'static>(scene: fn(World) -> F) {
    let Some(server) = postgres_server() else { return };
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let unique = COUNT.fetch_add(1, Ordering::Relaxed);
    let since = std::time::UNIX_EPOCH.elapsed().expect("clock").as_nanos();
    let name = format!("vidimus_services_{}_{since}_{unique}", std::process::id());
    let mut admin = PgConnection::connect(&server).await.expect("PostgreSQL server");
    // Safe: the name was made three lines above.
    admin
        .execute(AssertSqlSafe(format!("CREATE DATABASE {name} TEMPLATE template0")))
        .await
        .expect("create database");
    let (place, query) =
        server.split_once('?').map_or((server.as_str(), ""), |(place, query)| (place, query));
    let base = place.rsplit_once('/').map_or(place, |(base, _)| base);
    let world = World::open(format!("{base}/{name}?{query}")).await;
    // In a task of its own, so that a failed assertion ends the task and not the clean-up.
    let outcome = tokio::spawn(scene(world.clone())).await;
    world.services.store.close().await;
    admin.execute(AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"))).await.expect("drop database");
    if let Err(panicked) = outcome {
        std::panic::resume_unwind(panicked.into_panic());
    }
}
