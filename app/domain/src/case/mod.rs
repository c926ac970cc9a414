//! The life of one application, as a functional core.
//!
//! [`Case::apply`] is the only way in which a case changes: an actor asks for an [`Action`] and gets a
//! [`Change`] (the next case and the events that lead to it) or a [`Refusal`]. It decides on events and then
//! folds them over the case, so what [`Case::fold`] makes of the journal is the stored case by construction.
//!
//! Rooms: [`state`] and [`role`] name things; [`table`] says who may do what where, for the page that draws a
//! button and for `apply` that enforces it; [`action`] and [`event`] are commands and facts; `apply/` holds
//! one guard per action, grouped by desk; `fold/` turns events into the case; [`refusal`] says why not;
//! [`public`] speaks to the applicant.
//!
//! To add an action: a variant in `action`, its event in `event`, a row
//! in `table`, a guard in `apply/`, an arm in `fold`, and a message key for each new refusal.
//!
//! # Invariants
//!
//! The tests in `walks` hold random actors with random actions to these:
//!
//! 1. A visa is printed only after somebody decided to issue it, and that person is not the one who proposed
//!    it, where the policy asks for two.
//! 2. At most one sticker of a case is bound to it (live, or declared spoiled and not signed); a serial is loaded once in a
//!    case, unless it was taken off blank, and a sticker that is spoiled, cancelled or taken off stays so.
//! 3. Whoever loaded, rendered or printed a sticker neither proposed nor decided nor controls it.
//! 4. A refused, annulled or revoked case has a ground that its kind allows, with a fact of this case.
//! 5. A sticker is affixed only after another person read exactly the rendered MRZ from it; one that is filled in by hand
//!    has none, and every field that is written was compared.
//! 6. A sticker is declared spoiled before a witness who is neither the declarant nor one of its operators, and it is
//!    spoiled only when that witness signs. Until then nothing is done with it and no other blank is loaded.
//! 7. The fold of the events is the case; every change raises the version by the number of its substantial events
//!    (not readings, not the notes that a letter left and that there was an outage).
//! 8. A terminal state is never left.
//! 9. Nothing succeeds that [`allowed`] does not list for the state, the flags and a role of the actor.
//! 10. Staff act on cases of their own post, applicants on their own cases; in the printing room act those of the post
//!     that prints, and nothing else is open to them.
//! 11. What was decided lies within what was proposed and within the policy.
//! 12. A sticker in a direct printer is printed only after its one job may have printed it.
//! 13. A sticker goes to another printer only while it is certainly blank, by somebody who does not handle it, and has
//!     neither print file nor job there.
//! 14. A sticker is filled in by hand only by a permit of somebody who neither fills nor controls it, and it is reconciled by
//!     somebody who did none of the three.
//! 15. Nothing is proposed or decided while the applicant waits for the answer to a correction; only what was asked for is taken
//!     over, and another identity is searched for before anything is proposed.
//! 16. A fee is taken once and goes back at most once, the way it came, and by another person than the one who ended the case.
//! 17. Every last day that the case keeps is the one that [`crate::clock`] counts from the same facts.
//! 18. Nothing is decided while a rule has it reviewed, and who reviews has neither proposed nor decided it. A drawn review is
//!     done, open, or owed by the next decision, as long as the applicant does not withdraw.
//! 19. Nothing is decided, and nothing goes to print or to the holder, while a hit of a list is open or waits for a second person, who
//!     is never the one who judged it; nor over a hit that was confirmed after the decision. The score of every hit follows from its
//!     evidence.
//! 20. What is said of another application changes nothing but itself, and stands in both journals: told from one side and from the
//!     other it is the same.

pub mod action;
pub mod amendment;
mod apply;
pub mod by_hand;
pub mod condition;
pub mod decision;
pub mod elsewhere;
pub mod event;
mod fold;
pub mod handling;
pub mod hits;
pub mod kin;
pub mod print;
pub mod print_job;
pub mod public;
pub mod refusal;
pub mod review;
pub mod role;
mod seal;
pub mod state;
pub mod subject;
pub mod table;
pub mod wording;
pub mod zone;

