//! What holds for every calendar, every zone and every outage.

use super::count::Run;
use super::outage::lost_days;
use super::*;
use crate::policy::{ClockRule, ClosedDay, OutageEffect, Policy, Weekday};
use crate::time::plus_days;
use crate::{OutageId, PostCode, Timestamp};
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

/// With and without daylight saving, on both sides of the Greenwich and the date line, of half hours, changing at midnight.
const ZONES: &[&str] = &[
    "UTC0",
    "CET-1CEST,M3.5.0,M10.5.0/3",
    "EST5EDT,M3.2.0,M11.1.0",
    "NZST-12NZDT,M9.5.0,M4.1.0/3",
    "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
    "<-03>3",
    "<+14>-14",
    "<-12>12",
    "<+0545>-5:45",
    "EET-2EEST,M3.5.4/24,M10.5.5/1",
    "<-04>4<-03>,M9.1.6/24,M4.1.6/24",
];

#[derive(Clone, Debug)]
struct World {
    zone: TimeZone,
    working: Vec<Weekday>,
    holidays: Vec<Date>,
    start: Date,
    days: u32,
    stops: Vec<(Date, Date)>,
    outages: Vec<Outage>,
    hours: u8,
    rule: ClockRule,
}

impl World {
    fn calendar(&self) -> Calendar<'_> {
        Calendar::new(self.zone.clone(), &self.working, &self.holidays)
    }

    fn last_day(&self) -> Date {
        let lost = lost_days(&self.outages, self.hours, &self.calendar());
        let run = Run { start: self.start, days: self.days, stops: &self.stops, lost: &lost };
        run.ends(self.rule, &self.calendar()).closed
    }
}

