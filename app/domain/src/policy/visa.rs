//! Visa types, fees and papers.

use super::Words;
use super::sticker::NumberChoice;
use crate::PostCode;
use crate::case::Entries;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One type of visa.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisaType {
    /// Code in cases and forms (`C1`).
    pub code: String,
    /// What the sticker shows as type (`C`).
    pub printed: String,
    /// Name.
    pub name: Words,
    /// Second letter of the MRZ document code (`V` and this), or none for a filler.
    #[serde(default)]
    pub mrz_letter: Option<char>,
    /// Purposes, out of the policy's `purposes`.
    pub purposes: Vec<String>,
    /// Entries that may be granted.
    pub entries: Vec<Entries>,
    /// Longest stay in days.
    pub max_days: u16,
    /// Longest validity in days, first and last day included.
    pub max_validity_days: u16,
    /// Days added to the stay in the validity of a single-entry visa, for a late start.
    #[serde(default)]
    pub grace_days: u16,
    /// For transit without entry; the digital seal says so.
    #[serde(default)]
    pub transit: bool,
    /// Sticker format, a code of `sticker.formats`.
    pub format: String,
    /// Which number stands in the MRZ and is printed as document number.
    pub number: NumberChoice,
    /// Posts that issue it; without it, all.
    #[serde(default)]
    pub posts: Option<Vec<PostCode>>,
}

impl VisaType {
    /// The post issues it.
    pub fn is_issued_at(&self, post: &PostCode) -> bool {
        self.posts.as_ref().is_none_or(|posts| posts.contains(post))
    }
}

/// An amount in the smallest unit of a currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Smallest units (cents).
    pub minor: i64,
    /// ISO 4217.
    pub currency: String,
}

/// The fee of an age band.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeBand {
    /// Id of the rule, kept with the receipt.
    pub id: String,
    /// Visa types.
    pub visa_types: Vec<String>,
    /// Youngest age in years.
    pub from_age: u16,
    /// The age in years at which the band has ended; without it there is no end.
    #[serde(default)]
    pub below_age: Option<u16>,
    /// Smallest units by currency.
    pub amount: BTreeMap<String, i64>,
}

/// A reduction or a waiver that a member of staff grants.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// Id of the rule, kept with the case.
    pub id: String,
    /// For whom.
    pub name: Words,
    /// Visa types.
    pub visa_types: Vec<String>,
    /// Smallest units by currency that remain to be paid; empty means nothing.
    #[serde(default)]
    pub amount: BTreeMap<String, i64>,
}

/// A kind of paper.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentRule {
    /// Code.
    pub code: String,
    /// Name.
    pub name: Words,
    /// Without it an application cannot be sent (portrait, passport copy).
    #[serde(default)]
    pub at_submission: bool,
}

/// How much a paper is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Always.
    Required,
    /// When the condition, told to the applicant, is met.
    Conditional,
}

/// A paper for a purpose.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Code of the paper.
    pub document: String,
    /// Purposes; empty means all.
    #[serde(default)]
    pub purposes: Vec<String>,
    /// Visa types; empty means all.
    #[serde(default)]
    pub visa_types: Vec<String>,
    /// For minors only.
    #[serde(default)]
    pub minors: bool,
    /// How much it is needed.
    pub need: Need,
    /// The condition, for the applicant; only with `conditional`.
    #[serde(default)]
    pub when: Option<Words>,
}
