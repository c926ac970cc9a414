//! Stays against published examples, against examples that were computed apart from this code, and against counting day by day.

use super::*;
use crate::Date;
use crate::policy::StayRules;
use crate::time::plus_days;
use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeSet;

const RULES: StayRules = StayRules { days: 90, within_days: 180 };

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// What the calculator says, one day after the other, with nothing but a set of days.
struct Oracle(BTreeSet<Date>);

impl Oracle {
    fn new(visits: &[Visit]) -> Self {
        let mut days = BTreeSet::new();
        for visit in visits {
            let mut day = visit.entry;
            while day <= visit.exit {
                days.insert(day);
                day = plus_days(day, 1);
            }
        }
        Self(days)
    }

    fn used(&self, day: Date) -> u32 {
        (0_i64..180).filter(|back| self.0.contains(&plus_days(day, -back))).count().try_into().expect("few")
    }

    fn longest(&self, entry: Date) -> u32 {
        let mut here = Self(self.0.range(..entry).copied().collect());
        for length in 0..90 {
            let day = plus_days(entry, length);
            here.0.insert(day);
            if here.used(day) > 90 {
                return u32::try_from(length).expect("few");
            }
        }
        90
    }
}

struct Example {
    source: String,
    visits: Vec<Visit>,
    day: Date,
    used: u32,
    left: u32,
    entry: Date,
    last_day: Option<Date>,
    days: u16,
    earliest: Date,
}

fn examples() -> Vec<Example> {
    let lines = include_str!("examples.csv").lines().skip(1);
    lines
        .map(|line| {
            let parts: Vec<&str> = line.split(';').collect();
            let pair = |text: &str| {
                let (entry, exit) = text.split_once('/').expect("two days");
                Visit { entry: day(entry), exit: day(exit) }
            };
            Example {
                source: parts[0].to_owned(),
                visits: parts[1].split_whitespace().map(pair).collect(),
                day: day(parts[2]),
                used: parts[3].parse().expect("days"),
                left: parts[4].parse().expect("days"),
                entry: day(parts[5]),
                last_day: parts[6].parse().ok(),
                days: parts[7].parse().expect("days"),
                earliest: day(parts[8]),
            }
        })
        .collect()
}

#[test]
fn every_example_gives_its_answer() {
    let examples = examples();
    assert!(examples.len() >= 350);
    for it in &examples {
        let stays = Stays::new(RULES, it.visits.clone()).expect("apart");
        let about = format!("{}: {:?}", it.source, it.visits);
        assert_eq!(stays.used_on(it.day), it.used, "used, {about}");
        assert_eq!(stays.left_on(it.day), it.left, "left, {about}");
        assert_eq!(stays.last_day_from(it.entry), it.last_day, "last day, {about}");
        assert_eq!(stays.earliest_for(it.days, it.day), Some(it.earliest), "earliest, {about}");
    }
}

/// What the authority itself prints, without the file in between.
#[test]
fn the_published_examples_say_what_their_authority_printed() {
    let stays = |visits: &[(&str, &str)]| {
        let visits = visits.iter().map(|(entry, exit)| Visit { entry: day(entry), exit: day(exit) });
        Stays::new(RULES, visits.collect()).expect("apart")
    };
    let first = stays(&[("2014-08-15", "2014-09-30")]);
    assert_eq!((first.used_on(date(2014, 9, 30)), first.longest_from(date(2015, 1, 1))), (47, 90));
    let second = stays(&[("2014-08-15", "2014-09-30")]);
    assert_eq!(second.last_day_from(date(2014, 11, 1)), Some(date(2014, 12, 13)));
    let fourth = stays(&[("2013-06-01", "2013-07-13"), ("2013-08-15", "2013-09-30")]);
    assert_eq!(fourth.last_day_from(date(2014, 1, 1)), Some(date(2014, 3, 31)));
    let fifth = stays(&[("2014-02-21", "2014-04-20"), ("2014-05-01", "2014-06-09")]);
    assert_eq!((fifth.used_on(date(2014, 6, 9)) - 90, fifth.longest_from(date(2014, 8, 30))), (9, 50));
    let sixth = stays(&[("2013-09-19", "2014-03-01")]);
    assert_eq!(sixth.used_on(date(2014, 3, 1)) - 90, 74);
}

