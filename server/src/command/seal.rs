//! `vidimus seal verify`: what a digital seal is worth, in words and as an exit code.

use crate::cli::SealVerifyArgs;
use crate::config::Settings;
use anyhow::{Context, Result, bail};
use domain::mrz::{self, Read};
use services::border::seal::parse;
use services::keys::{Folder, Judgement, Verdict, judge};
use services::words::{Lang, Words};
use services::{Clock, SystemClock};
use std::process::ExitCode;

/// Judges one seal.
///
/// # Errors
/// When what was given cannot be read at all: no bytes, or lines that are no MRZ.
pub fn verify(settings: &Settings, args: &SealVerifyArgs) -> Result<ExitCode> {
    let bytes = match (&args.text, &args.file) {
        (Some(text), _) => parse(text).context("the seal is neither hexadecimal nor base64")?,
        (None, Some(path)) => {
            std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?
        }
        (None, None) => bail!("no seal was given"),
    };
    let printed = args.mrz.as_deref().map(zone).transpose().context("--mrz")?;
    let passport = args.passport.as_deref().map(zone).transpose().context("--passport")?;
    let trust = Folder::new(settings.keys_folder()).trust()?;
    let told = judge(&trust, &bytes, printed.as_ref(), passport.as_ref(), SystemClock.now());
    show(&told, printed.is_some());
    Ok(match told.verdict {
        Verdict::Good => ExitCode::SUCCESS,
        Verdict::Unreadable(_) | Verdict::UnknownSigner | Verdict::ExpiredSigner { .. } => ExitCode::from(3),
        _ => ExitCode::from(2),
    })
}

fn zone(text: &str) -> Result<Read> {
    // A shell makes it hard to type a line end.
    Ok(mrz::read(&text.replace("\\n", "\n"))?)
}

fn show(told: &Judgement, compared: bool) {
    let say = |key: &str| Words::text(Lang::En, key);
    let key = format!("seal-{}", told.verdict.as_str());
    println!("{}: {}", say(&key).to_uppercase(), say(&format!("{key}-text")));
    match &told.verdict {
        Verdict::Unreadable(error) => println!("{error}"),
        Verdict::Altered(mismatches) => {
            for m in mismatches {
                println!(
                    "{}, line {} position {}: sealed {:?}, printed {:?}",
                    m.field, m.line, m.position, m.sealed, m.printed
                );
            }
        }
        Verdict::WrongVisaMrz(faults) | Verdict::WrongPassportMrz(faults) => {
            for fault in faults {
                println!(
                    "{}, line {} position {}: {:?}",
                    fault.field, fault.line, fault.position, fault.kind
                );
            }
        }
        Verdict::OtherPassport { sealed, passport } => println!("sealed {sealed}, passport {passport}"),
        Verdict::ExpiredSigner { until } => println!("certificate until {until}"),
        Verdict::Revoked { since } => println!("revoked on {since}"),
        _ => {}
    }
    if let Some(header) = &told.header {
        println!(
            "signer {} certificate {}, issued {} by {}, signed {}",
            header.signer, header.certificate, header.issued, header.issuing_state, header.signed
        );
    }
    if let Some(visa) = &told.visa {
        let [upper, lower] = visa.mrz.filled();
        println!(
            "{upper}\n{lower}\npassport {}, entries {:?}, stay {:?}",
            visa.passport, visa.entries, visa.stay
        );
    }
    let notes = [
        (told.stale_list, "seal-note-stale"),
        (!told.unknown_features.is_empty(), "seal-note-unknown-feature"),
        (told.nationality.is_some(), "seal-note-nationality"),
        (!compared, "seal-note-not-compared"),
    ];
    for (_, key) in notes.into_iter().filter(|(holds, _)| *holds) {
        println!("{}", say(key));
    }
}
