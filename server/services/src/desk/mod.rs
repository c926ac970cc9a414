//! What the staff of a post see of their cases: the queue and the page of one case.
//!
//! [`queue`] lists, [`case`] opens one case and records that it was looked at. Whatever changes a case goes through
//! [`crate::command::act`]. A case of another post is answered like one that does not exist.

pub mod case;
pub mod queue;
