//! Who has played which part in a case, and who may therefore not play another.

use super::*;
use crate::policy::{Part, Policy};

impl Case {
    /// Everyone who played a part in what stands now. Proposals and decisions that were sent back no longer
    /// count; stickers count for ever.
    pub fn players(&self, part: Part) -> Vec<UserId> {
        let stickers = self.stickers.iter();
        match part {
            Part::Proposer => {
                let decided = self.decision.as_ref().map(|decision| decision.proposer);
                self.proposal.as_ref().map(|proposal| proposal.by).into_iter().chain(decided).collect()
            }
            Part::Decider => self.decision.as_ref().map(|decision| decision.by).into_iter().collect(),
            Part::Custodian => stickers.filter_map(|sticker| sticker.custodian).collect(),
            Part::Operator => stickers.flat_map(|sticker| sticker.operators.iter().copied()).collect(),
            Part::Controller => stickers.filter_map(|s| s.control.as_ref()).map(|c| c.by).collect(),
            Part::Affixer => stickers.filter_map(|s| s.affixed.as_ref()).map(|a| a.by).collect(),
            Part::Delivery => self.hand_over.as_ref().map(|hand_over| hand_over.by).into_iter().collect(),
        }
    }

    /// Whether this person played no part that keeps from printing: a queue that offers only what can be done asks this.
    pub fn may_be_printed_by(&self, person: UserId, policy: &Policy) -> bool {
        policy.separated_from(Part::Operator).all(|played| !self.players(played).contains(&person))
    }
}

impl Request<'_> {
    /// The actor, who may play `part`.
    pub(super) fn play(&self, part: Part) -> Result<UserId, Refusal> {
        let person = self.person()?;
        self.may_play(person, part)?;
        Ok(person)
    }

    pub(super) fn may_play(&self, person: UserId, part: Part) -> Result<(), Refusal> {
        let clash =
            self.policy.separated_from(part).find(|played| self.case.players(*played).contains(&person));
        clash.map_or(Ok(()), |played| Err(Refusal::SeparateParts { part, played }))
    }
}
