//! The commands of the binary, one file each.

mod check_config;
mod migrate;
mod serve;

use crate::{
    cli::{Cli, Command, JournalCommand, UserCommand},
    config::Settings,
    log,
};
use anyhow::{Context, Result, bail};

/// Runs one command to its end.
///
/// # Errors
/// What went wrong, in words for the person at the terminal.
pub fn run(cli: Cli) -> Result<()> {
    let settings =
        Settings::load(cli.config.as_deref(), std::env::vars()).context("the settings cannot be used")?;
    log::start(settings.log_json);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve => serve::run(&settings).await,
            Command::Migrate => migrate::run(&settings).await,
            Command::CheckConfig => check_config::run(&settings),
            Command::User(UserCommand::Add(_))
            | Command::Demo(_)
            | Command::Journal(JournalCommand::Verify) => bail!("this part of the program is not there yet"),
        }
    })
}
