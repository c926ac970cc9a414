//! Serials and unbroken runs of them.

use serde::{Deserialize, Serialize};
use std::fmt::{self, Display};
use std::str::FromStr;

/// Most characters: the serial stands in the nine places of MRZ line 2.
const LONGEST: usize = 9;
/// Fewest digits that a serial ends with.
const FEWEST_DIGITS: usize = 3;

/// The number that is printed on a blank: letters of the State, then digits. Serials of one shape sort by number, as texts do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Serial {
    text: [u8; LONGEST],
    len: u8,
}

/// A text that is no serial.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no serial")]
pub struct NoSerial(pub String);

impl Serial {
    /// As printed.
    pub fn as_str(&self) -> &str {
        let text = self.text.get(..usize::from(self.len)).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }

    /// The letters before the number.
    pub fn letters(&self) -> &str {
        self.as_str().trim_end_matches(|ch: char| ch.is_ascii_digit())
    }

    /// The number.
    pub fn number(&self) -> u32 {
        self.digits().parse().unwrap_or_default()
    }

    /// The serial `count` further on; `None` after the last of its shape.
    #[must_use]
    pub fn plus(&self, count: u32) -> Option<Self> {
        self.with(self.number().checked_add(count)?)
    }

    /// The serial before; `None` before number 0.
    #[must_use]
    pub fn before(&self) -> Option<Self> {
        self.with(self.number().checked_sub(1)?)
    }

    /// Whether both have the same letters and as many digits.
    pub fn is_like(&self, other: &Self) -> bool {
        self.len == other.len && self.letters() == other.letters()
    }

    fn digits(&self) -> &str {
        self.as_str().trim_start_matches(|ch: char| ch.is_ascii_uppercase())
    }

    fn with(&self, number: u32) -> Option<Self> {
        let width = self.digits().len();
        let digits = format!("{number:0width$}");
        if digits.len() > width { None } else { format!("{}{digits}", self.letters()).parse().ok() }
    }
}

impl FromStr for Serial {
    type Err = NoSerial;

    /// Reads what a scanner gave: blanks around it and small letters do not matter.
    fn from_str(text: &str) -> Result<Self, NoSerial> {
        let wanted = text.trim().to_ascii_uppercase();
        let digits = wanted.trim_start_matches(|ch: char| ch.is_ascii_uppercase());
        let good = wanted.len() <= LONGEST
            && digits.len() >= FEWEST_DIGITS
            && digits.len() < wanted.len()
            && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !good {
            return Err(NoSerial(text.to_owned()));
        }
        let mut bytes = [0; LONGEST];
        bytes.iter_mut().zip(wanted.bytes()).for_each(|(to, from)| *to = from);
        let len = u8::try_from(wanted.len()).map_err(|_| NoSerial(text.to_owned()))?;
        Ok(Self { text: bytes, len })
    }
}

impl TryFrom<String> for Serial {
    type Error = NoSerial;

    fn try_from(text: String) -> Result<Self, NoSerial> {
        text.parse()
    }
}

impl From<Serial> for String {
    fn from(serial: Serial) -> Self {
        serial.as_str().to_owned()
    }
}

impl Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Serials from the first to the last without a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Ends", into = "Ends")]
pub struct Span {
    first: Serial,
    last: Serial,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ends {
    first: Serial,
    last: Serial,
}

impl TryFrom<Ends> for Span {
    type Error = NoSpan;

    fn try_from(ends: Ends) -> Result<Self, NoSpan> {
        Self::new(ends.first, ends.last).ok_or(NoSpan)
    }
}

impl From<Span> for Ends {
    fn from(span: Span) -> Self {
        Self { first: span.first, last: span.last }
    }
}

/// Two serials that no unbroken run connects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the last serial does not follow the first")]
pub struct NoSpan;

impl Span {
    /// From `first` to `last`; `None` when they have different shapes or the last comes first.
    pub fn new(first: Serial, last: Serial) -> Option<Self> {
        (first.is_like(&last) && first <= last).then_some(Self { first, last })
    }

    /// `count` serials from `first` on; `None` for none, or when the shape has no more.
    pub fn of(first: Serial, count: u32) -> Option<Self> {
        Self::new(first, first.plus(count.checked_sub(1)?)?)
    }

