//! Commands at the border.

pub mod check;
pub mod crossing;
pub mod number;
pub mod seal;

/// The session key of the crossing point where this officer works.
const PLACE: &str = "border_place";
