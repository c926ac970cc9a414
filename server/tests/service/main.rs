//! The whole service in one process, asked without a network: every door, and the layers around the pages.

mod common;
mod doors;
mod web;
