//! The whole service in one process, asked without a network: every door, and the layers around the pages.

mod asks;
mod authority;
mod casefile;
mod check_config;
mod common;
mod degraded;
#[path = "../../services/tests/story/device.rs"]
#[expect(
    dead_code,
    clippy::unwrap_used,
    reason = "the printers of another story, of which this one needs a part"
)]
mod device;
mod disclosure;
mod doors;
mod earlier;
mod export;
mod groups;
mod handing;
mod held;
mod languages;
mod money;
mod officers;
mod outages;
mod overview;
mod pages;
mod printers;
mod proposals;
mod reviews;
mod rooms;
mod rules;
mod station;
mod stock;
mod uploads;
mod visits;
mod web;
#[path = "../../services/tests/story/world.rs"]
#[expect(
    dead_code,
    clippy::unwrap_used,
    reason = "the world of another story, of which this one needs a part"
)]
mod world;
