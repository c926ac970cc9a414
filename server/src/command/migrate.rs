//! `vidimus migrate`: brings the database to the version of this binary.

use crate::{assemble, config::Settings};
use anyhow::{Context, Result};

/// Runs the migrations that are missing. Repeating it changes nothing.
///
/// # Errors
/// When the database does not answer, a migration fails, or the database is newer than this binary.
pub async fn run(settings: &Settings) -> Result<()> {
    std::fs::create_dir_all(&settings.data_dir)
        .with_context(|| format!("the data folder {} cannot be made", settings.data_dir.display()))?;
    let store = assemble::store(settings).await?;
    let before = store.schema_version().await?;
    store.migrate().await.context("the database could not be migrated")?;
    let after = store.schema_version().await?;
    if before == after {
        println!("the database is at version {after} already");
    } else {
        println!("the database went from version {before} to {after}");
    }
    store.close().await;
    Ok(())
}
