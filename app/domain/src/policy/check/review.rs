//! Contradictions in the rules of the second review.

use super::super::errors::{Finder, place};
use super::super::{Deed, Policy};
use crate::case::wording::LAST;

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    let review = &policy.review;
    if review.share > 1000 {
        found.add(place!["review", "share"], "review: share is a number of thousandths, at most 1000");
    }
    for (index, rule) in review.rules.iter().enumerate() {
        let id = &rule.id;
        let mut at = |key: &str, message: String| found.add(place!["review", "rules", index, key], message);
        if id.trim().is_empty() || review.rules.iter().take(index).any(|earlier| earlier.id == *id) {
            at("id", format!("review: {id:?} is empty or used twice"));
        }
        if rule.grounds.is_empty() && rule.first == 0 {
            at("id", format!("review rule {id}: neither grounds nor first, so it never asks for a review"));
        }
        if usize::from(rule.first) > LAST {
            at("first", format!("review rule {id}: first is at most {LAST}"));
        }
        for code in &rule.grounds {
            if policy.ground(*code).is_none_or(|ground| !ground.for_deeds.contains(&Deed::Refuse)) {
                at("grounds", format!("review rule {id}: no visa can be refused on ground {code}"));
            }
        }
    }
}
