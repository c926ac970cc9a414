//! The commands about the money of a post.

pub mod close;
