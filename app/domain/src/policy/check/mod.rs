//! Contradictions that a well-formed policy file can still have. Each check names the place and what to do
//! about it.

mod alerts;
mod clocks;
mod conditions;
mod layout;
mod money;
mod people;
mod review;
mod screening;
mod security;
mod state;
mod stays;
mod visits;

use super::Policy;
use super::errors::{Finder, PolicyErrors, place};

/// Looks for all of them.
pub(super) fn contradictions(policy: &Policy, text: &str) -> Result<(), PolicyErrors> {
    let mut found = Finder::new(text);
    state::check(policy, &mut found);
    visa_types(policy, &mut found);
    money::check(policy, &mut found);
    papers(policy, &mut found);
    exemptions(policy, &mut found);
    rule_names(policy, &mut found);
    people::check(policy, &mut found);
    conditions::check(policy, &mut found);
    review::check(policy, &mut found);
    screening::check(policy, &mut found);
    alerts::check(policy, &mut found);
    clocks::check(policy, &mut found);
    layout::check(policy, &mut found);
    stays::check(policy, &mut found);
    visits::check(policy, &mut found);
    security::check(policy, &mut found);
    found.finish()
}

/// The second of two equal names.
fn duplicates<'a>(found: &mut Finder<'_>, list: &str, key: &str, names: impl IntoIterator<Item = &'a str>) {
    let mut seen: Vec<&str> = Vec::new();
    for (index, name) in names.into_iter().enumerate() {
        if seen.contains(&name) {
            found.add(place![list, index, key], format!("{list}: {key} {name:?} is used twice"));
        }
        if name.trim().is_empty() {
            found.add(place![list, index, key], format!("{list}: {key} is empty"));
        }
        seen.push(name);
    }
}

fn visa_types(policy: &Policy, found: &mut Finder<'_>) {
    if policy.visa_types.is_empty() {
        found.add(place!["visa_types"], "visa_types is empty: a State that issues no visa needs no policy");
    }
    duplicates(found, "visa_types", "code", policy.visa_types.iter().map(|visa| visa.code.as_str()));
    for (index, visa) in policy.visa_types.iter().enumerate() {
        let code = &visa.code;
        let mut at = |key: &str, message: String| found.add(place!["visa_types", index, key], message);
        if visa.max_days == 0 {
            at("max_days", format!("visa type {code}: max_days is 0"));
        }
        if visa.max_days > visa.max_validity_days {
            let (stay, validity) = (visa.max_days, visa.max_validity_days);
            at(
                "max_days",
                format!(
                    "visa type {code}: a stay of {stay} days does not fit into a validity of {validity} days"
                ),
            );
        }
        if visa.entries.is_empty() {
            at("entries", format!("visa type {code}: entries is empty, so it can never be granted"));
        }
        if visa.purposes.is_empty() {
            at("purposes", format!("visa type {code}: purposes is empty, so nobody can ask for it"));
        }
        for purpose in visa.purposes.iter().filter(|purpose| !policy.purposes.contains(purpose)) {
            at("purposes", format!("visa type {code}: purpose {purpose:?} is not in the list of purposes"));
        }
        if policy.format(&visa.format).is_none() {
            at("format", format!("visa type {code}: no sticker format is called {:?}", visa.format));
        }
        if visa.mrz_letter.is_some_and(|letter| !letter.is_ascii_uppercase()) {
            at("mrz_letter", format!("visa type {code}: mrz_letter must be a letter from A to Z"));
        }
        for post in visa.posts.iter().flatten().filter(|post| policy.post(post).is_none()) {
            at("posts", format!("visa type {code}: no post is called \"{post}\""));
        }
        if visa.posts.as_ref().is_some_and(Vec::is_empty) {
            at(
                "posts",
                format!("visa type {code}: posts is empty, so no post issues it; leave it out for all posts"),
            );
        }
    }
    for (index, purpose) in policy.purposes.iter().enumerate() {
        let served = policy.visa_types.iter().any(|visa| visa.purposes.contains(purpose));
        if !served {
            found.add(place!["purposes", index], format!("purposes: no visa type serves {purpose:?}"));
        }
        if policy.purposes.iter().take(index).any(|earlier| earlier == purpose) {
            found.add(place!["purposes", index], format!("purposes: {purpose:?} is listed twice"));
        }
    }
}

