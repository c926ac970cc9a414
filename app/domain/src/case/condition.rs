//! The checklist of a proposal: each condition of the policy, and whether it is met in this case.

use super::Ground;
use crate::names::named;
use crate::policy::Policy;
use serde::{Deserialize, Serialize};

named! {
    /// Whether a condition is met.
    Fulfilment {
        /// It is.
        Met = "met",
        /// It is not.
        NotMet = "not_met",
        /// It does not apply to this case.
        NotApplicable = "not_applicable",
    }
}

/// One condition, as the officer found it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionCheck {
    /// Id of the condition in the policy.
    pub id: String,
    /// Whether it is met.
    pub found: Fulfilment,
    /// What in this case says that it is not met.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fact: String,
}

/// Every condition of one version of the list, each checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Version of the list.
    pub version: String,
    /// The conditions, in the order of the policy.
    pub checks: Vec<ConditionCheck>,
}

/// The checks that go with these grounds: a condition that gives one of them is not met for the same fact, every other is met.
pub fn fitting(policy: &Policy, visa_type: &str, grounds: &[Ground]) -> Vec<ConditionCheck> {
    let check = |rule: &crate::policy::ConditionRule| {
        let ground = grounds.iter().find(|ground| rule.grounds.contains(&ground.code));
        ConditionCheck {
            id: rule.id.clone(),
            found: if ground.is_some() { Fulfilment::NotMet } else { Fulfilment::Met },
            fact: ground.map(|ground| ground.fact.clone()).unwrap_or_default(),
        }
    };
    policy.conditions_for(visa_type).map(check).collect()
}

/// The grounds that follow from conditions that are not met, with the fact of the condition: those of a condition that gives only
/// one. Where a condition gives several, the officer chooses.
pub fn suggested(policy: &Policy, checks: &[ConditionCheck]) -> Vec<Ground> {
    let mut grounds: Vec<Ground> = Vec::new();
    for check in checks.iter().filter(|check| check.found == Fulfilment::NotMet) {
        let Some([code]) = policy.condition(&check.id).map(|rule| rule.grounds.as_slice()) else { continue };
        if !grounds.iter().any(|ground| ground.code == *code) {
            grounds.push(Ground { code: *code, fact: check.fact.clone() });
        }
    }
    grounds
}
