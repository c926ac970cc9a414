//! What is wrong in a zone that was read, and where.

use super::date::DateError;
use serde::{Deserialize, Serialize};

/// An element of the MRZ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The first two characters.
    DocumentCode,
    /// Issuing State or organisation.
    IssuingState,
    /// Primary and secondary identifier.
    Name,
    /// Number of the document.
    DocumentNumber,
    /// Nationality of the holder.
    Nationality,
    /// Date of birth.
    Birth,
    /// Sex.
    Sex,
    /// Date of expiry, "valid until" of a visa.
    Expiry,
    /// Optional data.
    OptionalData,
    /// Personal number of a passport (TD3).
    PersonalNumber,
    /// Composite check digit, which visas do not have.
    Composite,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::DocumentCode,
        Self::IssuingState,
        Self::Name,
        Self::DocumentNumber,
        Self::Nationality,
        Self::Birth,
        Self::Sex,
        Self::Expiry,
        Self::OptionalData,
        Self::PersonalNumber,
        Self::Composite,
    ];

    /// The name used in messages and test vectors, for example `document_number`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::DocumentCode => "document_code",
            Self::IssuingState => "issuing_state",
            Self::Name => "name",
            Self::DocumentNumber => "document_number",
            Self::Nationality => "nationality",
            Self::Birth => "birth",
            Self::Sex => "sex",
            Self::Expiry => "expiry",
            Self::OptionalData => "optional_data",
            Self::PersonalNumber => "personal_number",
            Self::Composite => "composite",
        }
    }
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

/// One thing that is wrong. Line and position count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The element.
    pub field: Field,
    /// Line, from 1.
    pub line: u8,
    /// Position of the first wrong character; for a check digit, the position of the digit itself.
    pub position: u8,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// The check digit does not fit. Either it or a character that it covers was misread or changed.
    CheckDigit {
        /// The digit that the field asks for.
        expected: char,
        /// The character that stands there.
        found: char,
    },
    /// The character may not stand in this field, for example a digit in a name.
    Character {
        /// What may stand there.
        expected: Alphabet,
        /// The character that stands there.
        found: char,
    },
    /// There is no such date.
    Date(DateError),
    /// Not M, F or `<`. `X` belongs to the visual zone only.
    Sex {
        /// The character that stands there.
        found: char,
    },
    /// The document code does not belong to a document of this size.
    DocumentCode,
    /// A filler stands where none may: before the data, or more than one or two between.
    Filler,
    /// The field is mandatory and empty.
    Empty,
}

/// Characters that a field may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alphabet {
    /// `A-Z` and `<`.
    Letters,
    /// `0-9`, and `<` where a part may be unknown.
    Digits,
}

/// The most faults that one zone can have: one for the document code, each State code, sex, personal number and composite
/// digit; two for the name, the document number and each date.
const MOST: usize = 14;

/// A short list of faults, in the order of the zone's elements. Lives on the stack.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Faults {
    list: [Fault; MOST],
    len: u8,
}

impl Faults {
    pub(super) const NONE: Self = Self {
        list: [Fault { field: Field::DocumentCode, line: 1, position: 1, kind: FaultKind::DocumentCode };
            MOST],
        len: 0,
    };

    pub(super) fn push(&mut self, field: Field, line: usize, position: usize, kind: FaultKind) {
        if let Some(place) = self.list.get_mut(usize::from(self.len)) {
            *place = Fault { field, line: line as u8, position: position as u8, kind };
            self.len += 1;
        }
    }

    /// The check digits that fail.
    pub fn check_digits(&self) -> impl Iterator<Item = &Fault> {
        self.iter().filter(|fault| matches!(fault.kind, FaultKind::CheckDigit { .. }))
    }

    /// The first fault of a field.
    pub fn of(&self, field: Field) -> Option<&Fault> {
        self.iter().find(|fault| fault.field == field)
    }
}

impl std::ops::Deref for Faults {
    type Target = [Fault];
    fn deref(&self) -> &[Fault] {
        self.list.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl std::fmt::Debug for Faults {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for Faults {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
