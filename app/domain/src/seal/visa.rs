//! The features of a visa (Doc 9303-7 section 9, table of features).

use super::error::{Fault, Part, SealError};
use super::raw::{Seal, unsigned};
use super::stay::Stay;
use super::{Header, c40};
use crate::mrz::{DocumentNumber, Format, Lines};
use std::fmt;

/// Positions of line 2 that a seal holds: all before the optional data.
const LOWER: usize = 28;
/// Characters of the passport number.
const NUMBER: usize = 9;

/// The part of an MRZ that a seal holds: line 1 and positions 1 to 28 of line 2.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SealedMrz {
    format: Format,
    text: String,
}

impl SealedMrz {
    /// From the lines that are printed; `None` when they are not of a visa.
    pub fn of(lines: &Lines) -> Option<Self> {
        let format = lines.format();
        let lower = lines.line2().get(..LOWER)?;
        format.is_visa().then(|| Self { format, text: format!("{}{lower}", lines.line1()) })
    }

    /// MRV-A or MRV-B.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// Line 1.
    pub fn upper(&self) -> &str {
        self.text.get(..self.format.width()).unwrap_or_default()
    }

    /// Positions 1 to 28 of line 2.
    pub fn lower(&self) -> &str {
        self.text.get(self.format.width()..).unwrap_or_default()
    }

    /// The zone with fillers in the place of the optional data, which a seal does not hold.
    pub fn filled(&self) -> [String; 2] {
        let width = self.format.width();
        [self.upper().to_owned(), format!("{:<<width$}", self.lower())]
    }
}

impl fmt::Display for SealedMrz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for SealedMrz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(\"{} / {}\")", self.format, self.upper(), self.lower())
    }
}

/// What the seal of a visa says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisaSeal {
    /// The MRZ that is printed (tag 01 or 02, required).
    pub mrz: SealedMrz,
    /// Number of entries (tag 03): `Some(0)` without limit, `None` when it is not said.
    pub entries: Option<u8>,
    /// Duration of stay (tag 04, required).
    pub stay: Stay,
    /// Number of the passport that carries the visa (tag 05, required), at most nine characters.
    pub passport: DocumentNumber,
    /// Visa type (tag 06), 1 to 4 bytes that the State is free to choose.
    pub visa_type: Option<Vec<u8>>,
    /// Additional feature (tag 07), at most 254 bytes.
    pub additional: Option<Vec<u8>>,
    /// Features that this program does not know; they are signed, and change no verdict.
    pub unknown: Vec<(u8, Vec<u8>)>,
}

impl VisaSeal {
    /// The bytes to be signed, features in the order of their tags.
    ///
    /// # Errors
    /// [`SealError`] for a header of another document, a value of a wrong size, or a header that cannot be written.
    pub fn unsigned(&self, header: &Header) -> Result<Vec<u8>, SealError> {
        if !header.is_visa() {
            return Err(SealError::new(Part::Definition, 0, Fault::NotVisa));
        }
        let wrong = |tag: u8, fault: Fault| SealError::new(Part::Feature(tag), 0, fault);
        let text = |tag, text: &str| c40::encode(text).map_err(|error| wrong(tag, error.into()));
        let tag = if self.mrz.format == Format::MrvA { 1 } else { 2 };
        let (mrz, number) =
            (text(tag, &self.mrz.text)?, text(5, &format!("{:<<NUMBER$}", self.passport.as_str()))?);
        let stay = self.stay.to_bytes().ok_or_else(|| wrong(4, Fault::Value(0)))?;
        let entries = self.entries.map(|entries| [entries]);
        let mut features: Vec<(u8, &[u8])> = vec![(tag, &mrz)];
        features.extend(entries.as_ref().map(|entries| (3, entries.as_slice())));
        features.extend([(4, stay.as_slice()), (5, number.as_slice())]);
        features.extend(self.visa_type.as_deref().map(|value| (6, value)));
        features.extend(self.additional.as_deref().map(|value| (7, value)));
        features.extend(self.unknown.iter().map(|(tag, value)| (*tag, value.as_slice())));
        for (tag, value) in &features {
            sizes(*tag, value, 0)?;
        }
        unsigned(header, &features)
    }
}

impl TryFrom<&Seal> for VisaSeal {
    type Error = SealError;

    /// Reads the features.
    fn try_from(seal: &Seal) -> Result<Self, SealError> {
        if !seal.header().is_visa() {
            let at = seal.header().write().map_or(0, |header| header.len().saturating_sub(2));
            return Err(SealError::new(Part::Definition, at, Fault::NotVisa));
        }
        let (mut mrz, mut entries, mut stay, mut passport) = (None, None, None, None);
        let (mut visa_type, mut additional, mut unknown) = (None, None, Vec::new());
        for feature in seal.features() {
            let (tag, value, at) = (feature.tag, feature.value, feature.offset);
            sizes(tag, value, at)?;
            let wrong = |fault: Fault| SealError::new(Part::Feature(tag), at, fault);
            match tag {
                1 | 2 if mrz.is_some() => return Err(wrong(Fault::BothSizes)),
                1 => mrz = Some(zone(Format::MrvA, value).map_err(wrong)?),
                2 => mrz = Some(zone(Format::MrvB, value).map_err(wrong)?),
                3 => entries = value.first().copied(),
                4 => stay = value.try_into().ok().map(Stay::from_bytes),
                5 => passport = Some(number(value).map_err(wrong)?),
                6 => visa_type = Some(value.to_vec()),
                7 => additional = Some(value.to_vec()),
                _ => unknown.push((tag, value.to_vec())),
            }
        }
        let end = seal.signed().len();
        let missing = |tag| SealError::new(Part::Feature(tag), end, Fault::Missing);
        Ok(Self {
            mrz: mrz.ok_or_else(|| missing(1))?,
            entries,
            stay: stay.ok_or_else(|| missing(4))?,
            passport: passport.ok_or_else(|| missing(5))?,
            visa_type,
            additional,
            unknown,
        })
    }
}

/// The sizes of the known features.
fn sizes(tag: u8, value: &[u8], at: usize) -> Result<(), SealError> {
    let (expected, good) = match tag {
        1 => ("48", value.len() == 48),
        2 => ("44", value.len() == 44),
        3 => ("1", value.len() == 1),
        4 => ("3", value.len() == 3),
        5 => ("6", value.len() == 6),
        6 => ("1 to 4", (1..=4).contains(&value.len())),
        7 => ("at most 254", value.len() <= 254),
        _ => return Ok(()),
    };
    let fault = Fault::Size { expected, found: value.len() };
    if good { Ok(()) } else { Err(SealError::new(Part::Feature(tag), at, fault)) }
}

fn zone(format: Format, value: &[u8]) -> Result<SealedMrz, Fault> {
    let text = c40::decode(value)?;
    if text.len() == format.width() + LOWER { Ok(SealedMrz { format, text }) } else { Err(Fault::Text(text)) }
}

/// Seven to nine characters; fillers at the end are none of the number.
fn number(value: &[u8]) -> Result<DocumentNumber, Fault> {
    let text = c40::decode(value)?;
    DocumentNumber::new(&text).map_err(|_| Fault::Text(text))
}
