//! The second review.

use super::*;

impl Request<'_> {
    /// Follows a proposal that a rule of the policy has reviewed.
    pub(super) fn review_of(&self, grounds: &[Ground], wording: Wording) -> Option<EventBody> {
        let codes = grounds.iter().map(|ground| ground.code);
        let rule = self.policy.review.by_rule(codes, wording.earlier)?;
        Some(EventBody::ReviewAsked { rule: rule.id.clone() })
    }

    pub(super) fn draw_review(&self, checkpoint: u64, day: Date) -> Facts {
        if self.case.decision.is_none() {
            return Err(Refusal::Inconsistent);
        }
        Ok(vec![EventBody::ReviewDrawn { checkpoint, day }])
    }

    /// A drawn review that is not done outlives the decision: else sending a case back and deciding the same again would shake
    /// the lot off.
    pub(super) fn carried_review(&self) -> Option<EventBody> {
        let Draw { checkpoint, day } = self.case.open_review()?.cause.draw()?;
        Some(EventBody::ReviewCarried { checkpoint, day })
    }

    /// The review of an open proposal, when something takes the proposal away.
    pub(super) fn dropped_review(&self) -> Option<EventBody> {
        let open = self.case.state == State::Proposed && self.case.open_review().is_some();
        open.then_some(EventBody::ReviewDropped)
    }

    /// Whoever has proposed or decided does not review. A disagreement leaves a note, so that it is read with the case.
    pub(super) fn review(&self, agrees: bool, reason: &str) -> Facts {
        let person = self.person()?;
        let review = self.case.reviews.last().ok_or(Refusal::Inconsistent)?;
        // Journals of old can hold an open review of a proposal that is gone, beside the proposal of somebody else.
        let proposer = self.case.proposal.as_ref().map(|proposal| proposal.by);
        if [Some(review.proposer), review.decider, proposer].contains(&Some(person)) {
            return Err(Refusal::OwnReview);
        }
        let reason = if agrees { optional("reason", reason, LONG)? } else { needed("reason", reason, LONG)? };
        let mut facts = vec![EventBody::Reviewed { agrees, reason: reason.clone() }];
        if !agrees {
            facts.push(EventBody::Noted { text: reason, disclosable: false });
        }
        Ok(facts)
    }

    /// Who has reviewed the proposal does not decide on it.
    pub(super) fn not_reviewer(&self, proposal: &Proposal) -> Result<(), Refusal> {
        let person = self.actor.id().staff();
        let of_proposal = self.case.reviews.iter().filter(|review| review.at >= proposal.at);
        let reviewed =
            of_proposal.filter_map(|review| review.done.as_ref()).any(|done| Some(done.by) == person);
        if reviewed { Err(Refusal::Reviewer) } else { Ok(()) }
    }
}
