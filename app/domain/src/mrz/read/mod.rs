//! Reading an MRZ: MRV-A and MRV-B (Doc 9303-7), TD3 (9303-4), TD2 (9303-6), TD1 (9303-5).
//!
//! The reader takes what a keyboard-wedge scanner or a person sends: lines or one continuous string, either case, with
//! spaces, tabs, control characters and any line ends between. The cleaned lines are kept inside [`Read`], on the stack:
//! lower case and stray spaces may stand anywhere, so fields cannot be borrowed from the input itself.
//!
//! A zone of the right size is always read; what is wrong in it is in [`Read::faults`].

mod clean;
mod faults;
mod layout;

use super::date::{DateError, ExpiryDate};
use super::name::NameField;
use super::text::Short;
use super::{BirthDate, Faults, Format, Lines, Sex};
use crate::states::{State, lookup};
use layout::{Layout, Span};

/// The input is no MRZ at all: there are no fields to speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing but white space.
    #[error("nothing to read")]
    Empty,
    /// A character outside `A-Z 0-9 <`. Line and position count from 1.
    #[error("line {line}, position {position}: {found:?} cannot stand in an MRZ")]
    Character {
        /// Line, from 1.
        line: u8,
        /// Position, from 1.
        position: u16,
        /// The character.
        found: char,
    },
    /// One line is too long or too short.
    #[error("line {line} has {found} characters instead of {expected}")]
    LineLength {
        /// Line, from 1.
        line: u8,
        /// Characters that the layout asks for.
        expected: u8,
        /// Characters that the line has.
        found: u16,
    },
    /// The characters altogether fit no layout (72, 88 or 90).
    #[error("{found} characters fit no layout (72, 88 or 90)")]
    Length {
        /// Characters found.
        found: u16,
    },
}

/// An MRZ that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    lines: Lines,
    faults: Faults,
}

/// Reads an MRZ from one text, with or without line ends. Takes no heap memory and never panics.
///
/// ```
/// use domain::mrz::{Field, Format, read};
/// let read = read("v<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<<\r\nL898902C<4UTO6908061F9406236ZE184226B<<<<<<<\r\n")?;
/// assert_eq!(read.format(), Format::MrvA);
/// assert_eq!(read.name().primary(), "ERIKSSON");
/// let fault = read.faults()[0];
/// assert_eq!((fault.field, fault.line, fault.position), (Field::DocumentNumber, 2, 10));
/// # Ok::<(), domain::mrz::ReadError>(())
/// ```
///
/// # Errors
/// [`ReadError`] when the characters or lengths are those of no MRZ.
pub fn read(text: &str) -> Result<Read, ReadError> {
    let mut cleaner = clean::Cleaner::new();
    cleaner.text(text);
    Ok(Read::from(cleaner.finish()?))
}

/// Reads an MRZ whose lines come one by one.
///
/// # Errors
/// As [`read`].
pub fn read_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Read, ReadError> {
    let mut cleaner = clean::Cleaner::new();
    for line in lines {
        cleaner.text(line);
        cleaner.end_line();
    }
    Ok(Read::from(cleaner.finish()?))
}

impl From<Lines> for Read {
    fn from(lines: Lines) -> Self {
        Self { faults: faults::find(&lines), lines }
    }
}

impl Read {
    /// The cleaned lines.
    pub const fn lines(&self) -> &Lines {
        &self.lines
    }

    /// The layout.
    pub const fn format(&self) -> Format {
        self.lines.format()
    }

    /// Everything that is wrong, in the order of the elements; empty for a conforming zone.
    pub const fn faults(&self) -> &Faults {
        &self.faults
    }

    /// Whether nothing is wrong. Says nothing about the State codes being known.
    pub fn is_conforming(&self) -> bool {
        self.faults.is_empty()
    }

    /// The document code without fillers, for example `V`, `VC`, `PP`.
    pub fn document_code(&self) -> &str {
        self.text(Layout::of(self.format()).document_code)
    }

    /// Code of the issuing State without fillers.
    pub fn issuing_state(&self) -> &str {
        self.text(Layout::of(self.format()).issuing_state)
    }

