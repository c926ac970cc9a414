//! The validity of the next visa against histories that were judged by hand and apart from this code.

use super::*;
use crate::case::Entries;
use crate::form::date::days_counted;
use crate::policy::Policy;
use crate::time::plus_days;
use crate::{Date, PostCode};
use jiff::civil::date;
use proptest::prelude::*;

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
fn two_hundred_examples_are_published_or_made_by_hand() {
    let computed = |line: &&str| line.starts_with("day by day;") || line.starts_with("by the same rules;");
    let lines = |text: &'static str| text.lines().skip(1).filter(|line| !computed(line)).count();
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
    // 10 March and 30 days more, and 15 of grace.
    let rules = ["stays.days", "visa_types.C1.grace_days"].map(str::to_owned).to_vec();
    assert_eq!(found.valid_until, Ruled { value: date(2027, 4, 24), rules });

    let all_used = Visit { entry: date(2026, 12, 10), exit: date(2027, 3, 9) };
    let stays = Stays::new(policy.stays, vec![all_used]).expect("one");
    let found = propose(&policy, &asked, &[], &stays).expect("a type");
    assert_eq!(
        (found.days.value, found.valid_until.value),
        (0, date(2027, 3, 25)),
        "nothing is left, and that is said"
    );
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

proptest! {
    /// What is proposed for one entry is a visa that may be given: the days and their grace, or nothing is left.
    #[test]
    fn one_entry_is_never_longer_than_its_days_and_grace(
        days in 1_u16..=95,
        gone in 0_i64..200,
        long in 0_i64..89,
        passport in 1_i64..400,
    ) {
        let policy = Policy::utopia();
        let arrival = date(2027, 3, 10);
        let exit = plus_days(arrival, -1 - gone);
        let visit = Visit { entry: plus_days(exit, -long), exit };
        let stays = Stays::new(policy.stays, vec![visit]).expect("one");
        let post = PostCode::from("GVA");
        let asked = Asked {
            visa_type: "C1",
            post: &post,
            purpose: "tourism",
            applied_on: date(2026, 11, 24),
            arrival,
            departure: plus_days(arrival, i64::from(days) - 1),
            days,
            entries: Entries::Single,
            passport_until: plus_days(arrival, passport),
        };
        let found = propose(&policy, &asked, &[], &stays).expect("a type");
        let visa = policy.visa_type("C1").expect("a type");
        let length = days_counted(arrival, found.valid_until.value);
        let given = u32::from(found.days.value);
        prop_assert!(length <= given.max(1) + u32::from(visa.grace_days), "{found:?}");
        prop_assert!(given <= length && given <= stays.longest_from(arrival), "{found:?}");
    }
}
