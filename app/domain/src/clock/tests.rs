//! Each clock, step by step, with days that were counted by hand.

use super::count::{Ends, Run};
use super::outage::lost_days;
use super::*;
use crate::case::{ClockLimit, DecisionClock, Stop};
use crate::policy::{ClockRule, ClosedDay, OutageEffect, Policy, Weekday};
use crate::{OutageId, PostCode, Timestamp};
use jiff::civil::date;
use jiff::tz::TimeZone;
use rstest::rstest;
use std::collections::BTreeSet;
use uuid::Uuid;

const WEEK: &[Weekday] =
    &[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];

fn calendar(holidays: &[Date]) -> Calendar<'_> {
    Calendar::new(TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a zone"), WEEK, holidays)
}

fn rule(closed_day: ClosedDay, outage: OutageEffect) -> ClockRule {
    ClockRule { closed_day, outage }
}

fn outage(id: u128, from: (Date, i64), until: (Date, i64)) -> Outage {
    let at = |(day, hour): (Date, i64)| Timestamp::start_of(day).plus_seconds(hour * 3600);
    Outage { id: OutageId(Uuid::from_u128(id)), from: at(from), until: at(until) }
}

fn ends(run: &Run<'_>, rule: ClockRule, holidays: &[Date]) -> Ends {
    run.ends(rule, &calendar(holidays))
}

/// 24 November 2026 is a Tuesday, 9 December a Wednesday.
#[rstest]
#[case::fifteen_days(date(2026, 11, 24), 15, date(2026, 12, 9))]
#[case::over_a_leap_day(date(2028, 2, 20), 10, date(2028, 3, 1))]
#[case::without_one(date(2027, 2, 20), 10, date(2027, 3, 2))]
#[case::nothing(date(2026, 11, 24), 0, date(2026, 11, 24))]
fn the_first_day_is_not_counted_and_the_last_is(#[case] start: Date, #[case] days: u32, #[case] last: Date) {
    let none = BTreeSet::new();
    let run = Run { start, days, stops: &[], lost: &none };
    assert_eq!(ends(&run, ClockRule::default(), &[]).closed, last);
}

#[rstest]
#[case::saturday(date(2026, 12, 5), date(2026, 12, 7))]
#[case::holiday_before_a_weekend(date(2026, 12, 25), date(2026, 12, 28))]
#[case::wednesday(date(2026, 12, 9), date(2026, 12, 9))]
fn a_closed_last_day_moves_where_the_policy_says_so(#[case] last: Date, #[case] moved: Date) {
    let none = BTreeSet::new();
    let start = crate::time::plus_days(last, -7);
    let run = Run { start, days: 7, stops: &[], lost: &none };
    let christmas = [date(2026, 12, 25)];
    assert_eq!(ends(&run, rule(ClosedDay::Next, OutageEffect::Ignore), &christmas).closed, moved);
    assert_eq!(ends(&run, rule(ClosedDay::Keep, OutageEffect::Ignore), &christmas).closed, last);
}

#[test]
fn days_of_an_outage_are_left_out_moved_or_counted() {
    let calendar = calendar(&[]);
    let long = [outage(1, (date(2026, 12, 8), 0), (date(2026, 12, 10), 12))];
    let lost = lost_days(&long, 4, &calendar);
    let run = Run { start: date(2026, 11, 24), days: 15, stops: &[], lost: &lost };
    let last = |effect| run.ends(rule(ClosedDay::Keep, effect), &calendar).outage;
    assert_eq!(last(OutageEffect::Ignore), date(2026, 12, 9));
    assert_eq!(last(OutageEffect::Move), date(2026, 12, 11));
    assert_eq!(last(OutageEffect::Extend), date(2026, 12, 12));
}

#[test]
fn short_outages_take_no_day_and_several_of_a_day_add_up() {
    let calendar = calendar(&[]);
    let day = date(2026, 12, 1);
    let short = outage(1, (day, 8), (day, 11));
    assert!(lost_days(&[short], 4, &calendar).is_empty());
    let again = outage(2, (day, 10), (day, 13));
    assert_eq!(lost_days(&[short, again], 4, &calendar), BTreeSet::from([day]));
    // Twice the same hours are the same hours.
    assert!(lost_days(&[short, outage(3, (day, 8), (day, 11))], 4, &calendar).is_empty());
}

fn engine<'p>(policy: &'p Policy, residence: &str, outages: &[Outage]) -> Engine<'p> {
    Engine::new(policy, policy.post(&PostCode::from("GVA")).expect("Geneva"), residence, outages)
}

fn facts() -> DecisionClock {
    DecisionClock {
        started_on: date(2026, 11, 24),
        due: date(2026, 12, 9),
        limit: ClockLimit::Normal,
        urgent: false,
        urgent_since: None,
        stops: Vec::new(),
    }
}

