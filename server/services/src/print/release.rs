//! One number: before a print file leaves, ledger, case, MRZ and seal are asked for the number of the visa, and none of them
//! may know another.

use crate::sticker::Label;
use crate::{Error, Result};
use domain::CaseId;
use domain::case::{Case, Grant};
use domain::mrz;
use domain::policy::{NumberChoice, Policy};
use domain::seal::{Seal, VisaSeal, against_visa};

/// A place that knows the number of the visa.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The ledger of blanks.
    Ledger,
    /// The case, by the number in the visual zone.
    Case,
    /// The machine readable zone of the label.
    Mrz,
    /// The digital seal.
    Seal,
}

impl Place {
    /// Message key of the refusal.
    const fn key(self) -> &'static str {
        match self {
            Self::Ledger => "problem-number-ledger",
            Self::Case => "problem-number-case",
            Self::Mrz => "problem-number-mrz",
            Self::Seal => "problem-number-seal",
        }
    }
}

/// The blank in the ledger: its serial and the case that it was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blank {
    /// Serial.
    pub serial: String,
    /// Case.
    pub case_id: Option<CaseId>,
}

/// Whether all four know one number; a visa type whose MRZ shows the number of the passport must show that of the case.
///
/// # Errors
/// [`Error::Problems`] at `label` that names the first place which disagrees with the case.
pub fn check(blank: Option<&Blank>, case: &Case, policy: &Policy, label: &Label) -> Result<()> {
    match differs(blank, case, policy, label) {
        None => Ok(()),
        Some(place) => Err(Error::problem("label", place.key())),
    }
}

/// The first place that disagrees with the case.
pub fn differs(blank: Option<&Blank>, case: &Case, policy: &Policy, label: &Label) -> Option<Place> {
    let (Some(serial), Some(grant)) = (case.visa_number(), case.grant()) else { return Some(Place::Case) };
    if !blank.is_some_and(|blank| blank.serial == serial && blank.case_id == Some(case.id)) {
        return Some(Place::Ledger);
    }
    if label.number != serial {
        return Some(Place::Case);
    }
    let [upper, lower] = &label.mrz;
    let Ok(printed) = mrz::read_lines([upper.as_str(), lower.as_str()]) else { return Some(Place::Mrz) };
    let Some(expected) = number(case, grant, policy, serial) else { return Some(Place::Mrz) };
    if printed.document_number().as_str() != expected.as_str() || !printed.is_conforming() {
        return Some(Place::Mrz);
    }
    let bytes = label.seal.as_deref()?;
    let same = Seal::read(bytes).is_ok_and(|seal| {
        VisaSeal::try_from(&seal).is_ok_and(|visa| {
            let carries = visa.passport == principal(&case.subject.passport.number).unwrap_or(visa.passport);
            against_visa(seal.header(), &visa, &printed).is_empty() && carries
        })
    });
    (!same).then_some(Place::Seal)
}

/// The number that the MRZ has to show.
fn number(case: &Case, grant: &Grant, policy: &Policy, serial: &str) -> Option<mrz::DocumentNumber> {
    let text = match policy.visa_type(&grant.visa_type)?.number {
        NumberChoice::Visa => serial,
        NumberChoice::Passport => &case.subject.passport.number,
    };
    principal(text)
}

/// At most nine characters, as in the MRZ.
fn principal(text: &str) -> Option<mrz::DocumentNumber> {
    match mrz::DocumentNumber::new(text) {
        Ok(number) => Some(number),
        Err(mrz::NumberError::TooLong { first_nine, .. }) => Some(first_nine),
        Err(_) => None,
    }
}
