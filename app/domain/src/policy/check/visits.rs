//! Appointments: hours in which somebody can be received, and rules that let people book.

use super::super::errors::{Finder, place};
use super::super::visits::VisitWindow;
use super::super::{Policy, Post};

/// The longest time ahead, in days: nobody plans opening hours further.
const LONGEST: u16 = 366;

pub(super) fn check(policy: &Policy, found: &mut Finder<'_>) {
    rules(policy, found);
    for (index, post) in policy.posts.iter().enumerate() {
        hours(index, post, found);
        for (at, window) in post.visits.hours.iter().enumerate() {
            one(index, at, post, window, found);
        }
    }
}

fn rules(policy: &Policy, found: &mut Finder<'_>) {
    let rules = &policy.visits;
    let mut at = |key: &str, message: String| found.add(place!["visits", key], message);
    if rules.hold_hours == 0 {
        at("hold_hours", "visits: hold_hours is 0, so nobody who waits could accept a place".to_owned());
    }
    if rules.change_hours < rules.notice_hours {
        let (change, notice) = (rules.change_hours, rules.notice_hours);
        at(
            "change_hours",
            format!(
                "visits: change_hours ({change}) is shorter than notice_hours ({notice}); nobody could take a place that is given back so late"
            ),
        );
    }
    if rules.release_before_minutes <= rules.release_after_minutes {
        let (from, until) = (rules.release_after_minutes, rules.release_before_minutes);
        at(
            "release_before_minutes",
            format!(
                "visits: a place is given again after {from} to {until} minutes, which is not random; make release_before_minutes larger"
            ),
        );
    }
    if rules.statistics_days == 0 {
        at("statistics_days", "visits: statistics_days is 0, so nothing could be counted".to_owned());
    }
}

fn hours(index: usize, post: &Post, found: &mut Finder<'_>) {
    let (code, visits) = (&post.code, &post.visits);
    let mut at = |key: &str, message: String| found.add(place!["posts", index, "visits", key], message);
    if !visits.hours.is_empty() && !(1..=LONGEST).contains(&visits.ahead_days) {
        at("ahead_days", format!("post {code}: visits: ahead_days must lie between 1 and {LONGEST}"));
    }
    if visits.hours.is_empty() && visits.ahead_days > 0 {
        at("hours", format!("post {code}: visits: there are no hours; write some or leave visits out"));
    }
    for (n, day) in visits.holidays.iter().enumerate() {
        if visits.holidays.iter().take(n).any(|earlier| earlier == day) {
            at("holidays", format!("post {code}: visits: {day} stands twice among the holidays"));
        }
    }
}

fn one(index: usize, n: usize, post: &Post, window: &VisitWindow, found: &mut Finder<'_>) {
    let (code, kind) = (&post.code, window.kind);
    let mut at =
        |key: &str, message: String| found.add(place!["posts", index, "visits", "hours", n, key], message);
    if window.days.is_empty() {
        at("days", format!("post {code}: visits: hours for {kind} have no days"));
    }
    for (k, day) in window.days.iter().enumerate() {
        if window.days.iter().take(k).any(|earlier| earlier == day) {
            at("days", format!("post {code}: visits: \"{day}\" stands twice in the hours for {kind}"));
        }
    }
    if window.counters == 0 {
        at("counters", format!("post {code}: visits: no counter is open in the hours for {kind}"));
    }
    if window.minutes == 0 {
        at("minutes", format!("post {code}: visits: a slot for {kind} has no minutes"));
    } else if window.first_end().is_none_or(|end| end > window.until) {
        let (from, until) = (window.from, window.until);
        at("until", format!("post {code}: visits: no slot for {kind} fits between {from} and {until}"));
    }
    let earlier = post.visits.hours.iter().take(n).find(|other| {
        let same_day = other.days.iter().any(|day| window.days.contains(day));
        other.kind == kind && same_day && other.from < window.until && window.from < other.until
    });
    if let Some(other) = earlier {
        let (from, until) = (other.from, other.until);
        at(
            "from",
            format!("post {code}: visits: hours for {kind} overlap with those from {from} to {until}"),
        );
    }
}
