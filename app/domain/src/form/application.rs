//! The typed snapshot of a complete form: what is submitted, journalled and decided upon. It holds no language: options are
//! the names from the tables, countries are codes of Doc 9303-3.

use super::date::PartialDate;
use crate::time::Date;
use serde::{Deserialize, Serialize};

/// A complete, checked application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// The version of the form that it was filled in on.
    pub form_version: u16,
    /// The day of the application.
    pub applied_on: Date,
    /// Whether the applicant was under age on that day.
    pub minor: bool,
    /// Fields 23 to 27 and 29.
    pub trip: Trip,
    /// Fields 12 to 16.
    pub passport: Passport,
    /// Fields 1 to 3.
    pub names: Names,
    /// Fields 4 to 6.
    pub birth: Birth,
    /// Field 8.
    pub sex: Sex,
    /// Field 7.
    pub nationality: Nationality,
    /// Field 9.
    pub civil_status: Chosen,
    /// Field 11.
    pub national_id: Option<String>,
    /// Field 10; only for minors.
    pub guardian: Option<Guardian>,
    /// Fields 17 and 18.
    pub eu_family: Option<EuFamily>,
    /// Field 19.
    pub contact: Contact,
    /// Field 20.
    pub residence: Option<Residence>,
    /// Fields 21 and 22; not for family members of EU citizens.
    pub work: Option<Work>,
    /// Fields 30 and 31; not for family members of EU citizens.
    pub hosts: Option<Hosts>,
    /// Field 32; not for family members of EU citizens.
    pub means: Option<Means>,
    /// Field 28.
    pub history: Option<History>,
    /// Field 33; none when the applicant filled in the form alone.
    pub preparer: Option<Preparer>,
    /// What was declared, where and by whom.
    pub declaration: Declaration,
}

/// One option of a list, with what was written for `other`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// Option name.
    pub option: String,
    /// The person's own words, when the option is `other`.
    pub other: Option<String>,
}

/// Several options of a list, with what was written for `other`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenSome {
    /// Option names, in the order of the table.
    pub options: Vec<String>,
    /// The person's own words, when `other` is among them.
    pub other: Option<String>,
}

/// How many times the person wants to enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entries {
    /// Once.
    Single,
    /// Twice.
    Two,
    /// Any number of times.
    Multiple,
}

/// Sex as the person states it (field 8). The machine readable zone follows the passport.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Other or not specified.
    Other,
}

/// The journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trip {
    /// Option names of the purposes.
    pub purposes: Vec<String>,
    /// More on the purpose.
    pub details: Option<String>,
    /// Entries wanted.
    pub entries: Entries,
    /// First day of the (first) stay.
    pub arrival: Date,
    /// Last day of the (first) stay.
    pub departure: Date,
    /// Days of stay wanted: of the one stay, or of all stays together.
    pub days: u32,
    /// Country code.
    pub main_destination: String,
    /// Other countries of the journey, in the person's words.
    pub other_destinations: Option<String>,
    /// Country code of the State of first entry.
    pub first_entry: String,
    /// Entry permit for the country that follows.
    pub onward: Option<Onward>,
}

/// Entry permit for the final country of destination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Onward {
    /// Country code.
    pub country: String,
    /// Who issued the permit.
    pub issuer: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
}

/// The travel document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passport {
    /// Kind of document.
    pub kind: Chosen,
    /// Number, capital letters and digits.
    pub number: String,
    /// Code of the issuing State.
    pub country: String,
    /// Issuing authority, in the person's words.
    pub authority: String,
    /// Day of issue.
    pub issued: Date,
    /// Last day of validity.
    pub expires: Date,
    /// The lines of its machine readable zone, when they were given.
    pub mrz: Option<String>,
}

/// Names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Surname, or the only name: the primary identifier.
    pub surname: String,
    /// Given names: the secondary identifier. None when the person has one name.
    pub given: Option<String>,
    /// The full name in the person's own script.
    pub native: Option<String>,
    /// Surname at birth or other former surname, when different.
    pub at_birth: Option<String>,
}

/// Birth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Birth {
    /// Date; day and month may be unknown.
    pub date: PartialDate,
    /// Place, in the person's words.
    pub place: String,
    /// Country code.
    pub country: String,
}

/// Nationalities, as codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nationality {
    /// The one of the passport.
    pub current: String,
    /// The one at birth, when different.
    pub at_birth: Option<String>,
    /// Further ones.
    pub others: Vec<String>,
}

/// Name, address and ways to reach somebody who is not the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Surname or only name of a person; name of a hotel or organisation.
    pub name: String,
    /// Given names of a person.
    pub given_names: Option<String>,
    /// Address; none when it is the applicant's or was not asked.
    pub address: Option<String>,
    /// Telephone, `+` and digits.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// Parent or legal guardian of a minor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guardian {
    /// `parent` or `legal-guardian`.
    pub role: String,
    /// Who it is. No address means: the same as the child's.
    pub person: Party,
    /// Country code.
    pub nationality: String,
}

/// The EU, EEA or Swiss citizen whose family member applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EuFamily {
    /// What the applicant is to that citizen.
    pub relationship: Chosen,
    /// Surname.
    pub surname: String,
    /// Given names.
    pub given_names: Option<String>,
    /// Birth date.
    pub birth_date: PartialDate,
    /// Country code.
    pub nationality: String,
    /// Number of passport or identity card.
    pub document_number: String,
}

/// Home and contact of the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Street, house, flat: perhaps several lines.
    pub street: String,
    /// Town.
    pub city: String,
    /// Region, province, state.
    pub region: Option<String>,
    /// Postal code.
    pub postcode: Option<String>,
    /// Country code.
    pub country: String,
    /// E-mail address.
    pub email: String,
    /// Telephone, `+` and digits.
    pub phone: String,
}

/// Right to live in a country other than that of the nationality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Residence {
    /// Number of the permit.
    pub permit: String,
    /// Last day; none when it has no end.
    pub until: Option<Date>,
}

/// Occupation, employer or school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Option name.
    pub occupation: String,
    /// The work in the person's words.
    pub title: Option<String>,
    /// Employer or school.
    pub employer: Option<Party>,
}

/// Who receives the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hosts {
    /// `person`, `hotel` or `none`.
    pub lodging: String,
    /// The inviting person or the hotel.
    pub host: Option<Party>,
    /// The inviting organisation.
    pub organisation: Option<Organisation>,
}

/// An inviting organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The organisation.
    pub organisation: Party,
    /// Its contact person.
    pub contact: Party,
}

/// Who pays, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Means {
    /// The applicant's own means, when the applicant pays.
    pub own: Option<ChosenSome>,
    /// The sponsor, when one pays.
    pub sponsor: Option<Sponsor>,
}

/// A sponsor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sponsor {
    /// `host`, `organisation`, or `other` with a name.
    pub who: Chosen,
    /// What the sponsor gives.
    pub means: ChosenSome,
}

/// Fingerprints given for an earlier visa.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// The day, when known.
    pub date: Option<Date>,
    /// Number of that visa, when known.
    pub visa_number: Option<String>,
}

/// The person who filled in the form for the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preparer(pub Party);

/// What was declared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// Who declared.
    pub by: Declarant,
    /// Where.
    pub place: String,
    /// Names of the accepted declarations, in the order of [`super::DECLARATIONS`].
    pub accepted: Vec<String>,
}

/// Who declares: for a minor the guardian does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Declarant {
    /// The applicant.
    Applicant,
    /// The guardian of [`Application::guardian`].
    Guardian,
}