/// Papers that show one person and no other.
const OWN: &[&str] = &["portrait", "passport_copy"];

fn papers(policy: &Policy, found: &mut Finder<'_>) {
    duplicates(found, "documents", "code", policy.documents.iter().map(|document| document.code.as_str()));
    if policy.document("portrait").is_none() {
        let message = "documents: \"portrait\" is missing; the sticker shows it";
        found.add(place!["documents"], message);
    }
    for (index, rule) in policy.documents.iter().enumerate() {
        if rule.for_group && OWN.contains(&rule.code.as_str()) {
            let message = format!("document {}: for_group: it is the person's own", rule.code);
            found.add(place!["documents", index, "for_group"], message);
        }
    }
    for (index, rule) in policy.requirements.iter().enumerate() {
        let mut at = |key: &str, message: String| found.add(place!["requirements", index, key], message);
        let name = &rule.document;
        if policy.document(name).is_none() {
            at("document", format!("requirements: no document is called {name:?}"));
        }
        for purpose in rule.purposes.iter().filter(|purpose| !policy.purposes.contains(purpose)) {
            at(
                "purposes",
                format!("requirement of {name}: purpose {purpose:?} is not in the list of purposes"),
            );
        }
        for visa in rule.visa_types.iter().filter(|visa| policy.visa_type(visa).is_none()) {
            at("visa_types", format!("requirement of {name}: no visa type is called {visa:?}"));
        }
        match (rule.need, &rule.when) {
            (super::Need::Conditional, None) => {
                at(
                    "need",
                    format!(
                        "requirement of {name}: a conditional paper needs `when`, the condition for the applicant"
                    ),
                );
            }
            (super::Need::Required, Some(_)) => {
                at(
                    "when",
                    format!(
                        "requirement of {name}: a required paper has no condition; write need = \"conditional\" or take `when` out"
                    ),
                );
            }
            _ => {}
        }
    }
}

fn exemptions(policy: &Policy, found: &mut Finder<'_>) {
    for (index, rule) in policy.exemptions.iter().enumerate() {
        let id = &rule.id;
        let mut at = |key: &str, message: String| found.add(place!["exemptions", index, key], message);
        for code in rule.nationalities.iter().filter(|code| !crate::states::is_nationality(code)) {
            let message =
                format!("exemption {id}: {code:?} is no code of a nationality (Doc 9303-3 section 5)");
            at("nationalities", message);
        }
        for purpose in rule.purposes.iter().filter(|purpose| !policy.purposes.contains(purpose)) {
            at("purposes", format!("exemption {id}: purpose {purpose:?} is not in the list of purposes"));
        }
        for (key, empty) in [
            ("nationalities", rule.nationalities.is_empty()),
            ("purposes", rule.purposes.is_empty()),
            ("max_days", rule.max_days == 0),
        ] {
            if empty {
                at(key, format!("exemption {id}: {key} is empty, so it exempts nobody; take the rule out"));
            }
        }
    }
}

/// What names a rule of the file: no two have one name, and none is empty.
fn rule_names(policy: &Policy, found: &mut Finder<'_>) {
    let fees = policy.fees.iter().enumerate().map(|(at, rule)| ("fees", at, "id", rule.id.clone()));
    let waivers = policy.waivers.iter().enumerate().map(|(at, rule)| ("waivers", at, "id", rule.id.clone()));
    let exemptions =
        policy.exemptions.iter().enumerate().map(|(at, rule)| ("exemptions", at, "id", rule.id.clone()));
    let papers = policy.requirements.iter().enumerate().map(|(at, rule)| {
        let key = if rule.id.is_some() { "id" } else { "document" };
        ("requirements", at, key, rule.rule())
    });
    let mut seen: Vec<String> = Vec::new();
    for (list, at, key, name) in fees.chain(waivers).chain(exemptions).chain(papers) {
        if name.trim().is_empty() {
            found.add(place![list, at, key], format!("{list}: {key} is empty"));
        } else if seen.contains(&name) {
            let message = match key {
                "document" => {
                    format!("{list}: two rules are called {name:?}; give one of them an id of its own")
                }
                _ => format!("{list}: {key} {name:?} is used twice"),
            };
            found.add(place![list, at, key], message);
        }
        seen.push(name);
    }
    if policy.groups.most < 2 {
        found.add(place!["groups", "most"], "groups: most is below 2, so nobody could apply together");
    }
}
