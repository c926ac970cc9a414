//! The arithmetic of last days. Knows nothing of cases.

use super::Calendar;
use crate::Date;
use crate::policy::{ClockRule, ClosedDay, OutageEffect};
use crate::time::day_after;
use std::collections::BTreeSet;

/// A limit before it is counted.
pub(super) struct Run<'a> {
    /// The day on which it begins; not counted.
    pub start: Date,
    /// Its days.
    pub days: u32,
    /// When it stood still: from a day to a day. The first is counted, the last is not.
    pub stops: &'a [(Date, Date)],
    /// Days of outages.
    pub lost: &'a BTreeSet<Date>,
}

/// The last day after each rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ends {
    /// By the days alone.
    pub counted: Date,
    /// With the days on which it stood still.
    pub stopped: Date,
    /// With the days of outages.
    pub outage: Date,
    /// Off a closed day.
    pub closed: Date,
}

impl Run<'_> {
    /// Counts, step by step.
    pub fn ends(&self, rule: ClockRule, calendar: &Calendar<'_>) -> Ends {
        let stood = |day: Date| self.stops.iter().any(|(from, until)| day > *from && day <= *until);
        let lost = |day: Date| self.lost.contains(&day);
        let counted = self.last(|_| false);
        let stopped = self.last(stood);
        let outage = match rule.outage {
            OutageEffect::Ignore => stopped,
            OutageEffect::Move => first_from(stopped, lost),
            OutageEffect::Extend => self.last(|day| stood(day) || lost(day)),
        };
        let closed = match rule.closed_day {
            ClosedDay::Keep => outage,
            ClosedDay::Next => first_from(outage, |day| {
                calendar.is_closed(day) || (rule.outage != OutageEffect::Ignore && lost(day))
            }),
        };
        Ends { counted, stopped, outage, closed }
    }

    /// The day with which the last of the days is counted, when some days are not counted.
    fn last(&self, left_out: impl Fn(Date) -> bool) -> Date {
        let mut day = self.start;
        let mut left = self.days;
        while left > 0 && day < Date::MAX {
            day = day_after(day);
            left -= u32::from(!left_out(day));
        }
        day
    }
}

/// The first day from `day` on for which `bad` does not hold. Gives up at the end of the calendar.
fn first_from(mut day: Date, bad: impl Fn(Date) -> bool) -> Date {
    while day < Date::MAX && bad(day) {
        day = day_after(day);
    }
    day
}
