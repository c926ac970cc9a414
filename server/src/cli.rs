//! The command line.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Issues visas: from the application to the controlled sticker.
#[derive(Debug, Parser)]
#[command(name = "vidimus", version)]
pub struct Cli {
    /// The settings file. Without it, the defaults and the environment count.
    #[arg(long, short, env = "VIDIMUS_CONFIG", global = true)]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the binary can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer requests until stopped.
    Serve,
    /// Bring the database to the version of this binary.
    Migrate,
    /// Check the settings, the policy and the front end, and say what is wrong.
    CheckConfig,
    /// Look after the accounts of staff.
    #[command(subcommand)]
    User(UserCommand),
    /// Load the fictional State Utopia, with people and cases, into an empty database.
    Demo(DemoArgs),
    /// Look after the journal.
    #[command(subcommand)]
    Journal(JournalCommand),
}

/// Accounts of staff.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add an account. The first password is read from VIDIMUS_PASSWORD, or made and printed; it has to be changed at the
    /// first sign-in.
    Add(UserAddArgs),
}

/// A new account.
#[derive(Debug, Args)]
pub struct UserAddArgs {
    /// What the person types to sign in: small letters, digits, dots and hyphens.
    #[arg(long)]
    pub login: String,
    /// The name that colleagues see.
    #[arg(long)]
    pub name: String,
    /// The post, by its code in the policy; none for border, audit and administration.
    #[arg(long)]
    pub post: Option<String>,
    /// A role; give the option again for another.
    #[arg(long = "role", required = true)]
    pub roles: Vec<domain::case::Role>,
}

/// How to show the demonstration.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Serve it afterwards.
    #[arg(long)]
    pub serve: bool,
}

/// The journal.
#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Check every chain of the journal; ends with failure when an event was changed, deleted or reordered.
    Verify,
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
