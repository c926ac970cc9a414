//! What events make of a case. Decides nothing: what an event says has happened.

mod amendment;
mod clock;
mod decision;
mod examination;
mod hits;
mod kin;
mod print;
mod review;

use super::event::{Event, EventBody, Submission};
use super::*;

/// A journal that is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FoldError {
    /// No event.
    #[error("the journal is empty")]
    Empty,
    /// It does not begin with a submission.
    #[error("the journal begins with {0}, not with a submission")]
    NoBeginning(&'static str),
    /// An event for which the case lacks what it speaks of.
    #[error("event {sequence} ({kind}) speaks of something that the case does not have")]
    Unfounded {
        /// Sequence number from 1.
        sequence: u64,
        /// Kind of event.
        kind: &'static str,
    },
}

impl Case {
    /// The case that a journal describes.
    ///
    /// # Errors
    /// [`FoldError`] when the events are no journal of a case.
    pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> Result<Self, FoldError> {
        let mut events = events.into_iter();
        let first = events.next().ok_or(FoldError::Empty)?;
        let EventBody::Submitted { submission } = &first.body else {
            return Err(FoldError::NoBeginning(first.kind()));
        };
        let mut case = Self::begin(submission, first.at);
        for event in events {
            case.take(event)?;
        }
        Ok(case)
    }

    /// Adds one event.
    ///
    /// # Errors [`FoldError::Unfounded`] when it cannot follow; the case is then as far as the event got and
    /// must be thrown away.
    pub(super) fn take(&mut self, event: &Event) -> Result<(), FoldError> {
        self.events += 1;
        if event.body.is_substantial() {
            self.version += 1;
            self.changed_at = event.at;
        }
        let unfounded = FoldError::Unfounded { sequence: self.events, kind: event.kind() };
        self.absorb(event).ok_or(unfounded)
    }

    fn begin(submission: &Submission, at: Timestamp) -> Self {
        let submission = submission.clone();
        Self {
            id: submission.id,
            reference: submission.reference,
            applicant: submission.applicant,
            post: submission.post,
            policy: submission.policy,
            language: submission.language,
            visa_type: submission.visa_type,
            subject: submission.subject,
            form: submission.form,
            answers: submission.answers,
            amendments: Vec::new(),
            state: State::Submitted,
            events: 1,
            version: 1,
            submitted_at: at,
            changed_at: at,
            assigned: None,
            lodging: None,
            fee: None,
            refund_due: false,
            refund_rule: None,
            refund_receipt: None,
            destroy_biometrics: false,
            clock: None,
            outages: Vec::new(),
            screening: None,
            searched: None,
            hits: Vec::new(),
            requests: Vec::new(),
            interviews: Vec::new(),
            consultations: Vec::new(),
            reviews: Vec::new(),
            carried: None,
            mrz_name: None,
            proposal: None,
            decision: None,
            notice: None,
            stickers: Vec::new(),
            print_post: None,
            hand_permit: None,
            hand_over: None,
            revocation_asked: false,
            end_proposal: None,
            ending: None,
            crossings: Vec::new(),
            messages: Vec::new(),
            notes: Vec::new(),
            contacts: Vec::new(),
            kin: Vec::new(),
        }
    }

    /// A rule says that the fee goes back, if there was one.
    fn give_back(&mut self, rule: Option<&String>) {
        let paid = self.fee.as_ref().is_some_and(|fee| fee.amount.minor > 0);
        self.refund_rule = rule.filter(|_| paid).cloned();
        self.refund_due = self.refund_rule.is_some();
    }

