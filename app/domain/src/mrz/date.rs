//! Dates of the MRZ: six characters YYMMDD, in which parts of a birth date may be unknown (Doc 9303-3 section 4.8).
//!
//! Doc 9303 has no century rule. This one is ours: a birth is the latest year that is not after the reference date, and
//! an expiry is the year nearest to the reference date. Where a form gives the full date, the form is right: a person
//! over 100 cannot be told from a child by the MRZ.

use crate::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A birth date as the MRZ holds it: each of year, month, day may be unknown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BirthDate {
    year: Option<u8>,
    month: Option<u8>,
    day: Option<u8>,
}

/// The part of a date that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum DateError {
    /// Two digits, or `<<`, are expected for the year.
    #[error("the year is not two digits or <<")]
    Year,
    /// The month is not 01-12.
    #[error("there is no such month")]
    Month,
    /// The month does not have that day.
    #[error("the month does not have that day")]
    Day,
    /// A date has six characters.
    #[error("a date has six characters")]
    Length,
}

impl BirthDate {
    /// Nothing is known: `<<<<<<`.
    pub const UNKNOWN: Self = Self { year: None, month: None, day: None };

    /// From parts; `None` is unknown. `year` has two digits.
    ///
    /// # Errors
    /// [`DateError`] when no year of that ending has such a day.
    pub fn new(year: Option<u8>, month: Option<u8>, day: Option<u8>) -> Result<Self, DateError> {
        if year.is_some_and(|y| y > 99) {
            return Err(DateError::Year);
        }
        if month.is_some_and(|m| !(1..=12).contains(&m)) {
            return Err(DateError::Month);
        }
        // An unknown year or month forbids nothing; 00 may be 2000, a leap year.
        let leap = year.is_none_or(|y| y % 4 == 0);
        if day.is_some_and(|d| d == 0 || d > month.map_or(31, |m| days(m, leap))) {
            return Err(DateError::Day);
        }
        Ok(Self { year, month, day })
    }

    /// From the six characters of the MRZ.
    ///
    /// # Errors
    /// [`DateError`] names the first part that is wrong.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let &[y1, y2, m1, m2, d1, d2] = text.as_bytes() else { return Err(DateError::Length) };
        let year = pair(y1, y2).ok_or(DateError::Year)?;
        let month = pair(m1, m2).ok_or(DateError::Month)?;
        let day = pair(d1, d2).ok_or(DateError::Day)?;
        Self::new(year, month, day)
    }

    /// Two-digit year.
    pub const fn year(self) -> Option<u8> {
        self.year
    }

    /// Month, 1-12.
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// Day, 1-31.
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// The six characters of the MRZ.
    pub fn to_mrz(self) -> [u8; 6] {
        let [[y1, y2], [m1, m2], [d1, d2]] = [self.year, self.month, self.day].map(two);
        [y1, y2, m1, m2, d1, d2]
    }

    /// The full year: the latest one with this ending for which the birth, as far as it is known, is not after `reference`.
    pub fn full_year(self, reference: Date) -> Option<i16> {
        let year = i16::from(self.year?);
        let century = reference.year().div_euclid(100) * 100;
        let candidate = century + year;
        let born = (candidate, self.month.unwrap_or(1), self.day.unwrap_or(1));
        let today = (reference.year(), reference.month().unsigned_abs(), reference.day().unsigned_abs());
        Some(if born > today { candidate - 100 } else { candidate })
    }

    /// The full date by the rule of [`Self::full_year`]; `None` when a part is unknown or that year has no such day
    /// (29 February).
    pub fn resolve(self, reference: Date) -> Option<Date> {
        let year = self.full_year(reference)?;
        Date::new(year, self.month?.cast_signed(), self.day?.cast_signed()).ok()
    }

    /// Whether a full date agrees in every known part.
    pub fn agrees_with(self, date: Date) -> bool {
        let full = Self::from(date);
        self.year.is_none_or(|y| Some(y) == full.year)
            && self.month.is_none_or(|m| Some(m) == full.month)
            && self.day.is_none_or(|d| Some(d) == full.day)
    }
}

impl From<Date> for BirthDate {
    fn from(date: Date) -> Self {
        Self {
            year: Some(date.year().rem_euclid(100) as u8),
            month: Some(date.month().unsigned_abs()),
            day: Some(date.day().unsigned_abs()),
        }
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(std::str::from_utf8(&self.to_mrz()).unwrap_or_default())
    }
}

impl fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BirthDate({self})")
    }
}

