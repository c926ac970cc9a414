//! Dates of three parts: day, month, year, in any digits.

use super::answers::Answers;
use super::text;
use crate::time::Date;
use jiff::ToSpan;
use serde::{Deserialize, Serialize};

/// The input names of a date field: day, month, year.
pub fn parts(id: &str) -> [String; 3] {
    ["day", "month", "year"].map(|part| format!("{id}-{part}"))
}

/// A date of which the day, or the day and the month, may be unknown (Doc 9303-3 4.8, dates of birth).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialDate {
    /// The year, 1 to 9999.
    pub year: i16,
    /// The month, 1 to 12, when known.
    pub month: Option<i8>,
    /// The day of the month, when known. Never known without the month.
    pub day: Option<i8>,
}

impl PartialDate {
    /// The date itself, when every part is known.
    pub fn full(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?).ok()
    }

    /// The first day that it can be.
    pub fn earliest(self) -> Date {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::MIN)
    }

    /// The last day that it can be.
    pub fn latest(self) -> Date {
        let month = Date::new(self.year, self.month.unwrap_or(12), 1).unwrap_or(Date::MAX);
        self.day
            .and_then(|day| Date::new(month.year(), month.month(), day).ok())
            .unwrap_or(month.last_of_month())
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl std::fmt::Display for PartialDate {
    /// ISO 8601, with `XX` for what is unknown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let part = |value: Option<i8>| value.map_or_else(|| "XX".to_owned(), |value| format!("{value:02}"));
        write!(f, "{:04}-{}-{}", self.year, part(self.month), part(self.day))
    }
}

/// Why three parts are no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// A part is empty: `day`, `month` or `year`.
    Missing(&'static str),
    /// A part is not a number.
    NotANumber(&'static str),
    /// The year does not have four digits.
    YearDigits,
    /// The calendar has no such day; the parts as understood.
    Impossible(u32, u32, u32),
}

const NAMES: [&str; 3] = ["day", "month", "year"];

/// Reads a date field. `Ok(None)` when all three parts are empty. With `unknown`, day or day and month may be zeros or `X`.
///
/// # Errors
/// What is wrong with the parts.
pub fn read(answers: &Answers, id: &str, unknown: bool) -> Result<Option<PartialDate>, DateFault> {
    let typed = parts(id).map(|input| text::western_digits(&text::clean(answers.get(&input))));
    if typed.iter().all(String::is_empty) {
        return Ok(None);
    }
    if let Some(place) = typed.iter().position(String::is_empty) {
        return Err(DateFault::Missing(NAMES[place]));
    }
    let is_unknown = |part: &str| unknown && part.chars().all(|letter| matches!(letter, '0' | 'x' | 'X'));
    let mut numbers = [0_u32; 3];
    for (place, part) in typed.iter().enumerate() {
        if place < 2 && is_unknown(part) {
            continue;
        }
        let digits = part.trim_end_matches('.');
        if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(DateFault::NotANumber(NAMES[place]));
        }
        if place == 2 && digits.len() != 4 {
            return Err(DateFault::YearDigits);
        }
        numbers[place] = digits.parse().map_err(|_| DateFault::NotANumber(NAMES[place]))?;
    }
    assemble(numbers, unknown).map(Some)
}

fn assemble([day, month, year]: [u32; 3], unknown: bool) -> Result<PartialDate, DateFault> {
    let impossible = || DateFault::Impossible(day, month, year);
    let small = |value: u32| i8::try_from(value).map_err(|_| impossible());
    let read = PartialDate {
        year: i16::try_from(year).ok().filter(|year| *year > 0).ok_or_else(impossible)?,
        month: (month > 0).then(|| small(month)).transpose()?,
        day: (day > 0).then(|| small(day)).transpose()?,
    };
    match read {
        PartialDate { month: Some(month), day: Some(day), .. } => {
            Date::new(read.year, month, day).map(|_| read).map_err(|_| impossible())
        }
        PartialDate { month: Some(1..=12), day: None, .. } | PartialDate { month: None, day: None, .. }
            if unknown =>
        {
            Ok(read)
        }
        _ => Err(impossible()),
    }
}

/// The same day `years` later; 29 February becomes 28. Stops at the end of the calendar.
pub fn plus_years(date: Date, years: u8) -> Date {
    date.checked_add(i64::from(years).years()).unwrap_or(Date::MAX)
}

/// The same day `months` later, or the last day of that month. Stops at the end of the calendar.
pub fn plus_months(date: Date, months: u8) -> Date {
    date.checked_add(i64::from(months).months()).unwrap_or(Date::MAX)
}

