//! Contradictions of time limits, of the clocks they are counted by and applicants.

use super::{Finder, Policy, place};

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    limits(policy, found);
    calendars(policy, found);
    zones(policy, found);
}

fn limits(policy: &Policy, found: &mut Finder<'_>) {
    let clocks = &policy.clocks;
    let mut at = |key: &str, message: String| found.add(place!["clocks", key], message);
    if clocks.extension_days < clocks.decision_days {
        let (extension, decision) = (clocks.extension_days, clocks.decision_days);
        at(
            "extension_days",
            format!("clocks: extension_days ({extension}) is shorter than decision_days ({decision})"),
        );
    }
    if clocks.exceptional_days < clocks.extension_days {
        let (exceptional, extension) = (clocks.exceptional_days, clocks.extension_days);
        at(
            "exceptional_days",
            format!("clocks: exceptional_days ({exceptional}) is shorter than extension_days ({extension})"),
        );
    }
    if clocks.consultation_days > clocks.decision_days {
        let (consultation, decision) = (clocks.consultation_days, clocks.decision_days);
        at(
            "consultation_days",
            format!(
                "clocks: a consultation of {consultation} days ends after the decision is due ({decision} days)"
            ),
        );
    }
    if clocks.documents_min_days > clocks.exceptional_days {
        at("documents_min_days", "clocks: documents_min_days is longer than exceptional_days".to_owned());
    }
    for (key, value) in [
        ("decision_days", clocks.decision_days),
        ("consultation_days", clocks.consultation_days),
        ("appeal_days", clocks.appeal_days),
        ("draft_days", clocks.draft_days),
        ("earliest_months", u16::from(clocks.earliest_months)),
    ] {
        if value == 0 {
            at(key, format!("clocks: {key} is 0"));
        }
    }
    let reminders = &clocks.draft_reminder_days;
    let falling = reminders.is_sorted_by(|before, after| before > after);
    let within = reminders.iter().all(|days| (1..clocks.draft_days).contains(days));
    if clocks.draft_days > 0 && (!falling || !within || reminders.len() > 5) {
        let message = format!(
            "clocks: draft_reminder_days must be at most 5 numbers that fall, each from 1 to {}",
            clocks.draft_days.saturating_sub(1)
        );
        at("draft_reminder_days", message);
    }
    // No month is longer than 31 days.
    if clocks.latest_days > 31 * u16::from(clocks.earliest_months) {
        at(
            "latest_days",
            "clocks: the usual latest lodging (latest_days) lies before the earliest (earliest_months)"
                .to_owned(),
        );
    }
}

/// Without a working day no last day could ever move to one.
fn calendars(policy: &Policy, found: &mut Finder<'_>) {
    for (index, post) in policy.posts.iter().enumerate() {
        if post.working_days.is_empty() {
            let message = format!("post {}: working_days is empty", post.code);
            found.add(place!["posts", index, "working_days"], message);
        }
    }
    let clocks = &policy.clocks;
    let mut at = |key: &str, message: String| found.add(place!["clocks", key], message);
    if !(1..=24).contains(&clocks.outage_hours) {
        at("outage_hours", "clocks: outage_hours must be from 1 to 24".to_owned());
    }
    if clocks.urgent_days.is_some_and(|days| days == 0 || days >= clocks.decision_days) {
        let decision = clocks.decision_days;
        at("urgent_days", format!("clocks: urgent_days must be from 1 to below decision_days ({decision})"));
    }
}

fn zones(policy: &Policy, found: &mut Finder<'_>) {
    let mut seen: Vec<&str> = Vec::new();
    for (index, zone) in policy.clocks.zones.iter().enumerate() {
        let mut at = |key: &str, message: String| found.add(place!["clocks", "zones", index, key], message);
        if jiff::tz::TimeZone::posix(&zone.clock).is_err() {
            at("clock", format!("clocks.zones: {:?} is no POSIX time zone", zone.clock));
        }
        for country in &zone.countries {
            if crate::states::lookup(country).is_none() {
                at(
                    "countries",
                    format!("clocks.zones: {country:?} is no code of a country (Doc 9303-3 section 5)"),
                );
            }
            if seen.contains(&country.as_str()) {
                at("countries", format!("clocks.zones: {country:?} has two clocks"));
            }
            seen.push(country);
        }
    }
}
