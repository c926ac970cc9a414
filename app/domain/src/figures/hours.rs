//! The times at which nobody is expected at work.

use crate::clock::Calendar;
use crate::policy::AlertRules;
use crate::time::day_after;
use crate::{Date, Timestamp};

/// From one moment on, up to before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first moment of it.
    pub from: Timestamp,
    /// The first moment after it.
    pub until: Timestamp,
}

/// The spans of these days, both included, in which a post does not work: closed days, and the hours before and after those of
/// the rules. Neighbours are one span.
pub fn off_hours(calendar: &Calendar<'_>, rules: &AlertRules, from: Date, until: Date) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut add = |from: Timestamp, until: Timestamp| match spans.last_mut() {
        Some(last) if last.until == from => last.until = until,
        _ if from < until => spans.push(Span { from, until }),
        _ => {}
    };
    let mut day = from;
    while day <= until {
        let (start, end) = (calendar.start_of(day), calendar.start_of(day_after(day)));
        if calendar.is_closed(day) {
            add(start, end);
        } else {
            add(start, calendar.moment(day, rules.work_from));
            add(calendar.moment(day, rules.work_until), end);
        }
        if day == day_after(day) {
            break;
        }
        day = day_after(day);
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::off_hours;
    use crate::clock::Calendar;
    use crate::policy::{AlertRules, Weekday};
    use crate::{Date, Timestamp};
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    const WEEK: &[Weekday] =
        &[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];

    fn calendar(rule: &str) -> Calendar<'static> {
        Calendar::new(TimeZone::posix(rule).expect("a zone"), WEEK, &[])
    }

    fn at(text: &str) -> Timestamp {
        text.parse::<jiff::Timestamp>().expect("a moment").into()
    }

    #[test]
    fn a_weekend_is_one_span_with_its_nights() {
        let (friday, monday): (Date, Date) =
            ("2026-11-27".parse().expect("a day"), "2026-11-30".parse().expect("a day"));
        let spans = off_hours(&calendar("EAT-3"), &AlertRules::default(), friday, monday);
        let told: Vec<_> = spans.iter().map(|span| (span.from, span.until)).collect();
        assert_eq!(
            told,
            [
                (at("2026-11-26T21:00:00Z"), at("2026-11-27T03:00:00Z")),
                (at("2026-11-27T18:00:00Z"), at("2026-11-30T03:00:00Z")),
                (at("2026-11-30T18:00:00Z"), at("2026-11-30T21:00:00Z")),
            ]
        );
    }

    proptest! {
        #[test]
        fn a_moment_is_in_a_span_exactly_when_nobody_works(minutes in 0i64..60 * 24 * 40) {
            let calendar = calendar("CET-1CEST,M3.5.0,M10.5.0/3");
            let rules = AlertRules::default();
            let (from, until) = ("2026-03-10".parse().expect("a day"), "2026-04-20".parse().expect("a day"));
            let moment = calendar.start_of(from).plus_seconds(minutes * 60);
            let local = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a zone").to_datetime(moment.to_jiff());
            let works = !calendar.is_closed(local.date()) && (rules.work_from..rules.work_until).contains(&local.time());
            let spans = off_hours(&calendar, &rules, from, until);
            let inside = spans.iter().any(|span| span.from <= moment && moment < span.until);
            prop_assert_eq!(inside, !works, "{}", local);
            prop_assert!(spans.windows(2).all(|two| two[0].until < two[1].from));
        }
    }
}
