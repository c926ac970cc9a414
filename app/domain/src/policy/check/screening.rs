//! Thresholds of the search of the watch lists.

use super::super::Policy;
use super::super::errors::{Finder, place};

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    let rules = &policy.screening;
    let mut at = |key: &str, message: String| found.add(place!["screening", key], message);
    if rules.version.trim().is_empty() {
        at(
            "version",
            "screening: version is empty, so no search can say by which numbers it was made".to_owned(),
        );
    }
    if !(1..=1000).contains(&rules.hit) {
        at("hit", format!("screening: hit is {}; scores go from 1 to 1000", rules.hit));
    }
    if rules.serious > 1000 || rules.serious < rules.hit {
        let (serious, hit) = (rules.serious, rules.hit);
        at("serious", format!("screening: serious is {serious}; it lies between hit ({hit}) and 1000"));
    }
    if rules.most_hits == 0 {
        at("most_hits", "screening: most_hits is 0, so no hit would ever be seen".to_owned());
    }
}