pub use action::{Action, ActionKind};
pub use amendment::{Amended, Amendment, AmendmentEnd, FieldChange};
pub use by_hand::{ByHand, Permit, Reconciled};
pub use condition::{Checklist, ConditionCheck, Fulfilment};
pub use decision::{Decision, End, EndProposal, Ending, Grant, Ground, Moved, Notice, Outcome, Proposal};
pub use event::{Event, EventBody, Submission};
pub use fold::FoldError;
pub use handling::{
    AdmissionCheck, Answerer, AuthorityLine, AuthorityReply, Biometrics, ClockLimit, Consultation,
    ConsultationAnswer, Contact, ContactCapacity, ContactWay, Crossing, DecisionClock, Direction,
    DocumentRequest, FeePaid, Hit, Interview, Lodging, Message, MrzName, Note, PayWay, RecordedContact,
    RequestedItem, Screening, Stop,
};
pub use hits::{
    Finding, FoundEntry, HitStatus, Limits, ListHit, Search, Searched, SearchedList, SecondLook, Verdict,
};
pub use kin::{KinFinding, KinKind, KinReason, KinTakenBack, KinVerdict, Likeness, OtherCase};
pub use print::{
    Affixed, Contradiction, Control, ControlCode, Evidence, Fate, Fault, FaultCode, HandOver, Move,
    Rendering, SpoilCode, Spoiled, Sticker,
};
pub use print_job::{JobEnd, JobOutcome, Machine, PrintJob};
pub use public::{PublicState, PublicStatus, Standing, WhoActs, public_status};
pub use refusal::Refusal;
pub use review::{Draw, Review, ReviewCause, ReviewDone};
pub use role::{Actor, ActorId, Role};
pub use state::{Flags, State};
pub use subject::{DocumentRef, Entries, Guardian, Names, Passport, Sex, Subject, Trip};
pub use table::{allowed, is_allowed};
pub use wording::Wording;
pub use zone::{ZoneError, plain_number};

use crate::clock::Outage;
use crate::form::Answers;
use crate::policy::{Fee, Policy};
use crate::{ApplicantId, CaseId, Date, PostCode, Reference, Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// One application from submission on, as its events made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Id.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// The owner.
    pub applicant: ApplicantId,
    /// The post that handles it.
    pub post: PostCode,
    /// Version of the policy that binds it.
    pub policy: String,
    /// Language for messages to the applicant.
    pub language: String,
    /// Visa type asked for.
    pub visa_type: String,
    /// Person, passport, trip.
    pub subject: Subject,
    /// The whole form as signed, with what was corrected since.
    pub form: serde_json::Value,
    /// The same as the texts of its inputs; empty where they were not kept, and then nothing can be corrected.
    #[serde(default)]
    pub answers: Answers,
    /// Corrections that the applicant asked for, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amendments: Vec<Amendment>,
    /// Legal state.
    pub state: State,
    /// Number of events: the sequence number of the last one in the journal.
    pub events: u64,
    /// Number of substantial events ([`EventBody::is_substantial`]). A command carries the version that its page was
    /// drawn from; a reading by somebody else does not make that page stale.
    pub version: u64,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// When something substantial last happened.
    pub changed_at: Timestamp,
    /// Who holds it.
    pub assigned: Option<UserId>,
    /// Taken in.
    pub lodging: Option<Lodging>,
    /// Fee paid or waived.
    pub fee: Option<FeePaid>,
    /// A fee that has to go back.
    pub refund_due: bool,
    /// The rule of the policy by which it goes back; absent in older snapshots.
    #[serde(default)]
    pub refund_rule: Option<String>,
    /// Receipt of the refund.
    pub refund_receipt: Option<String>,
    /// Biometrics have to be destroyed (inadmissible).
    pub destroy_biometrics: bool,
    /// The facts of the decision clock.
    pub clock: Option<DecisionClock>,
    /// Outages that were noted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outages: Vec<Outage>,
    /// The search.
    pub screening: Option<Screening>,
    /// The last search of the lists in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub searched: Option<Searched>,
    /// What all searches found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hits: Vec<ListHit>,
    /// Requests for papers.
    pub requests: Vec<DocumentRequest>,
    /// Interviews.
    pub interviews: Vec<Interview>,
    /// Consultations.
    pub consultations: Vec<Consultation>,
    /// Second reviews.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<Review>,
    /// A drawn review that the next decision owes; there is none while a decision stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried: Option<Draw>,
    /// MRZ name set by hand.
    pub mrz_name: Option<MrzName>,
    /// The open proposal.
    pub proposal: Option<Proposal>,
    /// The decision that stands.
    pub decision: Option<Decision>,
    /// The message about the last decision.
    pub notice: Option<Notice>,
    /// Blanks that were loaded, in order.
    pub stickers: Vec<Sticker>,
    /// The post that prints, when it is not the competent one ([`elsewhere`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print_post: Option<PostCode>,
    /// The next sticker may be filled in by hand; used up by the next blank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand_permit: Option<Permit>,
    /// The passport went to the holder.
    pub hand_over: Option<HandOver>,
    /// The holder asked for revocation.
    pub revocation_asked: bool,
    /// An open proposal to annul or revoke.
    pub end_proposal: Option<EndProposal>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// Border crossings.
    pub crossings: Vec<Crossing>,
    /// Messages between applicant and post.
    pub messages: Vec<Message>,
    /// Notes of staff.
    pub notes: Vec<Note>,
    /// Who turned to the post on behalf of the applicant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<RecordedContact>,
    /// What was said of other applications.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kin: Vec<KinFinding>,
}

/// What an action leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The case afterwards.
    pub next: Case,
    /// What to append to the journal, in order; never empty.
    pub events: Vec<Event>,
}

