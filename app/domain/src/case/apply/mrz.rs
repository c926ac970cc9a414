//! What a case needs to know about MRZ lines: that those printed are its own, and where two lines differ. Writing and reading an
//! MRZ is [`crate::mrz`].

use super::*;
use crate::policy::NumberChoice;

impl Request<'_> {
    /// The lines have the width of the format and carry the issuing State, the document number, the nationality and the end of
    /// validity of this case (Doc 9303-7 4.2): one number in ledger, case and MRZ.
    pub(super) fn check_mrz(&self, lines: &[String; 2], serial: &str) -> Result<(), Refusal> {
        let grant = self.case.grant().ok_or(Refusal::Inconsistent)?;
        let visa = self.policy.visa_type(&grant.visa_type).ok_or(Refusal::Inconsistent)?;
        let width = if visa.format == "MRV-B" { 36 } else { 44 };
        for (place, line) in lines.iter().enumerate() {
            if line.len() != width {
                return Err(Refusal::BadMrz { line: place + 1, position: 0 });
            }
            if let Some(at) = line.bytes().position(|b| !is_mrz(b)) {
                return Err(Refusal::BadMrz { line: place + 1, position: at + 1 });
            }
        }
        let number = match visa.number {
            NumberChoice::Visa => serial,
            NumberChoice::Passport => &self.case.subject.passport.number,
        };
        let until = grant.valid_until;
        let expiry = format!("{:02}{:02}{:02}", until.year() % 100, until.month(), until.day());
        let parts = [
            (1, 0, "V".to_owned()),
            (1, 2, filled(&self.policy.state.code, 3)),
            (2, 0, filled(number, 9)),
            (2, 10, filled(&self.case.subject.nationality, 3)),
            (2, 21, expiry),
        ];
        for (line, from, expected) in parts {
            let printed = lines[line - 1].get(from..from + expected.len()).unwrap_or_default();
            if let Some(at) = first_difference(&expected, printed) {
                return Err(Refusal::BadMrz { line, position: from + at });
            }
        }
        Ok(())
    }
}

const fn is_mrz(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'<')
}

/// A value as it stands in a field of the MRZ: capitals, fillers for anything else, cut and filled to `width`.
fn filled(value: &str, width: usize) -> String {
    let upper = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '<' };
    value.chars().map(upper).chain(std::iter::repeat('<')).take(width).collect()
}

/// The first position, from 1, at which two lines differ.
pub(super) fn first_difference(expected: &str, read: &str) -> Option<usize> {
    let (mut expected, mut read) = (expected.chars(), read.chars());
    (1..).find_map(|position| match (expected.next(), read.next()) {
        (None, None) => Some(None),
        (a, b) if a != b => Some(Some(position)),
        _ => None,
    })?
}

/// A passport number for comparison: a scanner and a person write blanks, hyphens and fillers differently.
pub(super) fn number(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Two lines of 44 or 36 or three of 30 characters of the MRZ alphabet.
pub(super) fn is_travel_document(lines: &[String]) -> bool {
    let width = match lines.len() {
        2 if lines[0].len() == 44 => 44,
        2 => 36,
        3 => 30,
        _ => return false,
    };
    lines.iter().all(|line| line.len() == width && line.bytes().all(is_mrz))
}

/// Letters A to Z in words apart by one blank; with separators it fits the longest name field of a visa.
pub(super) fn is_name(primary: &str, secondary: &str) -> bool {
    let words = |text: &str| {
        text.split(' ').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_uppercase()))
    };
    let joint = if secondary.is_empty() { 0 } else { secondary.len() + 2 };
    words(primary) && (secondary.is_empty() || words(secondary)) && primary.len() + joint <= 39
}
