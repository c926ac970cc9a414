//! Days of a post: its zone, the days of the week on which it works, its holidays.

use crate::policy::{Policy, Post, Weekday};
use crate::time::day_after;
use crate::{Date, Timestamp};
use jiff::tz::TimeZone;

/// The days by which limits are counted.
#[derive(Clone, Debug)]
pub struct Calendar<'p> {
    zone: TimeZone,
    working: &'p [Weekday],
    holidays: &'p [Date],
}

impl<'p> Calendar<'p> {
    /// The calendar of a post.
    pub fn of(post: &'p Post) -> Self {
        Self::new(zone(&post.clock), &post.working_days, &post.visits.holidays)
    }

    /// A calendar of its parts.
    pub const fn new(zone: TimeZone, working: &'p [Weekday], holidays: &'p [Date]) -> Self {
        Self { zone, working, holidays }
    }

    /// The same working days by the clock of somebody who lives in a country; by its own where the policy names no clock for it.
    #[must_use]
    pub fn for_resident(mut self, policy: &Policy, country: &str) -> Self {
        let lives = |rule: &&crate::policy::ZoneRule| rule.countries.iter().any(|code| code == country);
        if let Some(rule) = policy.clocks.zones.iter().find(lives) {
            self.zone = zone(&rule.clock);
        }
        self
    }

    /// The civil date at a moment.
    pub fn date(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at.to_jiff()).date()
    }

    /// The moment at which a day begins. A day that begins within a change of the clocks begins with the change.
    pub fn start_of(&self, day: Date) -> Timestamp {
        let midnight = day.to_datetime(jiff::civil::Time::midnight());
        let found = self.zone.to_ambiguous_timestamp(midnight).compatible();
        found.map_or_else(|_| Timestamp::start_of(day), Timestamp::from)
    }

    /// The moment of a time of day. A time that the clocks leave out is the moment at which they move on.
    pub fn moment(&self, day: Date, time: jiff::civil::Time) -> Timestamp {
        let found = self.zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible();
        found.map_or_else(|_| self.start_of(day), Timestamp::from)
    }

    /// Nobody works on this day.
    pub fn is_closed(&self, day: Date) -> bool {
        !self.working.contains(&Weekday::of(day)) || self.holidays.contains(&day)
    }

    /// How long a day is, in seconds: 23 or 25 hours when the clocks change.
    pub fn length_of(&self, day: Date) -> i64 {
        self.start_of(day_after(day)).seconds_since(self.start_of(day))
    }
}

/// A policy with an unreadable clock is refused when it is loaded.
fn zone(clock: &str) -> TimeZone {
    TimeZone::posix(clock).unwrap_or(TimeZone::UTC)
}
