//! `vidimus user`: accounts of staff from the terminal, above all the first administrator.

use crate::{assemble, cli::UserAddArgs, config::Settings};
use anyhow::{Result, bail};
use domain::case::ActorId;
use services::people::admin::{self, NewAccount};
use services::words::{Lang, Words};

/// Adds an account and prints its first password, unless it was given.
///
/// # Errors
/// What is wrong with the account, one sentence per line.
pub async fn add(settings: &Settings, args: &UserAddArgs) -> Result<()> {
    let services = assemble::services(settings).await?;
    services.store.migrate().await?;
    let given = std::env::var("VIDIMUS_PASSWORD").ok();
    let password = given.clone().unwrap_or_else(|| admin::first_password(&services));
    let new = NewAccount {
        login: args.login.clone(),
        name: args.name.clone(),
        roles: args.roles.iter().copied().collect(),
        post: args.post.as_deref().map(Into::into),
    };
    match admin::add(&services, ActorId::System, &new, &password).await {
        Ok(_) => {}
        Err(services::Error::Problems(problems)) => {
            let lines: Vec<String> =
                problems.0.iter().map(|problem| Words::problem(Lang::En, problem)).collect();
            bail!("the account was not added: {}", lines.join(" "));
        }
        Err(error) => return Err(error.into()),
    }
    println!("added {}", new.login);
    if given.is_none() {
        println!("first password, to be changed at the first sign-in: {password}");
    }
    services.store.close().await;
    Ok(())
}
