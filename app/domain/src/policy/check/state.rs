//! The State, its posts, and texts in its languages.

use super::super::errors::{Finder, place};
use super::super::{Policy, Words};
use super::duplicates;

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    if policy.version.trim().is_empty() {
        found.add(place!["version"], "version is empty: cases are bound to it");
    }
    if policy.adult_years == 0 || policy.adult_years > policy.oldest_years {
        found.add(place!["adult_years"], "adult_years must lie between 1 and oldest_years");
    }
    let code = &policy.state.code;
    if !crate::states::is_issuer(code) {
        let message = format!("state: {code:?} is no code of an issuing State (Doc 9303-3 section 5)");
        found.add(place!["state", "code"], message);
    }
    if policy.state.languages.is_empty() {
        found.add(place!["state", "languages"], "state: languages is empty");
    }
    if let Some(clock) = policy.state.clock.as_deref().filter(|clock| no_zone(clock)) {
        found.add(
            place!["state", "clock"],
            format!("state: clock {clock:?} is no POSIX time zone such as {EXAMPLE:?}"),
        );
    }
    texts(policy, found);
    posts(policy, found);
}

/// A clock as it should look.
const EXAMPLE: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

fn no_zone(clock: &str) -> bool {
    jiff::tz::TimeZone::posix(clock).is_err()
}

fn posts(policy: &Policy, found: &mut Finder<'_>) {
    if policy.posts.is_empty() {
        found.add(place!["posts"], "posts is empty: nobody could apply");
    }
    duplicates(found, "posts", "code", policy.posts.iter().map(|post| post.code.as_str()));
    let mut others: Option<&str> = None;
    for (index, post) in policy.posts.iter().enumerate() {
        let code = post.code.as_str();
        let mut at = |key: &str, message: String| found.add(place!["posts", index, key], message);
        if post.city.trim().is_empty() || post.city.chars().count() > 15 {
            at(
                "city",
                format!(
                    "post {code}: city must have 1 to 15 characters, the place of issue on the sticker (Doc 9303-7 field 03)"
                ),
            );
        }
        if no_zone(&post.clock) {
            at(
                "clock",
                format!("post {code}: clock {:?} is no POSIX time zone such as {EXAMPLE:?}", post.clock),
            );
        }
        if post.currency.len() != 3 || !post.currency.bytes().all(|b| b.is_ascii_uppercase()) {
            at("currency", format!("post {code}: currency must be three letters of ISO 4217"));
        }
        if post.competent_for.is_empty() && !post.serves_others {
            at(
                "competent_for",
                format!("post {code}: it serves no country; name some or set serves_others = true"),
            );
        }
        if post.serves_others {
            if let Some(first) = others {
                at(
                    "serves_others",
                    format!("post {code}: only one post can serve all other countries, and {first} does"),
                );
            }
            others = Some(code);
        }
        for country in &post.competent_for {
            if crate::states::lookup(country).is_none() {
                at("competent_for", format!("post {code}: {country} is no code of Doc 9303-3 section 5"));
            }
            let earlier = policy.posts.iter().take(index).find(|other| other.competent_for.contains(country));
            if let Some(other) = earlier {
                let other = &other.code;
                at("competent_for", format!("post {code}: {country} is already served by {other}"));
            }
        }
    }
}

/// Every text is there in every official language.
fn texts(policy: &Policy, found: &mut Finder<'_>) {
    let mut whole = |path: &[super::super::errors::Step<'_>], words: &Words, what: String| {
        for language in &policy.state.languages {
            if words.0.get(language).is_none_or(|text| text.trim().is_empty()) {
                found.add(path, format!("{what} has no text in the official language {language:?}"));
            }
        }
    };
    whole(place!["state", "name"], &policy.state.name, "state: name".into());
    whole(place!["state", "visa_word"], &policy.state.visa_word, "state: visa_word".into());
    for (index, post) in policy.posts.iter().enumerate() {
        whole(place!["posts", index, "name"], &post.name, format!("post {}: name", post.code));
        let what = format!("post {}: appeal_body", post.code);
        whole(place!["posts", index, "appeal_body"], &post.appeal_body, what);
    }
    for (index, visa) in policy.visa_types.iter().enumerate() {
        whole(place!["visa_types", index, "name"], &visa.name, format!("visa type {}: name", visa.code));
    }
    for (index, waiver) in policy.waivers.iter().enumerate() {
        whole(place!["waivers", index, "name"], &waiver.name, format!("waiver {}: name", waiver.id));
    }
    for (index, document) in policy.documents.iter().enumerate() {
        whole(
            place!["documents", index, "name"],
            &document.name,
            format!("document {}: name", document.code),
        );
    }
    for (index, rule) in policy.requirements.iter().enumerate() {
        if let Some(when) = &rule.when {
            whole(
                place!["requirements", index, "when"],
                when,
                format!("requirement of {}: when", rule.document),
            );
        }
    }
    for (index, ground) in policy.grounds.iter().enumerate() {
        whole(place!["grounds", index, "text"], &ground.text, format!("ground {}: text", ground.code));
    }
}
