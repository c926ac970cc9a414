//! `vidimus border`: packs for posts without a network.

use crate::cli::{BorderCheckArgs, BorderPackArgs};
use crate::{assemble, config::Settings};
use anyhow::{Context, Result};
use domain::mrz;
use domain::stock::Serial;
use services::border::pack::{self, Answer};
use services::checkpoint::note::read_public_key;
use services::words::{Lang, Words};
use services::{Clock, SystemClock};
use std::process::ExitCode;

/// Writes a pack.
///
/// # Errors
/// When the database does not answer or the file cannot be written.
pub async fn pack(settings: &Settings, args: &BorderPackArgs) -> Result<()> {
    let services = assemble::services(settings).await?;
    let text = pack::pack(&services, args.hours).await?;
    let key = pack::key(&services);
    services.store.close().await;
    // A post that reads while it is replaced must not get half of it.
    let place = args.out.with_extension("new");
    std::fs::write(&place, &text).with_context(|| format!("{} cannot be written", place.display()))?;
    std::fs::rename(&place, &args.out)
        .with_context(|| format!("{} cannot be written", args.out.display()))?;
    println!("{}: {} lines\nkey {key}", args.out.display(), text.lines().count().saturating_sub(4));
    Ok(())
}

/// Asks a pack; needs neither settings nor database.
///
/// # Errors
/// When the file, the key or the number cannot be read.
pub fn check(args: &BorderCheckArgs) -> Result<ExitCode> {
    let text = std::fs::read_to_string(&args.pack)
        .with_context(|| format!("{} cannot be read", args.pack.display()))?;
    let (origin, key) = read_public_key(&args.key).context("--key is no public key")?;
    let say = |key: &str, text: &str| println!("{}: {text}", Words::text(Lang::En, key).to_uppercase());
    let nothing = |text: &str| {
        say("border-pack-nothing", text);
        Ok(ExitCode::from(3))
    };
    let pack = match pack::open(&text, &origin, &key) {
        Ok(pack) => pack,
        Err(error) => return nothing(&error.to_string()),
    };
    let number = match number(&args.visa) {
        Ok(number) => number,
        Err(error) => return nothing(&error.to_string()),
    };
    let told = |key: &str| Words::text(Lang::En, key);
    let made = format!("{} {}", told("border-pack-made"), pack.made);
    match pack.ask(number, SystemClock.now()) {
        Answer::Stop(why) => {
            say("verdict-reported", &format!("{number}, {}", told(&format!("stock-alert-{}", why.as_str()))));
            println!("{}\n{made}", told("verdict-reported-text"));
            Ok(ExitCode::from(2))
        }
        Answer::Ended(ended) => {
            let key = format!("verdict-{}", ended.as_str());
            say(&key, &number.to_string());
            println!("{}\n{made}", told(&format!("{key}-text")));
            Ok(ExitCode::from(2))
        }
        Answer::NotListed => {
            say("border-pack-not-listed", &number.to_string());
            println!("{}\n{made}", told("border-pack-not-listed-text"));
            Ok(ExitCode::SUCCESS)
        }
        Answer::TooOld => nothing(&format!("{} {made}", told("border-pack-too-old"))),
    }
}

/// The number itself, or that in the lines of a visa.
fn number(text: &str) -> Result<Serial> {
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    // A shell makes it hard to type a line end.
    let read = mrz::read(&text.replace("\\n", "\n"))?;
    if let Some(fault) = read.faults().first() {
        anyhow::bail!("line {} position {}: {:?}", fault.line, fault.position, fault.kind);
    }
    Ok(read.document_number().as_str().trim_end_matches('<').parse()?)
}