    /// The issuing State, if the code is in the list.
    pub fn known_issuing_state(&self) -> Option<&'static State> {
        lookup(self.issuing_state())
    }

    /// The name field.
    pub fn name(&self) -> NameField {
        NameField::from_bytes(self.bytes(Layout::of(self.format()).name))
    }

    /// The number of the document without fillers at its end; a TD1 or TD2 may continue it in the optional data.
    pub fn document_number(&self) -> Short<24> {
        let (number, _) = layout::number(&self.lines);
        number
    }

    /// Nationality without fillers.
    pub fn nationality(&self) -> &str {
        self.text(Layout::of(self.format()).nationality)
    }

    /// The nationality, if the code is in the list.
    pub fn known_nationality(&self) -> Option<&'static State> {
        lookup(self.nationality())
    }

    /// The six characters of the birth date.
    pub fn birth_text(&self) -> &str {
        self.raw(Layout::of(self.format()).birth)
    }

    /// Date of birth.
    ///
    /// # Errors
    /// [`DateError`] when there is no such date.
    pub fn birth(&self) -> Result<BirthDate, DateError> {
        BirthDate::parse(self.birth_text())
    }

    /// Sex; `X`, which does not conform, is taken as unspecified; `None` for any other character.
    pub fn sex(&self) -> Option<Sex> {
        match self.bytes(Layout::of(self.format()).sex) {
            b"F" => Some(Sex::F),
            b"M" => Some(Sex::M),
            b"<" | b"X" => Some(Sex::Unspecified),
            _ => None,
        }
    }

    /// The six characters of the expiry date.
    pub fn expiry_text(&self) -> &str {
        self.raw(Layout::of(self.format()).expiry)
    }

    /// Date of expiry.
    ///
    /// # Errors
    /// [`DateError`] when there is no such date.
    pub fn expiry(&self) -> Result<ExpiryDate, DateError> {
        ExpiryDate::parse(self.expiry_text())
    }

    /// Optional data without fillers at its end: of a visa, or the personal number of a TD3, or what a long number leaves
    /// of it in a TD1 or TD2.
    pub fn optional_data(&self) -> &str {
        let span = Layout::of(self.format()).optional;
        let (_, taken) = layout::number(&self.lines);
        self.raw(span).get(taken..).unwrap_or_default().trim_end_matches('<')
    }

    /// The second optional data of a TD1 without fillers at its end; empty for others.
    pub fn second_optional_data(&self) -> &str {
        Layout::of(self.format()).second_optional.map_or("", |span| self.text(span))
    }

    fn bytes(&self, span: Span) -> &[u8] {
        self.lines.slice(span.line, span.first, span.last)
    }

    fn raw(&self, span: Span) -> &str {
        std::str::from_utf8(self.bytes(span)).unwrap_or_default()
    }

    fn text(&self, span: Span) -> &str {
        self.raw(span).trim_end_matches('<')
    }
}

/// The upper line of a visa or passport, read alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameLine {
    code: Short<2>,
    state: Short<3>,
    name: NameField,
}

/// Reads the upper line of an MRV-A, MRV-B, TD3 or TD2, cleaned as in [`read`].
///
/// # Errors
/// [`ReadError`] when it has not 44 or 36 characters of the MRZ alphabet.
pub fn read_name_line(line: &str) -> Result<NameLine, ReadError> {
    let mut cleaner = clean::Cleaner::new();
    cleaner.text(line);
    let bytes = cleaner.single_line()?;
    let (head, name) = bytes.split_at_checked(5).unwrap_or_default();
    let (code, state) = head.split_at_checked(2).unwrap_or_default();
    let mut line = NameLine { code: Short::EMPTY, state: Short::EMPTY, name: NameField::from_bytes(name) };
    line.code.extend(code);
    line.code.trim();
    line.state.extend(state);
    line.state.trim();
    Ok(line)
}

impl NameLine {
    /// The document code without fillers.
    pub fn document_code(&self) -> &str {
        self.code.as_str()
    }

    /// Code of the issuing State without fillers.
    pub fn issuing_state(&self) -> &str {
        self.state.as_str()
    }

    /// The name field.
    pub const fn name(&self) -> &NameField {
        &self.name
    }
}

#[cfg(test)]
mod tests;
