//! The checklist of a proposal: whole, with a fact for what is not met, and in agreement with what is proposed.

use super::*;
use std::collections::BTreeSet;

impl Request<'_> {
    /// Every condition of the visa type once, in the order of the policy; none where the policy has none.
    pub(super) fn checklist(
        &self,
        visa_type: &str,
        checks: Vec<ConditionCheck>,
    ) -> Result<Option<Checklist>, Refusal> {
        let rules: Vec<_> = self.policy.conditions_for(visa_type).collect();
        let unknown = |check: &&ConditionCheck| !rules.iter().any(|rule| rule.id == check.id);
        if let Some(check) = checks.iter().find(unknown) {
            return Err(Refusal::ConditionUnknown { condition: check.id.clone() });
        }
        let min = self.policy.refusal.min_fact_chars;
        let mut whole = Vec::with_capacity(rules.len());
        for rule in rules {
            let condition = || rule.id.clone();
            let mut of_rule = checks.iter().filter(|check| check.id == rule.id);
            let (Some(check), None) = (of_rule.next(), of_rule.next()) else {
                return Err(Refusal::ConditionUnchecked { condition: condition() });
            };
            let fact = optional("fact", &check.fact, LONG)?;
            if check.found == Fulfilment::NotMet && fact.chars().count() < usize::from(min) {
                return Err(Refusal::ConditionFact { condition: condition(), min });
            }
            // Of a condition that is met there is nothing to say.
            let fact = if check.found == Fulfilment::NotMet { fact } else { String::new() };
            whole.push(ConditionCheck { fact, ..check.clone() });
        }
        let version = self.policy.conditions.version.clone();
        Ok((!whole.is_empty()).then_some(Checklist { version, checks: whole }))
    }

    /// No visa is proposed while a condition is not met.
    pub(super) fn all_met(&self, checklist: Option<&Checklist>) -> Result<(), Refusal> {
        let checks = checklist.map_or(&[][..], |list| &list.checks);
        match checks.iter().find(|check| check.found == Fulfilment::NotMet) {
            Some(check) => Err(Refusal::ConditionUnmet { condition: check.id.clone() }),
            None => Ok(()),
        }
    }

    /// A condition that is not met gives one of its grounds, and a ground comes from a condition that is not met.
    pub(super) fn grounds_follow(
        &self,
        checklist: Option<&Checklist>,
        grounds: &[Ground],
    ) -> Result<(), Refusal> {
        let Some(list) = checklist else { return Ok(()) };
        let used: BTreeSet<u8> = grounds.iter().map(|ground| ground.code).collect();
        let gives = |check: &ConditionCheck, code: u8| {
            self.policy.condition(&check.id).is_some_and(|rule| rule.grounds.contains(&code))
        };
        let unmet = || list.checks.iter().filter(|check| check.found == Fulfilment::NotMet);
        for check in unmet() {
            if !used.iter().any(|code| gives(check, *code)) {
                return Err(Refusal::ConditionWithoutGround { condition: check.id.clone() });
            }
        }
        for ground in used {
            let met = list.checks.iter().find(|check| gives(check, ground));
            if let Some(check) = met.filter(|_| !unmet().any(|check| gives(check, ground))) {
                return Err(Refusal::GroundOfMetCondition { ground, condition: check.id.clone() });
            }
        }
        Ok(())
    }
}
