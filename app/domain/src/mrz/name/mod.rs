//! Names of the MRZ: two identifiers of letters A-Z (Doc 9303-3 section 4.6, Doc 9303-7 sections 4.2.3 and 7.2.3).

mod cut;
mod field;
mod fit;
mod matching;

pub use cut::name_field;
pub use field::NameField;
pub use fit::{Piece, fit};
pub use matching::{Match, names_match};

use serde::{Deserialize, Serialize};

/// A name in MRZ letters, not yet cut to a width. Components are separated by one space.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Parts", into = "Parts")]
pub struct MrzName {
    primary: String,
    secondary: String,
}

#[derive(Serialize, Deserialize)]
struct Parts {
    primary: String,
    #[serde(default)]
    secondary: String,
}

/// Which identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identifier {
    /// Primary identifier: surname, or the only name.
    Primary,
    /// Secondary identifier: given names.
    Secondary,
}

/// Why a text is no name of the MRZ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MrzNameError {
    /// There is no primary identifier. A single name is a primary identifier.
    #[error("the primary identifier is empty")]
    Empty,
    /// Only A-Z, the space and the filler may stand in it; `position` counts from 1.
    #[error("{letter:?} (position {position}) is not one of A-Z")]
    Letter {
        /// In which identifier.
        identifier: Identifier,
        /// The character.
        letter: char,
        /// Its position, from 1.
        position: usize,
    },
}

/// Where the name of an MRZ came from. The passport's own MRZ is better than a transliteration; an officer may override
/// both with a reason, which the case records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameSource {
    /// Copied from the MRZ of the passport.
    Passport,
    /// Transliterated from the visual zone or the form.
    Transliterated,
    /// Set by an officer.
    Override,
}

impl MrzName {
    /// From identifiers in MRZ letters. Components are separated by spaces or fillers; runs count once.
    ///
    /// # Errors
    /// [`MrzNameError`] for anything but letters, or without a primary identifier.
    pub fn new(primary: &str, secondary: &str) -> Result<Self, MrzNameError> {
        let primary = tidy(primary, Identifier::Primary)?;
        let secondary = tidy(secondary, Identifier::Secondary)?;
        if primary.is_empty() { Err(MrzNameError::Empty) } else { Ok(Self { primary, secondary }) }
    }

    /// The name in the MRZ of a passport, as its issuer wrote it (and perhaps cut it, see
    /// [`NameField::may_be_truncated`]). Preferred over transliteration.
    ///
    /// # Errors
    /// [`MrzNameError`] when the zone holds digits or no name.
    pub fn from_passport(name: &NameField) -> Result<Self, MrzNameError> {
        Self::new(name.primary(), name.secondary())
    }

    /// From identifiers that hold only letters A-Z and single spaces between them; `None` without a primary one.
    pub(in crate::mrz) fn from_tidy(primary: String, secondary: String) -> Option<Self> {
        debug_assert_eq!(tidy(&primary, Identifier::Primary).as_ref(), Ok(&primary));
        debug_assert_eq!(tidy(&secondary, Identifier::Secondary).as_ref(), Ok(&secondary));
        if primary.is_empty() { None } else { Some(Self { primary, secondary }) }
    }

    /// Primary identifier.
    pub fn primary(&self) -> &str {
        &self.primary
    }

    /// Secondary identifier, empty for a single name.
    pub fn secondary(&self) -> &str {
        &self.secondary
    }
}

/// The name to print and where it came from: an officer's, else the passport's, else `transliterate` is asked.
///
/// # Errors
/// Whatever `transliterate` says.
pub fn prefer<E>(
    overridden: Option<MrzName>,
    passport: Option<MrzName>,
    transliterate: impl FnOnce() -> Result<MrzName, E>,
) -> Result<(MrzName, NameSource), E> {
    match (overridden, passport) {
        (Some(name), _) => Ok((name, NameSource::Override)),
        (None, Some(name)) => Ok((name, NameSource::Passport)),
        (None, None) => transliterate().map(|name| (name, NameSource::Transliterated)),
    }
}

impl std::fmt::Display for MrzName {
    /// `PRIMARY, SECONDARY`, as the visual zone separates identifiers.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.primary)?;
        if self.secondary.is_empty() { Ok(()) } else { write!(f, ", {}", self.secondary) }
    }
}

impl TryFrom<Parts> for MrzName {
    type Error = MrzNameError;
    fn try_from(parts: Parts) -> Result<Self, MrzNameError> {
        Self::new(&parts.primary, &parts.secondary)
    }
}

impl From<MrzName> for Parts {
    fn from(name: MrzName) -> Self {
        Self { primary: name.primary, secondary: name.secondary }
    }
}

fn tidy(text: &str, identifier: Identifier) -> Result<String, MrzNameError> {
    let mut tidy = String::with_capacity(text.len());
    for (at, letter) in text.chars().enumerate() {
        match letter {
            ' ' | '<' if tidy.is_empty() || tidy.ends_with(' ') => {}
            ' ' | '<' => tidy.push(' '),
            _ if letter.is_ascii_alphabetic() => tidy.push(letter.to_ascii_uppercase()),
            _ => return Err(MrzNameError::Letter { identifier, letter, position: at + 1 }),
        }
    }
    tidy.truncate(tidy.trim_end().len());
    Ok(tidy)
}

#[cfg(test)]
mod tests;
