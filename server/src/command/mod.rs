//! The commands of the binary, one file each.

mod border;
mod check_config;
mod demo;
mod journal;
mod keys;
mod lists;
mod migrate;
mod orphans;
mod provider;
mod rasterise;
mod reviews;
mod seal;
mod serve;
mod stand_in;
mod user;

use crate::{
    cli::{
        BorderCommand, Cli, Command, JournalCommand, ListsCommand, ReviewsCommand, SealCommand, UserCommand,
    },
    config::Settings,
    log,
};
use anyhow::{Context, Result};
use std::{path::Path, process::ExitCode};

/// Runs one command to its end. The exit code is success but for `seal verify`, `border check` and `rasterise`, which
/// answer with it.
///
/// # Errors
/// What went wrong, in words for the person at the terminal.
pub fn run(cli: Cli) -> Result<ExitCode> {
    let settings = match &cli.command {
        // It works for a server whose variables it is not given: half of the settings may contradict themselves.
        Command::Rasterise(_) => Settings::default(),
        _ => Settings::load(cli.config.as_deref(), Path::new(""), std::env::vars())
            .context("the settings cannot be used")?,
    };
    log::start(settings.log_json, |name| std::env::var(name).ok())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let done = match cli.command {
            Command::Seal(SealCommand::Verify(args)) => return seal::verify(&settings, &args),
            Command::Border(BorderCommand::Check(args)) => return border::check(&args),
            Command::Rasterise(args) => return Ok(rasterise::run(&args.order)),
            Command::Border(BorderCommand::Pack(args)) => border::pack(&settings, &args).await,
            Command::Keys(command) => keys::run(&settings, &command),
            Command::Serve => serve::run(&settings).await,
            Command::Migrate => migrate::run(&settings).await,
            Command::CheckConfig => check_config::run(&settings),
            Command::User(UserCommand::Add(args)) => user::add(&settings, &args).await,
            Command::PaymentStandIn(args) => stand_in::run(&settings, &args).await,
            Command::Demo(args) => demo::run(settings, cli.config.as_deref(), args.serve).await,
            Command::Orphans => orphans::run(&settings).await,
            Command::Reviews(ReviewsCommand::Verify) => reviews::verify(&settings).await,
            Command::Lists(ListsCommand::Import(args)) => lists::import(&settings, &args).await,
            Command::Lists(ListsCommand::Show) => lists::show(&settings).await,
            Command::Journal(JournalCommand::Verify) => journal::verify(&settings).await,
            Command::Journal(JournalCommand::Overdue) => journal::overdue(&settings).await,
        };
        done.map(|()| ExitCode::SUCCESS)
    })
}
