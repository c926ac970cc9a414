//! What happened. The journal keeps these for ever: a variant may be added, never changed or removed.

use super::amendment::{Amended, FieldChange};
use super::condition::Checklist;
use super::decision::{End, Grant, Ground, Moved};
use super::handling::{
    AdmissionCheck, Answerer, Biometrics, ClockLimit, ConsultationAnswer, Contact, Crossing, FeePaid, Hit,
    MrzName, PayWay, RequestedItem,
};
use super::hits::{Search, Verdict};
use super::kin::{KinVerdict, OtherCase};
use super::print::{ControlCode, Evidence, FaultCode, SpoilCode};
use super::print_job::{JobOutcome, Machine};
use super::role::ActorId;
use super::subject::{DocumentRef, Subject};
use crate::clock::Outage;
use crate::form::Answers;
use crate::policy::Money;
use crate::policy::StickerField;
use crate::{
    ApplicantId, CaseId, Date, DocumentId, OutageId, PostCode, PrintJobId, Reference, Timestamp, UserId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One entry of a case's journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: ActorId,
    /// What.
    pub body: EventBody,
}

impl Event {
    /// The stored name of the kind of event.
    pub const fn kind(&self) -> &'static str {
        self.body.kind()
    }
}

/// A signed application, as it was submitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// The draft's id becomes the case's.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// The owner.
    pub applicant: ApplicantId,
    /// The post that it goes to.
    pub post: PostCode,
    /// Visa type asked for, a code of the policy.
    pub visa_type: String,
    /// Version of the policy that binds this case. [`super::Case::submit`] sets it.
    pub policy: String,
    /// Language for messages to the applicant (`en`).
    pub language: String,
    /// What the rules need to know.
    pub subject: Subject,
    /// The whole form as signed, with its own version inside. The rules do not look into it.
    pub form: serde_json::Value,
    /// The texts of its inputs as they were typed; absent in older journals.
    #[serde(default)]
    pub answers: Answers,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
const fn no_repeats(repeats: &u16) -> bool {
    *repeats == 0
}

/// The rule of the older journals.
#[expect(clippy::unnecessary_wraps, reason = "it stands for a field that may be absent")]
fn refund_not_competent() -> Option<String> {
    Some("not-competent".to_owned())
}

/// The rule of the older journals.
#[expect(clippy::unnecessary_wraps, reason = "it stands for a field that may be absent")]
fn refund_inadmissible() -> Option<String> {
    Some("inadmissible".to_owned())
}

