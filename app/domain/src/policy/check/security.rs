//! Reports of weaknesses: an address that works, and promises that can be kept.

use super::super::Policy;
use super::super::errors::{Finder, place};

/// No promise is longer: whoever reports waits no year.
const MOST_DAYS: u16 = 365;

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    let Some(rules) = &policy.security else { return };
    if rules.contacts.is_empty() {
        found
            .add(place!["security", "contacts"], "security: contacts is empty; nobody could report anything");
    }
    for (index, contact) in rules.contacts.iter().enumerate() {
        let known = ["mailto:", "https://"].iter().any(|scheme| {
            contact
                .strip_prefix(scheme)
                .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()))
        });
        if !known {
            let message = format!(
                "security: {contact:?} is no address; write \"mailto:…\" or \"https://…\" (RFC 9116)"
            );
            found.add(place!["security", "contacts", index], message);
        }
    }
    let tag = |tag: &String| {
        !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if rules.languages.is_empty() || !rules.languages.iter().all(tag) {
        found.add(place!["security", "languages"], "security: languages are tags such as \"en\" and \"fr\"");
    }
    for (key, days) in [("answer_days", rules.answer_days), ("disclosure_days", rules.disclosure_days)] {
        if days == 0 || days > MOST_DAYS {
            let message = format!("security: {key} is a promise of 1 to {MOST_DAYS} days");
            found.add(place!["security", key], message);
        }
    }
}
