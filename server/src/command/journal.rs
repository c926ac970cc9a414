//! `vidimus journal`: proves that nobody changed what happened, and lists what is overdue by it.

use crate::{assemble, config::Settings};
use anyhow::{Result, bail};

/// Walks chains, heads and checkpoints, replays every case, and prints each difference.
///
/// # Errors
/// When there is a difference, or the database does not answer.
pub async fn verify(settings: &Settings) -> Result<()> {
    let services = assemble::services(settings).await?;
    services::policies::refresh(&services).await?;
    let report = services::audit::verify(&services).await?;
    println!(
        "{} cases, {} events, {} checkpoints, {} entries of stock",
        report.cases, report.events, report.checkpoints, report.stock
    );
    for finding in &report.findings {
        let place = match (finding.case_id, &finding.post) {
            (Some(id), _) => format!("case {id}"),
            (None, Some(post)) => format!("the stock of {post}"),
            (None, None) => "the installation".to_owned(),
        };
        println!("{place}, entry {}: {:?}", finding.seq, finding.fault);
    }
    services.store.close().await;
    if report.is_clean() {
        println!("nothing was changed");
        return Ok(());
    }
    bail!("the journal is not what was written: {} findings", report.findings.len())
}

/// Prints the cases whose last day for the decision has passed, the longest overdue first.
///
/// # Errors
/// When a journal cannot be read, or the database does not answer.
pub async fn overdue(settings: &Settings) -> Result<()> {
    let services = assemble::services(settings).await?;
    services::policies::refresh(&services).await?;
    let found = services::audit::overdue(&services).await?;
    for one in &found {
        println!("{} {} {}", one.due, one.post, one.reference);
    }
    services.store.close().await;
    println!("{} overdue", found.len());
    Ok(())
}
