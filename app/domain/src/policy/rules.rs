//! Clocks, passport, consultation, grounds and four eyes.

use super::Words;
use crate::case::End;
use crate::names::named;
use serde::Deserialize;

/// Time limits. Days are calendar days at the post.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clocks {
    /// For the decision, from admission.
    pub decision_days: u16,
    /// For the decision after an individual extension.
    pub extension_days: u16,
    /// For the decision in exceptional cases, when more papers are needed.
    pub exceptional_days: u16,
    /// For the answer to a consultation; silence is no objection.
    pub consultation_days: u16,
    /// A decision counts as received this many days after the message.
    pub notice_days: u16,
    /// For an appeal, from receipt.
    pub appeal_days: u16,
    /// Least time that an applicant gets to send papers.
    pub documents_min_days: u16,
    /// A draft that nobody touches is deleted after.
    pub draft_days: u16,
    /// Earliest lodging before the trip, in months.
    pub earliest_months: u8,
    /// Usual latest lodging before the trip, in days: a warning, not a bar.
    pub latest_days: u16,
    /// An appointment is offered within.
    pub appointment_days: u16,
    /// Biometrics are used again within, in months.
    pub biometrics_months: u16,
}

/// What the passport must satisfy.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassportRules {
    /// Valid for at least this many months after the last departure.
    pub months_after_departure: u8,
    /// Issued within this many years before the application.
    pub issued_within_years: u8,
    /// Blank pages.
    pub blank_pages: u8,
}

/// Prior consultation of another authority.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsultationRules {
    /// Nationalities for which it is needed, codes of Doc 9303-3.
    pub nationalities: Vec<String>,
    /// Authorities that can be asked.
    pub authorities: Vec<String>,
}

/// A ground. For the official form it has a number and a text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundRule {
    /// Number on the form.
    pub code: u8,
    /// Text.
    pub text: Words,
    /// May be used for: `refuse`, `annul`, `revoke`.
    pub for_deeds: Vec<Deed>,
    /// Needs a fact of the case.
    pub needs_fact: bool,
    /// Only at the holder's own request, and then one person can decide.
    #[serde(default)]
    pub at_request: bool,
}

named! {
    /// What may need a second person.
    Deed {
        /// To issue.
        Issue = "issue",
        /// To refuse.
        Refuse = "refuse",
        /// To annul.
        Annul = "annul",
        /// To revoke.
        Revoke = "revoke",
        /// To clear a serious hit.
        SeriousHit = "serious_hit",
    }
}

impl From<End> for Deed {
    fn from(end: End) -> Self {
        match end {
            End::Annul => Self::Annul,
            End::Revoke => Self::Revoke,
        }
    }
}

named! {
    /// A part that a person plays in one case.
    Part {
        /// Proposed the decision.
        Proposer = "proposer",
        /// Decided.
        Decider = "decider",
        /// Handed the blank out.
        Custodian = "custodian",
        /// Loaded, rendered or printed the sticker.
        Operator = "operator",
        /// Read the sticker back.
        Controller = "controller",
        /// Put it into the passport.
        Affixer = "affixer",
        /// Handed the passport over.
        Delivery = "delivery",
    }
}

/// What needs two people.
///
/// Three rules are not policy, because without them a record of two people would mean nothing: a witness of a
/// spoiled sticker is neither the declarant nor an operator of it, a retry after a fault is confirmed by
/// somebody who is no operator of it, and a second person is another person.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FourEyes {
    /// Deeds that one person proposes and another decides.
    pub second_person: Vec<Deed>,
    /// Parts that different people play.
    pub separate: Vec<Separation>,
}

/// Two parts that one person never plays in one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Separation(pub [Part; 2]);

/// What a refusal, annulment or revocation must contain.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusalRules {
    /// Least number of grounds.
    pub min_grounds: u8,
    /// Least length of a fact in characters, blanks at the ends not counted.
    pub min_fact_chars: u16,
}
