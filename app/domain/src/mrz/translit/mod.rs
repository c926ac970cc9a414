//! From the name of the visual zone to the letters of the MRZ (Doc 9303-3 section 6).
//!
//! 1. The text is composed (NFC) and raised to upper case by the full Unicode mapping; dotless i becomes I. Text in NFD
//!    gives the same result.
//! 2. A letter of the table gives the table's value; where the table leaves a choice or names a language, [`Choices`]
//!    decides.
//! 3. A Latin letter that the table lacks gives its base letter after canonical decomposition: Vietnamese, Romanian S and T
//!    with comma below, and the like. Marks on a Latin letter are part of it.
//! 4. Anything else is refused by [`NameError`], which names the letter and its position. No letter falls away silently.
//!
//! Spaces, hyphens and commas give one filler; apostrophes and other punctuation give nothing; digits and symbols are
//! refused. Arabic vowel marks and the tatweel are omitted and the shadda repeats its letter, as the table says. The
//! Cyrillic soft sign, which the table lacks, is omitted as in passports. Four Arabic letters stand in the table without
//! a value: see [`NotEncoded`].
//!
//! Azerbaijani schwa (U+018F) is neither in the table nor decomposable: it is refused unless [`Choices::schwa`] names a
//! letter, which is the State's choice and not Doc 9303's.

mod choices;
mod signs;
mod table;

pub use choices::{Choices, Language, NotEncoded, Ring, Schwa, Tilde, Umlauts, Veh};

use super::name::{Identifier, MrzName};
use crate::unicode::{base, capitals, compose, is_mark};

/// Why a name cannot be transliterated. Positions count the letters of the composed text from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing is left of the name.
    #[error("there is no letter in the name")]
    Empty,
    /// No rule applies to the letter: the operator has to say how the MRZ writes it.
    #[error("no rule gives MRZ letters for {letter:?} (position {position})")]
    Letter {
        /// The letter, as typed.
        letter: char,
        /// Its position, from 1.
        position: usize,
    },
    /// Digits may not stand in a name. Roman numerals are written with letters.
    #[error("the digit {digit:?} (position {position}) cannot stand in a name")]
    Digit {
        /// The digit.
        digit: char,
        /// Its position, from 1.
        position: usize,
    },
    /// The table of Doc 9303-3 has the letter without a value, see [`NotEncoded`].
    #[error("Doc 9303 does not encode {letter:?} (position {position})")]
    NotEncoded {
        /// The letter.
        letter: char,
        /// Its position, from 1.
        position: usize,
    },
    /// A mark that belongs to no letter here, or whose meaning the table does not know.
    #[error("the mark {mark:?} (position {position}) has no letter that it could change")]
    Mark {
        /// The mark.
        mark: char,
        /// Its position, from 1.
        position: usize,
    },
}

/// A [`NameError`] and the identifier in which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{identifier:?}: {error}")]
pub struct IdentifierError {
    /// Which identifier.
    pub identifier: Identifier,
    /// What is wrong with it.
    pub error: NameError,
}

/// Transliterates one identifier. The result has letters A-Z and single spaces between components, never at the ends.
///
/// ```
/// use domain::mrz::translit::{Choices, Language, NameError, transliterate};
/// let plain = Choices::default();
/// assert_eq!(transliterate("D'Artagnan-Müller", &plain)?, "DARTAGNAN MUELLER");
/// assert_eq!(transliterate("Nguyễn Thị Đường", &plain)?, "NGUYEN THI DUONG");
/// assert_eq!(transliterate("Єгорченко", &Choices::of(Language::Ukrainian))?, "YEHORCHENKO");
/// assert_eq!(transliterate("Γεώργιος", &plain), Err(NameError::Letter { letter: 'Γ', position: 1 }));
/// # Ok::<(), NameError>(())
/// ```
///
/// # Errors
/// [`NameError`] names the first letter without a rule.
pub fn transliterate(text: &str, choices: &Choices) -> Result<String, NameError> {
    let composed = compose(text);
    let mut out = Output::with_room_for(&composed);
    let mut letters = composed.chars();
    let mut position = 0;
    while let Some(typed) = letters.next() {
        position += 1;
        if typed.is_ascii_alphabetic() {
            out.latin(typed.to_ascii_uppercase());
            continue;
        }
        for upper in capitals(typed) {
            out.letter(Letter { typed, upper, position, rest: letters.as_str() }, choices)?;
        }
    }
    let mut text = out.text;
    text.truncate(text.trim_end().len());
    if text.is_empty() { Err(NameError::Empty) } else { Ok(text) }
}

