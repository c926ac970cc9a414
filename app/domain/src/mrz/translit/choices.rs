//! Where the table of Doc 9303-3 section 6 leaves a choice or names a language.

use super::signs::ends_component;
use super::table;
use serde::{Deserialize, Serialize};

/// What a State decides about its transliteration. The default is the first value of the table everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// Language of the name, where the table has exceptions for it.
    pub language: Option<Language>,
    /// Ä, Ö, Ü.
    pub umlauts: Umlauts,
    /// Å.
    pub ring: Ring,
    /// Ñ.
    pub tilde: Tilde,
    /// Arabic veh.
    pub veh: Veh,
    /// Azerbaijani schwa.
    pub schwa: Schwa,
    /// Arabic letters that stand in the table without a value.
    pub not_encoded: NotEncoded,
    /// Whether listed titles are taken from names, see [`crate::mrz::MrzName::transliterate`].
    pub strip_titles: bool,
}

impl Choices {
    /// The first value of the table everywhere, with the exceptions of one language.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        Self {
            language: Some(language),
            umlauts: Umlauts::Expanded,
            ring: Ring::Aa,
            tilde: Tilde::N,
            veh: Veh::V,
            schwa: Schwa::Refuse,
            not_encoded: NotEncoded::Refuse,
            strip_titles: false,
        }
    }
}

/// Languages for which the table has exceptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Belarusian: Ё IO, Г H.
    Belarusian,
    /// Bulgarian: Щ SHT.
    Bulgarian,
    /// Macedonian: Ѓ GJ, Ќ KJ, Џ DJ, Х H, Ц C.
    Macedonian,
    /// Serbian: Г H, Ж Z, Х H, Ц C, Ч C, Ш S.
    Serbian,
    /// Ukrainian: Г H, И Y; at the start of a word Є YE, Ї YI, Й Y, Ю YU, Я YA.
    Ukrainian,
}

/// Ä, Ö, Ü.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Umlauts {
    /// AE, OE, UE.
    #[default]
    Expanded,
    /// A, O, U.
    Base,
    /// AE, OE, UXX.
    ExpandedUxx,
    /// A, O, UXX.
    BaseUxx,
}

/// Å.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ring {
    /// AA.
    #[default]
    Aa,
    /// A.
    A,
}

/// Ñ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tilde {
    /// N.
    #[default]
    N,
    /// NXX.
    Nxx,
}

/// Arabic veh (U+06A4): Doc 9303-3 Appendix B prints V in its tables and XV in its sample program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Veh {
    /// V.
    #[default]
    V,
    /// XV.
    Xv,
}

/// Azerbaijani schwa (U+018F), for which Doc 9303 has no value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Schwa {
    /// The operator is asked.
    #[default]
    Refuse,
    /// A.
    A,
    /// E.
    E,
}

/// Arabic letters U+069C, U+06A2, U+06A7, U+06A8: they stand in the table without a value. To follow the table is to drop a
/// letter of a name, so it takes a decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotEncoded {
    /// The operator is asked.
    #[default]
    Refuse,
    /// The letter is left out, as the table says.
    Omit,
}

impl Choices {
    /// The value of an upper-case letter before `rest`, `None` when neither the table nor a choice has one.
    pub(super) fn value(&self, letter: char, starts: bool, rest: &str) -> Option<&'static str> {
        self.chosen(letter, rest)
            .or_else(|| self.language.and_then(|language| language.exception(letter, starts)))
            .or_else(|| table::value(letter))
    }

    fn chosen(&self, letter: char, rest: &str) -> Option<&'static str> {
        let base = matches!(self.umlauts, Umlauts::Base | Umlauts::BaseUxx);
        let uxx = matches!(self.umlauts, Umlauts::ExpandedUxx | Umlauts::BaseUxx);
        Some(match letter {
            'Ä' if base => "A",
            'Ö' if base => "O",
            'Ü' if uxx => "UXX",
            'Ü' if base => "U",
            'Å' if matches!(self.ring, Ring::A) => "A",
            'Ñ' if matches!(self.tilde, Tilde::Nxx) => "NXX",
            '\u{6a4}' if matches!(self.veh, Veh::Xv) => "XV",
            '\u{18f}' if matches!(self.schwa, Schwa::A) => "A",
            '\u{18f}' if matches!(self.schwa, Schwa::E) => "E",
            // Teh marbuta as the last letter of a component.
            '\u{629}' if ends_component(rest) => "XAH",
            _ => return None,
        })
    }
}

impl Language {
    const fn exception(self, letter: char, starts: bool) -> Option<&'static str> {
        Some(match (self, letter) {
            (Self::Belarusian, 'Ё') => "IO",
            (Self::Belarusian | Self::Serbian | Self::Ukrainian, 'Г') => "H",
            (Self::Bulgarian, 'Щ') => "SHT",
            (Self::Macedonian, 'Ѓ' | 'Ғ') => "GJ",
            (Self::Macedonian, 'Ќ') => "KJ",
            (Self::Macedonian, 'Џ') => "DJ",
            (Self::Macedonian | Self::Serbian, 'Х') => "H",
            (Self::Macedonian | Self::Serbian, 'Ц') => "C",
            (Self::Serbian, 'Ж') => "Z",
            (Self::Serbian, 'Ч') => "C",
            (Self::Serbian, 'Ш') => "S",
            (Self::Ukrainian, 'И') => "Y",
            (Self::Ukrainian, 'Є') if starts => "YE",
            (Self::Ukrainian, 'Ї') if starts => "YI",
            (Self::Ukrainian, 'Й') if starts => "Y",
            (Self::Ukrainian, 'Ю') if starts => "YU",
            (Self::Ukrainian, 'Я') if starts => "YA",
            _ => return None,
        })
    }
}
