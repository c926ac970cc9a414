//! Proposals, decisions, endings and their notices.

use crate::case::*;

impl Case {
    pub(super) fn absorb_decision(&mut self, event: &Event) -> Option<()> {
        let at = event.at;
        let staff = event.actor.staff();
        match &event.body {
            EventBody::IssueProposed { grant, reason, checklist, .. } => {
                self.propose(staff?, at, Outcome::Issue(grant.clone()), reason, checklist.clone());
            }
            EventBody::RefusalProposed { grounds, reason, checklist, .. } => {
                self.propose(staff?, at, Outcome::Refuse(grounds.clone()), reason, checklist.clone());
            }
            EventBody::ReturnedToExamination { .. } => {
                self.drop_review();
                self.proposal = None;
                self.decision = None;
                self.end_proposal = None;
                (self.hand_permit, self.print_post) = (None, None);
                if let Some(request) = self.requests.last_mut() {
                    request.closed_at.get_or_insert(at);
                }
                self.state = State::Examination;
            }
            EventBody::IssueDecided { on, grant } => {
                self.decide(staff?, at, *on, Outcome::Issue(grant.clone()))?;
                self.state = State::Issued;
            }
            EventBody::RefusalDecided { on, grounds } => {
                self.decide(staff?, at, *on, Outcome::Refuse(grounds.clone()))?;
                self.state = State::Refused;
            }
            EventBody::Withdrawn => {
                self.drop_review();
                self.carried = None;
                self.end(State::Withdrawn, Ending::Withdrawn { at });
            }
            EventBody::RevocationAsked { .. } => self.revocation_asked = true,
            EventBody::EndProposed { end, grounds } => {
                self.end_proposal = Some(EndProposal { by: staff?, at, end: *end, grounds: grounds.clone() });
            }
            EventBody::Ended { end, on, grounds } => {
                let state = match end {
                    End::Annul => State::Annulled,
                    End::Revoke => State::Revoked,
                };
                for sticker in self.stickers.iter_mut().filter(|sticker| sticker.is_bound()) {
                    sticker.fate = Fate::Cancelled;
                }
                let ending = Ending::Ended { at, on: *on, by: staff?, end: *end, grounds: grounds.clone() };
                self.end(state, ending);
            }
            EventBody::Notified { channel, deemed_on, appeal_until } => {
                self.notice = Some(Notice {
                    sent_at: at,
                    channel: channel.clone(),
                    deemed_on: *deemed_on,
                    opened_at: None,
                    appeal_until: *appeal_until,
                });
            }
            EventBody::NoticeOpened { appeal_until } => {
                let notice = self.notice.as_mut()?;
                notice.opened_at = Some(at);
                notice.appeal_until = *appeal_until;
            }
            _ => return None,
        }
        Some(())
    }

    fn propose(
        &mut self,
        by: UserId,
        at: Timestamp,
        outcome: Outcome,
        reason: &str,
        checklist: Option<Checklist>,
    ) {
        self.proposal = Some(Proposal { by, at, outcome, reason: reason.to_owned(), checklist });
        self.state = State::Proposed;
    }

    fn decide(&mut self, by: UserId, at: Timestamp, on: Date, outcome: Outcome) -> Option<()> {
        let proposal = self.proposal.take()?;
        let (proposer, checklist) = (proposal.by, proposal.checklist);
        self.decision = Some(Decision { by, proposer, at, on, outcome, checklist });
        self.owe_review(proposer, by, at);
        self.notice = None;
        self.assigned = None;
        Some(())
    }
}
