//! Appointments at the counter: opening hours of a post, and the rules of booking.

use crate::Date;
use crate::names::named;
use crate::visits::VisitKind;
use jiff::civil::Time;
use serde::Deserialize;

/// Rules of booking, the same at all posts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VisitRules {
    /// Nobody can book, move or accept a slot that begins in less than this, in hours.
    pub notice_hours: u16,
    /// A visit can be moved until this long before it begins, in hours.
    pub change_hours: u16,
    /// How often a visit can be moved.
    pub moves: u8,
    /// How long a place that was found for somebody who waits is kept, in hours.
    pub hold_hours: u16,
    /// A place that was given back is offered again after a random time of at least this, in minutes.
    pub release_after_minutes: u32,
    /// And of at most this, in minutes.
    pub release_before_minutes: u32,
    /// The first reminder is sent this many days before the visit.
    pub remind_days: u8,
    /// The last reminder is sent on the day itself at this time of the post.
    pub remind_at: Time,
    /// Times of waiting are counted over the visits made in the last days of this number.
    pub statistics_days: u16,
}

impl Default for VisitRules {
    fn default() -> Self {
        Self {
            notice_hours: 12,
            change_hours: 24,
            moves: 2,
            hold_hours: 12,
            release_after_minutes: 30,
            release_before_minutes: 720,
            remind_days: 2,
            remind_at: Time::constant(7, 0, 0, 0),
            statistics_days: 90,
        }
    }
}

/// When a post receives people. Without hours people come to the counter without an appointment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VisitHours {
    /// How many days ahead slots are offered.
    pub ahead_days: u16,
    /// At this time of the post another day is opened for booking, every day.
    pub opens: Time,
    /// Days on which nobody is received.
    pub holidays: Vec<Date>,
    /// Hours by kind of visit and day of the week.
    pub hours: Vec<VisitWindow>,
}

/// Opening hours for one kind of visit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitWindow {
    /// What for.
    pub kind: VisitKind,
    /// On which days of the week.
    pub days: Vec<Weekday>,
    /// From when, by the clock of the post.
    pub from: Time,
    /// Until when; the last slot has ended by then.
    pub until: Time,
    /// Length of a slot.
    pub minutes: u16,
    /// Counters with somebody at them: so many people are received at once.
    pub counters: u16,
}

named! {
    /// A day of the week.
    Weekday {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

impl Weekday {
    /// The day of the week of a date.
    pub fn of(day: Date) -> Self {
        match day.weekday() {
            jiff::civil::Weekday::Monday => Self::Monday,
            jiff::civil::Weekday::Tuesday => Self::Tuesday,
            jiff::civil::Weekday::Wednesday => Self::Wednesday,
            jiff::civil::Weekday::Thursday => Self::Thursday,
            jiff::civil::Weekday::Friday => Self::Friday,
            jiff::civil::Weekday::Saturday => Self::Saturday,
            jiff::civil::Weekday::Sunday => Self::Sunday,
        }
    }
}
