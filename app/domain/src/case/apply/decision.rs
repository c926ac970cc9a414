//! The decider's desk, endings, and what the applicant is told.

use super::clock::ends;
use super::*;
use crate::policy::{Deed, Part};

impl Request<'_> {
    /// As proposed or narrower.
    pub(super) fn decide_issue(&self, grant: Grant) -> Facts {
        let Outcome::Issue(proposed) = &self.decidable(Deed::Issue)?.outcome else {
            return Err(Refusal::Inconsistent);
        };
        if !grant.is_within(proposed) {
            return Err(Refusal::Widened);
        }
        self.check_grant(&grant)?;
        Ok(vec![EventBody::IssueDecided { on: self.today, grant }])
    }

    /// On the proposed grounds. A decider who sees others sends the case back.
    pub(super) fn decide_refuse(&self) -> Facts {
        let Outcome::Refuse(grounds) = &self.decidable(Deed::Refuse)?.outcome else {
            return Err(Refusal::Inconsistent);
        };
        self.check_grounds(Deed::Refuse, grounds)?;
        Ok(vec![EventBody::RefusalDecided { on: self.today, grounds: grounds.clone() }])
    }

    /// The open proposal, if the actor may decide it.
    fn decidable(&self, deed: Deed) -> Result<&Proposal, Refusal> {
        let proposal = self.case.proposal.as_ref().ok_or(Refusal::Inconsistent)?;
        let person = self.person()?;
        if self.policy.needs_second(deed) && proposal.by == person {
            return Err(Refusal::OwnProposal);
        }
        self.not_reviewer(proposal)?;
        self.may_play(person, Part::Decider)?;
        Ok(proposal)
    }

    pub(super) fn ask_revocation(&self, reason: &str) -> Facts {
        Ok(vec![EventBody::RevocationAsked { reason: optional("reason", reason, LONG)? }])
    }

    pub(super) fn propose_end(&self, end: End, grounds: Vec<Ground>) -> Facts {
        self.person()?;
        self.check_grounds(end.into(), &grounds)?;
        Ok(vec![EventBody::EndProposed { end, grounds }])
    }

    /// Annuls or revokes. One person can do it alone at the holder's request; else, where the policy asks for
    /// two, on grounds that another person has proposed.
    pub(super) fn end(&self, end: End, grounds: Vec<Ground>) -> Facts {
        let person = self.person()?;
        let deed = Deed::from(end);
        let proposal = self.case.end_proposal.as_ref().filter(|proposal| proposal.end == end);
        let grounds = match proposal {
            Some(proposal) if grounds.is_empty() => proposal.grounds.clone(),
            _ => grounds,
        };
        self.check_grounds(deed, &grounds)?;
        let at_request =
            |ground: &Ground| self.policy.ground(ground.code).is_some_and(|rule| rule.at_request);
        if self.policy.needs_second(deed) && !grounds.iter().all(at_request) {
            let proposal = proposal.ok_or(Refusal::SecondPersonNeeded { deed })?;
            if proposal.by == person {
                return Err(Refusal::OwnProposal);
            }
            let proposed = |ground: &Ground| proposal.grounds.iter().any(|p| p.code == ground.code);
            if !grounds.iter().all(proposed) {
                return Err(Refusal::Widened);
            }
        }
        Ok(vec![EventBody::Ended { end, on: self.today, grounds }])
    }

    /// A decision counts as received some days after the message, by the clock of the applicant (Art. 32 as of (EU) 2023/2667).
    pub(super) fn mark_notified(&self, channel: &str) -> Facts {
        let engine = self.engine();
        let deemed_on = ends(&engine.notice(self.now))?;
        let appeal_until = ends(&engine.appeal(self.now, None))?;
        Ok(vec![EventBody::Notified { channel: needed("channel", channel, SHORT)?, deemed_on, appeal_until }])
    }

    /// Opening it earlier starts the time for an appeal earlier; opening it later changes nothing.
    pub(super) fn open_notice(&self) -> Facts {
        let notice = self.case.notice.as_ref().ok_or(Refusal::Inconsistent)?;
        let appeal_until = ends(&self.engine().appeal(notice.sent_at, Some(self.now)))?;
        Ok(vec![EventBody::NoticeOpened { appeal_until }])
    }
}
