//! Dates of birth as lists know them, and how two of them stand to each other.

use crate::names::named;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A date of which month or day may be unknown: `1962`, `1962-03`, `1962-03-17`.
///
/// The year is as the list has it: one before 1500 is read as of the Hijri calendar when dates are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: u16,
    /// 0 when unknown.
    month: u8,
    /// 0 when unknown.
    day: u8,
}

/// Why a text is no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a date is a year, a year and a month, or a year, a month and a day, such as 1962-03-17, not {0:?}")]
pub struct PartialDateError(pub String);

impl PartialDate {
    /// From its parts; `None` when there is no such date.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let (month, day) = (month.unwrap_or(0), day.unwrap_or(0));
        let fits = (1..=9999).contains(&year) && month <= 12 && day <= 31 && (day == 0 || month != 0);
        fits.then_some(Self { year, month, day })
    }

    /// The date in four bytes, never 0.
    pub(super) const fn packed(self) -> u32 {
        (self.year as u32) << 9 | (self.month as u32) << 5 | self.day as u32
    }

    pub(super) const fn unpacked(packed: u32) -> Option<Self> {
        if packed == 0 {
            return None;
        }
        let (month, day) = (packed >> 5 & 0xf, packed & 0x1f);
        Some(Self { year: (packed >> 9) as u16, month: month as u8, day: day as u8 })
    }

    /// The same text for dates whose day and month have changed places.
    pub(super) fn unordered(self) -> String {
        let (first, last) =
            if self.day < self.month { (self.day, self.month) } else { (self.month, self.day) };
        format!("{:04}{first:02}{last:02}", self.year)
    }

    const fn is_whole(self) -> bool {
        self.day != 0
    }
}

impl From<crate::Date> for PartialDate {
    fn from(date: crate::Date) -> Self {
        let part = |value: i8| u8::try_from(value).unwrap_or(0);
        Self {
            year: u16::try_from(date.year()).unwrap_or(1),
            month: part(date.month()),
            day: part(date.day()),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month != 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day != 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parse = || {
            let mut parts = text.trim().split('-');
            let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
            let part = |text: Option<&str>| {
                text.map(|text| text.parse::<u8>().ok().filter(|n| *n > 0))
                    .map_or(Some(None), |n| n.map(Some))
            };
            let (month, day) = (part(parts.next())?, part(parts.next())?);
            parts.next().is_none().then(|| Self::new(year, month, day))?
        };
        parse().ok_or_else(|| PartialDateError(text.to_owned()))
    }
}

impl TryFrom<String> for PartialDate {
    type Error = PartialDateError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

named! {
    /// How two dates of birth stand to each other, the nearest first.
    BirthRelation {
        /// Year, month and day are equal.
        Same = "same",
        /// Day and month have changed places.
        Swapped = "swapped",
        /// Year and month are equal; a day is unknown.
        SameMonth = "same_month",
        /// Day and month are equal, the years follow each other.
        YearSlip = "year_slip",
        /// Two of year, month and day are equal.
        OneSlip = "one_slip",
        /// The years are equal; a month is unknown.
        SameYear = "same_year",
        /// One year is of the Hijri calendar and falls into the other.
        Hijri = "hijri",
        /// Only years are known, and they follow each other.
        NextYear = "next_year",
        /// One of the dates is unknown.
        Unknown = "unknown",
        /// The dates are of two people, at most two years apart.
        Near = "near",
        /// The dates are of two people.
        Different = "different",
        /// More than ten years lie between them.
        Far = "far",
    }
}

impl BirthRelation {
    /// The nearest relation of any two of the dates.
    pub(super) fn nearest(ours: &[PartialDate], theirs: impl Iterator<Item = PartialDate> + Clone) -> Self {
        let pairs = ours.iter().flat_map(|our| theirs.clone().map(|their| Self::of(*our, their)));
        // `Unknown` stands for no pair at all and must not hide that two known dates differ.
        pairs.min().unwrap_or(Self::Unknown)
    }

