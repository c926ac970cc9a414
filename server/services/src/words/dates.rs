//! Dates and times as people write them.

use super::{Lang, Words};
use domain::{Date, Timestamp};
use jiff::tz::TimeZone;

/// A day in words: "24 November 2026", "1er décembre 2026". The month is never a number, so that no reader takes it for
/// the day.
pub fn date(lang: Lang, day: Date) -> String {
    let month = Words::text(lang, &format!("core-month-{}", day.month()));
    let args = [("day", day.day().into()), ("month", month.into()), ("year", year(day))];
    Words::get(lang, "core-date", &args)
}

/// From one day to another, both included.
pub fn date_range(lang: Lang, from: Date, to: Date) -> String {
    Words::get(lang, "core-date-range", &[("from", date(lang, from).into()), ("to", date(lang, to).into())])
}

/// A moment in words, with its zone: "24 November 2026, 14:30 (CET)".
pub fn moment(lang: Lang, at: Timestamp, zone: &TimeZone) -> String {
    let local = zone.to_datetime(at.to_jiff());
    let args = [
        ("date", date(lang, local.date()).into()),
        ("hour", format!("{:02}", local.hour()).into()),
        ("minute", format!("{:02}", local.minute()).into()),
        ("zone", zone.to_offset_info(at.to_jiff()).abbreviation().to_owned().into()),
    ];
    Words::get(lang, "core-moment", &args)
}

/// As text: a number would be grouped in thousands by some languages.
fn year(day: Date) -> super::Value<'static> {
    day.year().to_string().into()
}
