//! So many days in any period of so many.

use crate::form::date::days_counted;
use crate::policy::StayRules;
use crate::time::{day_after, plus_days};
use crate::{Date, Problem, Problems};

/// One stay. Both days count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Visit {
    /// Day of entry.
    pub entry: Date,
    /// Day of exit.
    pub exit: Date,
}

/// Stays of one person, in order and apart from each other, and the rule by which they are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stays {
    rules: StayRules,
    visits: Vec<Visit>,
}

impl Stays {
    /// No stay at all.
    pub const fn none(rules: StayRules) -> Self {
        Self { rules, visits: Vec::new() }
    }

    /// Stays in any order. Somebody can leave and enter on one day.
    ///
    /// # Errors
    /// [`Problem`] `problem-stay-order` for a stay that ends before it begins, `problem-stays-overlap` for two with more than one day
    /// in common; with both days of the stay (`entry`, `exit`).
    pub fn new(rules: StayRules, mut visits: Vec<Visit>) -> Result<Self, Problem> {
        let problem = |key: &str, visit: &Visit| {
            Problem::new("", key).with("entry", visit.entry).with("exit", visit.exit)
        };
        visits.sort_unstable();
        for (at, visit) in visits.iter().enumerate() {
            if visit.exit < visit.entry {
                return Err(problem("problem-stay-order", visit));
            }
            if at > 0 && visits[at - 1].exit > visit.entry {
                return Err(problem("problem-stays-overlap", visit));
            }
        }
        Ok(Self { rules, visits })
    }

    /// The stays, in order.
    pub fn visits(&self) -> &[Visit] {
        &self.visits
    }

    /// The first day of the period that ends with `day`.
    pub fn period_begins(&self, day: Date) -> Date {
        plus_days(day, 1 - i64::from(self.rules.within_days))
    }

    /// Days of stay in the period that ends with `day`, this day counted if it is one.
    pub fn used_on(&self, day: Date) -> u32 {
        self.used(self.period_begins(day), day)
    }

    /// Days that are left in the period that ends with `day`.
    pub fn left_on(&self, day: Date) -> u32 {
        u32::from(self.rules.days).saturating_sub(self.used_on(day))
    }

    /// The last day of a stay that begins on `entry` and is not interrupted; `None` when not even that day is possible. Stays that
    /// begin later are not looked at.
    pub fn last_day_from(&self, entry: Date) -> Option<Date> {
        let most = u32::from(self.rules.days);
        let possible = |day: &Date| self.used_with(entry, *day) <= most;
        let days = std::iter::successors(Some(entry), |day| Some(day_after(*day)));
        days.take(usize::from(self.rules.days)).take_while(possible).last()
    }

    /// How many days a stay that begins on `entry` can last; 0 when none is possible.
    pub fn longest_from(&self, entry: Date) -> u32 {
        self.last_day_from(entry).map_or(0, |last| days_counted(entry, last))
    }

    /// The first day from `from` on, on which a stay of `days` days can begin; `None` for more days than the rule has.
    pub fn earliest_for(&self, days: u16, from: Date) -> Option<Date> {
        if days > self.rules.days {
            return None;
        }
        let starts = std::iter::successors(Some(from), |day| Some(day_after(*day)));
        // After a whole period without a stay every day is possible again.
        let end = self.visits.last().map_or(from, |visit| visit.exit.max(from));
        let most = days_counted(from, end).saturating_add(u32::from(self.rules.within_days));
        let mut starts = starts.take(usize::try_from(most).unwrap_or(usize::MAX).saturating_add(1));
        starts.find(|start| self.longest_from(*start) >= u32::from(days))
    }

    /// Days from `first` to `last` on which the person was here. A day of exit and entry is one day.
    fn used(&self, first: Date, last: Date) -> u32 {
        let mut used = 0;
        let mut from = first;
        for visit in &self.visits {
            used += days_counted(visit.entry.max(from), visit.exit.min(last));
            from = from.max(day_after(visit.exit));
        }
        used
    }

    /// Days in the period that ends with `day`, with a stay that lasts since `entry`.
    fn used_with(&self, entry: Date, day: Date) -> u32 {
        let begins = self.period_begins(day);
        let before = plus_days(entry, -1);
        let earlier = if before < begins { 0 } else { self.used(begins, before.min(day)) };
        earlier + days_counted(entry.max(begins), day)
    }
}

/// Reads lines as people type them: two days in ISO 8601, apart by a blank, a line for each stay. Empty lines are skipped.
///
/// # Errors
/// A [`Problem`] for each line at `field`: `problem-stay-line` for one that is no pair of days, `problem-stay-unfinished` for one without
/// a day of exit (with `line`, from 1); those of [`Stays::new`].
pub fn read(rules: StayRules, field: &str, text: &str) -> Result<Stays, Problems> {
    let mut problems = Problems::default();
    let mut visits = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let mut words = line.split_whitespace();
        let problem = |key: &str| Problem::new(field, key).with("line", number);
        let day = |word: &str| word.parse::<Date>().ok();
        match (words.next(), words.next(), words.next()) {
            (None, ..) => {}
            (Some(entry), None, _) if day(entry).is_some() => {
                problems.push(problem("problem-stay-unfinished"))
            }
            (Some(entry), Some(exit), None) => match (day(entry), day(exit)) {
                (Some(entry), Some(exit)) => visits.push(Visit { entry, exit }),
                _ => problems.push(problem("problem-stay-line")),
            },
            _ => problems.push(problem("problem-stay-line")),
        }
    }
    let visits = problems.or(visits)?;
    Stays::new(rules, visits).map_err(|mut problem| {
        field.clone_into(&mut problem.field);
        problem.into()
    })
}
