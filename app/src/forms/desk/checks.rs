//! The checklist of conditions, as the pages of a proposal draw it.

use super::Desk;
use crate::forms::FormData;
use domain::Problem;
use domain::case::{ConditionCheck, Wording};
use domain::policy::ConditionRule;

/// The input of a condition.
pub fn input(rule: &ConditionRule) -> String {
    format!("condition-{}", rule.id)
}

/// The input of its fact.
pub fn fact_input(rule: &ConditionRule) -> String {
    format!("condition-fact-{}", rule.id)
}

/// What was found of each condition; one that has no answer is left out, and the rules say so.
pub fn read(form: &FormData, desk: &Desk) -> Vec<ConditionCheck> {
    let rules = desk.policy.conditions_for(&desk.visa_type);
    let check = |rule: &ConditionRule| {
        let found = form.text(&input(rule)).parse().ok()?;
        Some(ConditionCheck { id: rule.id.clone(), found, fact: form.text(&fact_input(rule)).to_owned() })
    };
    rules.filter_map(check).collect()
}

/// Whether sentences that repeat earlier ones are meant as they are.
pub fn wording(form: &FormData) -> Wording {
    Wording { meant: form.has("meant"), ..Wording::default() }
}

/// Every condition of a visa type that has no answer: a person sees all of them at once.
pub fn unanswered(form: &FormData, desk: &Desk) -> Vec<Problem> {
    let open = desk
        .policy
        .conditions_for(&desk.visa_type)
        .filter(|rule| form.text(&input(rule)).parse::<domain::case::Fulfilment>().is_err());
    let told = |rule: &ConditionRule| {
        let words = rule.text.get(desk.lang.code());
        Problem::new(input(rule), "refusal-condition-unchecked").with("condition", words)
    };
    open.map(told).collect()
}