    /// How two dates stand to each other.
    pub fn of(a: PartialDate, b: PartialDate) -> Self {
        let apart = a.year.abs_diff(b.year);
        let swapped = a.is_whole() && b.is_whole() && (a.month, a.day) == (b.day, b.month);
        let equal = [a.year == b.year, a.month == b.month, a.day == b.day];
        match (a.is_whole() && b.is_whole(), a.month != 0 && b.month != 0) {
            (true, _) if equal == [true; 3] => Self::Same,
            (true, _) if swapped && apart == 0 => Self::Swapped,
            (true, _) if equal == [false, true, true] && apart == 1 => Self::YearSlip,
            (true, _) if equal == [true, false, true] || equal == [true, true, false] => Self::OneSlip,
            (true, _) if equal == [false, true, true] && digits_apart(a.year, b.year) => Self::OneSlip,
            (false, true) if apart == 0 && a.month == b.month => Self::SameMonth,
            (false, false) if apart == 0 => Self::SameYear,
            (false, false) if apart == 1 => Self::NextYear,
            _ if hijri(a.year, b.year) || hijri(b.year, a.year) => Self::Hijri,
            _ if apart <= 2 => Self::Near,
            _ if apart <= 10 => Self::Different,
            _ => Self::Far,
        }
    }
}

/// Whether the years differ in one digit or in two that have changed places.
fn digits_apart(a: u16, b: u16) -> bool {
    let digits = |year: u16| [year / 1000, year / 100 % 10, year / 10 % 10, year % 10];
    let (a, b) = (digits(a), digits(b));
    let differing = a.iter().zip(&b).filter(|(a, b)| a != b).count();
    differing == 1 || differing == 2 && a[2] == b[3] && a[3] == b[2]
}

/// Whether `lunar` is a year of the Hijri calendar that has days in the Gregorian year.
fn hijri(lunar: u16, gregorian: u16) -> bool {
    // 33 lunar years are 32 solar ones to within a week; year 1 began in July 622.
    let first = u32::from(lunar) * 32 / 33 + 621;
    (1300..=1500).contains(&lunar) && (first..=first + 2).contains(&u32::from(gregorian))
}

#[cfg(test)]
mod tests {
    use super::{BirthRelation, PartialDate};
    use rstest::rstest;

    #[rstest]
    #[case("1962-03-17", "1962-03-17", BirthRelation::Same)]
    #[case("1962-03-07", "1962-07-03", BirthRelation::Swapped)]
    #[case("1962-03", "1962-03-17", BirthRelation::SameMonth)]
    #[case("1962-03-17", "1963-03-17", BirthRelation::YearSlip)]
    #[case("1962-03-17", "1962-03-11", BirthRelation::OneSlip)]
    #[case("1962-03-17", "1926-03-17", BirthRelation::OneSlip)]
    #[case("1962", "1962-03-17", BirthRelation::SameYear)]
    #[case("1962", "1961", BirthRelation::NextYear)]
    #[case("1382-01-05", "1962-06-08", BirthRelation::Hijri)]
    #[case("1962-03-17", "1964-05-01", BirthRelation::Near)]
    #[case("1962-03-17", "1970-05-01", BirthRelation::Different)]
    #[case("1962-03-17", "1990-05-01", BirthRelation::Far)]
    fn two_dates(#[case] a: PartialDate, #[case] b: PartialDate, #[case] expected: BirthRelation) {
        assert_eq!(BirthRelation::of(a, b), expected);
        assert_eq!(BirthRelation::of(b, a), expected);
        assert_eq!(PartialDate::unpacked(a.packed()), Some(a));
    }

    #[rstest]
    #[case("62-03-17")]
    #[case("1962-13")]
    #[case("1962-00-17")]
    #[case("1962-03-17-1")]
    #[case("")]
    fn no_date(#[case] text: &str) {
        assert!(text.parse::<PartialDate>().is_err());
    }
}
