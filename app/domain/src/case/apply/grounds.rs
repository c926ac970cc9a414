//! Grounds, each with a fact of this case. A refusal that only repeats the words of the form is what
//! applicants complain about most.

use super::*;
use crate::case::wording::comparable;
use crate::policy::{Deed, GroundRule};

/// A fact with fewer different letters and digits says nothing in any language.
const LEAST_LETTERS: usize = 6;

impl Request<'_> {
    /// Enough grounds, each usable for the deed, once, and with a fact of its own where the form needs one.
    pub(super) fn check_grounds(&self, deed: Deed, grounds: &[Ground]) -> Result<(), Refusal> {
        let min = self.policy.refusal.min_grounds.max(1);
        if grounds.len() < usize::from(min) {
            return Err(Refusal::GroundsMissing { min });
        }
        let mut facts: Vec<String> = Vec::with_capacity(grounds.len());
        for (place, ground) in grounds.iter().enumerate() {
            let code = ground.code;
            let rule = self.policy.ground(code).filter(|rule| rule.for_deeds.contains(&deed));
            let rule = rule.ok_or(Refusal::GroundNotApplicable { ground: code, deed })?;
            if grounds.iter().take(place).any(|earlier| earlier.code == code) {
                return Err(Refusal::GroundTwice { ground: code });
            }
            if rule.at_request && !self.case.revocation_asked {
                return Err(Refusal::NotAsked { ground: code });
            }
            let fact = self.check_fact(rule, &ground.fact)?;
            if !fact.is_empty() && facts.contains(&fact) {
                return Err(Refusal::FactRepeated { ground: code });
            }
            facts.push(fact);
        }
        Ok(())
    }

    /// The fact in the form in which it is compared with others.
    fn check_fact(&self, rule: &GroundRule, fact: &str) -> Result<String, Refusal> {
        let ground = rule.code;
        let fact = optional("fact", fact, LONG)?;
        let compared = comparable(&fact);
        if !rule.needs_fact {
            return Ok(compared);
        }
        let min = self.policy.refusal.min_fact_chars;
        if fact.chars().count() < usize::from(min) {
            return Err(Refusal::FactTooShort { ground, min });
        }
        let mut letters: Vec<char> = compared.chars().filter(|c| c.is_alphanumeric()).collect();
        letters.sort_unstable();
        letters.dedup();
        if letters.len() < LEAST_LETTERS {
            return Err(Refusal::FactEmpty { ground });
        }
        let texts = self.policy.grounds.iter().flat_map(|rule| rule.text.0.values());
        if texts.map(|text| comparable(text)).any(|text| text == compared) {
            return Err(Refusal::FactRepeated { ground });
        }
        Ok(compared)
    }
}