#[test]
fn the_decision_has_its_limit_its_extensions_and_its_urgency_each_with_its_rule() {
    let policy = Policy::utopia();
    let engine = engine(&policy, "CHE", &[]);
    let last = |facts: &DecisionClock| {
        let clock = engine.decision(facts);
        (clock.last_day(), clock.steps.last().map(|step| step.rule))
    };
    assert_eq!(last(&facts()), (Some(date(2026, 12, 9)), Some("clocks.decision_days")));
    let urgent = DecisionClock { urgent: true, ..facts() };
    assert_eq!(last(&urgent), (Some(date(2026, 11, 27)), Some("clocks.urgent_days")));
    // The first is of an older journal, which says no day; the last is marked too late to make anything shorter.
    let later = DecisionClock { urgent_since: Some(date(2026, 12, 4)), ..urgent.clone() };
    assert_eq!(last(&later), (Some(date(2026, 12, 7)), Some("clocks.urgent_days")));
    let too_late = DecisionClock { urgent_since: Some(date(2026, 12, 6)), ..urgent };
    assert_eq!(last(&too_late), (Some(date(2026, 12, 9)), Some("clocks.decision_days")));
    let extended = DecisionClock { limit: ClockLimit::Extended, ..facts() };
    assert_eq!(last(&extended), (Some(date(2027, 1, 8)), Some("clocks.extension_days")));
    let exceptional = DecisionClock { limit: ClockLimit::Exceptional, ..facts() };
    assert_eq!(last(&exceptional), (Some(date(2027, 1, 23)), Some("clocks.exceptional_days")));
}

#[test]
fn a_clock_that_stands_still_has_no_last_day_and_gets_its_days_back() {
    let policy = Policy::utopia();
    let engine = engine(&policy, "CHE", &[]);
    let mut facts = facts();
    facts.stops.push(Stop { from: date(2026, 12, 1), until: None });
    let stopped = engine.decision(&facts);
    assert_eq!((stopped.last_day(), stopped.state(date(2027, 6, 1))), (None, ClockState::Stopped));
    facts.stops[0].until = Some(date(2026, 12, 11));
    let resumed = engine.decision(&facts);
    assert_eq!(resumed.last_day(), Some(date(2026, 12, 19)));
    let step = resumed.steps.last().expect("a step");
    assert_eq!((step.kind, step.days, step.rule), (StepKind::Stopped, 10, "clocks.stops"));
}

#[test]
fn notice_and_appeal_are_counted_by_the_clock_of_the_applicant() {
    let policy = Policy::utopia();
    // 23:30 UTC on the 24th: still the 24th in New York, already the 25th in Geneva and Hanoi.
    let sent = Timestamp::start_of(date(2026, 11, 24)).plus_seconds(23 * 3600 + 1800);
    let deemed = |country| engine(&policy, country, &[]).notice(sent).last_day();
    assert_eq!(deemed("USA"), Some(date(2026, 12, 2)));
    assert_eq!(deemed("CHE"), Some(date(2026, 12, 3)));
    assert_eq!(deemed("VNM"), Some(date(2026, 12, 3)));
    // No clock is named for Brazil: the one of the post counts.
    assert_eq!(deemed("BRA"), Some(date(2026, 12, 3)));
    let appeal = engine(&policy, "USA", &[]).appeal(sent, None);
    // 30 days end on 1 January, a holiday before a weekend.
    assert_eq!((appeal.began_on, appeal.last_day()), (date(2026, 12, 2), Some(date(2027, 1, 4))));
    assert_eq!(appeal.steps.last().map(|step| step.rule), Some("clocks.appeal.closed_day"));
    let opened = engine(&policy, "USA", &[]).appeal(sent, Some(sent.plus_days(2)));
    assert_eq!((opened.began_on, opened.why), (date(2026, 11, 26), Cause::Opened));
    let late = engine(&policy, "USA", &[]).appeal(sent, Some(sent.plus_days(20)));
    assert_eq!(late.last_day(), appeal.last_day());
}

#[test]
fn an_outage_moves_each_clock_as_its_rule_says() {
    let policy = Policy::utopia();
    let week = [outage(1, (date(2026, 11, 30), 0), (date(2026, 12, 2), 23))];
    let engine = engine(&policy, "CHE", &week);
    let noon = Timestamp::start_of(date(2026, 11, 24)).plus_seconds(43_200);
    assert_eq!(engine.decision(&facts()).last_day(), Some(date(2026, 12, 12)));
    // A consultation moves only out of the outage: its last day lies in it.
    assert_eq!(engine.consultation(0, noon).last_day(), Some(date(2026, 12, 3)));
    assert_eq!(engine.notice(noon).last_day(), Some(date(2026, 12, 5)));
    let papers = engine.papers(0, noon, date(2026, 12, 4));
    // Three days more, and off the weekend.
    assert_eq!(papers.last_day(), Some(date(2026, 12, 7)));
    let kinds: Vec<StepKind> = papers.steps.iter().map(|step| step.kind).collect();
    assert_eq!(kinds, [StepKind::Named, StepKind::Outage]);
}

#[test]
fn a_clock_says_how_it_stands() {
    let policy = Policy::utopia();
    let engine = engine(&policy, "CHE", &[]);
    let mut clock = engine.decision(&facts());
    assert_eq!(clock.state(date(2026, 12, 9)), ClockState::Running);
    assert_eq!(clock.state(date(2026, 12, 10)), ClockState::Overdue);
    clock.met_on = Some(date(2026, 12, 9));
    assert_eq!(clock.state(date(2027, 12, 10)), ClockState::Met);
    clock.met_on = Some(date(2026, 12, 10));
    assert_eq!(clock.state(date(2027, 12, 10)), ClockState::Late);
    let consultation = engine.consultation(0, Timestamp::start_of(date(2026, 11, 24)));
    assert_eq!(consultation.state(date(2026, 12, 2)), ClockState::Ended);
}
