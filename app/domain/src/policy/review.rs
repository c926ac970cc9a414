//! Second review: which proposals are reviewed before a decision, and how many decisions after it.

use serde::Deserialize;

/// What is reviewed by a second person. Older policies ask for none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReviewRules {
    /// So many of a thousand decisions of a day are drawn by lot and reviewed afterwards.
    pub share: u16,
    /// Rules by which a proposal is reviewed before anybody decides on it.
    pub rules: Vec<ReviewRule>,
}

/// A rule; it asks for a review when one of its parts does.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRule {
    /// Id, kept with the case.
    pub id: String,
    /// A refusal on one of these grounds.
    #[serde(default)]
    pub grounds: Vec<u8>,
    /// One of so many first proposals of an officer, at most [`crate::case::wording::LAST`].
    #[serde(default)]
    pub first: u16,
}

impl ReviewRules {
    /// The rule that has a proposal reviewed: one on these grounds, by an officer who has made so many `earlier` ones.
    pub fn by_rule(&self, grounds: impl Iterator<Item = u8> + Clone, earlier: u16) -> Option<&ReviewRule> {
        let asks = |rule: &&ReviewRule| {
            earlier < rule.first || grounds.clone().any(|ground| rule.grounds.contains(&ground))
        };
        self.rules.iter().find(asks)
    }
}
