//! Conditions of a visa: what is checked before a proposal, and the grounds that each gives when it is not met.

use super::{Policy, Words};
use serde::Deserialize;

/// The conditions. Older policies have none, and then nothing is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ConditionRules {
    /// Version of the list, kept with every proposal. Never used twice for different conditions.
    pub version: String,
    /// The conditions, in the order in which they are checked.
    pub list: Vec<ConditionRule>,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionRule {
    /// Id, kept with the proposal.
    pub id: String,
    /// What has to be so, for the officer.
    pub text: Words,
    /// Visa types; empty means all.
    #[serde(default)]
    pub visa_types: Vec<String>,
    /// Grounds that it gives when it is not met.
    pub grounds: Vec<u8>,
}

impl Policy {
    /// The conditions of a visa type, in order.
    pub fn conditions_for(&self, visa_type: &str) -> impl Iterator<Item = &ConditionRule> {
        let concerns = move |rule: &&ConditionRule| {
            rule.visa_types.is_empty() || rule.visa_types.iter().any(|code| code == visa_type)
        };
        self.conditions.list.iter().filter(concerns)
    }

    /// The condition of this id.
    pub fn condition(&self, id: &str) -> Option<&ConditionRule> {
        self.conditions.list.iter().find(|rule| rule.id == id)
    }
}
