//! The server: configuration, router, middleware, and the commands of the binary `vidimus`.
//!
//! Map: [`assemble`] puts the services together, [`config`] reads the settings, [`cli`] the command line, [`command`] has one file per subcommand, [`web`] builds
//! the router with everything around it, [`mail`] the way that
//! letters leave, [`log`] writes the log, [`stand_in`] plays a payment provider in demonstrations.

pub mod assemble;
pub mod cli;
pub mod command;
pub mod config;
pub mod log;
pub mod mail;
pub mod stand_in;
pub mod web;
