//! What is known of a person, applicant or entry of a list alike.

use super::birth::PartialDate;
use super::document::Document;
use serde::{Deserialize, Serialize};

pub use crate::mrz::Sex;

/// What is known of one person. Everything but a name may be missing; of several values any may be the true one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Known {
    /// Names in any script and order.
    pub names: Vec<KnownName>,
    /// Dates of birth.
    pub births: Vec<PartialDate>,
    /// Sex, when it is known and specified.
    pub sex: Option<Sex>,
    /// Nationalities, three-letter codes of Doc 9303-3.
    pub nationalities: Vec<String>,
    /// Passports and identity cards.
    pub documents: Vec<Document>,
}

/// One name of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownName {
    /// The whole name, in any script and order.
    pub text: String,
    /// Whether the list itself calls the name weak: a nickname, or one that many bear.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub weak: bool,
}

impl KnownName {
    /// A name that the list does not call weak.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), weak: false }
    }
}
