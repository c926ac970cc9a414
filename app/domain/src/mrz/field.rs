//! The values of single fields.

use super::text::Short;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Sex as the MRZ holds it (Doc 9303-7 note f). The visual zone shows `X` for [`Sex::Unspecified`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sex {
    /// `F`
    F,
    /// `M`
    M,
    /// `<` in the MRZ, `X` in the visual zone.
    #[serde(rename = "X")]
    Unspecified,
}

impl Sex {
    /// The character of the MRZ.
    pub const fn to_mrz(self) -> u8 {
        match self {
            Self::F => b'F',
            Self::M => b'M',
            Self::Unspecified => b'<',
        }
    }

    /// The letter of the visual zone.
    pub const fn to_viz(self) -> char {
        match self {
            Self::F => 'F',
            Self::M => 'M',
            Self::Unspecified => 'X',
        }
    }
}

/// The second character of a visa's document code, which the issuing State chooses (Doc 9303-7 section 4.2.2).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "char", into = "char")]
pub struct TypeLetter(u8);

/// Not a letter A-Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the type letter of a visa is one of A-Z, not {0:?}")]
pub struct TypeLetterError(pub char);

impl TypeLetter {
    /// From a letter A-Z.
    ///
    /// # Errors
    /// [`TypeLetterError`] for anything else.
    pub const fn new(letter: char) -> Result<Self, TypeLetterError> {
        if letter.is_ascii_uppercase() { Ok(Self(letter as u8)) } else { Err(TypeLetterError(letter)) }
    }

    pub(super) const fn byte(self) -> u8 {
        self.0
    }
}

impl TryFrom<char> for TypeLetter {
    type Error = TypeLetterError;
    fn try_from(letter: char) -> Result<Self, TypeLetterError> {
        Self::new(letter)
    }
}

impl From<TypeLetter> for char {
    fn from(letter: TypeLetter) -> Self {
        Self::from(letter.0)
    }
}

impl fmt::Display for TypeLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&char::from(self.0), f)
    }
}

impl fmt::Debug for TypeLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TypeLetter({self})")
    }
}

/// The number printed in a visa: the passport's or the visa's, at most nine characters (Doc 9303-7 note g).
///
/// Spaces and special characters are fillers. A visa never continues a longer number in its optional data; it shows nine
/// "principal characters", and which they are is for the State to say.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DocumentNumber(Short<9>);

/// Why a text is no document number for a visa.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// No letter and no digit in it.
    #[error("the document number is empty")]
    Empty,
    /// More than nine characters. A policy that takes the first nine as the principal ones can use `first_nine`.
    #[error(
        "the document number has {length} characters, a visa shows nine; the first nine are {first_nine}"
    )]
    TooLong {
        /// Characters of the whole number.
        length: usize,
        /// The number cut to nine characters.
        first_nine: DocumentNumber,
    },
    /// A letter or digit outside `A-Z 0-9`, at a position from 1 of the text without surrounding spaces.
    #[error("the document number cannot hold {letter:?} (position {position})")]
    Letter {
        /// The letter.
        letter: char,
        /// Its position, from 1.
        position: usize,
    },
}

impl DocumentNumber {
    /// From a number as it is printed or typed. Lower case is raised, spaces and special characters become fillers,
    /// surrounding spaces and fillers are ignored at the end.
    ///
    /// # Errors
    /// [`NumberError`]. Letters of other scripts are refused, not replaced.
    pub fn new(text: &str) -> Result<Self, NumberError> {
        let text = text.trim().trim_end_matches('<');
        let mut number = Short::EMPTY;
        let mut length = 0;
        for (at, letter) in text.chars().enumerate() {
            let byte = alphanumeric(letter).ok_or(NumberError::Letter { letter, position: at + 1 })?;
            number.push(byte);
            length += 1;
        }
        number.trim();
        if number.is_empty() || number.bytes().all(|b| b == b'<') {
            return Err(NumberError::Empty);
        }
        let number = Self(number);
        if length > 9 { Err(NumberError::TooLong { length, first_nine: number }) } else { Ok(number) }
    }

    /// The number, at most nine characters, without fillers at its end.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    pub(super) const fn padded(&self) -> &[u8; 9] {
        self.0.padded()
    }
}

/// Optional data of a visa: `A-Z 0-9 <`, at most 16 characters (8 in an MRV-B). It may begin with a filler.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OptionalData(Short<16>);