    fn absorb(&mut self, event: &Event) -> Option<()> {
        let at = event.at;
        let staff = event.actor.staff();
        match &event.body {
            EventBody::Submitted { .. } => return None,
            EventBody::Lodged { place, biometrics } => {
                self.lodging =
                    Some(Lodging { by: staff?, at, place: place.clone(), biometrics: *biometrics });
                self.state = State::Lodged;
            }
            EventBody::FeeRecorded { fee } => self.fee = Some(fee.clone()),
            EventBody::FeeRefunded { receipt, .. } => {
                self.refund_due = false;
                self.refund_receipt = Some(receipt.clone());
            }
            EventBody::FoundNotCompetent { office, refund } => {
                self.end(State::NotCompetent, Ending::NotCompetent { at, by: staff, office: office.clone() });
                self.give_back(refund.as_ref());
            }
            EventBody::FoundInadmissible { missing, refund, .. } => {
                let missing = missing.iter().map(|check| check.as_str().to_owned()).collect();
                self.end(State::Inadmissible, Ending::Inadmissible { at, by: staff, missing });
                self.give_back(refund.as_ref());
                self.destroy_biometrics = true;
            }
            EventBody::Admitted { on, due } => {
                self.clock = Some(DecisionClock {
                    started_on: *on,
                    due: *due,
                    limit: ClockLimit::Normal,
                    urgent: false,
                    urgent_since: None,
                    stops: Vec::new(),
                });
                self.state = State::Admissible;
            }
            EventBody::ClockExtended { .. }
            | EventBody::ClockUrgent { .. }
            | EventBody::ClockStopped { .. }
            | EventBody::ClockResumed { .. }
            | EventBody::OutageNoted { .. } => return self.absorb_clock(event),
            EventBody::Assigned { to } => self.assigned = Some(*to),
            EventBody::Unassigned { .. } => self.assigned = None,
            EventBody::Noted { text, disclosable } => {
                self.notes.push(Note { by: staff?, at, text: text.clone(), disclosable: *disclosable });
            }
            EventBody::ContactRecorded { contact } => {
                self.contacts.push(RecordedContact { by: staff?, at, contact: contact.clone() });
            }
            EventBody::CaseLinked { .. }
            | EventBody::CaseSetApart { .. }
            | EventBody::LinkTakenBack { .. } => {
                return self.absorb_kin(event);
            }
            EventBody::MessageSent { text, files } => {
                self.messages.push(Message { by: event.actor, at, text: text.clone(), files: files.clone() });
            }
            // Money that the case never took changes nothing in it.
            EventBody::WasRead { .. } | EventBody::PaymentReturned { .. } => {}
            EventBody::PassportMrzAmended { lines, .. } => self.subject.passport.mrz = Some(lines.join("\n")),
            EventBody::MrzNameOverridden { name } => self.mrz_name = Some(name.clone()),
            EventBody::Crossed { crossing } => self.crossings.push(crossing.clone()),
            EventBody::AmendmentAsked { .. }
            | EventBody::AmendmentTakenBack
            | EventBody::AmendmentDecided { .. } => return self.absorb_amendment(event),
            EventBody::ScreeningStarted
            | EventBody::ScreeningCleared { .. }
            | EventBody::ClearanceConfirmed { .. }
            | EventBody::DocumentsRequested { .. }
            | EventBody::DocumentsReceived { .. }
            | EventBody::InterviewInvited { .. }
            | EventBody::InterviewRecorded { .. }
            | EventBody::Consulted { .. }
            | EventBody::ConsultationRecorded { .. }
            | EventBody::ConsultationAnswered { .. }
            | EventBody::ConsultationQuestioned { .. }
            | EventBody::AuthorityWritten { .. } => return self.absorb_examination(event),
            EventBody::ReviewAsked { .. }
            | EventBody::ReviewDrawn { .. }
            | EventBody::ReviewCarried { .. }
            | EventBody::ReviewDropped
            | EventBody::Reviewed { .. } => return self.absorb_review(event),
            EventBody::ListsSearched { .. } | EventBody::HitJudged { .. } | EventBody::HitReviewed { .. } => {
                return self.absorb_hits(event);
            }
            EventBody::IssueProposed { .. }
            | EventBody::RefusalProposed { .. }
            | EventBody::ReturnedToExamination { .. }
            | EventBody::IssueDecided { .. }
            | EventBody::RefusalDecided { .. }
            | EventBody::Withdrawn
            | EventBody::RevocationAsked { .. }
            | EventBody::EndProposed { .. }
            | EventBody::Ended { .. }
            | EventBody::Notified { .. }
            | EventBody::NoticeOpened { .. } => return self.absorb_decision(event),
            EventBody::PrintQueued
            | EventBody::StickerLoaded { .. }
            | EventBody::StickerRendered { .. }
            | EventBody::PrintJobOpened { .. }
            | EventBody::PrintJobRefused { .. }
            | EventBody::PrintJobSent { .. }
            | EventBody::PrintJobEnded { .. }
            | EventBody::StickerPrinted { .. }
            | EventBody::PrintFaulted { .. }
            | EventBody::RetryConfirmed { .. }
            | EventBody::PrintMoved { .. }
            | EventBody::Unloaded { .. }
            | EventBody::PrintSent { .. }
            | EventBody::HandAuthorised { .. }
            | EventBody::TakenByHand { .. }
            | EventBody::FilledByHand { .. }
            | EventBody::HandControlPassed { .. }
            | EventBody::HandReconciled { .. }
            | EventBody::SpoilDeclared { .. }
            | EventBody::SpoilContradicted { .. }
            | EventBody::StickerSpoiled { .. }
            | EventBody::ControlPassed { .. }
            | EventBody::ControlFailed { .. }
            | EventBody::StickerAffixed { .. }
            | EventBody::HandedOver { .. } => return self.absorb_print(event),
        }
        Some(())
    }

    fn end(&mut self, state: State, ending: Ending) {
        self.state = state;
        self.ending = Some(ending);
        self.proposal = None;
        self.end_proposal = None;
        self.print_post = None;
        self.notice = None;
        self.assigned = None;
    }
}
