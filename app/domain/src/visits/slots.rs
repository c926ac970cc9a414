//! Slots of a post, computed from its opening hours by its own clock.

use super::VisitKind;
use crate::policy::{Post, VisitRules, VisitWindow, Weekday};
use crate::{Date, Timestamp};
use jiff::ToSpan as _;
use jiff::civil::Time;
use jiff::tz::{AmbiguousOffset, TimeZone};

/// A time at which a post receives people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// When it begins.
    pub start: Timestamp,
    /// How long it is.
    pub minutes: u16,
    /// How many people are received at once.
    pub seats: u16,
}

impl Slot {
    /// When it ends.
    pub const fn end(&self) -> Timestamp {
        self.start.plus_seconds(60 * self.minutes as i64)
    }
}

impl VisitWindow {
    /// When the first slot ends; `None` when that is on the next day.
    pub(crate) fn first_end(&self) -> Option<Time> {
        self.from.checked_add(i64::from(self.minutes).minutes()).ok()
    }

    /// The times at which slots begin.
    fn starts(&self) -> impl Iterator<Item = Time> {
        let step = i64::from(self.minutes.max(1)).minutes();
        let mut next = Some(self.from);
        std::iter::from_fn(move || {
            let start = next?;
            let end = start.checked_add(step).ok().filter(|end| *end <= self.until)?;
            next = Some(end);
            Some(start)
        })
    }
}

/// The opening hours of a post with its clock.
#[derive(Clone, Debug)]
pub struct Hours<'p> {
    post: &'p Post,
    zone: TimeZone,
}

impl<'p> Hours<'p> {
    /// Those of a post. A policy with an unreadable clock is refused when it is loaded; here it would be UTC.
    pub fn of(post: &'p Post) -> Self {
        Self { post, zone: TimeZone::posix(&post.clock).unwrap_or(TimeZone::UTC) }
    }

    /// The clock of the post.
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Whether people need an appointment for this.
    pub fn receives(&self, kind: VisitKind) -> bool {
        self.post.visits.hours.iter().any(|window| window.kind == kind)
    }

    /// The slots of a day, in order. A time that the clocks leave out when summer begins is no slot, and of one that comes
    /// twice in autumn the first counts.
    pub fn slots(&self, kind: VisitKind, day: Date) -> Vec<Slot> {
        let visits = &self.post.visits;
        if visits.holidays.contains(&day) {
            return Vec::new();
        }
        let weekday = Weekday::of(day);
        let open = |window: &&VisitWindow| window.kind == kind && window.days.contains(&weekday);
        let mut slots: Vec<Slot> = Vec::new();
        for window in visits.hours.iter().filter(open) {
            let starts = window.starts().filter_map(|time| self.moment(day, time));
            slots.extend(starts.map(|start| Slot { start, minutes: window.minutes, seats: window.counters }));
        }
        slots.sort();
        slots
    }

    /// The slot that begins at a moment.
    pub fn slot_at(&self, kind: VisitKind, start: Timestamp) -> Option<Slot> {
        self.slots(kind, self.day(start)).into_iter().find(|slot| slot.start == start)
    }

    /// The day at the post.
    pub fn day(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at.to_jiff()).date()
    }

    /// Where a day begins and ends.
    pub fn bounds(&self, day: Date) -> (Timestamp, Timestamp) {
        let start = |day: Date| self.local(day, Time::midnight());
        (start(day), start(day.tomorrow().unwrap_or(day)))
    }

    /// The last day that can be booked now. Every day at the published time one more is opened.
    pub fn last_day(&self, now: Timestamp) -> Date {
        let (today, ahead) = (self.day(now), i64::from(self.post.visits.ahead_days));
        let opened = self.local(today, self.post.visits.opens) <= now;
        today.saturating_add((ahead - i64::from(!opened)).days())
    }

    /// When the next day is opened for booking, and which.
    pub fn next_opening(&self, now: Timestamp) -> (Timestamp, Date) {
        let (today, opens) = (self.day(now), self.post.visits.opens);
        let last = self.last_day(now);
        let opening = Some(self.local(today, opens)).filter(|opening| *opening > now);
        let opening = opening.unwrap_or_else(|| self.local(today.tomorrow().unwrap_or(today), opens));
        (opening, last.tomorrow().unwrap_or(last))
    }

    /// The slots that can be booked now on days from `days.0` to `days.1`, in order: opened, and far enough ahead.
    pub fn offered(
        &self,
        kind: VisitKind,
        now: Timestamp,
        rules: &VisitRules,
        days: (Date, Date),
    ) -> Vec<Slot> {
        let (first, last) = (self.day(now).max(days.0), self.last_day(now).min(days.1));
        let soonest = now.plus_seconds(3600 * i64::from(rules.notice_hours));
        first
            .series(1.day())
            .take_while(|day| *day <= last)
            .flat_map(|day| self.slots(kind, day))
            .filter(|slot| slot.start >= soonest)
            .collect()
    }

    /// A time of a day; the moment after it when the clocks leave it out, and the first when it comes twice.
    pub fn local(&self, day: Date, time: Time) -> Timestamp {
        let found = self.zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible();
        found.map_or_else(|_| Timestamp::start_of(day), Into::into)
    }

    fn moment(&self, day: Date, time: Time) -> Option<Timestamp> {
        let found = self.zone.to_ambiguous_timestamp(day.to_datetime(time));
        if matches!(found.offset(), AmbiguousOffset::Gap { .. }) {
            return None;
        }
        found.compatible().ok().map(Into::into)
    }
}