/// The first value of the table for one upper-case letter; nothing for a sign that stands for no letter of its own.
pub(crate) fn letter(upper: char) -> Option<&'static str> {
    table::value(upper).filter(|value| *value != "*")
}

/// A letter of a name that the MRZ writes in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// As typed.
    pub letter: char,
    /// What it became: letters, `<` for a separator that is no space, or nothing.
    pub written: String,
}

/// The letters of an identifier that are not simply written in capitals, each way once, in the order of the text. Spaces
/// are not told. Ends before the first letter without a rule.
pub fn rewritten(text: &str, choices: &Choices) -> Vec<Rewritten> {
    let composed = compose(text);
    let mut out = Output::with_room_for(&composed);
    let mut found: Vec<Rewritten> = Vec::new();
    let mut letters = composed.chars();
    let mut position = 0;
    while let Some(letter) = letters.next() {
        position += 1;
        let start = out.text.len();
        for upper in capitals(letter) {
            let next = Letter { typed: letter, upper, position, rest: letters.as_str() };
            if out.letter(next, choices).is_err() {
                return found;
            }
        }
        let written = out.text.get(start..).unwrap_or_default().replace(' ', "<");
        let plain = letter.is_ascii_alphabetic() || letter.is_whitespace() || is_mark(letter);
        let one = Rewritten { letter, written };
        if !plain && !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// One letter on its way.
struct Letter<'a> {
    typed: char,
    upper: char,
    position: usize,
    /// What follows it.
    rest: &'a str,
}

/// What the marks behind it would change.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    Nothing,
    Latin,
    /// An Arabic letter and the start of its output.
    Arabic(usize),
    Other,
}

struct Output {
    text: String,
    last: Last,
}

impl Output {
    /// Room for two letters of the MRZ from each letter of two bytes: more is rare.
    fn with_room_for(text: &str) -> Self {
        Self { text: String::with_capacity(text.len()), last: Last::Nothing }
    }

    fn letter(&mut self, letter: Letter<'_>, choices: &Choices) -> Result<(), NameError> {
        let Letter { typed, upper, position, rest } = letter;
        if upper.is_ascii_uppercase() {
            self.latin(upper);
        } else if signs::separates(upper) {
            self.separate();
        } else if signs::vanishes(upper) {
        } else if let Some(value) = choices.value(upper, self.at_start(), rest) {
            self.table_value(typed, upper, position, value, choices)?;
        } else if upper.is_numeric() {
            return Err(NameError::Digit { digit: typed, position });
        } else if is_mark(upper) {
            // A mark on a Latin letter is part of it; composition has already taken the marks that make other letters.
            if self.last != Last::Latin {
                return Err(NameError::Mark { mark: typed, position });
            }
        } else {
            let base = latin_base(upper).ok_or(NameError::Letter { letter: typed, position })?;
            match base {
                'A'..='Z' => self.text.push(base),
                _ => self.text.push_str(choices.value(base, self.at_start(), "").unwrap_or_default()),
            }
            self.last = Last::Latin;
        }
        Ok(())
    }

