//! The five layouts and the lines that they hold.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A layout of the MRZ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Format {
    /// Full-page visa, 2 lines of 44 (Doc 9303-7 section 4.2).
    #[serde(rename = "MRV-A")]
    MrvA,
    /// Small visa, 2 lines of 36 (Doc 9303-7 section 7.2).
    #[serde(rename = "MRV-B")]
    MrvB,
    /// Passport, 2 lines of 44 (Doc 9303-4 section 4.2).
    #[serde(rename = "TD3")]
    Td3,
    /// Larger card, 2 lines of 36 (Doc 9303-6 section 4.2).
    #[serde(rename = "TD2")]
    Td2,
    /// Card, 3 lines of 30 (Doc 9303-5 section 4.2).
    #[serde(rename = "TD1")]
    Td1,
}

impl Format {
    /// All five.
    pub const ALL: [Self; 5] = [Self::MrvA, Self::MrvB, Self::Td3, Self::Td2, Self::Td1];

    /// Characters of one line.
    pub const fn width(self) -> usize {
        match self {
            Self::MrvA | Self::Td3 => 44,
            Self::MrvB | Self::Td2 => 36,
            Self::Td1 => 30,
        }
    }

    /// Number of lines.
    pub const fn lines(self) -> usize {
        match self {
            Self::Td1 => 3,
            _ => 2,
        }
    }

    /// Characters of the name field: 39, 31 or 30.
    pub const fn name_width(self) -> usize {
        match self {
            Self::Td1 => 30,
            _ => self.width() - 5,
        }
    }

    /// Characters of the optional data of a visa (16 or 8); 0 for other documents.
    pub const fn visa_optional_width(self) -> usize {
        match self {
            Self::MrvA => 16,
            Self::MrvB => 8,
            _ => 0,
        }
    }

    /// Whether it is a visa.
    pub const fn is_visa(self) -> bool {
        matches!(self, Self::MrvA | Self::MrvB)
    }

    /// The name used in Doc 9303.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MrvA => "MRV-A",
            Self::MrvB => "MRV-B",
            Self::Td3 => "TD3",
            Self::Td2 => "TD2",
            Self::Td1 => "TD1",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Most characters of any layout: three lines of 30.
pub(super) const MOST: usize = 90;

/// The lines of one MRZ, all of the right length and alphabet. Lives on the stack.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lines {
    format: Format,
    bytes: [u8; MOST],
}

/// One character in which two zones differ; line and position count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Line, from 1.
    pub line: u8,
    /// Position in the line, from 1.
    pub position: u8,
    /// The character of the first zone.
    pub expected: char,
    /// The character of the other zone.
    pub found: char,
}

impl Lines {
    /// Lines that hold fillers only.
    pub(super) const fn blank(format: Format) -> Self {
        Self { format, bytes: [b'<'; MOST] }
    }

    /// The characters of the MRZ, one line after the other.
    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.format.width() * self.format.lines()).unwrap_or_default()
    }

    /// Writes `text` at a line and position (from 1). Callers keep to the alphabet and the layout.
    pub(super) fn put(&mut self, line: usize, position: usize, text: &[u8]) {
        let start = (line - 1) * self.format.width() + position - 1;
        if let Some(place) = self.bytes.get_mut(start..start + text.len()) {
            place.copy_from_slice(text);
        }
    }

    /// The characters from `first` to `last` (from 1, inclusive) of a line.
    pub(super) fn slice(&self, line: usize, first: usize, last: usize) -> &[u8] {
        let start = (line - 1) * self.format.width();
        self.bytes.get(start + first - 1..start + last).unwrap_or_default()
    }

    /// The layout.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// The line with this number, from 1; empty when the layout has no such line.
    pub fn line(&self, number: usize) -> &str {
        if number == 0 || number > self.format.lines() {
            return "";
        }
        std::str::from_utf8(self.slice(number, 1, self.format.width())).unwrap_or_default()
    }

    /// The first (upper) line.
    pub fn line1(&self) -> &str {
        self.line(1)
    }

    /// The second line.
    pub fn line2(&self) -> &str {
        self.line(2)
    }

    /// The third line, which only TD1 has.
    pub fn line3(&self) -> Option<&str> {
        (self.format == Format::Td1).then(|| self.line(3))
    }

    /// Where another zone of the same layout differs, in reading order. Zones of different layouts are compared
    /// character by character as far as both reach; compare [`Self::format`] first.
    pub fn differences<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = Difference> + 'a {
        let width = self.format.width();
        self.bytes().iter().zip(other.bytes()).enumerate().filter(|(_, (a, b))| a != b).map(
            move |(at, (&expected, &found))| Difference {
                line: (at / width + 1) as u8,
                position: (at % width + 1) as u8,
                expected: char::from(expected),
                found: char::from(found),
            },
        )
    }
}

impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.line1())?;
        for number in 2..=self.format.lines() {
            f.write_str("\n")?;
            f.write_str(self.line(number))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(\"{}", self.format, self.line1())?;
        for number in 2..=self.format.lines() {
            write!(f, " / {}", self.line(number))?;
        }
        f.write_str("\")")
    }
}

impl Serialize for Lines {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Lines {
    /// Takes any zone that can be read, whether its check digits hold or not.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        super::read(&text).map(|read| *read.lines()).map_err(serde::de::Error::custom)
    }
}