/// The same day `months` earlier, or the last day of that month. Stops at the start of the calendar.
pub fn minus_months(date: Date, months: u8) -> Date {
    date.checked_sub(i64::from(months).months()).unwrap_or(Date::MIN)
}

/// The same day `years` earlier, or the 28th of February. Stops at the start of the calendar.
pub fn minus_years(date: Date, years: u8) -> Date {
    date.checked_sub(i64::from(years).years()).unwrap_or(Date::MIN)
}

/// Days from `first` to `last`, both counted; zero when `last` is earlier.
pub fn days_counted(first: Date, last: Date) -> u32 {
    first.until(last).ok().and_then(|span| u32::try_from(span.get_days().saturating_add(1)).ok()).unwrap_or(0)
}

/// Fills the three inputs of a date field.
pub fn write(answers: &mut Answers, id: &str, date: impl Into<PartialDate>) {
    let date = date.into();
    let [day, month, year] = parts(id);
    answers.set(day, date.day.unwrap_or(0).to_string());
    answers.set(month, date.month.unwrap_or(0).to_string());
    answers.set(year, format!("{:04}", date.year));
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn typed(day: &str, month: &str, year: &str) -> Answers {
        Answers::new().with("x-day", day).with("x-month", month).with("x-year", year)
    }

    #[rstest]
    #[case("24", "11", "2026", "2026-11-24")]
    #[case(" 7 ", "3.", "1999", "1999-03-07")]
    #[case("٢٤", "١١", "٢٠٢٦", "2026-11-24")]
    #[case("۲۴", "۱۱", "۲۰۲۶", "2026-11-24")]
    #[case("29", "2", "2024", "2024-02-29")]
    fn a_date_is_read_in_any_digits(#[case] d: &str, #[case] m: &str, #[case] y: &str, #[case] iso: &str) {
        let read = read(&typed(d, m, y), "x", false).expect("a date").expect("filled");
        assert_eq!(read.to_string(), iso);
        assert_eq!(read.full().expect("full").to_string(), iso);
    }

    #[rstest]
    #[case("", "11", "2026", DateFault::Missing("day"))]
    #[case("1", "", "2026", DateFault::Missing("month"))]
    #[case("1", "1", "", DateFault::Missing("year"))]
    #[case("a", "1", "2020", DateFault::NotANumber("day"))]
    #[case("1", "May", "2020", DateFault::NotANumber("month"))]
    #[case("1", "-5", "2020", DateFault::NotANumber("month"))]
    #[case("1", "5", "99999", DateFault::NotANumber("year"))]
    #[case("1", "5", "20", DateFault::YearDigits)]
    #[case("30", "2", "2020", DateFault::Impossible(30, 2, 2020))]
    #[case("29", "2", "2023", DateFault::Impossible(29, 2, 2023))]
    #[case("1", "13", "2023", DateFault::Impossible(1, 13, 2023))]
    #[case("0", "1", "2023", DateFault::Impossible(0, 1, 2023))]
    #[case("1", "1", "0000", DateFault::Impossible(1, 1, 0))]
    #[case("300", "1", "2000", DateFault::Impossible(300, 1, 2000))]
    fn a_wrong_date_says_what_is_wrong(
        #[case] d: &str,
        #[case] m: &str,
        #[case] y: &str,
        #[case] fault: DateFault,
    ) {
        assert_eq!(read(&typed(d, m, y), "x", false), Err(fault));
    }

    #[rstest]
    #[case("00", "00", "1990", "1990-XX-XX", "1990-01-01", "1990-12-31")]
    #[case("XX", "2", "1992", "1992-02-XX", "1992-02-01", "1992-02-29")]
    fn a_birth_date_may_lack_day_and_month(
        #[case] d: &str,
        #[case] m: &str,
        #[case] y: &str,
        #[case] iso: &str,
        #[case] first: &str,
        #[case] last: &str,
    ) {
        let read = read(&typed(d, m, y), "x", true).expect("a date").expect("filled");
        assert_eq!(read.to_string(), iso);
        assert_eq!(read.earliest().to_string(), first);
        assert_eq!(read.latest().to_string(), last);
    }

    #[test]
    fn a_day_without_its_month_is_no_date() {
        assert_eq!(read(&typed("5", "0", "1990"), "x", true), Err(DateFault::Impossible(5, 0, 1990)));
    }

    #[test]
    fn both_ends_of_a_stay_count() {
        let day = jiff::civil::date(2026, 5, 1);
        assert_eq!(days_counted(day, day), 1);
        assert_eq!(days_counted(day, jiff::civil::date(2026, 5, 31)), 31);
        assert_eq!(days_counted(day, jiff::civil::date(2026, 4, 30)), 0);
    }
}