/// Why a text is no optional data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OptionalDataError {
    /// More than sixteen characters.
    #[error("optional data has at most 16 characters, not {0}")]
    TooLong(usize),
    /// A letter or digit outside `A-Z 0-9`.
    #[error("optional data cannot hold {letter:?} (position {position})")]
    Letter {
        /// The letter.
        letter: char,
        /// Its position, from 1.
        position: usize,
    },
}

impl OptionalData {
    /// No optional data.
    pub const EMPTY: Self = Self(Short::EMPTY);

    /// From text: lower case is raised, spaces and special characters become fillers, fillers at the end are cut.
    ///
    /// # Errors
    /// [`OptionalDataError`]
    pub fn new(text: &str) -> Result<Self, OptionalDataError> {
        let text = text.trim_end().trim_end_matches('<');
        let length = text.chars().count();
        if length > 16 {
            return Err(OptionalDataError::TooLong(length));
        }
        let mut data = Short::EMPTY;
        for (at, letter) in text.chars().enumerate() {
            data.push(alphanumeric(letter).ok_or(OptionalDataError::Letter { letter, position: at + 1 })?);
        }
        data.trim();
        Ok(Self(data))
    }

    /// The data without fillers at the end.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl Default for OptionalData {
    fn default() -> Self {
        Self::EMPTY
    }
}

/// The byte for a letter or digit, a filler for spaces and special characters, `None` for foreign letters and digits.
fn alphanumeric(letter: char) -> Option<u8> {
    match letter {
        'A'..='Z' | 'a'..='z' | '0'..='9' => Some(letter.to_ascii_uppercase() as u8),
        _ if letter.is_alphanumeric() => None,
        _ => Some(b'<'),
    }
}

macro_rules! text_value {
    ($type:ident, $error:ident) => {
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($type), "({})"), self.as_str())
            }
        }
        impl std::str::FromStr for $type {
            type Err = $error;
            fn from_str(text: &str) -> Result<Self, $error> {
                Self::new(text)
            }
        }
        impl TryFrom<String> for $type {
            type Error = $error;
            fn try_from(text: String) -> Result<Self, $error> {
                Self::new(&text)
            }
        }
        impl From<$type> for String {
            fn from(value: $type) -> Self {
                value.as_str().to_owned()
            }
        }
    };
}
text_value!(DocumentNumber, NumberError);
text_value!(OptionalData, OptionalDataError);

#[cfg(test)]
mod tests {
    use super::{DocumentNumber, NumberError, OptionalData, OptionalDataError, TypeLetter};
    use rstest::rstest;

    #[rstest]
    #[case("L898902C", "L898902C")]
    #[case(" l898902c ", "L898902C")]
    #[case("AB 12-34", "AB<12<34")]
    #[case("AB2134<<<", "AB2134")]
    #[case("<AB", "<AB")]
    fn numbers(#[case] typed: &str, #[case] expected: &str) {
        assert_eq!(DocumentNumber::new(typed).map(|n| n.to_string()).as_deref(), Ok(expected));
    }

    #[test]
    fn a_long_number_is_refused_and_the_first_nine_offered() {
        let Err(NumberError::TooLong { length: 12, first_nine }) = DocumentNumber::new("ABCDE1234512") else {
            panic!("twelve characters are too many")
        };
        assert_eq!(first_nine.as_str(), "ABCDE1234");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        assert_eq!(DocumentNumber::new("  "), Err(NumberError::Empty));
        assert_eq!(DocumentNumber::new("-/-"), Err(NumberError::Empty));
        assert_eq!(DocumentNumber::new("AБ1"), Err(NumberError::Letter { letter: 'Б', position: 2 }));
        assert_eq!(DocumentNumber::new("1٢"), Err(NumberError::Letter { letter: '٢', position: 2 }));
    }

    #[test]
    fn optional_data() {
        assert_eq!(OptionalData::new("<m300703").map(|d| d.to_string()).as_deref(), Ok("<M300703"));
        assert_eq!(OptionalData::new("a b<<").map(|d| d.to_string()).as_deref(), Ok("A<B"));
        assert_eq!(OptionalData::new("0123456789ABCDEFG"), Err(OptionalDataError::TooLong(17)));
        assert_eq!(OptionalData::new("é"), Err(OptionalDataError::Letter { letter: 'é', position: 1 }));
        assert!(
            TypeLetter::new('C').is_ok() && TypeLetter::new('c').is_err() && TypeLetter::new('<').is_err()
        );
    }
}
