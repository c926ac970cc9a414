//! When a seat that was given back is offered again.

use crate::Timestamp;
use crate::policy::VisitRules;

/// A moment that nobody can foresee, within the bounds of the policy. `random` is a number from the system's source of
/// randomness; every second between the bounds is equally likely.
pub fn reopens_at(rules: &VisitRules, now: Timestamp, random: u64) -> Timestamp {
    let (from, until) =
        (60 * u64::from(rules.release_after_minutes), 60 * u64::from(rules.release_before_minutes));
    let delay = from + random % (until.saturating_sub(from) + 1);
    now.plus_seconds(i64::try_from(delay).unwrap_or(i64::MAX))
}
