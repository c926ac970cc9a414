//! Serials of blank stickers and what a State chooses in the layout of the print: which fields stand, in which order and how
//! large, and the size of its blanks. Where zones lie is not chosen but given by Doc 9303-7.

use super::Words;
use crate::names::named;
use serde::Deserialize;
use std::collections::BTreeMap;

named! {
    /// Which number is the document number of the MRZ (Doc 9303-7 4.2, line 2, positions 1 to 9).
    NumberChoice {
        /// The serial of the sticker.
        Visa = "visa",
        /// The number of the passport.
        Passport = "passport",
    }
}

named! {
    /// A field of the visual zone (Doc 9303-7, directory of data elements 03 to 15).
    StickerField {
        /// Field 03.
        PlaceOfIssue = "place_of_issue",
        /// Field 04.
        ValidFrom = "valid_from",
        /// Field 05.
        ValidUntil = "valid_until",
        /// Field 06.
        Entries = "entries",
        /// Field 07.
        VisaNumber = "visa_number",
        /// Field 08.
        VisaType = "visa_type",
        /// Part of field 09.
        StayDays = "stay_days",
        /// Part of field 09.
        IssuedOn = "issued_on",
        /// Field 09.
        Remarks = "remarks",
        /// Field 10.
        PrimaryIdentifier = "primary_identifier",
        /// Field 11.
        SecondaryIdentifier = "secondary_identifier",
        /// Field 12.
        PassportNumber = "passport_number",
        /// Field 13.
        Sex = "sex",
        /// Field 14.
        BirthDate = "birth_date",
        /// Field 15.
        Nationality = "nationality",
    }
}

impl StickerField {
    /// Those without which it is no visa (mandatory in Doc 9303-7).
    pub const MANDATORY: &'static [Self] = &[
        Self::PlaceOfIssue,
        Self::ValidFrom,
        Self::ValidUntil,
        Self::Entries,
        Self::VisaNumber,
        Self::VisaType,
        Self::PrimaryIdentifier,
    ];

    /// The characters that Doc 9303-7 gives a text; `None` where it leaves the number open.
    pub const fn positions(self) -> Option<usize> {
        match self {
            Self::PlaceOfIssue => Some(15),
            Self::Entries => Some(8),
            Self::VisaNumber => Some(13),
            Self::VisaType => Some(46),
            _ => None,
        }
    }

    /// It is about the holder and stands in Zone II; the others are about the visa and stand in Zone III, above.
    pub const fn is_of_holder(self) -> bool {
        matches!(
            self,
            Self::PrimaryIdentifier
                | Self::SecondaryIdentifier
                | Self::PassportNumber
                | Self::Sex
                | Self::BirthDate
                | Self::Nationality
        )
    }
}

/// Serials and layout.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StickerRules {
    /// Shape of serials.
    pub serial: SerialRule,
    /// Languages of captions, at most two; the second in italics.
    pub caption_languages: Vec<String>,
    /// Captions by field.
    pub captions: BTreeMap<StickerField, Caption>,
    /// Correction for a printer without one of its own.
    pub printer_offset: Offset,
    /// Formats.
    pub formats: Vec<Format>,
}

/// What the State has decided about keeping blanks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StockRules {
    /// Most blanks that an operator may hold: what one day needs.
    pub day_limit: u64,
    /// From this share of spoiled pieces on, in percent, somebody has to ask why.
    pub spoil_percent: u32,
    /// Only when at least so many pieces were used.
    pub spoil_at_least: u32,
    /// One day in so many is drawn for a surprise count; 0 for never.
    pub surprise_one_in: u32,
}

impl Default for StockRules {
    fn default() -> Self {
        Self { day_limit: 400, spoil_percent: 5, spoil_at_least: 20, surprise_one_in: 12 }
    }
}

/// Letters and digits of a serial: at most nine characters together, to fit the MRZ.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SerialRule {
    /// Fixed letters at the start.
    pub letters: String,
    /// Number of digits after them.
    pub digits: u8,
}

impl SerialRule {
    /// `serial` has exactly this shape.
    pub fn fits(&self, serial: &str) -> bool {
        serial.strip_prefix(self.letters.as_str()).is_some_and(|digits| {
            digits.len() == usize::from(self.digits) && digits.bytes().all(|b| b.is_ascii_digit())
        })
    }
}

/// A caption.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Caption(pub Words);

/// Correction of a printer.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offset {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// A sticker format (Doc 9303-7 section 3).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// `MRV-A` or `MRV-B`: fixes zones, portrait and MRZ.
    pub code: String,
    /// Long edge of the blank in millimetres, within a millimetre of the format's.
    pub width: f64,
    /// Short edge of the blank in millimetres, within a millimetre of the format's.
    pub height: f64,
    /// Normal size of names in points.
    pub name_size: f64,
    /// Normal size of other values in points.
    pub value_size: f64,
    /// The fields from the top, those of one row beside each other: first what is about the visa, then the holder.
    pub rows: Vec<Vec<FormatField>>,
}

impl Format {
    /// Nominal long and short edge in millimetres and characters of an MRZ line (Doc 9303-7 3.1, 4.2).
    pub const NOMINAL: [(&'static str, f64, f64, usize); 2] =
        [("MRV-A", 120.0, 80.0, 44), ("MRV-B", 105.0, 74.0, 36)];

    /// The place of a field, if it stands.
    pub fn field(&self, field: StickerField) -> Option<&FormatField> {
        self.rows.iter().flatten().find(|place| place.field == field)
    }
}

/// A field of the visual zone at its place.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatField {
    /// Which.
    pub field: StickerField,
    /// Left edge in millimetres from where all text begins.
    #[serde(default)]
    pub at: f64,
    /// Lines that the value may take before it is set smaller.
    #[serde(default = "one")]
    pub lines: u8,
    /// Longest value in characters, where that is less than [`StickerField::positions`].
    #[serde(default)]
    pub max_chars: Option<u8>,
}

const fn one() -> u8 {
    1
}

impl FormatField {
    /// Most characters of the value.
    pub fn most_chars(&self) -> Option<usize> {
        let own = self.max_chars.map(usize::from);
        own.into_iter().chain(self.field.positions()).min()
    }
}
