//! The second review of a proposal or a decision: by somebody who has had no part in it.

use crate::{Date, Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// Why there is a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ReviewCause {
    /// A rule of the policy: nobody decides before it.
    Rule {
        /// Id of the rule.
        rule: String,
    },
    /// The lot over the decisions of a day.
    Lot {
        /// Number of the checkpoint that it was drawn from.
        checkpoint: u64,
        /// The day of the decision, in UTC.
        day: Date,
    },
    /// The lot over an earlier decision of the same case, which was sent back before anybody had reviewed it.
    Carried {
        /// Number of the checkpoint that it was drawn from.
        checkpoint: u64,
        /// The day of the earlier decision, in UTC.
        day: Date,
    },
}

/// A draw whose review is still to be done, while there is no decision to review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draw {
    /// Number of the checkpoint that it was drawn from.
    pub checkpoint: u64,
    /// The day of the decision that the lot fell on, in UTC.
    pub day: Date,
}

impl ReviewCause {
    /// The draw that asked for the review; none where a rule did.
    pub const fn draw(&self) -> Option<Draw> {
        match self {
            Self::Rule { .. } => None,
            Self::Lot { checkpoint, day } | Self::Carried { checkpoint, day } => {
                Some(Draw { checkpoint: *checkpoint, day: *day })
            }
        }
    }
}

/// A review, asked for or done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Why.
    pub cause: ReviewCause,
    /// Since when it is asked for.
    pub at: Timestamp,
    /// Who proposed.
    pub proposer: UserId,
    /// Who decided, where it was drawn afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decider: Option<UserId>,
    /// What was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<ReviewDone>,
}

/// What a reviewer found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewDone {
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// The reviewer would have proposed or decided the same.
    pub agrees: bool,
    /// Why; a disagreement always says so.
    pub reason: String,
}
