//! The binary `vidimus`.

use clap::Parser;
use server::{cli::Cli, command};
use std::process::ExitCode;

fn main() -> ExitCode {
    match command::run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            // One line per cause, the outermost first: what failed, then why.
            eprintln!("vidimus: {error:#}");
            ExitCode::FAILURE
        }
    }
}
