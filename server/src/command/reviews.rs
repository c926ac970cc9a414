//! `vidimus reviews verify`: draws every lot of the second review again.

use crate::{assemble, config::Settings};
use anyhow::{Result, bail};
use services::reviews::What;

/// Draws again from the signed checkpoints, and prints each decision about which lot and journal disagree.
///
/// # Errors
/// When there is one, or the database does not answer.
pub async fn verify(settings: &Settings) -> Result<()> {
    let services = assemble::services(settings).await?;
    services::policies::refresh(&services).await?;
    let (days, found) = services::reviews::verify(&services).await?;
    services.store.close().await;
    for one in &found {
        let what = match one.what {
            What::Missing => "the lot fell on it, and no review was asked for",
            What::Unasked => "a review was asked for, and the lot did not fall on it",
            What::Lost => "the decision was sent back, and the drawn review was neither done nor carried on",
        };
        println!("{} case {}: {what}", one.day, one.case);
    }
    println!("{days} days drawn again");
    if found.is_empty() {
        return Ok(());
    }
    bail!("{} differences", found.len())
}
