//! Serials of blank stickers and the layout of the print. Lengths are millimetres from the left and the top
//! edge, unless said.

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

/// Serials and layout.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StickerRules {
    /// Shape of serials.
    pub serial: SerialRule,
    /// Languages of captions, at most two; the second in italics.
    pub caption_languages: Vec<String>,
    /// Captions by field.
    pub captions: BTreeMap<String, Caption>,
    /// Correction for a printer without one of its own.
    pub printer_offset: Offset,
    /// Formats.
    pub formats: Vec<Format>,
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

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rect {
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    /// `other` lies inside.
    pub fn holds(&self, other: &Self) -> bool {
        // A micrometre of slack, because sums of decimal fractions are not exact.
        let slack = 1e-3;
        other.x >= self.x - slack
            && other.y >= self.y - slack
            && other.x + other.width <= self.x + self.width + slack
            && other.y + other.height <= self.y + self.height + slack
    }
}

/// A sticker format (Doc 9303-7 section 3).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// `MRV-A` or `MRV-B`: fixes the width of the MRZ.
    pub code: String,
    /// Long edge.
    pub width: f64,
    /// Short edge.
    pub height: f64,
    /// Zone I, the header.
    pub header: Rect,
    /// Zone V, the portrait.
    pub portrait: Rect,
    /// Where a seal (Doc 9303-13) can stand.
    #[serde(default)]
    pub seal: Option<Rect>,
    /// Zone VII.
    pub mrz: MrzPlace,
    /// Size of captions in points.
    pub caption_size: f64,
    /// Size of values in points.
    pub value_size: f64,
    /// Fields of zones II to IV.
    pub fields: Vec<FormatField>,
}

/// Where the MRZ stands; heights are above the bottom edge, the reference edge of Doc 9303.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MrzPlace {
    /// Height of the zone.
    pub zone_height: f64,
    /// Left edge of the first character.
    pub left: f64,
    /// Centre line of the upper line.
    pub upper: f64,
    /// Centre line of the lower line.
    pub lower: f64,
    /// Distance of characters.
    pub pitch: f64,
}

/// A field of the visual zone.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatField {
    /// Name: one of [`FormatField::NAMES`], and a key of `captions`.
    pub name: String,
    /// Zone of Doc 9303-7: `II`, `III` or `IV`.
    pub zone: String,
    /// From the left edge.
    pub x: f64,
    /// From the top edge: the upper edge of the caption.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height of caption and value.
    pub height: f64,
    /// Longest value in characters.
    pub max_chars: u8,
}

impl FormatField {
    /// The fields that a sticker can show (Doc 9303-7, directory of data elements 03 to 15).
    pub const NAMES: &'static [&'static str] = &[
        "place_of_issue",
        "valid_from",
        "valid_until",
        "entries",
        "visa_number",
        "visa_type",
        "stay_days",
        "issued_on",
        "remarks",
        "primary_identifier",
        "secondary_identifier",
        "passport_number",
        "sex",
        "birth_date",
        "nationality",
        "signature",
    ];
    /// Those without which it is no visa (mandatory in Doc 9303-7).
    pub const MANDATORY: &'static [&'static str] = &[
        "place_of_issue",
        "valid_from",
        "valid_until",
        "entries",
        "visa_number",
        "visa_type",
        "primary_identifier",
    ];

    /// Its place.
    pub const fn rect(&self) -> Rect {
        Rect { x: self.x, y: self.y, width: self.width, height: self.height }
    }
}