crate::names::events! {
    /// What happened.
    EventBody:
    /// The first event of every case.
    Submitted = "submitted" {
        /// What was submitted.
        submission: Box<Submission>,
    };
    /// Taken in.
    Lodged = "lodged" {
        /// Where.
        place: String,
        /// Fingerprints.
        biometrics: Biometrics,
    };
    /// Fee paid or waived.
    FeeRecorded = "fee_recorded" {
        /// What was taken.
        fee: FeePaid,
    };
    /// Fee paid back.
    FeeRefunded = "fee_refunded" {
        /// Number of the voucher.
        receipt: String,
        /// How; what went back before this was kept was cash.
        #[serde(default)]
        way: PayWay,
    };
    /// Money that a provider took and the case did not take goes back.
    PaymentReturned = "payment_returned" {
        /// Number of the order.
        order: String,
        /// What was taken.
        amount: Money,
    };
    /// Ended: another office is competent.
    FoundNotCompetent = "found_not_competent" {
        /// Which.
        office: String,
        /// The rule by which a fee goes back; absent in older journals, in which every fee went back.
        #[serde(default = "refund_not_competent")]
        refund: Option<String>,
    };
    /// Ended: inadmissible; biometrics are to be destroyed.
    FoundInadmissible = "found_inadmissible" {
        /// Which checks failed.
        missing: BTreeSet<AdmissionCheck>,
        /// What exactly.
        reason: String,
        /// As above.
        #[serde(default = "refund_inadmissible")]
        refund: Option<String>,
    };
    /// Admissible; the clock started.
    Admitted = "admitted" {
        /// The day at the post.
        on: Date,
        /// Last day for the decision.
        due: Date,
    };
    /// Screening began.
    ScreeningStarted = "screening_started";
    /// Screening cleared by the first person.
    ScreeningCleared = "screening_cleared" {
        /// Lists searched.
        lists: Vec<String>,
        /// Hits cleared.
        hits: Vec<Hit>,
        /// A second person is needed.
        second_needed: bool,
    };
    /// Serious hits confirmed as cleared.
    ClearanceConfirmed = "clearance_confirmed" {
        /// Why.
        reason: String,
    };
    /// The lists in force were searched.
    ListsSearched = "lists_searched" {
        /// For whom, where, how, and what was found.
        search: Box<Search>,
        /// How many of the hits are new to the case.
        raised: u32,
    };
    /// Somebody said whether an entry is this person.
    HitJudged = "hit_judged" {
        /// Number of the hit.
        number: u32,
        /// What.
        verdict: Verdict,
        /// A second person is needed.
        second_needed: bool,
        /// Why.
        reason: String,
    };
    /// A second person agreed, or did not.
    HitReviewed = "hit_reviewed" {
        /// Number of the hit.
        number: u32,
        /// Agreed; otherwise the hit is open again.
        agrees: bool,
        /// Why.
        reason: String,
    };
    /// Papers asked for.
    DocumentsRequested = "documents_requested" {
        /// Which.
        items: Vec<RequestedItem>,
        /// Last day.
        due: Date,
        /// The day that the officer named, when the last day is another one: it is a closed day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        named: Option<Date>,
    };
    /// Papers came.
    DocumentsReceived = "documents_received" {
        /// Which.
        documents: Vec<DocumentRef>,
        /// Everything asked for is there.
        complete: bool,
    };
    /// Invited to an interview.
    InterviewInvited = "interview_invited" {
        /// When.
        when: Timestamp,
        /// The day at the post.
        on: Date,
        /// Where.
        place: String,
        /// What the applicant has to bring.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        bring: String,
    };
    /// Interview held.
    InterviewRecorded = "interview_recorded" {
        /// Questions and answers.
        record: String,
    };
    /// Another authority was asked.
    Consulted = "consulted" {
        /// Which.
        authority: String,
        /// Last day for an answer.
        due: Date,
    };
    /// It answered or stayed silent.
    ConsultationRecorded = "consultation_recorded" {
        /// The answer.
        answer: ConsultationAnswer,
    };
    /// It answered itself, by the signed link in its letter.
    ConsultationAnswered = "consultation_answered" {
        /// Who answered.
        by: Answerer,
        /// The answer.
        answer: ConsultationAnswer,
        /// Why.
        reason: String,
    };
    /// It asked something back, by the signed link in its letter.
    ConsultationQuestioned = "consultation_questioned" {
        /// Who asked.
        by: Answerer,
        /// What.
        question: String,
    };
    /// The officer wrote to it; the letter has a new link.
    AuthorityWritten = "authority_written" {
        /// What.
        text: String,
    };
    /// The decision has more time.
    ClockExtended = "clock_extended" {
        /// Which limit.
        limit: ClockLimit,
        /// Last day now.
        due: Date,
        /// Why.
        reason: String,
    };
    /// The case is urgent: the decision has less time.
    ClockUrgent = "clock_urgent" {
        /// The day at the post, from which its days count; in older journals they count from the admission.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Date>,
        /// Last day now.
        due: Date,
        /// Why.
        reason: String,
    };
    /// The time for the decision stands still while papers are awaited.
    ClockStopped = "clock_stopped" {
        /// The day at the post.
        on: Date,
        /// Why; empty when the request for papers itself stops it.
        reason: String,
    };
    /// It runs again.
    ClockResumed = "clock_resumed" {
        /// The day at the post.
        on: Date,
        /// Last day now.
        due: Date,
        /// Why; empty when nothing is awaited any more.
        reason: String,
    };
    /// An outage that is over moves last days of this case.
    OutageNoted = "outage_noted" {
        /// Which, and from when until when.
        outage: Outage,
        /// The days that it moves.
        moved: Moved,
    };
    /// A visa was proposed.
    IssueProposed = "issue_proposed" {
        /// Which.
        grant: Grant,
        /// Why.
        reason: String,
        /// The conditions, each checked; none where the policy has none, and in older journals.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        checklist: Option<Checklist>,
        /// How many of its sentences repeat the officer's last ones, and were meant so.
        #[serde(default, skip_serializing_if = "no_repeats")]
        repeats: u16,
    };
    /// A refusal was proposed.
    RefusalProposed = "refusal_proposed" {
        /// On which grounds.
        grounds: Vec<Ground>,
        /// Why.
        reason: String,
        /// The conditions, each checked; none where the policy has none, and in older journals.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        checklist: Option<Checklist>,
        /// How many of its sentences repeat the officer's last ones, and were meant so.
        #[serde(default, skip_serializing_if = "no_repeats")]
        repeats: u16,
    };
    /// By a rule of the policy, the proposal is reviewed before anybody decides on it.
    ReviewAsked = "review_asked" {
        /// Id of the rule.
        rule: String,
    };
    /// The lot fell on the decision: it is reviewed.
    ReviewDrawn = "review_drawn" {
        /// Number of the checkpoint that it was drawn from.
        checkpoint: u64,
        /// The day of the decision, in UTC.
        day: Date,
    };
    /// The drawn review was not done when the decision was sent back: the next decision is reviewed in its place, without a lot.
    ReviewCarried = "review_carried" {
        /// Number of the checkpoint that it was drawn from.
        checkpoint: u64,
        /// The day of the decision that the lot fell on, in UTC.
        day: Date,
    };
    /// The proposal that a rule has reviewed is gone, and its review with it.
    ReviewDropped = "review_dropped";
    /// Reviewed by somebody who had no part in it.
    Reviewed = "reviewed" {
        /// The reviewer would have proposed or decided the same.
        agrees: bool,
        /// Why.
        reason: String,
    };
    /// Back to the examining officer; an open proposal or an unprinted decision falls.
    ReturnedToExamination = "returned_to_examination" {
        /// Why.
        reason: String,
    };
    /// Decided to issue.
    IssueDecided = "issue_decided" {
        /// The day at the post.
        on: Date,
        /// What the visa allows.
        grant: Grant,
    };
    /// Decided to refuse.
    RefusalDecided = "refusal_decided" {
        /// The day at the post.
        on: Date,
        /// On which grounds.
        grounds: Vec<Ground>,
    };
    /// In the print queue.
    PrintQueued = "print_queued";
    /// A blank was bound to the case.
    StickerLoaded = "sticker_loaded" {
        /// Serial.
        serial: String,
        /// Name of the printer.
        printer: String,
        /// The printer itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        machine: Option<Machine>,
        /// Who handed the blank out.
        custodian: Option<UserId>,
    };
    /// Print file made and sent.
    StickerRendered = "sticker_rendered" {
        /// Serial.
        serial: String,
        /// SHA-256 of the PDF.
        pdf_sha256: String,
        /// MRZ lines.
        mrz: [String; 2],
        /// Printer profile.
        profile: String,
        /// The digital seal in hexadecimal digits, if the label carries one.
        seal: Option<String>,
        /// The printer's correction in tenths of a millimetre.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        offset: Option<(i16, i16)>,
    };
    /// A job was made for the printer.
    PrintJobOpened = "print_job_opened" {
        /// Serial.
        serial: String,
        /// Job.
        job: PrintJobId,
    };
    /// Somebody tried to send the job a second time; nothing was sent.
    PrintJobRefused = "print_job_refused" {
        /// Serial.
        serial: String,
        /// The job that there is.
        job: PrintJobId,
    };
    /// The printer took the job.
    PrintJobSent = "print_job_sent" {
        /// Serial.
        serial: String,
        /// Job.
        job: PrintJobId,
        /// The number that the printer gave it.
        remote: i32,
    };
    /// The job ended.
    PrintJobEnded = "print_job_ended" {
        /// Serial.
        serial: String,
        /// Job.
        job: PrintJobId,
        /// How.
        outcome: JobOutcome,
        /// What the printer did, unless it printed.
        code: Option<FaultCode>,
        /// Why.
        reason: String,
    };
    /// Printed.
    StickerPrinted = "sticker_printed" {
        /// Serial.
        serial: String,
    };
    /// The printer failed.
    PrintFaulted = "print_faulted" {
        /// Serial.
        serial: String,
        /// What happened.
        code: FaultCode,
        /// Nothing was printed on the blank.
        blank_intact: bool,
    };
    /// A second person allowed another try on the same blank.
    RetryConfirmed = "retry_confirmed" {
        /// Serial.
        serial: String,
        /// What was seen.
        reason: String,
    };
    /// The blank went to another printer of the post; its print file is made again there.
    PrintMoved = "print_moved" {
        /// Serial.
        serial: String,
        /// Name of the printer that it left.
        from: String,
        /// Name of the printer that it is bound to now.
        to: String,
        /// That printer itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        machine: Option<Machine>,
        /// Why.
        reason: String,
    };
    /// The blank was taken off the case with nothing printed on it.
    Unloaded = "unloaded" {
        /// Serial.
        serial: String,
        /// Why.
        reason: String,
    };
    /// Another post prints this visa; when it is the competent one, its own again.
    PrintSent = "print_sent" {
        /// Which post.
        to: PostCode,
        /// Why.
        reason: String,
    };
    /// A supervisor allowed that this visa is filled in by hand (Visa Code Art. 27: technical force majeure only).
    HandAuthorised = "hand_authorised" {
        /// The outage.
        outage: OutageId,
        /// Why this visa could not wait.
        reason: String,
    };
    /// A blank that is going to be filled in by hand was bound to the case.
    TakenByHand = "taken_by_hand" {
        /// Serial.
        serial: String,
        /// Who handed the blank out.
        custodian: Option<UserId>,
    };
    /// Filled in by hand. The marking of the record that VIS Regulation Art. 10(1)(k) asks for.
    FilledByHand = "filled_by_hand" {
        /// Serial.
        serial: String,
    };
    /// Another person read every field of the filled sticker and released it.
    HandControlPassed = "hand_control_passed" {
        /// Serial.
        serial: String,
        /// The fields that were compared.
        checked: BTreeSet<StickerField>,
    };
    /// Gone through after the outage by a supervisor who had no part in it.
    HandReconciled = "hand_reconciled" {
        /// Serial.
        serial: String,
        /// What was found.
        note: String,
    };
    /// Declared spoiled; the witness has not signed.
    SpoilDeclared = "spoil_declared" {
        /// Serial.
        serial: String,
        /// Why.
        code: SpoilCode,
        /// What exactly.
        reason: String,
        /// Who has to sign.
        witness: UserId,
        /// What it looks like; absent in older journals.
        evidence: Option<Evidence>,
    };
    /// The witness contradicted the declaration.
    SpoilContradicted = "spoil_contradicted" {
        /// Serial.
        serial: String,
        /// What was seen.
        reason: String,
    };
    /// Spoiled: the witness signed. (Events before there were declarations were written by the declarant.)
    StickerSpoiled = "sticker_spoiled" {
        /// Serial.
        serial: String,
        /// Why.
        code: SpoilCode,
        /// Who saw it.
        witness: UserId,
    };
    /// Released by the controller.
    ControlPassed = "control_passed" {
        /// Serial.
        serial: String,
    };
    /// Not released.
    ControlFailed = "control_failed" {
        /// Serial.
        serial: String,
        /// Why.
        code: ControlCode,
        /// More.
        reason: String,
    };
    /// In the passport.
    StickerAffixed = "sticker_affixed" {
        /// Serial.
        serial: String,
        /// Page.
        page: u16,
    };
    /// With the holder.
    HandedOver = "handed_over" {
        /// Receiver.
        receiver: String,
        /// Relation to the holder.
        relation: String,
        /// How identified.
        proof: String,
    };
    /// Taken back by the applicant.
    Withdrawn = "withdrawn";
    /// The holder asked for revocation.
    RevocationAsked = "revocation_asked" {
        /// Why.
        reason: String,
    };
    /// Annulment or revocation proposed.
    EndProposed = "end_proposed" {
        /// Which.
        end: End,
        /// Why.
        grounds: Vec<Ground>,
    };
    /// Annulled or revoked.
    Ended = "ended" {
        /// Which.
        end: End,
        /// The day at the post.
        on: Date,
        /// Why.
        grounds: Vec<Ground>,
    };
    /// Decision sent.
    Notified = "notified" {
        /// How.
        channel: String,
        /// Counts as received on.
        deemed_on: Date,
        /// Last day for an appeal.
        appeal_until: Date,
    };
    /// Decision opened by the applicant; the time for an appeal counts from here when this is earlier.
    NoticeOpened = "notice_opened" {
        /// Last day for an appeal.
        appeal_until: Date,
    };
    /// The applicant asked for other answers.
    AmendmentAsked = "amendment_asked" {
        /// Which, field by field.
        changes: Vec<FieldChange>,
        /// Why.
        reason: String,
    };
    /// The applicant took that back.
    AmendmentTakenBack = "amendment_taken_back";
    /// Answers were taken over, or not.
    AmendmentDecided = "amendment_decided" {
        /// The fields that were taken over.
        accepted: BTreeSet<String>,
        /// Why the others were not.
        reason: String,
        /// What the application says now; absent when nothing was taken over.
        amended: Option<Box<Amended>>,
    };
    /// Given to a member of staff.
    Assigned = "assigned" {
        /// To whom.
        to: UserId,
    };
    /// Back in the pool.
    Unassigned = "unassigned" {
        /// Why.
        reason: String,
    };
    /// Note written.
    Noted = "noted" {
        /// What.
        text: String,
        /// Whether the applicant gets it with a copy of the file; absent in older journals.
        #[serde(default)]
        disclosable: bool,
    };
    /// Somebody turned to the post on behalf of the applicant.
    ContactRecorded = "contact_recorded" {
        /// Who, for whom, how, about what.
        contact: Contact,
    };
    /// A person said that another application is by the same person; the journal of the other one says the same from its side.
    CaseLinked = "case_linked" {
        /// Which, with what both had in common.
        other: Box<OtherCase>,
        /// As what.
        verdict: KinVerdict,
        /// Why.
        reason: String,
    };
    /// A person said that it is not; the journal of the other one says so as well.
    CaseSetApart = "case_set_apart" {
        /// Which, with what both had in common.
        other: Box<OtherCase>,
        /// Why.
        reason: String,
    };
    /// What was said of another application was taken back, in both journals.
    LinkTakenBack = "link_taken_back" {
        /// Which.
        other: Reference,
        /// Why.
        reason: String,
    };
    /// Message written.
    MessageSent = "message_sent" {
        /// What.
        text: String,
        /// Files that came with it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        files: Vec<DocumentId>,
    };
    /// Looked at.
    WasRead = "read" {
        /// What was looked at.
        what: String,
    };
    /// Passport MRZ corrected.
    PassportMrzAmended = "passport_mrz_amended" {
        /// Lines.
        lines: Vec<String>,
        /// Why.
        reason: String,
    };
    /// MRZ name set by hand.
    MrzNameOverridden = "mrz_name_overridden" {
        /// The name and why.
        name: MrzName,
    };
    /// Border crossing.
    Crossed = "crossed" {
        /// Where, when, in or out.
        crossing: Crossing,
    };
}

impl EventBody {
    /// Whether it changes what a person decides on. A reading, the note that a letter left, the note of an outage and a
    /// search that found nothing new do not: none makes a page stale that somebody is working on.
    pub const fn is_substantial(&self) -> bool {
        !matches!(
            self,
            Self::WasRead { .. }
                | Self::Notified { .. }
                | Self::OutageNoted { .. }
                | Self::ReviewDrawn { .. }
                | Self::ListsSearched { raised: 0, .. }
        )
    }
}
