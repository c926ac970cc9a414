//! `vidimus demo`: the fictional State Utopia, ready to be tried.

use super::{provider, serve};
use crate::{assemble, config::Settings};
use anyhow::{Result, bail};
use app::state::Assets;
use services::demo::{self, ACCOUNTS, PASSWORD};
use std::path::Path;

/// Prepares the demonstration, prints the sign-ins, and serves it when asked to.
///
/// # Errors
/// When the settings are not fit for a demonstration, the front end is missing, or the database does not answer.
pub async fn run(mut settings: Settings, config: Option<&Path>, serve: bool) -> Result<()> {
    if !settings.listen.ip().is_loopback() {
        bail!(
            "a demonstration has passwords that everybody knows: it listens on this machine only, not on {}",
            settings.listen
        );
    }
    settings.demo = true;
    let assets = if serve { Some(Assets::read(&settings.site_dir)?) } else { None };
    // Kept until the server has stopped: the stand-in ends with it.
    let _stand_in = if serve && settings.payment.base_url.is_none() {
        Some(provider::begin(&mut settings, config)?)
    } else {
        None
    };
    let services = assemble::services(&settings).await?;
    services.store.migrate().await?;
    services::policies::remember(&services, &assemble::policy_text(&settings)?).await?;
    demo::seed(&services).await?;
    println!("State Utopia is ready at {}", settings.base_url);
    println!(
        "staff sign in at {}/staff/sign-in, password \"{PASSWORD}\"; the page shows the code of the second step",
        settings.base_url
    );
    for account in ACCOUNTS {
        let roles: Vec<&str> = account.roles.iter().map(|role| role.as_str()).collect();
        println!(
            "  {:<11} {:<14} {:<4} {}",
            account.login,
            account.name,
            account.post.unwrap_or("-"),
            roles.join(", ")
        );
    }
    println!(
        "applicants sign in at {}/sign-in with any address, for example {}",
        settings.base_url,
        demo::APPLICANT
    );
    match assets {
        Some(assets) => serve::serve(&settings, assets, services).await,
        None => {
            services.store.close().await;
            Ok(())
        }
    }
}
