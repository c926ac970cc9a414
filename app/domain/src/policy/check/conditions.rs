//! Contradictions in the conditions.

use super::super::errors::{Finder, place};
use super::super::{Deed, Policy};

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    let rules = &policy.conditions;
    if !rules.list.is_empty() && rules.version.trim().is_empty() {
        found.add(place!["conditions", "version"], "conditions: version is empty; proposals are bound to it");
    }
    for (index, rule) in rules.list.iter().enumerate() {
        let id = &rule.id;
        let mut at =
            |key: &str, message: String| found.add(place!["conditions", "list", index, key], message);
        let plain = |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        if !plain(id) {
            at("id", format!("conditions: {id:?} is no id; write small letters and hyphens"));
        }
        if rules.list.iter().take(index).any(|earlier| earlier.id == *id) {
            at("id", format!("conditions: {id:?} is used twice"));
        }
        if rule.grounds.is_empty() {
            at("grounds", format!("condition {id}: grounds is empty, so nothing follows when it is not met"));
        }
        for code in &rule.grounds {
            let ground = policy.ground(*code).filter(|ground| ground.for_deeds.contains(&Deed::Refuse));
            if ground.is_none() {
                at("grounds", format!("condition {id}: no visa can be refused on ground {code}"));
            }
        }
        for code in rule.visa_types.iter().filter(|code| policy.visa_type(code).is_none()) {
            at("visa_types", format!("condition {id}: there is no visa type {code:?}"));
        }
        for language in &policy.state.languages {
            if rule.text.0.get(language).is_none_or(|text| text.trim().is_empty()) {
                at("text", format!("condition {id}: text has no text in the official language {language:?}"));
            }
        }
    }
}