impl Case {
    /// Facts beside the state, for [`allowed`].
    pub fn flags(&self) -> Flags {
        let proposed = |issue: bool| {
            self.proposal.as_ref().is_some_and(|p| matches!(p.outcome, Outcome::Issue(_)) == issue)
        };
        let sticker = self.sticker();
        Flags::NONE
            .with(Flags::MINOR, self.subject.minor)
            .with(Flags::ASSIGNED, self.assigned.is_some())
            .with(Flags::FEE_SETTLED, self.fee.is_some())
            .with(Flags::REFUND_DUE, self.refund_due)
            .with(Flags::SERIOUS_HIT, self.state == State::Screening && self.screening.is_some())
            .with(Flags::DOCUMENTS_OPEN, self.requests.last().is_some_and(|r| r.closed_at.is_none()))
            .with(Flags::ISSUE_PROPOSED, proposed(true))
            .with(Flags::REFUSAL_PROPOSED, proposed(false))
            .with(Flags::STICKER_LIVE, sticker.is_some())
            .with(Flags::FAULT, sticker.is_some_and(|s| s.fault.is_some()))
            .with(
                Flags::CONTROL_FAILED,
                sticker.and_then(|s| s.control.as_ref()).is_some_and(|c| c.failed.is_some()),
            )
            .with(Flags::REVOCATION_ASKED, self.revocation_asked)
            .with(Flags::END_PROPOSED, self.end_proposal.is_some())
            .with(Flags::NOTIFIED, self.notice.is_some())
            .with(Flags::SPOIL_DECLARED, sticker.is_some_and(|s| s.declared().is_some()))
            .with(Flags::JOB_OPEN, sticker.and_then(|s| s.job.as_ref()).is_some_and(PrintJob::is_open))
            .with(Flags::HAND_PERMITTED, self.hand_permit.is_some())
            .with(Flags::ELSEWHERE, self.print_post.is_some())
            .with(Flags::AMENDMENT_OPEN, self.open_amendment().is_some())
            .with(Flags::BY_HAND, sticker.is_some_and(|s| s.hand.is_some()))
            .with(
                Flags::HAND_OPEN,
                self.by_hand().and_then(|s| s.hand.as_ref()).is_some_and(|hand| hand.reconciled.is_none()),
            )
            .with(Flags::REVIEW_OPEN, self.open_review().is_some())
            .with(Flags::CLOCK_STOPPED, self.clock.as_ref().is_some_and(DecisionClock::is_stopped))
            .with(Flags::URGENT, self.clock.as_ref().is_some_and(|clock| clock.urgent))
            .with(Flags::NOTICE_OPENED, self.notice.as_ref().is_some_and(|n| n.opened_at.is_some()))
            .and(self.hit_flags())
    }

    /// The sticker that is bound to the case.
    pub fn sticker(&self) -> Option<&Sticker> {
        self.stickers.iter().rev().find(|sticker| sticker.is_bound())
    }

    /// The review that is asked for and not done.
    pub fn open_review(&self) -> Option<&Review> {
        self.reviews.last().filter(|review| review.done.is_none())
    }

    /// The visa number: the serial of the bound sticker.
    pub fn visa_number(&self) -> Option<&str> {
        self.sticker().map(|sticker| sticker.serial.as_str())
    }

    /// Since when a consulted authority waits for an answer of the post, as long as the consultation lasts.
    pub fn question_since(&self) -> Option<Timestamp> {
        let asked = self.consultations.last().filter(|_| self.state == State::Consultation)?;
        asked.asked_since()
    }

    /// What the decided visa allows.
    pub fn grant(&self) -> Option<&Grant> {
        match &self.decision.as_ref()?.outcome {
            Outcome::Issue(grant) => Some(grant),
            Outcome::Refuse(_) => None,
        }
    }

    /// The fee of the applicant's age band on the day on which the application was sent: it stays the same while it is paid.
    pub fn fee_by_age(&self, policy: &Policy) -> Option<Fee> {
        let on = policy.post(&self.post)?.date(self.submitted_at);
        policy.fee(&self.visa_type, &self.post, self.subject.birth, on)
    }

    /// Last day for the decision, once admitted, as long as it is open and its clock runs: the one that the journal says. It is what
    /// [`crate::clock::due`] counts.
    pub fn due(&self) -> Option<Date> {
        let clock = self.clock.as_ref().filter(|clock| !clock.is_stopped());
        clock.filter(|_| self.state.is_before_decision()).map(|clock| clock.due)
    }
}

#[cfg(test)]
mod amendment_tests;
#[cfg(test)]
mod by_hand_tests;
#[cfg(test)]
mod clock_tests;
#[cfg(test)]
mod condition_tests;
#[cfg(test)]
mod consultation_tests;
#[cfg(test)]
mod decision_tests;
#[cfg(test)]
mod elsewhere_tests;
#[cfg(test)]
mod guard_tests;
#[cfg(test)]
mod hits_tests;
#[cfg(test)]
mod kin_tests;
#[cfg(test)]
mod print_job_tests;
#[cfg(test)]
mod print_tests;
#[cfg(test)]
mod review_tests;
#[cfg(test)]
mod rules_tests;
#[cfg(test)]
mod table_tests;
#[cfg(test)]
mod walks;
#[cfg(test)]
mod world;
