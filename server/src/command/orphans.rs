//! `vidimus orphans`: what nobody looks after any more.

use crate::{assemble, config::Settings};
use anyhow::{Result, bail};
use services::orphans::What;

/// Prints each open case, blank, skipped serial and act that was left by somebody who does not work there any more.
///
/// # Errors
/// When there is one, or the database does not answer.
pub async fn run(settings: &Settings) -> Result<()> {
    let services = assemble::services(settings).await?;
    let found = services::orphans::everywhere(&services).await?;
    services.store.close().await;
    for orphan in &found {
        let what = match &orphan.what {
            What::Case { reference, .. } => format!("case {reference}"),
            What::Blanks(count) => format!("{count} blanks"),
            What::Gap(span) => format!("skipped serials {span}"),
            What::Act(ticket) => format!("act {ticket}"),
        };
        println!("{}: {what}, left by {}", orphan.post, orphan.name);
    }
    if found.is_empty() {
        println!("orphans 0");
        return Ok(());
    }
    bail!("orphans {}", found.len())
}
