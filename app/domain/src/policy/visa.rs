//! Visa types, fees and papers.

use super::Words;
use super::sticker::NumberChoice;
use crate::PostCode;
use crate::case::{Entries, PayWay};
use crate::names::named;
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

/// How the fee is paid at a post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaymentRules {
    /// Ways at the counter; never `online`.
    pub counter: Vec<PayWay>,
    /// Also on the page of a provider, where the installation has one.
    #[serde(default)]
    pub online: bool,
}

impl Default for PaymentRules {
    /// Cash at the counter.
    fn default() -> Self {
        Self { counter: vec![PayWay::Cash], online: false }
    }
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
    /// It is for family members of citizens of the Union, which the applicant says in the form (field 17).
    #[serde(default)]
    pub eu_family: bool,
}

named! {
    /// How an application ends without being examined, so that its fee can go back.
    Unexamined {
        /// Another office is competent (Visa Code Art. 18(2)).
        NotCompetent = "not_competent",
        /// It is inadmissible (Visa Code Art. 19(3)).
        Inadmissible = "inadmissible",
    }
}

/// A fee goes back. A refused visa is no such case: the examination was done (Visa Code Art. 16).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefundRule {
    /// Id of the rule, kept with the case.
    pub id: String,
    /// How the application ended.
    pub ending: Unexamined,
    /// Visa types; empty means all.
    #[serde(default)]
    pub visa_types: Vec<String>,
}

impl RefundRule {
    /// The rules that held before they stood in the policy: whatever ended unexamined was paid back.
    pub fn usual() -> Vec<Self> {
        let rule = |ending: &Unexamined| Self {
            id: ending.as_str().replace('_', "-"),
            ending: *ending,
            visa_types: Vec::new(),
        };
        Unexamined::ALL.iter().map(rule).collect()
    }
}

/// Nationals who need no visa for some journeys.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exemption {
    /// Id of the rule.
    pub id: String,
    /// Nationalities, codes of Doc 9303-3.
    pub nationalities: Vec<String>,
    /// Purposes for which no visa is needed.
    pub purposes: Vec<String>,
    /// Longest stay without a visa, in days.
    pub max_days: u16,
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
    /// It can concern several people who travel together, who then upload it once: an invitation, a booking.
    #[serde(default)]
    pub for_group: bool,
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

/// What a paper has to do with family members of citizens of the Union (Directive 2004/38/EC, Art. 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EuFamily {
    /// Only they need it.
    Only,
    /// Everybody but them needs it.
    Never,
}

/// Who travels, as far as the papers depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traveller {
    /// Under age.
    pub minor: bool,
    /// A family member of a citizen of the Union.
    pub eu_family: bool,
}

/// A paper for a purpose.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Id of the rule; without it, the rule is called after its paper.
    #[serde(default)]
    pub id: Option<String>,
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
    /// For family members of citizens of the Union only, or for everybody else.
    #[serde(default)]
    pub eu_family: Option<EuFamily>,
    /// How much it is needed.
    pub need: Need,
    /// The condition, for the applicant; only with `conditional`.
    #[serde(default)]
    pub when: Option<Words>,
}