fn worlds() -> impl Strategy<Value = World> {
    // Around the leap days of 2028 and 2096 and the year without one, 2100.
    let start = (prop_oneof![Just(2027_i16), Just(2028), Just(2096), Just(2100)], 1_i8..=12, 1_i8..=28);
    let start = start.prop_map(|(year, month, day)| date(year, month, day));
    let week = proptest::collection::btree_set(0_usize..7, 1..7);
    let week = week.prop_map(|days| days.into_iter().map(|at| Weekday::ALL[at]).collect::<Vec<_>>());
    let holidays = proptest::collection::vec(0_i64..120, 0..12);
    let stops = proptest::collection::vec((0_i64..70, 0_i64..30), 0..4);
    let outages = proptest::collection::vec((-200_i64..2400, 0_i64..400), 0..5);
    let closed = proptest::sample::select(ClosedDay::ALL);
    let effect = proptest::sample::select(OutageEffect::ALL);
    let zone = proptest::sample::select(ZONES);
    let rest = (stops, outages, 1_u8..=24, closed, effect, zone, 0_u32..70);
    (start, week, holidays, rest).prop_map(|(start, working, holidays, rest)| {
        let (stops, outages, hours, closed_day, outage, zone, days) = rest;
        let noon = Timestamp::start_of(start);
        let spans = outages.into_iter().zip(1_u128..).map(|((from, length), id)| {
            let from = noon.plus_seconds(from * 3600);
            Outage { id: OutageId(Uuid::from_u128(id)), from, until: from.plus_seconds(length * 3600) }
        });
        World {
            zone: TimeZone::posix(zone).expect("a zone"),
            working,
            holidays: holidays.into_iter().map(|at| plus_days(start, at)).collect(),
            start,
            days,
            stops: stops
                .into_iter()
                .map(|(at, length)| (plus_days(start, at), plus_days(start, at + length)))
                .collect(),
            outages: spans.collect(),
            hours,
            rule: ClockRule { closed_day, outage },
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_longer_outage_never_shortens_a_limit(world in worlds(), which in 0_usize..5, hours in 0_i64..200) {
        let mut longer = world.clone();
        if let Some(outage) = longer.outages.get_mut(which) {
            outage.until = outage.until.plus_seconds(hours * 3600);
        }
        prop_assert!(longer.last_day() >= world.last_day());
    }

    #[test]
    fn one_more_outage_stop_or_day_never_shortens_a_limit(world in worlds(), at in 0_i64..60, hours in 0_i64..300) {
        let from = Timestamp::start_of(world.start).plus_seconds(at * 86_400);
        let more = Outage { id: OutageId(Uuid::from_u128(99)), from, until: from.plus_seconds(hours * 3600) };
        let mut outage = world.clone();
        outage.outages.push(more);
        prop_assert!(outage.last_day() >= world.last_day());
        let mut stop = world.clone();
        stop.stops.push((plus_days(world.start, at), plus_days(world.start, at + hours / 24)));
        prop_assert!(stop.last_day() >= world.last_day());
        let day = World { days: world.days + 1, ..world.clone() };
        prop_assert!(day.last_day() >= world.last_day());
    }

    #[test]
    fn the_order_of_recording_does_not_matter(world in worlds(), turn in 0_usize..5) {
        let mut turned = world.clone();
        if !turned.outages.is_empty() {
            let by = turn % turned.outages.len();
            turned.outages.rotate_left(by);
        }
        turned.stops.reverse();
        turned.holidays.reverse();
        prop_assert_eq!(turned.last_day(), world.last_day());
    }

    #[test]
    fn a_limit_that_moves_off_closed_days_never_ends_on_one(world in worlds()) {
        let moves = World { rule: ClockRule { closed_day: ClosedDay::Next, ..world.rule }, ..world };
        prop_assert!(!moves.calendar().is_closed(moves.last_day()));
    }

    #[test]
    fn a_limit_that_heeds_outages_never_ends_in_one(world in worlds()) {
        prop_assume!(world.rule.outage != OutageEffect::Ignore && world.days > 0);
        let lost = lost_days(&world.outages, world.hours, &world.calendar());
        prop_assert!(!lost.contains(&world.last_day()));
    }

    #[test]
    fn a_stop_adds_exactly_the_days_between(world in worlds(), at in 0_i64..60, length in 0_i64..40) {
        let plain = World {
            stops: Vec::new(),
            outages: Vec::new(),
            rule: ClockRule::default(),
            days: world.days + 1,
            ..world
        };
        prop_assume!(at < i64::from(plain.days));
        let from = plus_days(plain.start, at);
        let stopped = World { stops: vec![(from, plus_days(from, length))], ..plain.clone() };
        prop_assert_eq!(stopped.last_day(), plus_days(plain.last_day(), length));
    }

    #[test]
    fn an_outage_of_whole_days_adds_exactly_these(world in worlds(), at in 1_i64..60, length in 0_i64..40) {
        let rule = ClockRule { closed_day: ClosedDay::Keep, outage: OutageEffect::Extend };
        let plain =
            World { stops: Vec::new(), outages: Vec::new(), rule, days: world.days + 1, ..world };
        prop_assume!(at <= i64::from(plain.days));
        let begins = plus_days(plain.start, at);
        let (from, until) =
            (plain.calendar().start_of(begins), plain.calendar().start_of(plus_days(begins, length)));
        let id = OutageId(Uuid::from_u128(1));
        let with = World { outages: vec![Outage { id, from, until }], ..plain.clone() };
        prop_assert_eq!(with.last_day(), plus_days(plain.last_day(), length));
    }

    #[test]
    fn days_have_no_gap_and_no_overlap(zone in proptest::sample::select(ZONES), day in 0_i64..1500) {
        let calendar = Calendar::new(TimeZone::posix(zone).expect("a zone"), &[], &[]);
        let day = plus_days(date(2027, 1, 1), day);
        let begins = calendar.start_of(day);
        prop_assert_eq!(calendar.date(begins), day);
        prop_assert_eq!(calendar.date(begins.plus_seconds(-1)), plus_days(day, -1));
        prop_assert!((23 * 3600..=25 * 3600).contains(&calendar.length_of(day)));
    }

    #[test]
    fn a_decision_never_counts_as_received_before_its_day_at_the_applicants(
        seconds in 0_i64..60_000_000,
        opened in proptest::option::of(0_i64..2_000_000),
        country in proptest::sample::select(vec!["CHE", "USA", "NZL", "JPN", "UKR", "GBR", "VNM", "BRA"]),
        post in proptest::sample::select(vec!["GVA", "HAN"]),
    ) {
        let policy = Policy::utopia();
        let post = policy.post(&PostCode::from(post)).expect("a post");
        let engine = Engine::new(&policy, post, country, &[]);
        let sent = Timestamp::start_of(date(2027, 1, 1)).plus_seconds(seconds);
        let at_home = engine.day_at_home(sent);
        let deemed = engine.notice(sent).last_day().expect("a day");
        prop_assert_eq!(deemed, plus_days(at_home, 8));
        let opened = opened.map(|seconds| sent.plus_seconds(seconds));
        let appeal = engine.appeal(sent, opened);
        let received = opened.map_or(deemed, |at| engine.day_at_home(at).min(deemed));
        prop_assert!(appeal.last_day() >= Some(plus_days(received, 30)));
        prop_assert!(appeal.last_day() <= engine.appeal(sent, None).last_day());
    }
}

#[test]
fn every_zone_of_the_tests_is_one() {
    let read: BTreeSet<&str> = ZONES.iter().copied().filter(|zone| TimeZone::posix(zone).is_ok()).collect();
    assert_eq!(read.len(), ZONES.len());
}