    fn table_value(
        &mut self,
        typed: char,
        upper: char,
        position: usize,
        value: &str,
        choices: &Choices,
    ) -> Result<(), NameError> {
        let start = self.text.len();
        match value {
            // The shadda repeats the whole output of the letter that it sits on.
            "*" => match self.last {
                Last::Arabic(from) => {
                    let again = self.text.get(from..).unwrap_or_default().to_owned();
                    self.text.push_str(&again);
                    self.last = Last::Other;
                }
                _ => return Err(NameError::Mark { mark: typed, position }),
            },
            "" if signs::is_unencoded_letter(upper) => {
                if choices.not_encoded == NotEncoded::Refuse {
                    return Err(NameError::NotEncoded { letter: typed, position });
                }
                self.last = Last::Other;
            }
            "" => {}
            _ => {
                self.text.push_str(value);
                self.last = match upper {
                    '\u{600}'..='\u{6ff}' => Last::Arabic(start),
                    '\u{400}'..='\u{4ff}' => Last::Other,
                    _ => Last::Latin,
                };
            }
        }
        Ok(())
    }

    fn latin(&mut self, letter: char) {
        self.text.push(letter);
        self.last = Last::Latin;
    }

    fn at_start(&self) -> bool {
        self.text.as_bytes().last().is_none_or(|last| *last == b' ')
    }

    fn separate(&mut self) {
        if !self.at_start() {
            self.text.push(' ');
        }
        self.last = Last::Nothing;
    }
}

/// The base of a composed Latin letter: A-Z, or a letter of the table such as Ø.
fn latin_base(letter: char) -> Option<char> {
    base(letter)
        .filter(|base| base.is_ascii_uppercase() || (*base < '\u{250}' && table::value(*base).is_some()))
}

/// Titles that [`MrzName::transliterate`] takes from the front of an identifier when [`Choices::strip_titles`] is set.
pub const TITLES_BEFORE: [&str; 7] = ["DR", "PROF", "SIR", "DAME", "MR", "MRS", "MS"];

/// Suffixes that it takes from the end.
pub const TITLES_AFTER: [&str; 5] = ["JR", "SR", "II", "III", "IV"];

impl MrzName {
    /// Transliterates both identifiers. A single name may be given as either: it becomes the primary identifier.
    ///
    /// Titles, prefixes and suffixes do not belong in the MRZ unless the State treats them as part of the legal name (Doc
    /// 9303-3 section 4.6). They are kept unless [`Choices::strip_titles`] is set; then exactly those of
    /// [`TITLES_BEFORE`] and [`TITLES_AFTER`] fall away at the ends of an identifier, as long as something remains.
    ///
    /// # Errors
    /// [`IdentifierError`] names the identifier, the letter and its position.
    pub fn transliterate(primary: &str, secondary: &str, choices: &Choices) -> Result<Self, IdentifierError> {
        let one = |text: &str, identifier| {
            if text.trim().is_empty() {
                return Ok(String::new());
            }
            let name = transliterate(text, choices).map_err(|error| IdentifierError { identifier, error })?;
            Ok(if choices.strip_titles { strip(&name).to_owned() } else { name })
        };
        let primary = one(primary, Identifier::Primary)?;
        let secondary = one(secondary, Identifier::Secondary)?;
        let (primary, secondary) =
            if primary.is_empty() { (secondary, primary) } else { (primary, secondary) };
        Self::from_tidy(primary, secondary)
            .ok_or(IdentifierError { identifier: Identifier::Primary, error: NameError::Empty })
    }

    /// Transliterates a name as the visual zone shows it in one field: `PRIMARY, SECONDARY`. The first comma separates
    /// the identifiers; later ones separate components (Doc 9303-3 section 4.6).
    ///
    /// # Errors
    /// As [`Self::transliterate`].
    pub fn from_viz(text: &str, choices: &Choices) -> Result<Self, IdentifierError> {
        let (primary, secondary) = text.split_once(',').unwrap_or((text, ""));
        Self::transliterate(primary, secondary, choices)
    }
}

/// Takes listed titles from both ends while something remains.
fn strip(name: &str) -> &str {
    let mut name = name;
    while let Some((first, rest)) = name.split_once(' ') {
        if !TITLES_BEFORE.contains(&first) {
            break;
        }
        name = rest;
    }
    while let Some((rest, last)) = name.rsplit_once(' ') {
        if !TITLES_AFTER.contains(&last) {
            break;
        }
        name = rest;
    }
    name
}

#[cfg(test)]
mod tests;
