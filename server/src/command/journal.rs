//! `vidimus journal`: proves that nobody changed what happened.

use crate::{assemble, config::Settings};
use anyhow::{Result, bail};

/// Walks chains, heads and checkpoints, replays every case, and prints each difference.
///
/// # Errors
/// When there is a difference, or the database does not answer.
pub async fn verify(settings: &Settings) -> Result<()> {
    let services = assemble::services(settings).await?;
    let report = services::audit::verify(&services).await?;
    println!("{} cases, {} events, {} checkpoints", report.cases, report.events, report.checkpoints);
    for finding in &report.findings {
        let place = finding.case_id.map_or_else(|| "the installation".to_owned(), |id| format!("case {id}"));
        println!("{place}, entry {}: {:?}", finding.seq, finding.fault);
    }
    services.store.close().await;
    if report.is_clean() {
        println!("nothing was changed");
        return Ok(());
    }
    bail!("the journal is not what was written: {} findings", report.findings.len())
}
