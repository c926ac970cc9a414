//! What a State decides about its visas, as data.
//!
//! A policy is one TOML file. [`Policy::parse`] refuses unknown keys and contradictions, each with its line,
//! so that an administrator finds every mistake before a case meets it. A case is bound for ever to the
//! version under which it was submitted. The default is the fictional State Utopia ([`Policy::utopia`]),
//! modelled on the Schengen Visa Code (Regulation (EC) 810/2009 as amended by (EU) 2019/1155); no rule of one
//! State stands in code.
//!
//! Rooms: [`visa`] types, fees and papers; [`rules`] clocks, passport, grounds, four eyes; [`sticker`]
//! serials and layout; `check` looks for contradictions; `errors` finds their lines; [`read`] answers
//! questions. To add a setting: a field in its struct, a line in `app/domain/policy/utopia.toml`, and a check
//! if it can contradict.

mod check;
mod errors;
pub mod read;
pub mod rules;
pub mod sticker;
pub mod visa;

pub use errors::{PolicyError, PolicyErrors};
pub use read::Fee;
pub use rules::{
    Clocks, ConsultationRules, Deed, FourEyes, GroundRule, Part, PassportRules, RefusalRules, Separation,
};
pub use sticker::{
    Caption, Format, FormatField, NumberChoice, Offset, SerialRule, StickerField, StickerRules, StockRules,
};
pub use visa::{DocumentRule, FeeBand, Money, Need, Requirement, VisaType, Waiver};

use crate::PostCode;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The policy file of Utopia, as carried by the program.
pub const UTOPIA: &str = include_str!("../../policy/utopia.toml");

/// Text by language code. Every official language of the State is present.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
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
    /// Fees by age band.
    pub fees: Vec<FeeBand>,
    /// Reductions and waivers.
    pub waivers: Vec<Waiver>,
    /// Kinds of papers.
    pub documents: Vec<DocumentRule>,
    /// Which papers for which purpose.
    pub requirements: Vec<Requirement>,
    /// Version of the list of grounds.
    pub grounds_version: String,
    /// Grounds for refusal, annulment and revocation.
    pub grounds: Vec<GroundRule>,
    /// Time limits.
    pub clocks: Clocks,
    /// What the passport must satisfy.
    pub passport: PassportRules,
    /// Prior consultation.
    pub consultation: ConsultationRules,
    /// What needs two people.
    pub four_eyes: FourEyes,
    /// What a refusal must contain.
    pub refusal: RefusalRules,
    /// Serials and layout of the sticker.
    pub sticker: StickerRules,
    /// Keeping blank stickers.
    #[serde(default)]
    pub stock: StockRules,
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
