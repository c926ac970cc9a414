//! What a State decides about its visas, as data.
//!
//! A policy is one TOML file. [`Policy::parse`] refuses unknown keys and contradictions, each with its line,
//! so that an administrator finds every mistake before a case meets it. A case is bound for ever to the
//! version under which it was submitted. The default is the fictional State Utopia ([`Policy::utopia`]),
//! modelled on the Schengen Visa Code (Regulation (EC) 810/2009 as amended by (EU) 2019/1155); no rule of one
//! State stands in code.
//!
//! Each rule has a name that stays (`names`), so that an answer can say which rules it follows from: its own `id`, or one
//! made of where it stands in the file (`visa_types.C1`, `clocks.latest_days`).
//!
//! Rooms: [`visa`] types, fees and papers; [`rules`] clocks, passport, grounds, four eyes; [`sticker`]
//! serials and layout; [`visits`] appointments; `check` looks for contradictions; `errors` finds their lines; [`read`] answers
//! questions, and [`eligibility`] the first one of every traveller: what does my journey need? To add a setting: a field in its struct, a line in `app/domain/policy/utopia.toml`, and a check
//! if it can contradict.

mod alerts;
mod check;
pub mod conditions;
pub mod consultation;
pub mod eligibility;
mod errors;
mod names;
pub mod read;
pub mod review;
pub mod rules;
pub mod sticker;
pub mod visa;
pub mod visits;

pub use alerts::AlertRules;
pub use conditions::{ConditionRule, ConditionRules};
pub use consultation::{Authority, ConsultationRules, Disclosed};
pub use errors::{PolicyError, PolicyErrors};
pub use read::{Charge, Fee};
pub use review::{ReviewRule, ReviewRules};
pub use rules::{
    ClockRule, Clocks, ClosedDay, Deed, FourEyes, GroundRule, MultiEntryStep, OutageEffect, Part,
    PassportRules, RefusalRules, ScreeningRules, Separation, StayRules, StopCause, ZoneRule,
};
pub use sticker::{
    Caption, Format, FormatField, NumberChoice, Offset, SerialRule, StickerField, StickerRules, StockRules,
};
pub use visa::{
    DocumentRule, EuFamily, Exemption, FeeBand, Money, Need, PaymentRules, RefundRule, Requirement,
    Traveller, Unexamined, VisaType, Waiver,
};
pub use visits::{VisitHours, VisitRules, VisitWindow, Weekday};

use crate::PostCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The policy file of Utopia, as carried by the program.
pub const UTOPIA: &str = include_str!("../../policy/utopia.toml");

/// Text by language code. Every official language of the State is present.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub BTreeMap<String, String>);

impl Words {
    /// The text in `language`, else in English, else in any.
    pub fn get(&self, language: &str) -> &str {
        let text = self.0.get(language).or_else(|| self.0.get("en")).or_else(|| self.0.values().next());
        text.map_or("", String::as_str)
    }
}

/// The policy of one State.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Version, such as `utopia-2026-1`. Never used twice for different rules.
    pub version: String,
    /// The State that issues.
    pub state: IssuingState,
    /// Below this age in years a guardian acts.
    pub adult_years: u8,
    /// An age above this is taken for a slip of the pen.
    pub oldest_years: u8,
    /// Purposes of travel, option names of the form.
    pub purposes: Vec<String>,
    /// Consular posts.
    pub posts: Vec<Post>,
    /// Visa types.
    pub visa_types: Vec<VisaType>,
    /// Who needs no visa.
    #[serde(default)]
    pub exemptions: Vec<Exemption>,
    /// Fees by age band.
    pub fees: Vec<FeeBand>,
    /// Reductions and waivers.
    pub waivers: Vec<Waiver>,
    /// When a fee goes back. Absent in older policies, which gave it back to everybody whose application was not examined.
    #[serde(default = "RefundRule::usual")]
    pub refunds: Vec<RefundRule>,
    /// Kinds of papers.
    pub documents: Vec<DocumentRule>,
    /// Which papers for which purpose.
    pub requirements: Vec<Requirement>,
    /// Version of the list of grounds.
    pub grounds_version: String,
    /// Conditions that are checked before a proposal.
    #[serde(default)]
    pub conditions: ConditionRules,
    /// Grounds for refusal, annulment and revocation.
    pub grounds: Vec<GroundRule>,
    /// Time limits.
    pub clocks: Clocks,
    /// How long somebody may stay.
    #[serde(default)]
    pub stays: StayRules,
    /// Steps of the validity of visas for several entries; none is proposed unless said.
    #[serde(default)]
    pub multi_entry: Vec<MultiEntryStep>,
    /// What the passport must satisfy.
    pub passport: PassportRules,
    /// Prior consultation.
    pub consultation: ConsultationRules,
    /// What needs two people.
    pub four_eyes: FourEyes,
    /// What a refusal must contain.
    pub refusal: RefusalRules,
    /// Second review of proposals and decisions.
    #[serde(default)]
    pub review: ReviewRules,
    /// Serials and layout of the sticker.
    pub sticker: StickerRules,
    /// Keeping blank stickers.
    #[serde(default)]
    pub stock: StockRules,
    /// Appointments at the counter.
    #[serde(default)]
    pub visits: VisitRules,
    /// People who apply together.
    #[serde(default)]
    pub groups: GroupRules,
    /// Search of the watch lists.
    #[serde(default)]
    pub screening: ScreeningRules,
    /// Patterns that are told to the head of a post.
    #[serde(default)]
    pub alerts: AlertRules,
    /// To whom a weakness of the service is reported; nobody is named without it.
    #[serde(default)]
    pub security: Option<SecurityRules>,
}

