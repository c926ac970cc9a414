//! What a person or the system may ask of a case. One variant per command.

use super::condition::ConditionCheck;
use super::decision::{End, Grant, Ground};
use super::handling::{
    AdmissionCheck, Answerer, Biometrics, ClockLimit, ConsultationAnswer, Contact, Crossing, FeePaid, Hit,
    MrzName, PayWay, RequestedItem,
};
use super::hits::{Search, Verdict};
use super::kin::{KinKind, OtherCase};
use super::print::{ControlCode, Evidence, FaultCode, SpoilCode};
use super::print_job::{JobOutcome, Machine};
use super::subject::DocumentRef;
use super::wording::Wording;
use crate::clock::Outage;
use crate::form::Answers;
use crate::names::named;
use crate::policy::Money;
use crate::policy::StickerField;
use crate::{Date, DocumentId, OutageId, PostCode, PrintJobId, Reference, Timestamp, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Makes [`Action`], [`ActionKind`] and the way from one to the other from one list.
macro_rules! actions {
    ($($(#[$about:meta])* $variant:ident = $text:literal
        $({ $($(#[$fabout:meta])* $field:ident: $type:ty,)+ })? ;)+) => {
        named! {
            /// The name of an action, without its values: what the table of [`super::allowed`] is about.
            ActionKind {
                /// Sign and send a draft: [`super::Case::submit`], the only action that is no [`Action`].
                Submit = "submit",
                $($(#[$about])* $variant = $text,)+
            }
        }

        /// A command with its values.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "action", deny_unknown_fields)]
        pub enum Action {
            $($(#[$about])* #[serde(rename = $text)] $variant $({ $($(#[$fabout])* $field: $type,)+ })?,)+
        }

        impl Action {
            /// Its name in the table.
            pub const fn kind(&self) -> ActionKind {
                match self { $(Self::$variant { .. } => ActionKind::$variant),+ }
            }
        }
    };
}

actions! {
    /// Take the file in at the counter.
    Lodge = "lodge" {
        /// Where.
        place: String,
        /// Fingerprints.
        biometrics: Biometrics,
        /// The fee, when it was paid or waived at once.
        fee: Option<FeePaid>,
    };
    /// Record a fee that was paid or waived later.
    RecordFee = "record_fee" {
        /// What was taken.
        fee: FeePaid,
    };
    /// Record that a fee went back.
    RecordRefund = "record_refund" {
        /// Number of the voucher.
        receipt: String,
        /// How it went back.
        way: PayWay,
    };
    /// Record that money which a provider took goes back, because the case does not take it: the fee was settled before, or
    /// the case has ended.
    ReturnPayment = "return_payment" {
        /// Number of the order.
        order: String,
        /// What was taken.
        amount: Money,
    };
    /// Another office is competent.
    FindNotCompetent = "find_not_competent" {
        /// Which, with its address for the applicant.
        office: String,
    };
    /// Something without which nothing can be examined is missing.
    FindInadmissible = "find_inadmissible" {
        /// Which checks fail.
        missing: BTreeSet<AdmissionCheck>,
        /// What exactly, for the applicant.
        reason: String,
    };
    /// Admissible: the clock starts.
    Admit = "admit" {
        /// The checks that were made: all four.
        checks: BTreeSet<AdmissionCheck>,
    };
    /// Start searching the lists.
    StartScreening = "start_screening";
    /// No open hit.
    ClearScreening = "clear_screening" {
        /// The lists searched, with versions.
        lists: Vec<String>,
        /// Hits and why each is cleared.
        hits: Vec<Hit>,
    };
    /// A second person agrees that the serious hits are cleared.
    ConfirmClearance = "confirm_clearance" {
        /// Why.
        reason: String,
    };
    /// Record a search of the lists in force.
    RecordSearch = "record_search" {
        /// As it was made.
        search: Box<Search>,
    };
    /// Say whether an entry of a list is this person.
    JudgeHit = "judge_hit" {
        /// Number of the hit.
        number: u32,
        /// What.
        verdict: Verdict,
        /// Why.
        reason: String,
    };
    /// A second person agrees with that, or opens the hit again.
    ReviewHit = "review_hit" {
        /// Number of the hit.
        number: u32,
        /// Agrees.
        agrees: bool,
        /// Why.
        reason: String,
    };
    /// Ask the applicant for papers.
    RequestDocuments = "request_documents" {
        /// Which.
        items: Vec<RequestedItem>,
        /// Last day.
        due: Date,
    };
    /// Papers came.
    ReceiveDocuments = "receive_documents" {
        /// Which.
        documents: Vec<DocumentRef>,
    };
    /// Invite to an interview.
    InviteInterview = "invite_interview" {
        /// When.
        when: Timestamp,
        /// Where.
        place: String,
        /// What the applicant has to bring; may be empty.
        bring: String,
    };
    /// Record the interview.
    RecordInterview = "record_interview" {
        /// Questions and answers.
        record: String,
    };
    /// Ask another authority.
    Consult = "consult" {
        /// Which.
        authority: String,
    };
    /// Record its answer or its silence.
    RecordConsultation = "record_consultation" {
        /// The answer.
        answer: ConsultationAnswer,
    };
    /// The authority answers itself, by its link.
    AnswerConsultation = "answer_consultation" {
        /// Which consultation of the case, from 0: an old link answers no later one.
        number: u32,
        /// Who answers.
        by: Answerer,
        /// The answer; silence is none.
        answer: ConsultationAnswer,
        /// Why; an objection needs it.
        reason: String,
    };
    /// The authority asks something back, by its link.
    QuestionConsultation = "question_consultation" {
        /// Which consultation of the case, from 0.
        number: u32,
        /// Who asks.
        by: Answerer,
        /// What.
        question: String,
    };
    /// Write to the authority: it gets a new link, and the former one stops working.
    WriteToAuthority = "write_to_authority" {
        /// What it reads behind the link.
        text: String,
    };
    /// Give the decision more time.
    ExtendClock = "extend_clock" {
        /// Up to which limit.
        limit: ClockLimit,
        /// Why.
        reason: String,
    };
    /// Give the decision less time.
    MarkUrgent = "mark_urgent" {
        /// Why.
        reason: String,
    };
    /// Stop the time for the decision while papers are awaited.
    StopClock = "stop_clock" {
        /// Why.
        reason: String,
    };
    /// Let it run again.
    ResumeClock = "resume_clock" {
        /// Why.
        reason: String,
    };
    /// Note an outage that is over, so that it moves last days.
    NoteOutage = "note_outage" {
        /// Which, and from when until when.
        outage: Outage,
    };
    /// Propose a visa.
    ProposeIssue = "propose_issue" {
        /// Which.
        grant: Grant,
        /// Why, for the deciding officer.
        reason: String,
        /// The conditions, each checked.
        checks: Vec<ConditionCheck>,
        /// Whether its sentences repeat earlier ones.
        wording: Wording,
    };
    /// Propose a refusal.
    ProposeRefuse = "propose_refuse" {
        /// Grounds, each with its fact.
        grounds: Vec<Ground>,
        /// More for the deciding officer.
        reason: String,
        /// The conditions, each checked.
        checks: Vec<ConditionCheck>,
        /// Whether its sentences repeat earlier ones.
        wording: Wording,
    };
    /// Review a proposal or a decision of others.
    Review = "review" {
        /// The reviewer would have proposed or decided the same.
        agrees: bool,
        /// Why.
        reason: String,
    };
    /// Have the decision reviewed, because the lot fell on it.
    DrawReview = "draw_review" {
        /// Number of the checkpoint that it was drawn from.
        checkpoint: u64,
        /// The day of the decision, in UTC.
        day: Date,
    };
    /// Send the case back to the examining officer.
    ReturnToExamination = "return_to_examination" {
        /// Why.
        reason: String,
    };
    /// Decide to issue, as proposed or narrower.
    DecideIssue = "decide_issue" {
        /// What the visa allows.
        grant: Grant,
    };
    /// Decide to refuse on the proposed grounds.
    DecideRefuse = "decide_refuse";
    /// Put the decided visa into the print queue.
    QueuePrint = "queue_print";
    /// Bind a blank sticker to the case.
    LoadSticker = "load_sticker" {
        /// Serial scanned from the blank.
        serial: String,
        /// The name of the printer.
        printer: String,
        /// Which printer of the post.
        machine: Option<Machine>,
        /// Who handed the blank out, by the stock ledger.
        custodian: Option<UserId>,
    };
    /// The print file was made and sent.
    Render = "render" {
        /// SHA-256 of the PDF, 64 hexadecimal digits in lower case.
        pdf_sha256: String,
        /// The two MRZ lines in it.
        mrz: [String; 2],
        /// Printer profile.
        profile: String,
        /// The digital seal in hexadecimal digits, if the label carries one.
        seal: Option<String>,
        /// The printer's correction in tenths of a millimetre; none where the policy's counts.
        offset: Option<(i16, i16)>,
    };
    /// Send the print file to the printer. A second submission is recorded and does nothing else.
    SendToPrinter = "send_to_printer" {
        /// The job that this makes.
        job: PrintJobId,
    };
    /// The printer took the job.
    RecordSent = "record_sent" {
        /// Which.
        job: PrintJobId,
        /// The number that the printer gave it.
        remote: i32,
    };
    /// The job ended.
    RecordJobEnd = "record_job_end" {
        /// Which.
        job: PrintJobId,
        /// How.
        outcome: JobOutcome,
        /// What the printer did, unless it printed.
        code: Option<FaultCode>,
        /// Why.
        reason: String,
    };
    /// The sticker came out of the printer.
    RecordPrinted = "record_printed";
    /// The printer failed.
    RecordFault = "record_fault" {
        /// What happened.
        code: FaultCode,
        /// Nothing was printed on the blank.
        blank_intact: bool,
    };
    /// A second person has seen that the blank is intact: print on it again.
    ConfirmRetry = "confirm_retry" {
        /// What was seen.
        reason: String,
    };
    /// Take the blank, on which nothing was printed, to another printer of the post.
    MovePrint = "move_print" {
        /// The name of the other printer.
        printer: String,
        /// Which printer of the post.
        machine: Option<Machine>,
        /// Why.
        reason: String,
    };
    /// Take the blank, on which nothing was printed, off the case: it goes back to its operator.
    Unload = "unload" {
        /// Why.
        reason: String,
    };
    /// Let another post print this visa, or the own one again.
    SendPrint = "send_print" {
        /// Which post.
        to: PostCode,
        /// Why.
        reason: String,
    };
    /// Allow that this visa is filled in by hand, because the post cannot print.
    AuthoriseHand = "authorise_hand" {
        /// The outage of the post. The caller has made sure that it lasts.
        outage: OutageId,
        /// Why this visa cannot wait.
        reason: String,
    };
    /// Bind a blank that is going to be filled in by hand.
    TakeByHand = "take_by_hand" {
        /// Serial scanned from the blank.
        serial: String,
        /// Who handed the blank out, by the stock ledger.
        custodian: Option<UserId>,
    };
    /// The blank is filled in.
    FillByHand = "fill_by_hand" {
        /// Serial scanned from the filled sticker.
        serial: String,
    };
    /// Another person has read every field of the filled sticker.
    PassHandControl = "pass_hand_control" {
        /// Number typed from the sticker.
        number: String,
        /// Number typed from the passport.
        passport_number: String,
        /// The fields that were compared, one by one.
        checked: BTreeSet<StickerField>,
    };
    /// After the outage another supervisor has gone through a visa that was filled in by hand.
    ReconcileHand = "reconcile_hand" {
        /// What was found.
        note: String,
    };
    /// Declare the sticker spoiled and name the witness, who signs next. Declared again it names another witness.
    Spoil = "spoil" {
        /// Its serial, as scanned.
        serial: String,
        /// Why.
        code: SpoilCode,
        /// What exactly.
        reason: String,
        /// Who saw it. The caller has made sure that this person can sign.
        witness: UserId,
        /// What it looks like. The caller has kept the picture.
        evidence: Evidence,
    };
    /// The named witness confirms that the sticker is spoiled: it is void and another blank may follow.
    ConfirmSpoil = "confirm_spoil";
    /// The named witness says that it is not as declared: the sticker stays where it was.
    ContradictSpoil = "contradict_spoil" {
        /// What was seen.
        reason: String,
    };
    /// The sticker reads back right.
    PassControl = "pass_control" {
        /// The two MRZ lines as read from the sticker.
        read: [String; 2],
    };
    /// The sticker is not good.
    FailControl = "fail_control" {
        /// Why.
        code: ControlCode,
        /// More.
        reason: String,
    };
    /// The sticker is in the passport.
    Affix = "affix" {
        /// Page of the passport.
        page: u16,
        /// Passport number as scanned.
        passport_number: String,
    };
    /// The passport goes to the holder.
    HandOver = "hand_over" {
        /// Name of the receiver.
        receiver: String,
        /// `holder`, `guardian`, `representative`, `courier`.
        relation: String,
        /// How the receiver was identified.
        proof: String,
    };
    /// The applicant takes the application back.
    Withdraw = "withdraw";
    /// The holder asks for revocation.
    AskRevocation = "ask_revocation" {
        /// Why, if the holder says.
        reason: String,
    };
    /// Propose to annul or revoke.
    ProposeEnd = "propose_end" {
        /// Which of the two.
        end: End,
        /// Why.
        grounds: Vec<Ground>,
    };
    /// Annul. Without grounds: on those proposed.
    Annul = "annul" {
        /// Why.
        grounds: Vec<Ground>,
    };
    /// Revoke. Without grounds: on those proposed.
    Revoke = "revoke" {
        /// Why.
        grounds: Vec<Ground>,
    };
    /// The decision was sent to the applicant.
    MarkNotified = "mark_notified" {
        /// How: `mail`, `counter`.
        channel: String,
    };
    /// The applicant opened the decision.
    OpenNotice = "open_notice";
    /// Ask for other answers in the signed form.
    AskAmendment = "ask_amendment" {
        /// The inputs that change, with their new texts.
        answers: Answers,
        /// Why, if the person says.
        reason: String,
    };
    /// Take that back.
    TakeBackAmendment = "take_back_amendment";
    /// Take answers over, or not.
    DecideAmendment = "decide_amendment" {
        /// The fields that are taken over.
        accepted: BTreeSet<String>,
        /// Why the others are not, for the applicant.
        reason: String,
    };
    /// Give the case to a member of staff.
    Assign = "assign" {
        /// To whom.
        to: UserId,
    };
    /// Put it back into the pool.
    Unassign = "unassign" {
        /// Why.
        reason: String,
    };
    /// Write a note that the applicant does not see.
    Note = "note" {
        /// What.
        text: String,
        /// Whether the applicant gets it with a copy of the file.
        disclosable: bool,
    };
    /// Record that somebody turned to the post on behalf of the applicant.
    RecordContact = "record_contact" {
        /// Who, for whom, how, about what.
        contact: Contact,
    };
    /// Say that another application is by the same person.
    LinkCase = "link_case" {
        /// Which.
        other: Reference,
        /// The case itself with what both have in common. The caller has looked; nothing when there is none that the person may know of.
        found: Option<Box<OtherCase>>,
        /// As what.
        kind: KinKind,
        /// Why.
        reason: String,
    };
    /// Say that another application is not by the same person.
    SetApart = "set_apart" {
        /// Which.
        other: Reference,
        /// As above.
        found: Option<Box<OtherCase>>,
        /// Why.
        reason: String,
    };
    /// Take back what was said of another application.
    TakeBackLink = "take_back_link" {
        /// Which.
        other: Reference,
        /// Why.
        reason: String,
    };
    /// Write to the other side.
    Message = "message" {
        /// What.
        text: String,
        /// Files that come with it.
        files: Vec<DocumentId>,
    };
    /// A member of staff looked at the case.
    Read = "read" {
        /// What was looked at: a short code such as `page`, `documents`, `border_check`.
        what: String,
    };
    /// Correct the MRZ of the passport.
    AmendPassportMrz = "amend_passport_mrz" {
        /// The lines as read.
        lines: Vec<String>,
        /// Why.
        reason: String,
    };
    /// Set the MRZ name by hand.
    OverrideMrzName = "override_mrz_name" {
        /// The name and why.
        name: MrzName,
    };
    /// A border crossing on this visa.
    RecordCrossing = "record_crossing" {
        /// Where, when, in or out.
        crossing: Crossing,
    };
}
