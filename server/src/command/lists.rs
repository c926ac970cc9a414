//! `vidimus lists`: watch lists from files.

use crate::{assemble, cli::ListsImportArgs, config::Settings};
use anyhow::{Context, Result, bail};
use domain::case::ActorId;
use services::Services;
use services::lists::{self, Imported, Progress, Source, Version};
use services::words::{Lang, Words};
use std::io::{IsTerminal, Write};

/// Reads a file, tells its bad lines and puts the version in force.
///
/// # Errors
/// When the file cannot be read, or has bad lines that are not accepted; the version stays as it was then.
pub async fn import(settings: &Settings, args: &ListsImportArgs) -> Result<()> {
    std::fs::File::open(&args.file).with_context(|| format!("{} cannot be read", args.file.display()))?;
    let services = assemble::services(settings).await?;
    services.store.migrate().await?;
    let done = read(&services, args).await;
    services.store.close().await;
    done
}

async fn read(services: &Services, args: &ListsImportArgs) -> Result<()> {
    let source = Source::File(args.file.clone());
    let read = lists::import(services, ActorId::System, &args.list, &source, show_progress).await;
    eprintln!();
    let read = read.map_err(words)?;
    told(&read);
    let (list, version) = (&args.list, read.version);
    let state = lists::versions(services).await?.into_iter().find(|one| one.id == read.id);
    if state.is_some_and(|one| one.state == store::watch_lists::IN_FORCE) {
        println!("{list} version {version} is in force: the file was imported before");
        return Ok(());
    }
    println!("{list} version {version}: {} entries, {} bad lines", read.entries, read.faults);
    if args.read_only {
        return Ok(());
    }
    if read.faults > 0 && !args.accept_faults {
        bail!(
            "{list} version {version} is not in force; give --accept-faults to put it in force without the bad lines"
        );
    }
    lists::force(services, ActorId::System, read.id, args.accept_faults).await.map_err(words)?;
    println!("{list} version {version} is in force");
    Ok(())
}

/// On a terminal one line that grows; elsewhere now and then a line.
fn show_progress(at: Progress) {
    let Progress { lines, of, entries } = at;
    let percent = (lines * 100).checked_div(of).unwrap_or(100);
    let mut out = std::io::stderr();
    if out.is_terminal() {
        // A terminal that is gone needs no progress.
        drop(write!(out, "\r{percent} %  {entries} entries"));
    } else if lines == of || entries % 100_000 == 0 {
        drop(writeln!(out, "{percent} %  {entries} entries"));
    }
}

fn told(read: &Imported) {
    for fault in &read.told {
        let why = Words::text(Lang::En, &format!("list-fault-{}", fault.kind));
        println!("line {}: {why}", fault.line);
    }
    let untold = read.faults - i64::try_from(read.told.len()).unwrap_or(read.faults);
    if untold > 0 {
        println!("and {untold} more");
    }
}

/// What has to be corrected, in words.
fn words(error: services::Error) -> anyhow::Error {
    match error {
        services::Error::Problems(problems) => {
            let lines: Vec<String> =
                problems.0.iter().map(|problem| Words::problem(Lang::En, problem)).collect();
            anyhow::anyhow!(lines.join(" "))
        }
        other => other.into(),
    }
}

/// Prints every version, the newest of a list first.
///
/// # Errors
/// When the database does not answer.
pub async fn show(settings: &Settings) -> Result<()> {
    let services = assemble::services(settings).await?;
    let versions = lists::versions(&services).await?;
    services.store.close().await;
    for Version { list, version, state, entries, faults, sha256, imported_at, emptied_at, .. } in versions {
        let state = if emptied_at.is_some() { "emptied" } else { &state };
        println!("{list} {version}  {state}  {entries} entries  {faults} bad lines  {imported_at}  {sha256}");
    }
    Ok(())
}
