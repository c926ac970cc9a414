//! The short number that people read, say and type.
//!
//! Eight characters and a check character, shown as `XXXX-XXXX-C`. The alphabet is Crockford's base 32 (no I,
//! L, O, U) without Z: 31 characters, a prime number, so that a weighted sum finds every single wrong
//! character and every swap of any two. A typed I or L is read as 1, O as 0 and Z as 2; case, spaces and
//! hyphens do not matter.

use serde::{Deserialize, Serialize};

const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRSTVWXY";
/// Characters before the check character.
const LENGTH: usize = 8;
/// How many references there are: 31 to the power of 8, about 853 thousand million.
const COUNT: u64 = 31_u64.pow(8);

/// A reference with a right check character. Its text is always the shown form `XXXX-XXXX-C`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

/// Why a typed reference is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// Not nine characters, spaces and hyphens left out.
    #[error("a reference has 9 characters, this has {0}")]
    Length(usize),
    /// A character that no reference has.
    #[error("{0:?} is in no reference")]
    Character(char),
    /// Nine good characters, but at least one is mistyped.
    #[error("mistyped: the check character does not fit")]
    Mistyped,
}

impl ReferenceError {
    /// Message key in the catalogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Length(_) => "problem-reference-length",
            Self::Character(_) => "problem-reference-character",
            Self::Mistyped => "problem-reference-mistyped",
        }
    }
}

impl Reference {
    /// The reference for a random number. Every value gives one; numbers that differ by a multiple of 31^8
    /// give the same, so the store keeps references unique.
    pub fn from_random(number: u64) -> Self {
        let mut rest = number % COUNT;
        let mut digits = [0_u8; LENGTH];
        for digit in digits.iter_mut().rev() {
            *digit = u8::try_from(rest % 31).unwrap_or(0);
            rest /= 31;
        }
        Self::shown(&digits)
    }

    /// Reads what a person typed.
    ///
    /// # Errors
    /// [`ReferenceError`] says whether it is too short or long, has a foreign character, or is mistyped.
    pub fn parse(typed: &str) -> Result<Self, ReferenceError> {
        let mut values = Vec::with_capacity(LENGTH + 1);
        for character in
            typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}'))
        {
            values.push(value(character).ok_or(ReferenceError::Character(character))?);
        }
        let Some((&check, digits)) = values.split_last().filter(|_| values.len() == LENGTH + 1) else {
            return Err(ReferenceError::Length(values.len()));
        };
        if check == check_value(digits) { Ok(Self::shown(digits)) } else { Err(ReferenceError::Mistyped) }
    }

    /// The shown form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn shown(digits: &[u8]) -> Self {
        let letter = |value: u8| char::from(ALPHABET[usize::from(value)]);
        let mut text = String::with_capacity(LENGTH + 3);
        for (position, digit) in digits.iter().enumerate() {
            if position == LENGTH / 2 {
                text.push('-');
            }
            text.push(letter(*digit));
        }
        text.push('-');
        text.push(letter(check_value(digits)));
        Self(text)
    }
}

fn value(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        'Z' => '2',
        other => other,
    };
    ALPHABET.iter().position(|c| char::from(*c) == upper).and_then(|at| u8::try_from(at).ok())
}

/// Makes the sum of value times weight (9, 8, … 2, and 1 for the check) a multiple of 31.
fn check_value(digits: &[u8]) -> u8 {
    let sum: u32 = digits.iter().zip((2..=9).rev()).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    u8::try_from((31 - sum % 31) % 31).unwrap_or(0)
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Reference {
    type Err = ReferenceError;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        Self::parse(typed)
    }
}

impl TryFrom<String> for Reference {
    type Error = ReferenceError;

    fn try_from(typed: String) -> Result<Self, Self::Error> {
        Self::parse(&typed)
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.0
    }
}

#[cfg(test)]
mod tests {
    use super::{ALPHABET, COUNT, Reference, ReferenceError};
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case(0, "0000-0000-0")]
    #[case(1, "0000-0001-X")]
    #[case(COUNT - 1, "YYYY-YYYY-D")]
    #[case(COUNT, "0000-0000-0")]
    fn a_number_becomes_a_reference(#[case] number: u64, #[case] shown: &str) {
        assert_eq!(Reference::from_random(number).as_str(), shown);
    }

    #[rstest]
    #[case("0000 0001 x")]
    #[case("ooooOOO1X")]
    #[case("0000–000l–X")]
    #[case("  0000-000I-X\n")]
    fn typing_is_forgiving(#[case] typed: &str) {
        assert_eq!(Reference::parse(typed).map(String::from), Ok("0000-0001-X".to_owned()));
    }

    #[rstest]
    #[case("", ReferenceError::Length(0))]
    #[case("0000-0001", ReferenceError::Length(8))]
    #[case("0000-0001-X0", ReferenceError::Length(10))]
    #[case("0000-000U-X", ReferenceError::Character('U'))]
    #[case("0000-000é-X", ReferenceError::Character('é'))]
    #[case("0000-0002-X", ReferenceError::Mistyped)]
    fn a_wrong_reference_says_why(#[case] typed: &str, #[case] error: ReferenceError) {
        assert_eq!(Reference::parse(typed), Err(error));
    }

    proptest! {
        #[test]
        fn every_wrong_character_and_every_swap_is_found(
            number in 0..COUNT, at in 0_usize..9, other in 0_usize..9, replacement in 0_usize..31,
        ) {
            let right: Vec<u8> =
                Reference::from_random(number).as_str().bytes().filter(|b| *b != b'-').collect();
            let read = |bytes: &[u8]| Reference::parse(&String::from_utf8_lossy(bytes));
            prop_assert!(read(&right).is_ok());
            let mut wrong = right.clone();
            wrong[at] = ALPHABET[replacement];
            prop_assert_eq!(read(&wrong).is_ok(), wrong == right);
            let mut swapped = right.clone();
            swapped.swap(at, other);
            prop_assert_eq!(read(&swapped).is_ok(), swapped == right);
        }
    }
}