impl std::str::FromStr for BirthDate {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for BirthDate {
    type Error = DateError;
    fn try_from(text: String) -> Result<Self, DateError> {
        Self::parse(&text)
    }
}

impl From<BirthDate> for String {
    fn from(date: BirthDate) -> Self {
        date.to_string()
    }
}

/// An expiry date as the MRZ holds it: all three parts known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ExpiryDate(BirthDate);

impl ExpiryDate {
    /// From the six characters of the MRZ.
    ///
    /// # Errors
    /// [`DateError`] names the first part that is wrong or unknown.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let date = BirthDate::parse(text)?;
        match (date.year, date.month, date.day) {
            (None, _, _) => Err(DateError::Year),
            (_, None, _) => Err(DateError::Month),
            (_, _, None) => Err(DateError::Day),
            _ => Ok(Self(date)),
        }
    }

    /// The full date nearest to `reference`: from 50 years before to 49 years after it. `None` when that year has no
    /// 29 February.
    pub fn resolve(self, reference: Date) -> Option<Date> {
        let from = reference.year() - 50;
        let year = from + (i16::from(self.0.year?) - from).rem_euclid(100);
        Date::new(year, self.0.month?.cast_signed(), self.0.day?.cast_signed()).ok()
    }
}

impl fmt::Display for ExpiryDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// `Some(None)` for `<<`, `Some(Some(n))` for two digits, `None` for anything else.
fn pair(first: u8, second: u8) -> Option<Option<u8>> {
    match (first, second) {
        (b'<', b'<') => Some(None),
        (b'0'..=b'9', b'0'..=b'9') => Some(Some((first - b'0') * 10 + second - b'0')),
        _ => None,
    }
}

/// Two digits or two fillers.
fn two(part: Option<u8>) -> [u8; 2] {
    part.map_or([b'<', b'<'], |n| [b'0' + n / 10 % 10, b'0' + n % 10])
}

const fn days(month: u8, leap: bool) -> u8 {
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::{BirthDate, DateError, ExpiryDate};
    use jiff::civil::date;
    use rstest::rstest;

    #[rstest]
    #[case("690806", Ok(()))]
    #[case("<<<<<<", Ok(()))]
    #[case("69<<<<", Ok(()))]
    #[case("6908<<", Ok(()))]
    #[case("<<0229", Ok(()))]
    #[case("000229", Ok(()))]
    #[case("690229", Err(DateError::Day))]
    #[case("690431", Err(DateError::Day))]
    #[case("690400", Err(DateError::Day))]
    #[case("691301", Err(DateError::Month))]
    #[case("690001", Err(DateError::Month))]
    #[case("6<0801", Err(DateError::Year))]
    #[case("6908O1", Err(DateError::Day))]
    #[case("69080", Err(DateError::Length))]
    #[case("69080é", Err(DateError::Length))]
    fn parts(#[case] text: &str, #[case] expected: Result<(), DateError>) {
        let parsed = BirthDate::parse(text);
        assert_eq!(parsed.map(|_| ()), expected);
        if let Ok(parsed) = parsed {
            assert_eq!(parsed.to_string(), text);
        }
    }

    #[test]
    fn a_birth_is_never_in_the_future() {
        let today = date(2026, 11, 24);
        for (text, full) in [
            ("261124", date(2026, 11, 24)),
            ("261125", date(1926, 11, 25)),
            ("690806", date(1969, 8, 6)),
            ("000229", date(2000, 2, 29)),
        ] {
            assert_eq!(BirthDate::parse(text).expect("valid").resolve(today), Some(full));
        }
        let year_only = BirthDate::parse("26<<<<").expect("valid");
        assert_eq!((year_only.full_year(today), year_only.resolve(today)), (Some(2026), None));
        assert!(year_only.agrees_with(date(1926, 5, 5)) && !year_only.agrees_with(date(1925, 5, 5)));
        assert_eq!(BirthDate::UNKNOWN.full_year(today), None);
    }

    #[test]
    fn an_expiry_is_near_the_present() {
        let today = date(2026, 11, 24);
        for (text, full) in [
            ("270314", date(2027, 3, 14)),
            ("940623", date(1994, 6, 23)),
            ("751231", date(2075, 12, 31)),
            ("760101", date(1976, 1, 1)),
        ] {
            assert_eq!(ExpiryDate::parse(text).expect("valid").resolve(today), Some(full));
        }
        assert_eq!(ExpiryDate::parse("27<<<<").map(|_| ()), Err(DateError::Month));
        assert_eq!(ExpiryDate::parse("000229").expect("valid").resolve(date(2126, 1, 1)), None);
    }
}