#[rstest]
#[case("2027-03-01 2027-02-01", "problem-stay-order")]
#[case("2027-03-01 2027-03-10\n2027-03-09 2027-03-20", "problem-stays-overlap")]
#[case("2027-03-01 2027-03-10\n2027-02-01 2027-04-20", "problem-stays-overlap")]
#[case("2027-03-01", "problem-stay-unfinished")]
#[case("2027-03-01 2027-03-32", "problem-stay-line")]
#[case("2027-03-01 2027-03-02 2027-03-03", "problem-stay-line")]
#[case("yesterday", "problem-stay-line")]
fn stays_that_cannot_be_counted_are_refused(#[case] text: &str, #[case] key: &str) {
    let problems = read(RULES, "stays", text).expect_err("refused");
    assert_eq!((problems.0[0].field.as_str(), problems.0[0].key.as_str()), ("stays", key));
}

#[test]
fn lines_are_read_in_any_order_and_every_wrong_one_is_named() {
    let stays = read(RULES, "stays", "2027-05-01 2027-05-02\n\n 2027-01-01  2027-01-05 \n").expect("stays");
    assert_eq!(stays.visits()[0].entry, date(2027, 1, 1));
    let problems = read(RULES, "stays", "x\n2027-01-01 2027-01-02\ny z").expect_err("refused");
    let lines: Vec<&str> =
        problems.0.iter().filter_map(|one| one.args.get("line").map(String::as_str)).collect();
    assert_eq!(lines, ["1", "3"]);
}

fn visits() -> impl Strategy<Value = Vec<Visit>> {
    let gaps = proptest::collection::vec((0_i64..70, 0_i64..60), 0..7);
    (2019_i16..2031, 1_i8..=12, 1_i8..=28, gaps).prop_map(|(year, month, first, gaps)| {
        let mut at = date(year, month, first);
        let mut visits = Vec::new();
        for (gap, length) in gaps {
            let entry = plus_days(at, gap);
            at = plus_days(entry, length);
            visits.push(Visit { entry, exit: at });
        }
        visits
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn it_counts_what_a_set_of_days_counts(visits in visits(), ahead in -40_i64..260, days in 1_u16..=90) {
        let stays = Stays::new(RULES, visits.clone()).expect("apart");
        let oracle = Oracle::new(&visits);
        let from = visits.first().map_or(date(2027, 3, 1), |visit| visit.entry);
        let day = plus_days(from, ahead);
        prop_assert_eq!(stays.used_on(day), oracle.used(day));
        prop_assert_eq!(stays.longest_from(day), oracle.longest(day));
        let earliest = stays.earliest_for(days, day).expect("some day");
        prop_assert!(oracle.longest(earliest) >= u32::from(days));
        let mut earlier = day;
        while earlier < earliest {
            prop_assert!(oracle.longest(earlier) < u32::from(days));
            earlier = plus_days(earlier, 1);
        }
    }

    #[test]
    fn one_more_stay_never_gives_more_days(visits in visits(), ahead in 0_i64..200) {
        let all = Stays::new(RULES, visits.clone()).expect("apart");
        let fewer = Stays::new(RULES, visits.iter().skip(1).copied().collect()).expect("apart");
        let day = plus_days(visits.first().map_or(date(2027, 3, 1), |visit| visit.entry), ahead);
        prop_assert!(all.left_on(day) <= fewer.left_on(day));
        prop_assert!(all.longest_from(day) <= fewer.longest_from(day));
    }
}
