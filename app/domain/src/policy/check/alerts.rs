//! Bounds of the patterns that are told to the head of a post.

use super::super::Policy;
use super::super::errors::{Finder, place};

/// Five years with a leap day or two: cases are erased one day, and what is older explains nothing.
const MOST: u16 = 1827;

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    let rules = &policy.alerts;
    let mut at = |key: &str, message: String| found.add(place!["alerts", key], message);
    if !(1..=365).contains(&rules.days) {
        at(
            "days",
            format!("alerts: days is {}; looked back is at least a day and at most a year", rules.days),
        );
    }
    for (key, days) in [("reversal_days", rules.reversal_days), ("pair_days", rules.pair_days)] {
        if !(1..=MOST).contains(&days) {
            at(
                key,
                format!("alerts: {key} is {days}; looked back is at least a day and at most {MOST} days"),
            );
        }
    }
    if rules.work_until <= rules.work_from {
        at("work_until", "alerts: work_until is not after work_from, so nobody would ever work".to_owned());
    }
    let bounds = [
        ("off_hours", rules.off_hours),
        ("pair", rules.pair),
        ("rate", rules.rate),
        ("rotation", rules.rotation),
        ("pause", rules.pause),
    ];
    for (key, bound) in bounds {
        if bound == 0 {
            at(key, format!("alerts: {key} is 0, so everybody would be told"));
        }
    }
}
