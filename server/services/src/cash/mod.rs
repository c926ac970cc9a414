//! Money at a post: numbered receipts and vouchers, the report of a day, the count of the till.
//!
//! [`book`] gives a number to each fee and refund in the transaction of the command that records it, so that a number is neither
//! lost nor given twice, whichever node it comes from. What a provider took has a receipt of the same series. [`report`] is what
//! a day brought, [`close`] the count at its end, [`paper`] both and the receipts as PDF.

pub(crate) mod book;
pub mod close;
pub mod number;
pub mod paper;
pub mod report;

pub use number::{Kind, Number};

use domain::case::Role;

/// Who works with the money of a post. A supervisor sees all of it, a clerk what went through the own hands.
pub const ROLES: &[Role] = &[Role::Intake, Role::Supervisor];

/// An amount as figures: `90.00`.
pub fn figure(minor: i64) -> String {
    let sign = if minor < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", minor.abs() / 100, minor.abs() % 100)
}
