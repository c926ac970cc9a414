//! The validity of the next visa against histories that were judged by hand and apart from this code.

use super::*;
use crate::case::Entries;
use crate::policy::Policy;
use crate::{Date, PostCode};
use jiff::civil::date;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn entries(text: &str) -> Entries {
    text.parse().expect("entries")
}

fn earlier(text: &str) -> EarlierVisa {
    let parts: Vec<&str> = text.split(':').collect();
    EarlierVisa {
        visa_type: parts[0].to_owned(),
        valid_from: day(parts[1]),
        valid_until: day(parts[2]),
        entries: entries(parts[3]),
        limited: parts.contains(&"limited"),
        lawful: !parts.contains(&"unlawful"),
    }
}

#[test]
fn every_history_gives_its_validity() {
    let policy = Policy::utopia();
    let none = Stays::new(policy.stays, Vec::new()).expect("none");
    let post = PostCode::from("GVA");
    let lines: Vec<&str> = include_str!("validity.csv").lines().skip(1).collect();
    assert!(lines.len() >= 50);
    for line in lines {
        let parts: Vec<&str> = line.split(';').collect();
        let asked = Asked {
            visa_type: parts[7],
            post: &post,
            purpose: if parts[7] == "A" { "airport-transit" } else { "tourism" },
            applied_on: day(parts[1]),
            arrival: day(parts[2]),
            departure: day(parts[3]),
            days: parts[4].parse().expect("days"),
            entries: entries(parts[5]),
            passport_until: day(parts[6]),
        };
        let history: Vec<EarlierVisa> = parts[8].split_whitespace().map(earlier).collect();
        let found = propose(&policy, &asked, &history, &none).expect("a type");
        let said = (
            found.visa_type.value.as_str(),
            found.valid_until.value,
            found.entries.value,
            found.days.value,
            found.valid_until.rules.last().map(String::as_str),
        );
        let to_days = parts[12].parse().expect("days");
        let wanted = (parts[9], day(parts[10]), entries(parts[11]), to_days, Some(parts[13]));
        assert_eq!(said, wanted, "{line}");
        assert_eq!(found.valid_from.value, asked.arrival);
    }
}

#[test]
fn both_files_together_hold_two_hundred_examples() {
    let lines = |text: &str| text.lines().skip(1).count();
    assert!(lines(include_str!("examples.csv")) + lines(include_str!("validity.csv")) >= 200);
}

#[test]
fn days_of_one_entry_are_what_earlier_stays_leave() {
    let policy = Policy::utopia();
    let visit = Visit { entry: date(2027, 1, 1), exit: date(2027, 2, 28) };
    let stays = Stays::new(policy.stays, vec![visit]).expect("one");
    let post = PostCode::from("GVA");
    let asked = Asked {
        visa_type: "C1",
        post: &post,
        purpose: "tourism",
        applied_on: date(2027, 2, 1),
        arrival: date(2027, 3, 10),
        departure: date(2027, 4, 30),
        days: 52,
        entries: Entries::Single,
        passport_until: date(2035, 1, 1),
    };
    let found = propose(&policy, &asked, &[], &stays).expect("a type");
    assert_eq!(found.days, Ruled { value: 31, rules: vec!["stays.days".to_owned()] });
}

#[test]
fn a_policy_without_steps_proposes_the_trip() {
    let mut policy = Policy::utopia();
    policy.multi_entry.clear();
    let none = Stays::new(policy.stays, Vec::new()).expect("none");
    let post = PostCode::from("GVA");
    let asked = Asked {
        visa_type: "C1",
        post: &post,
        purpose: "tourism",
        applied_on: date(2026, 11, 24),
        arrival: date(2027, 3, 1),
        departure: date(2027, 3, 17),
        days: 17,
        entries: Entries::Single,
        passport_until: date(2035, 1, 1),
    };
    let had = [earlier("C2:2025-01-01:2025-12-31:multiple")];
    let found = propose(&policy, &asked, &had, &none).expect("a type");
    assert_eq!((found.entries.value, found.valid_until.value), (Entries::Single, date(2027, 4, 1)));
    assert_eq!(found.valid_until.rules, ["visa_types.C1.grace_days"]);
}
