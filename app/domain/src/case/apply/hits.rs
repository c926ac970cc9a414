//! Searches of the lists, and what people say of their hits.

use super::*;
use crate::policy::Deed;
use crate::screening::score;

impl Request<'_> {
    /// Records a search as it was made. One that is not about this person, not by the thresholds of the policy, whose scores do not
    /// follow from its evidence, or that left something out while there was room is a fault of the program.
    pub(super) fn record_search(&self, search: Box<Search>) -> Facts {
        let is_ours = search.person == self.case.known() && search.limits == (&self.policy.screening).into();
        let follows = |hit: &FoundEntry| {
            hit.score == score(&hit.evidence).total
                && hit.score >= search.limits.hit
                && search.lists.iter().any(|list| list.list == hit.list)
        };
        if !is_ours || search.lists.is_empty() || !search.hits.iter().all(follows) {
            return Err(Refusal::Inconsistent);
        }
        let raised = u32::try_from(self.case.new_hits(&search).len()).unwrap_or(u32::MAX);
        if search.more > 0 && raised < u32::from(search.limits.most) {
            return Err(Refusal::Inconsistent);
        }
        Ok(vec![EventBody::ListsSearched { search, raised }])
    }

    /// That it is this person always takes a second one; that it is not, where it is serious and the policy asks for two.
    pub(super) fn judge_hit(&self, number: u32, verdict: Verdict, reason: &str) -> Facts {
        self.person()?;
        let hit = self.case.hit(number).filter(|hit| hit.status() == HitStatus::Open);
        let hit = hit.ok_or(Refusal::HitNotOpen { number })?;
        let serious = hit.serious && self.policy.needs_second(Deed::SeriousHit);
        let second_needed = verdict == Verdict::Confirmed || serious;
        let reason = needed("reason", reason, LONG)?;
        Ok(vec![EventBody::HitJudged { number, verdict, second_needed, reason }])
    }

    /// Another person agrees, or the hit is open again.
    pub(super) fn review_hit(&self, number: u32, agrees: bool, reason: &str) -> Facts {
        let person = self.person()?;
        let hit = self.case.hit(number).filter(|hit| hit.status() == HitStatus::Waiting);
        let finding = hit.and_then(|hit| hit.finding.as_ref()).ok_or(Refusal::HitNotOpen { number })?;
        if finding.by == person {
            return Err(Refusal::OwnFinding);
        }
        let reason = needed("reason", reason, LONG)?;
        Ok(vec![EventBody::HitReviewed { number, agrees, reason }])
    }
}
