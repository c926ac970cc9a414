//! Moments and civil dates.

use serde::{Deserialize, Serialize};

/// A day of the Gregorian calendar without a time zone.
pub type Date = jiff::civil::Date;

/// The day `days` later; earlier when negative. Stops at the ends of the calendar.
pub fn plus_days(day: Date, days: i64) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    jiff::Span::new().try_days(days).ok().and_then(|span| day.checked_add(span).ok()).unwrap_or(end)
}

/// The day after.
pub fn day_after(day: Date) -> Date {
    day.tomorrow().unwrap_or(Date::MAX)
}

/// A moment: microseconds since 1970-01-01T00:00:00Z. Kept as an integer so that it sorts the same in every store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(transparent))]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// Microseconds in a second.
const SECOND: i64 = 1_000_000;

impl Timestamp {
    /// The moment `seconds` later; earlier when negative. Stops at the ends of the range instead of wrapping.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(SECOND)))
    }

    /// The moment `days` times 24 hours later; earlier when negative.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_seconds(days.saturating_mul(86_400))
    }

    /// Whole seconds from `earlier` to `self`, rounded towards zero.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0) / SECOND
    }

    /// The civil date at this moment in UTC.
    pub fn date(self) -> Date {
        jiff::tz::TimeZone::UTC.to_datetime(self.to_jiff()).date()
    }

    /// The same moment as a `jiff` timestamp; moments outside its range become its nearest end.
    pub fn to_jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        })
    }

    /// The start of `date` in UTC.
    pub fn start_of(date: Date) -> Self {
        let days = jiff::civil::date(1970, 1, 1).until(date).map_or(0, |span| i64::from(span.get_days()));
        Self(days.saturating_mul(86_400 * SECOND))
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(moment: jiff::Timestamp) -> Self {
        Self(moment.as_microsecond())
    }
}

impl std::fmt::Display for Timestamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.to_jiff().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::Timestamp;
    use jiff::civil::date;

    #[test]
    fn a_day_starts_where_its_date_begins() {
        for day in [date(1969, 12, 31), date(1970, 1, 1), date(2024, 2, 29), date(2026, 11, 24)] {
            assert_eq!(Timestamp::start_of(day).date(), day);
            assert_eq!(Timestamp::start_of(day).plus_seconds(86_399).date(), day);
            assert_ne!(Timestamp::start_of(day).plus_days(1).date(), day);
        }
    }
}
