//! Proposals, decisions and endings.

use super::condition::Checklist;
use super::subject::Entries;
use crate::names::named;
use crate::{Date, Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// What a visa allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// Visa type, a code of the policy.
    pub visa_type: String,
    /// First day on which the holder may enter.
    pub valid_from: Date,
    /// Last day.
    pub valid_until: Date,
    /// Entries.
    pub entries: Entries,
    /// Days of stay in all.
    pub days: u16,
    /// The part of the territory, when it is limited (Visa Code Art. 25); `None` is the whole State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<String>,
    /// Remarks printed on the sticker.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remarks: String,
}

impl Grant {
    /// `self` allows nothing that `proposed` does not: same type and inside it in every measure.
    pub fn is_within(&self, proposed: &Self) -> bool {
        self.visa_type == proposed.visa_type
            && self.valid_from >= proposed.valid_from
            && self.valid_until <= proposed.valid_until
            && self.entries <= proposed.entries
            && self.days <= proposed.days
            && (proposed.territory.is_none() || self.territory == proposed.territory)
    }
}

/// A ground with the fact of this case that fulfils it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// Number in the policy's list.
    pub code: u8,
    /// What in this case fulfils it; the applicant reads this.
    pub fact: String,
}

/// Either outcome, proposed or decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data", rename_all = "snake_case")]
pub enum Outcome {
    /// A visa.
    Issue(Grant),
    /// No visa, for these grounds.
    Refuse(Vec<Ground>),
}

/// An open proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// The examining officer.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub outcome: Outcome,
    /// Why, for the deciding officer; not for the applicant.
    pub reason: String,
    /// The conditions, each checked; none in older cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checklist: Option<Checklist>,
}

/// The decision that stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The deciding officer.
    pub by: UserId,
    /// Who proposed it.
    pub proposer: UserId,
    /// When.
    pub at: Timestamp,
    /// The day at the post.
    pub on: Date,
    /// What.
    pub outcome: Outcome,
    /// The conditions as they were checked for the proposal; none in older cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checklist: Option<Checklist>,
}

named! {
    /// The two ways in which an issued visa ends by decision.
    End {
        /// The conditions were not met when it was issued (Art. 34(1)).
        Annul = "annul",
        /// The conditions are no longer met, or the holder asked (Art. 34(2), (3)).
        Revoke = "revoke",
    }
}

/// A proposal to annul or revoke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndProposal {
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Which of the two.
    pub end: End,
    /// Why.
    pub grounds: Vec<Ground>,
}

/// How a case ended, other than by a refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Ending {
    /// The applicant took it back.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
    /// Another office is competent.
    NotCompetent {
        /// When.
        at: Timestamp,
        /// Who found it; absent in older cases.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<UserId>,
        /// Which.
        office: String,
    },
    /// Not admissible.
    Inadmissible {
        /// When.
        at: Timestamp,
        /// Who found it; absent in older cases.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<UserId>,
        /// What was missing: codes of [`super::AdmissionCheck`] or documents.
        missing: Vec<String>,
    },
    /// Annulled or revoked.
    Ended {
        /// When.
        at: Timestamp,
        /// The day at the post.
        on: Date,
        /// Who.
        by: UserId,
        /// Which of the two.
        end: End,
        /// Why.
        grounds: Vec<Ground>,
    },
}

/// The last days of a case that an outage moves, as they are after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Moved {
    /// For the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Date>,
    /// For papers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub papers: Option<Date>,
    /// For the answer to a consultation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consultation: Option<Date>,
    /// The day on which a decision counts as received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deemed: Option<Date>,
    /// For an appeal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appeal: Option<Date>,
}

impl Moved {
    /// Nothing moved.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The message about a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Sent.
    pub sent_at: Timestamp,
    /// How: a short code such as `mail` or `counter`.
    pub channel: String,
    /// The day on which it counts as received when it is not opened before.
    pub deemed_on: Date,
    /// Opened by the applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Timestamp>,
    /// Last day for an appeal.
    pub appeal_until: Date,
}
