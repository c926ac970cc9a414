//! `vidimus check-config`: says what would stop the server from starting. Changes nothing.

use crate::{assemble, config::Settings};
use anyhow::{Context, Result, bail};
use app::state::Assets;
use services::print::room;

/// Whether there is a key that seals now, and whether the seals of all that will have room on the labels.
fn seals(settings: &Settings) -> Result<String> {
    let Some(identifier) = settings.keys.signer.as_deref() else { return Ok("none".to_owned()) };
    let identifier = domain::seal::SignerId::new(identifier)?;
    let folder = services::keys::Folder::new(settings.keys_folder());
    let now = services::Clock::now(&services::SystemClock);
    let policy = assemble::policy(settings)?;
    let prefix = format!("{identifier}-");
    let ours = folder.held()?.into_iter().filter(|held| held.id.starts_with(&prefix));
    for held in ours.filter(|held| !held.revoked && held.period.use_until > now) {
        let Some((curve, _)) = &held.certificate.key else { continue };
        room::for_seals(&policy, &identifier, &held.certificate.serial, *curve)
            .with_context(|| format!("the key {}", held.id))?;
    }
    let held = folder.signer_at(&identifier, now)?;
    Ok(format!("signed by {} until {}", held.id, held.period.use_until.date()))
}

/// Checks settings, policy, front end and key, all of them, and prints a line for each.
///
/// # Errors
/// When at least one of them cannot be used.
pub fn run(settings: &Settings) -> Result<()> {
    let key = if settings.master_key.is_none() && !settings.master_key().exists() {
        Ok("is made at the first start".to_owned())
    } else {
        assemble::master_key(settings, false).map(|_| "can be used".to_owned())
    };
    let checks = [
        ("settings", Ok(format!("{} on {}", settings.base_url, settings.listen))),
        ("database", Ok(format!("{:?}", crate::config::Secret(settings.database())))),
        ("policy", assemble::policy(settings).map(|policy| policy.version)),
        ("front end", Assets::read(&settings.site_dir).map(|assets| assets.css).map_err(Into::into)),
        (
            "mail",
            crate::mail::check(settings).map(|()| format!("{:?}", settings.mail.transport).to_lowercase()),
        ),
        (
            "payment",
            assemble::payments(settings)
                .map(|provider| provider.map_or_else(|| "none".to_owned(), |it| it.origin().to_owned())),
        ),
        ("master key", key),
        ("seals", seals(settings)),
    ];
    let mut failed = 0;
    for (name, check) in checks {
        match check {
            Ok(text) => println!("{name}: {text}"),
            Err(error) => {
                println!("{name}: WRONG: {error:#}");
                failed += 1;
            }
        }
    }
    if failed > 0 {
        bail!("{failed} of these cannot be used");
    }
    Ok(())
}
