//! `vidimus keys`: the keys of digital seals, their certificates, and the certificates of other States.

use crate::assemble;
use crate::cli::{CscaArgs, ExportArgs, ImportArgs, KeysCommand, RenewArgs, RevokeArgs, SignerArgs};
use crate::config::Settings;
use anyhow::{Context, Result};
use domain::Timestamp;
use domain::seal::SignerId;
use services::keys::{CscaName, Folder, Held, Sealing, TrustLevel};
use services::print::room;
use services::{Clock, SystemClock, SystemEntropy, Vault};
use std::sync::Arc;

/// Runs one of them.
///
/// # Errors
/// What went wrong, in words for the person at the terminal.
pub fn run(settings: &Settings, command: &KeysCommand) -> Result<()> {
    match command {
        KeysCommand::List => list(settings),
        KeysCommand::Csca(args) => csca(settings, args),
        KeysCommand::Signer(args) => signer(settings, args),
        KeysCommand::Revoke(RevokeArgs { csca, signer }) => revoke(settings, csca, Some(signer)),
        KeysCommand::Renew(RenewArgs { csca }) => revoke(settings, csca, None),
        KeysCommand::Export(args) => export(settings, args),
        KeysCommand::Import(args) => import(settings, args),
    }
}

fn folder(settings: &Settings) -> Folder {
    Folder::new(settings.keys_folder())
}

/// With the passphrase or the token, for commands that make or use a private key.
fn opened(settings: &Settings) -> Result<Sealing> {
    std::fs::create_dir_all(&settings.data_dir)
        .with_context(|| format!("the data folder {} cannot be made", settings.data_dir.display()))?;
    let vault = Vault::new(&assemble::master_key(settings, true)?, Arc::new(SystemEntropy));
    assemble::sealing(settings, &vault)
}

/// The longest validity of a visa by the policy, in days: as long must its seal be readable.
fn visa_days(settings: &Settings) -> Result<i64> {
    let policy = assemble::policy(settings)?;
    Ok(policy.visa_types.iter().map(|visa| i64::from(visa.max_validity_days)).max().unwrap_or(0))
}

fn list(settings: &Settings) -> Result<()> {
    let folder = folder(settings);
    let held = folder.held()?;
    for key in &held {
        println!("{}", line(key));
    }
    let trust = folder.trust()?;
    let own = |subject: &[u8]| held.iter().any(|key| key.certificate.subject == *subject);
    for anchor in trust.anchors.iter().filter(|anchor| !own(&anchor.certificate.subject)) {
        let signers =
            trust.signers.iter().filter(|signer| signer.issuer == anchor.certificate.subject).count();
        let list = anchor.list.as_ref().map_or_else(
            || "no revocation list".to_owned(),
            |list| format!("revocation list of {}", list.made.date()),
        );
        println!(
            "{} {}: {:?}, {signers} signers, {list}",
            anchor.certificate.country, anchor.certificate.name, anchor.level
        );
    }
    Ok(())
}

fn line(held: &Held) -> String {
    let curve = held.certificate.key.as_ref().map_or("unknown curve", |(curve, _)| curve.name());
    let place = if held.in_token { "token" } else { "file" };
    let marks = [(held.certificate.training, ", FOR TRAINING"), (held.revoked, ", REVOKED")];
    let marks: String = marks.into_iter().filter_map(|(is, text)| is.then_some(text)).collect();
    format!(
        "{}: {curve} in a {place}, signs {} to {}, certificate until {}{marks}",
        held.id,
        held.period.from.date(),
        held.period.use_until.date(),
        held.period.valid_until.date()
    )
}

fn csca(settings: &Settings, args: &CscaArgs) -> Result<()> {
    let sealing = opened(settings)?;
    let name = CscaName {
        country: args.country.clone(),
        state: assemble::policy(settings)?.state.code,
        name: args.name.clone(),
        training: args.training,
    };
    let period = (SystemClock.now(), args.years, visa_days(settings)?);
    let held = sealing.folder().make_csca(sealing.keeper(), &SystemEntropy, &name, args.curve, period)?;
    println!("made {}", line(&held));
    Ok(())
}

fn signer(settings: &Settings, args: &SignerArgs) -> Result<()> {
    let sealing = opened(settings)?;
    let identifier = SignerId::new(&args.identifier)
        .map_err(|_| anyhow::anyhow!("{:?} is no signer identifier, such as UTTS", args.identifier))?;
    // Serials are small numbers: one byte more or less changes no size of a symbol.
    room::for_seals(&assemble::policy(settings)?, &identifier, &[1], args.curve)?;
    let now = SystemClock.now();
    let from = args.from.map_or(now, Timestamp::start_of);
    let period = (now, from, args.days, visa_days(settings)?);
    let held =
        sealing.folder().make_signer(sealing.keeper(), &SystemEntropy, &identifier, args.curve, period)?;
    println!("made {}", line(&held));
    println!("publish its certificate within 48 hours: vidimus keys export FOLDER");
    Ok(())
}

fn revoke(settings: &Settings, csca: &str, signer: Option<&str>) -> Result<()> {
    let sealing = opened(settings)?;
    let list = sealing.folder().revoke(sealing.keeper(), csca, signer, SystemClock.now())?;
    println!("revocation list {} of {csca}: {} certificates", list.number, list.revoked.len());
    if let Some(next) = list.next {
        println!("publish it within 48 hours, and the next one before {}", next.date());
    }
    Ok(())
}

fn export(settings: &Settings, args: &ExportArgs) -> Result<()> {
    let count = folder(settings).export(&args.folder)?;
    println!("{count} files in {}", args.folder.display());
    Ok(())
}

fn import(settings: &Settings, args: &ImportArgs) -> Result<()> {
    let level = if args.trusted { TrustLevel::Trusted } else { TrustLevel::Untrusted };
    let done = folder(settings).import(&args.folder, &args.name, level)?;
    println!(
        "{}: {} CSCA, {} visa signers, {} revocation lists",
        args.name, done.cscas, done.signers, done.lists
    );
    for (file, reason) in done.left_out {
        println!("left out {file}: {reason}");
    }
    Ok(())
}
