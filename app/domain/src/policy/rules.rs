//! Clocks, passport, grounds and four eyes.

use super::Words;
use crate::Timestamp;
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
    /// Its owner is told so many days before, the earliest first.
    pub draft_reminder_days: Vec<u16>,
    /// Earliest lodging before the trip, in months.
    pub earliest_months: u8,
    /// Usual latest lodging before the trip, in days: a warning, not a bar.
    pub latest_days: u16,
    /// An appointment is offered within.
    pub appointment_days: u16,
    /// Biometrics are used again within, in months.
    pub biometrics_months: u16,
    /// For the decision in urgent cases; without it no case can be marked urgent.
    #[serde(default)]
    pub urgent_days: Option<u16>,
    /// Who can stop the time for the decision while papers are awaited; nobody unless said.
    #[serde(default)]
    pub stops: Vec<StopCause>,
    /// An outage takes a day away when it covers at least this many hours of it.
    #[serde(default = "one_hour")]
    pub outage_hours: u8,
    /// Closed days and outages, for the decision.
    #[serde(default)]
    pub decision: ClockRule,
    /// The same for the answer to a consultation.
    #[serde(default)]
    pub consultation: ClockRule,
    /// The same for papers that the applicant is asked for.
    #[serde(default)]
    pub papers: ClockRule,
    /// The same for the day on which a decision counts as received.
    #[serde(default)]
    pub notice: ClockRule,
    /// The same for an appeal.
    #[serde(default)]
    pub appeal: ClockRule,
    /// Clocks of applicants by country of residence; of other countries, the post's counts.
    #[serde(default)]
    pub zones: Vec<ZoneRule>,
}

const fn one_hour() -> u8 {
    1
}

/// How closed days and outages change the last day of a time limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClockRule {
    /// A last day on which the post is closed.
    pub closed_day: ClosedDay,
    /// Days of an outage.
    pub outage: OutageEffect,
}

named! {
    /// What becomes of a last day on a holiday or another day on which the post is closed.
    #[derive(Default)]
    ClosedDay {
        /// It stays the last day.
        #[default]
        Keep = "keep",
        /// The next working day is the last one.
        Next = "next",
    }
}

named! {
    /// What an outage does to a time limit.
    #[derive(Default)]
    OutageEffect {
        /// Nothing.
        #[default]
        Ignore = "ignore",
        /// A last day within it moves to the first day after it.
        Move = "move",
        /// Its days do not count, wherever in the time they lie.
        Extend = "extend",
    }
}

named! {
    /// What stops the time for the decision while papers are awaited.
    StopCause {
        /// The request for papers itself.
        Papers = "papers",
        /// An officer, with a reason.
        Officer = "officer",
    }
}

/// The clock of the people who live in some countries.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneRule {
    /// Countries of residence, codes of Doc 9303-3.
    pub countries: Vec<String>,
    /// The clock, as a POSIX rule.
    pub clock: String,
}

impl Clocks {
    /// When the owner of a draft is told next that it will be deleted at `expires`; `None` after the last time.
    pub fn draft_reminder(&self, expires: Timestamp, now: Timestamp) -> Option<Timestamp> {
        let moments = self.draft_reminder_days.iter().map(|days| expires.plus_days(-i64::from(*days)));
        moments.filter(|moment| *moment > now).min()
    }
}

/// How long somebody may stay (Schengen Borders Code Art. 6(1): 90 days in any 180).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StayRules {
    /// Most days of stay.
    pub days: u16,
    /// In any period of this many days.
    pub within_days: u16,
}

impl Default for StayRules {
    fn default() -> Self {
        Self { days: 90, within_days: 180 }
    }
}

/// A step of the validity of visas for several entries (Visa Code Art. 24(2)).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MultiEntryStep {
    /// Id of the rule.
    pub id: String,
    /// Validity in years.
    pub years: u8,
    /// So many earlier visas, lawfully used.
    pub visas: u8,
    /// Each of them for several entries and of at least so many years; any visa when it is 0.
    #[serde(default)]
    pub of_years: u8,
    /// And each valid on a day of so many years before the application.
    pub within_years: u8,
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
        /// To pay a fee back at the counter: another person than the one who ended the case.
        Refund = "refund",
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

/// Which entries of the watch lists are hits. Scores go from 0 to 1000, see [`crate::screening`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreeningRules {
    /// Version of these numbers, recorded with every search. Never used twice for different ones.
    pub version: String,
    /// From this score on an entry is a hit.
    pub hit: u16,
    /// From this score on a hit is serious.
    pub serious: u16,
    /// At most so many new hits are told by one search, those with the highest scores; the next search brings the next ones.
    pub most_hits: u16,
    /// So many newest versions of a list keep their entries, besides the one in force. Older ones are emptied: people who were
    /// taken off a list are not kept for ever.
    #[serde(default = "keep_versions")]
    pub keep_versions: u16,
}

const fn keep_versions() -> u16 {
    3
}

impl Default for ScreeningRules {
    fn default() -> Self {
        Self {
            version: "built-in-1".to_owned(),
            hit: 570,
            serious: 800,
            most_hits: 20,
            keep_versions: keep_versions(),
        }
    }
}