    /// One serial.
    pub const fn one(serial: Serial) -> Self {
        Self { first: serial, last: serial }
    }

    /// The first.
    pub const fn first(&self) -> Serial {
        self.first
    }

    /// The last.
    pub const fn last(&self) -> Serial {
        self.last
    }

    /// How many.
    pub fn count(&self) -> u64 {
        u64::from(self.last.number()) - u64::from(self.first.number()) + 1
    }

    /// Contains the serial.
    pub fn contains(&self, serial: Serial) -> bool {
        self.first.is_like(&serial) && self.first <= serial && serial <= self.last
    }

    /// Has a serial in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.first.is_like(&other.first) && self.first <= other.last && other.first <= self.last
    }

    /// What both have.
    #[must_use]
    pub fn common(&self, other: &Self) -> Option<Self> {
        if !self.overlaps(other) {
            return None;
        }
        Self::new(self.first.max(other.first), self.last.min(other.last))
    }

    /// Every serial.
    pub fn serials(&self) -> impl Iterator<Item = Serial> + use<> {
        let last = self.last;
        std::iter::successors(
            Some(self.first),
            move |serial| {
                if *serial == last { None } else { serial.plus(1) }
            },
        )
    }

    /// The span of this and the one that follows it at once.
    #[must_use]
    pub fn joined(&self, next: &Self) -> Option<Self> {
        (self.last.plus(1) == Some(next.first)).then_some(Self { first: self.first, last: next.last })
    }
}

impl Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            write!(f, "{}", self.first)
        } else {
            write!(f, "{}–{}", self.first, self.last)
        }
    }
}

/// Sorts spans and joins neighbours; `None` when two overlap.
pub fn tidy(mut spans: Vec<Span>) -> Option<Vec<Span>> {
    spans.sort_unstable();
    let mut tidied: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match tidied.last_mut() {
            Some(before) if before.overlaps(&span) => return None,
            Some(before) => match before.joined(&span) {
                Some(both) => *before = both,
                None => tidied.push(span),
            },
            None => tidied.push(span),
        }
    }
    Some(tidied)
}

/// How many serials the spans have.
pub fn count(spans: &[Span]) -> u64 {
    spans.iter().map(Span::count).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn serial(text: &str) -> Serial {
        text.parse().expect("a serial")
    }

    #[test]
    fn a_serial_is_letters_and_digits_in_nine_places() {
        assert_eq!(serial(" uto000001 ").as_str(), "UTO000001");
        assert_eq!((serial("D12345678").letters(), serial("D12345678").number()), ("D", 12_345_678));
        for wrong in ["", "UTO", "000001", "UTO12", "UTO0000001", "UT0-00001", "UTO00001X", "ÜTO00001"] {
            assert_eq!(wrong.parse::<Serial>(), Err(NoSerial(wrong.to_owned())), "{wrong}");
        }
        assert_eq!(serial("UTO999999").plus(1), None, "the shape has no more");
        assert_eq!(serial("UTO000000").before(), None);
    }

    #[test]
    fn spans_are_counted_joined_and_cut() {
        let span = Span::of(serial("UTO000010"), 750).expect("a span");
        assert_eq!((span.last(), span.count()), (serial("UTO000759"), 750));
        assert_eq!(Span::of(serial("UTO999990"), 11), None);
        assert_eq!(Span::new(serial("UTO000010"), serial("UT0000011")), None, "another shape");
        let other = Span::of(serial("UTO000700"), 100).expect("a span");
        assert_eq!(span.common(&other).map(|both| both.count()), Some(60));
        assert_eq!(tidy(vec![other, span]), None, "they overlap");
        let next = Span::of(serial("UTO000760"), 40).expect("a span");
        assert_eq!(tidy(vec![next, span]).map(|spans| count(&spans)), Some(790));
        let text = serde_json::to_string(&span).expect("JSON");
        assert_eq!(serde_json::from_str::<Span>(&text).expect("a span"), span);
        assert!(serde_json::from_str::<Span>(r#"{"first":"UTO000002","last":"UTO000001"}"#).is_err());
    }
}
