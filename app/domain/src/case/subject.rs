//! What the rules need to know about the person, the passport and the trip: the typed summary of the signed
//! form.

use super::zone::same_number;
use crate::form::date::PartialDate;
use crate::form::{self, Application};
use crate::names::named;
use crate::{Date, DocumentId};
use serde::{Deserialize, Serialize};

/// The applicant, the passport and the trip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Names.
    pub names: Names,
    /// Date of birth; day and month may be unknown.
    pub birth: PartialDate,
    /// Sex as in the passport.
    pub sex: Sex,
    /// Nationality, code of Doc 9303-3 (`UTO`, `D`).
    pub nationality: String,
    /// Country of residence, code of Doc 9303-3.
    pub residence: String,
    /// The travel document that the sticker goes into.
    pub passport: Passport,
    /// The journey.
    pub trip: Trip,
    /// Under age on the day of the application.
    pub minor: bool,
    /// A family member of a citizen of the Union, the EEA or Switzerland.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub eu_family: bool,
    /// Who acts for a minor.
    pub guardian: Option<Guardian>,
    /// Uploaded papers. The portrait is the one with the code `portrait`.
    pub documents: Vec<DocumentRef>,
}

impl Subject {
    /// The summary of a complete form and its uploaded papers.
    pub fn from_application(form: &Application, documents: Vec<DocumentRef>) -> Self {
        let guardian = form.guardian.as_ref().map(|guardian| Guardian {
            name: [guardian.person.given_names.as_deref(), Some(guardian.person.name.as_str())]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
            relation: guardian.role.clone(),
        });
        Self {
            names: Names {
                surname: form.names.surname.clone(),
                given: form.names.given.clone(),
                native: form.names.native.clone(),
            },
            birth: form.birth.date,
            sex: form.sex.into(),
            nationality: form.nationality.current.clone(),
            residence: form.contact.country.clone(),
            passport: Passport {
                number: form.passport.number.clone(),
                issuer: form.passport.country.clone(),
                issued_on: form.passport.issued,
                expires_on: form.passport.expires,
                mrz: form.passport.mrz.clone(),
            },
            trip: Trip {
                arrival: form.trip.arrival,
                departure: form.trip.departure,
                entries: form.trip.entries.into(),
                purposes: form.trip.purposes.clone(),
                days: form.trip.days,
            },
            minor: form.minor,
            eu_family: form.eu_family.is_some(),
            guardian,
            documents,
        }
    }

    /// Who travels, as far as the papers depend on it.
    pub const fn traveller(&self) -> crate::policy::Traveller {
        crate::policy::Traveller { minor: self.minor, eu_family: self.eu_family }
    }

    /// The uploaded portrait.
    pub fn portrait(&self) -> Option<DocumentId> {
        self.documents.iter().rev().find(|document| document.code == "portrait").map(|document| document.id)
    }
}

/// Names as the passport shows them and as the person writes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Surname in Latin letters (primary identifier), or the only name.
    pub surname: String,
    /// Given names in Latin letters (secondary identifier); none for a person with one name.
    pub given: Option<String>,
    /// The full name in the person's own script.
    pub native: Option<String>,
}

named! {
    /// Sex as in the passport (Doc 9303-3 4.6).
    Sex {
        /// Female.
        Female = "f",
        /// Male.
        Male = "m",
        /// Unspecified: X in the visual zone, a filler in the MRZ.
        Unspecified = "x",
    }
}

/// A travel document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passport {
    /// Number.
    pub number: String,
    /// Issuing State, code of Doc 9303-3.
    pub issuer: String,
    /// First day of validity.
    pub issued_on: Date,
    /// Last day of validity.
    pub expires_on: Date,
    /// Its MRZ, lines separated by a line feed, when it was read.
    pub mrz: Option<String>,
}

impl Passport {
    /// Both are one passport. The same number of another State is another passport.
    pub fn is_same(&self, other: &Self) -> bool {
        same_number(&self.number, &other.number) && self.issuer == other.issuer
    }
}

named! {
    /// How often the holder may enter.
    Entries {
        /// Once.
        Single = "single",
        /// Twice.
        Two = "two",
        /// Without limit.
        Multiple = "multiple",
    }
}

impl From<form::Sex> for Sex {
    fn from(sex: form::Sex) -> Self {
        match sex {
            form::Sex::Female => Self::Female,
            form::Sex::Male => Self::Male,
            form::Sex::Other => Self::Unspecified,
        }
    }
}

impl From<form::Entries> for Entries {
    fn from(entries: form::Entries) -> Self {
        match entries {
            form::Entries::Single => Self::Single,
            form::Entries::Two => Self::Two,
            form::Entries::Multiple => Self::Multiple,
        }
    }
}

impl Entries {
    /// The number of entries; `None` without limit.
    pub const fn limit(self) -> Option<usize> {
        match self {
            Self::Single => Some(1),
            Self::Two => Some(2),
            Self::Multiple => None,
        }
    }
}

/// The journey that the visa is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trip {
    /// First day of the first stay.
    pub arrival: Date,
    /// Last day of the first stay.
    pub departure: Date,
    /// Entries asked for.
    pub entries: Entries,
    /// Purposes, option names of the form (`tourism`).
    pub purposes: Vec<String>,
    /// Days of stay asked for, of all stays together.
    pub days: u32,
}

/// Who acts for a minor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guardian {
    /// Full name.
    pub name: String,
    /// `parent` or `legal-guardian`.
    pub relation: String,
}

/// An uploaded paper and what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentRef {
    /// Document code of the policy (`portrait`, `passport_copy`, `insurance`).
    pub code: String,
    /// The stored document.
    pub id: DocumentId,
}
