//! The machine readable zone of a case's visa. Preview, print file and read-back all come from here, so that
//! ledger, case and MRZ cannot hold different numbers.

use super::*;
use crate::form::date::PartialDate;
use crate::mrz::{
    self, BirthDate, DocumentNumber, Field, Format, Lines, NameSource, NumberError, OptionalData,
};
use crate::policy::{NumberChoice, Policy};
use crate::states::StateCode;

/// Why the zone cannot be written; an officer has to correct the case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ZoneError {
    /// The policy lacks the visa type or its format.
    #[error("the policy has no visa type {0:?} with a sticker format")]
    VisaType(String),
    /// A letter of the name has no transliteration, or there is no name.
    #[error(transparent)]
    Name(#[from] mrz::translit::IdentifierError),
    /// The document number has foreign letters or is empty.
    #[error(transparent)]
    Number(NumberError),
    /// A code is not one of Doc 9303-3, or the date of birth is impossible.
    #[error("{0} cannot be written")]
    Value(Field),
    /// A field does not fit.
    #[error(transparent)]
    Write(#[from] mrz::WriteError),
}

impl ZoneError {
    /// The field that has to be corrected.
    pub const fn field(&self) -> Field {
        match self {
            Self::VisaType(_) => Field::DocumentCode,
            Self::Name(_) => Field::Name,
            Self::Number(_) => Field::DocumentNumber,
            Self::Value(field) => *field,
            Self::Write(error) => error.field,
        }
    }
}

impl Case {
    /// The name for the MRZ and where it comes from: the officer's, else that in the MRZ of the same
    /// passport, else the Latin name of the form by transliteration.
    ///
    /// # Errors
    /// [`ZoneError::Name`] names the letter without a rule.
    pub fn mrz_identifiers(&self) -> Result<(mrz::MrzName, NameSource), ZoneError> {
        let overridden =
            self.mrz_name.as_ref().and_then(|name| mrz::MrzName::new(&name.primary, &name.secondary).ok());
        let names = &self.subject.names;
        let given = names.given.as_deref().unwrap_or_default();
        let transliterate = || {
            mrz::MrzName::transliterate(&names.surname, given, &mrz::translit::Choices::default())
                .map_err(ZoneError::Name)
        };
        mrz::name::prefer(overridden, self.passport_name(), transliterate)
    }

    /// The two lines of the visa that `grant` describes. `serial` is the number of the blank; it only stands
    /// in the zone when the visa type prints the visa number.
    ///
    /// # Errors
    /// [`ZoneError`] names the field.
    pub fn mrz(&self, grant: &Grant, serial: &str, policy: &Policy) -> Result<Lines, ZoneError> {
        let unknown = || ZoneError::VisaType(grant.visa_type.clone());
        let visa = policy.visa_type(&grant.visa_type).ok_or_else(unknown)?;
        let format = match visa.format.as_str() {
            "MRV-A" => Format::MrvA,
            "MRV-B" => Format::MrvB,
            _ => return Err(unknown()),
        };
        let number = match visa.number {
            NumberChoice::Visa => serial,
            NumberChoice::Passport => &self.subject.passport.number,
        };
        let letter = visa.mrz_letter.map(mrz::TypeLetter::new).transpose();
        let lines = mrz::write(
            &mrz::Visa {
                type_letter: letter.map_err(|_| ZoneError::Value(Field::DocumentCode))?,
                issuing_state: code(&policy.state.code, Field::IssuingState)?,
                name: self.mrz_identifiers()?.0,
                document_number: principal(number)?,
                nationality: code(&self.subject.nationality, Field::Nationality)?,
                birth: birth(self.subject.birth)?,
                sex: self.subject.sex.into(),
                expiry: grant.valid_until,
                optional_data: OptionalData::EMPTY,
            },
            format,
        )?;
        Ok(lines)
    }

    /// The name in the MRZ of the passport, when it was read and is the MRZ of this passport.
    fn passport_name(&self) -> Option<mrz::MrzName> {
        let passport = &self.subject.passport;
        let read = mrz::read(passport.mrz.as_deref()?).ok()?;
        let same = same_number(read.document_number().as_str(), &passport.number);
        if same && !read.format().is_visa() { mrz::MrzName::from_passport(&read.name()).ok() } else { None }
    }
}

impl From<Sex> for mrz::Sex {
    fn from(sex: Sex) -> Self {
        match sex {
            Sex::Female => Self::F,
            Sex::Male => Self::M,
            Sex::Unspecified => Self::Unspecified,
        }
    }
}

/// A number of a passport or sticker as it is compared, capital letters and digits only: scanners and people write blanks, hyphens and
/// fillers differently.
pub fn plain_number(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Two numbers are the same; none is not.
pub(super) fn same_number(a: &str, b: &str) -> bool {
    plain_number(a) == plain_number(b) && !plain_number(a).is_empty()
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

fn code(text: &str, field: Field) -> Result<StateCode, ZoneError> {
    text.parse().map_err(|_| ZoneError::Value(field))
}

/// Nine characters at most: of a longer passport number the first nine, which Doc 9303-7 leaves to the State.
pub(super) fn principal(number: &str) -> Result<DocumentNumber, ZoneError> {
    match DocumentNumber::new(number) {
        Ok(number) => Ok(number),
        Err(NumberError::TooLong { first_nine, .. }) => Ok(first_nine),
        Err(error) => Err(ZoneError::Number(error)),
    }
}

fn birth(date: PartialDate) -> Result<BirthDate, ZoneError> {
    let wrong = ZoneError::Value(Field::Birth);
    let part = |value: Option<i8>| value.map(u8::try_from).transpose();
    let (Ok(month), Ok(day), Ok(year)) =
        (part(date.month), part(date.day), u8::try_from(date.year.rem_euclid(100)))
    else {
        return Err(wrong);
    };
    BirthDate::new(Some(year), month, day).map_err(|_| wrong)
}
