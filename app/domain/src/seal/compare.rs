//! The seal against what is printed (Doc 9303-13 Appendix D, Doc 9303-7 section 9.4).

use super::{Header, VisaSeal};
use crate::mrz::{Field, Read};

/// A field in which the printed MRZ differs from the seal (`SEAL_VISA_MISMATCH`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The field. A zone of another size shows as [`Field::DocumentCode`].
    pub field: Field,
    /// Line of the first character that differs, from 1.
    pub line: u8,
    /// Its position, from 1.
    pub position: u8,
    /// As sealed.
    pub sealed: String,
    /// As printed.
    pub printed: String,
}

/// Fields of a visa's MRZ: line, first and last position. A check digit belongs to the field before it. The name ends where
/// line 1 ends.
const FIELDS: [(Field, u8, usize, usize); 8] = [
    (Field::DocumentCode, 1, 1, 2),
    (Field::IssuingState, 1, 3, 5),
    (Field::Name, 1, 6, 44),
    (Field::DocumentNumber, 2, 1, 10),
    (Field::Nationality, 2, 11, 13),
    (Field::Birth, 2, 14, 20),
    (Field::Sex, 2, 21, 21),
    (Field::Expiry, 2, 22, 28),
];

/// Every field of the printed MRZ that is not what was sealed; empty when all agree. The issuing State of the header
/// counts as sealed too: it must be the one of the MRZ.
pub fn against_visa(header: &Header, seal: &VisaSeal, printed: &Read) -> Vec<Mismatch> {
    let (sealed, lines) = (&seal.mrz, printed.lines());
    if sealed.format() != lines.format() {
        return vec![Mismatch {
            field: Field::DocumentCode,
            line: 1,
            position: 1,
            sealed: sealed.format().to_string(),
            printed: lines.format().to_string(),
        }];
    }
    let width = sealed.format().width();
    let mut found = Vec::new();
    for (field, line, first, last) in FIELDS {
        let (ours, theirs) =
            if line == 1 { (sealed.upper(), lines.line1()) } else { (sealed.lower(), lines.line2()) };
        let span = first - 1..last.min(width);
        let [ours, theirs] = [ours, theirs].map(|text| text.get(span.clone()).unwrap_or_default());
        if let Some(at) = ours.bytes().zip(theirs.bytes()).position(|(a, b)| a != b) {
            let [sealed, printed] = [ours, theirs].map(|text| text.trim_end_matches('<').to_owned());
            found.push(Mismatch { field, line, position: (first + at) as u8, sealed, printed });
        }
    }
    let issuer = header.issuing_state.as_str();
    if found.iter().all(|mismatch| mismatch.field != Field::IssuingState) && issuer != printed.issuing_state()
    {
        let (sealed, printed) = (issuer.to_owned(), printed.issuing_state().to_owned());
        found.push(Mismatch { field: Field::IssuingState, line: 1, position: 3, sealed, printed });
    }
    found
}

/// What the passport says about the seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassportFinding {
    /// Another number (`SEAL_PASSPORT_MISMATCH`).
    Number {
        /// As sealed.
        sealed: String,
        /// As in the passport, its first nine characters.
        passport: String,
    },
    /// The passport's issuing State is not the nationality in the visa. The seal has no field for the State that issued
    /// the passport, and refugees and officials carry such passports: a warning, no verdict.
    Nationality {
        /// As sealed.
        sealed: String,
        /// Issuing State of the passport.
        passport: String,
    },
}

/// The passport's number and issuing State against the seal; empty when both agree.
pub fn against_passport(seal: &VisaSeal, passport: &Read) -> Vec<PassportFinding> {
    let mut found = Vec::new();
    let number = passport.document_number();
    let number = number.as_str();
    // A seal and a visa show the nine principal characters of a longer number.
    let principal = number.get(..9).unwrap_or(number).trim_end_matches('<');
    if principal != seal.passport.as_str() {
        let sealed = seal.passport.as_str().to_owned();
        found.push(PassportFinding::Number { sealed, passport: principal.to_owned() });
    }
    let nationality = seal.mrz.lower().get(10..13).unwrap_or_default().trim_end_matches('<');
    if nationality != passport.issuing_state() {
        let (sealed, passport) = (nationality.to_owned(), passport.issuing_state().to_owned());
        found.push(PassportFinding::Nationality { sealed, passport });
    }
    found
}
