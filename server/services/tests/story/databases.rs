//! Databases to run the story on.

use crate::world::World;

/// Runs a scene on a new SQLite file.
pub async fn on_sqlite<F: Future<Output = ()> + Send + 'static>(scene: fn(World) -> F) {
    testing::on_sqlite(|url| play(url, scene)).await;
}

/// Runs a scene on a new database of PostgreSQL.
pub async fn on_postgres<F: Future<Output = ()> + Send + 'static>(scene: fn(World) -> F) {
    testing::on_postgres(move |url| play(url, scene)).await;
}

async fn play<F: Future<Output = ()>>(url: String, scene: fn(World) -> F) {
    let world = World::open(url).await;
    scene(world.clone()).await;
    world.services.store.close().await;
}