/// Reports of weaknesses (RFC 9116), and what the State promises to who reports one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecurityRules {
    /// Addresses, `mailto:` or `https:`, the preferred one first.
    pub contacts: Vec<String>,
    /// Languages in which a report is read, RFC 5646 tags.
    pub languages: Vec<String>,
    /// A report is answered within so many days.
    pub answer_days: u16,
    /// Whoever reports may publish after so many days, whether it is put right or not.
    pub disclosure_days: u16,
}

/// Families, classes and tours: people who apply together and are decided one by one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupRules {
    /// The most people in one group.
    pub most: u16,
}

impl Default for GroupRules {
    fn default() -> Self {
        Self { most: 60 }
    }
}

/// The State that issues the visas.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssuingState {
    /// Code of Doc 9303-3, printed in the MRZ (`UTO`).
    pub code: String,
    /// Name.
    pub name: Words,
    /// The word for visa, printed in the header of the sticker.
    pub visa_word: Words,
    /// Official languages; the first is the State's language on the sticker.
    pub languages: Vec<String>,
    /// The clock of its territory, a POSIX rule: what day it is at a border. UTC unless said.
    #[serde(default)]
    pub clock: Option<String>,
}

/// A consular post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// Code.
    pub code: PostCode,
    /// Name.
    pub name: Words,
    /// Place of issue as printed, at most 15 characters (Doc 9303-7 field 03).
    pub city: String,
    /// Name of the time zone for people (`Africa/Nairobi`).
    pub time_zone: String,
    /// The same as a POSIX rule (`EAT-3`): what the clocks are counted by.
    pub clock: String,
    /// Currency of fees, ISO 4217.
    pub currency: String,
    /// Countries whose residents it serves, codes of Doc 9303-3.
    pub competent_for: Vec<String>,
    /// It also serves the residents of all countries that no post names.
    #[serde(default)]
    pub serves_others: bool,
    /// Address of the office.
    pub address: String,
    /// Mail address of the office.
    pub email: String,
    /// Where to appeal against its decisions.
    pub appeal_body: Words,
    /// How the fee is paid there.
    #[serde(default)]
    pub payment: PaymentRules,
    /// Days of the week on which it works; Monday to Friday unless said. Its holidays are those of `visits`.
    #[serde(default = "weekdays")]
    pub working_days: Vec<Weekday>,
    /// When it receives people, by appointment.
    #[serde(default)]
    pub visits: VisitHours,
}

fn weekdays() -> Vec<Weekday> {
    use Weekday as W;
    vec![W::Monday, W::Tuesday, W::Wednesday, W::Thursday, W::Friday]
}

impl Policy {
    /// Reads and checks a policy file.
    ///
    /// # Errors
    /// Everything that is wrong, with lines, in words for the administrator.
    pub fn parse(text: &str) -> Result<Self, PolicyErrors> {
        let policy: Self = toml::from_str(text).map_err(|error| errors::syntax(text, &error))?;
        check::contradictions(&policy, text)?;
        Ok(policy)
    }

    /// The demo State.
    ///
    /// # Panics
    /// Never: a test parses the same text.
    pub fn utopia() -> Self {
        Self::parse(UTOPIA).expect("the policy of Utopia is tested")
    }
}

#[cfg(test)]
mod tests;
