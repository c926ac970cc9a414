//! Commands of the auditor. None changes a case.

pub mod search;
pub mod verify;
