//! Events of the second review.

use crate::case::*;

impl Case {
    pub(super) fn absorb_review(&mut self, event: &Event) -> Option<()> {
        let at = event.at;
        match &event.body {
            EventBody::ReviewAsked { rule } => {
                let cause = ReviewCause::Rule { rule: rule.clone() };
                let proposer = self.proposal.as_ref()?.by;
                self.reviews.push(Review { cause, at, proposer, decider: None, done: None });
            }
            EventBody::ReviewDrawn { checkpoint, day } => {
                let cause = ReviewCause::Lot { checkpoint: *checkpoint, day: *day };
                let decision = self.decision.as_ref()?;
                let (proposer, decider) = (decision.proposer, Some(decision.by));
                self.reviews.push(Review { cause, at, proposer, decider, done: None });
            }
            EventBody::ReviewCarried { checkpoint, day } => {
                self.carried = Some(Draw { checkpoint: *checkpoint, day: *day });
            }
            EventBody::ReviewDropped => self.drop_review(),
            EventBody::Reviewed { agrees, reason } => {
                let by = event.actor.staff()?;
                let done = ReviewDone { by, at, agrees: *agrees, reason: reason.clone() };
                self.reviews.last_mut()?.done = Some(done);
            }
            _ => return None,
        }
        Some(())
    }

    /// The decision owes the review that was drawn of an earlier one.
    pub(super) fn owe_review(&mut self, proposer: UserId, decider: UserId, at: Timestamp) {
        let Some(Draw { checkpoint, day }) = self.carried.take() else { return };
        let cause = ReviewCause::Carried { checkpoint, day };
        self.reviews.push(Review { cause, at, proposer, decider: Some(decider), done: None });
    }

    /// What was to be reviewed has fallen.
    pub(super) fn drop_review(&mut self) {
        self.reviews.retain(|review| review.done.is_some());
    }
}
