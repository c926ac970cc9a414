//! Who may do what, where. The one table: pages draw buttons from it and [`super::Case::apply`] enforces it.
//!
//! A row opens actions to roles in states, when all `needs` flags are set and no `bars` flag is. The snapshot
//! of the whole table beside this file is meant to be read by a lawyer.

use super::action::ActionKind::{self, *};
use super::role::Role::{self, *};
use super::state::{Flags, State};
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// One row.
pub(super) struct Row {
    pub(super) actions: &'static [ActionKind],
    pub(super) roles: &'static [Role],
    pub(super) states: &'static [State],
    pub(super) needs: Flags,
    pub(super) bars: Flags,
}

const fn row(actions: &'static [ActionKind], roles: &'static [Role], states: &'static [State]) -> Row {
    Row { actions, roles, states, needs: Flags::NONE, bars: Flags::NONE }
}

impl Row {
    const fn needs(mut self, flags: Flags) -> Self {
        self.needs = flags;
        self
    }

    const fn bars(mut self, flags: Flags) -> Self {
        self.bars = flags;
        self
    }

    fn opens(&self, state: State, flags: Flags, role: Role) -> bool {
        self.roles.contains(&role)
            && self.states.contains(&state)
            && flags.contains(self.needs)
            && !flags.intersects(self.bars)
    }
}

use State as S;

/// A hit over which nothing is decided.
const HITS: Flags = Flags::HIT_OPEN.and(Flags::HIT_WAITING);
/// A hit over which nothing is printed or handed over.
pub(super) const PRINT_HITS: Flags = HITS.and(Flags::HIT_NEWS);

const BEFORE_DECISION: &[State] = &[
    S::Submitted,
    S::Lodged,
    S::Admissible,
    S::Screening,
    S::Examination,
    S::DocumentsRequested,
    S::Interview,
    S::Consultation,
    S::Proposed,
];
const AT_WORK: &[State] =
    &[S::Examination, S::DocumentsRequested, S::Interview, S::Consultation, S::Proposed];
/// Issued, and no blank is half-way between the printer and a passport.
const ISSUED_AT_REST: &[State] = &[S::Issued, S::PrintQueued, S::Affixed, S::HandedOver];
const ISSUED: &[State] = &[
    S::Issued,
    S::PrintQueued,
    S::Loaded,
    S::Rendered,
    S::Printed,
    S::Controlled,
    S::Affixed,
    S::HandedOver,
];
/// A blank is bound to the case and not yet with the holder.
const LOADED: &[State] = &[S::Loaded, S::Rendered, S::Printed, S::Controlled, S::Affixed];
const AT_PRINT: &[State] =
    &[S::Issued, S::PrintQueued, S::Loaded, S::Rendered, S::Printed, S::Controlled, S::Affixed];
const AT_SCREENING: &[State] = &[
    S::Admissible,
    S::Screening,
    S::Examination,
    S::DocumentsRequested,
    S::Interview,
    S::Consultation,
    S::Proposed,
];
/// The person has been searched for and has no visa in hand yet.
const SEARCHED: &[State] = &[
    S::Screening,
    S::Examination,
    S::DocumentsRequested,
    S::Interview,
    S::Consultation,
    S::Proposed,
    S::Issued,
    S::PrintQueued,
    S::Loaded,
    S::Rendered,
    S::Printed,
    S::Controlled,
    S::Affixed,
];
const AT_DELIVERY: &[State] = &[
    S::Controlled,
    S::Affixed,
    S::HandedOver,
    S::NotCompetent,
    S::Inadmissible,
    S::Refused,
    S::Annulled,
    S::Revoked,
];
const TOLD: &[State] =
    &[S::NotCompetent, S::Inadmissible, S::Refused, S::Annulled, S::Revoked, S::Affixed, S::HandedOver];
/// A decision against the applicant can be appealed.
const APPEALABLE: &[State] = &[S::NotCompetent, S::Inadmissible, S::Refused, S::Annulled, S::Revoked];
const AT_BORDER: &[State] = &[
    S::Issued,
    S::PrintQueued,
    S::Loaded,
    S::Rendered,
    S::Printed,
    S::Controlled,
    S::Affixed,
    S::HandedOver,
    S::Annulled,
    S::Revoked,
];
const DECIDED: &[State] = {
    let (_, decided) = REVIEWED.split_at(1);
    decided
};
/// Proposed by a rule, decided by lot.
const REVIEWED: &[State] = &[
    S::Proposed,
    S::Refused,
    S::Issued,
    S::PrintQueued,
    S::Loaded,
    S::Rendered,
    S::Printed,
    S::Controlled,
    S::Affixed,
    S::HandedOver,
    S::Annulled,
    S::Revoked,
];
const SUBMITTED: &[State] = {
    // Everything but a draft, which no member of staff sees.
    let (_, rest) = State::ALL.split_at(1);
    rest
};

/// The table, desk by desk.
pub(super) const ROWS: &[Row] = &[
    // Applicant
    row(&[Submit], &[Applicant], &[S::Draft]),
    row(&[Withdraw], &[Applicant], BEFORE_DECISION),
    row(&[AskRevocation], &[Applicant], ISSUED).bars(Flags::REVOCATION_ASKED),
    row(&[OpenNotice], &[Applicant], TOLD).needs(Flags::NOTIFIED).bars(Flags::NOTICE_OPENED),
    row(&[AskAmendment], &[Applicant], BEFORE_DECISION).bars(Flags::AMENDMENT_OPEN),
    row(&[TakeBackAmendment], &[Applicant], BEFORE_DECISION).needs(Flags::AMENDMENT_OPEN),
    row(&[ReceiveDocuments], &[Applicant, Intake, Officer], &[S::DocumentsRequested]),
    row(&[Message], &[Applicant, Intake, Officer, Decider, Supervisor], SUBMITTED),
    row(&[Message], &[Delivery], AT_DELIVERY),
    // Intake
    row(&[Lodge], &[Intake], &[S::Submitted]),
    row(&[RecordFee], &[Intake], &[S::Lodged]).bars(Flags::FEE_SETTLED),
    // What a provider took for a person who has not come to the counter yet, or has.
    row(&[RecordFee], &[System], &[S::Submitted, S::Lodged]).bars(Flags::FEE_SETTLED),
    row(&[ReturnPayment], &[System], SUBMITTED),
    row(&[FindNotCompetent, FindInadmissible], &[Intake], &[S::Lodged]),
    row(&[Admit], &[Intake], &[S::Lodged]).needs(Flags::FEE_SETTLED),
    row(&[RecordRefund], &[Intake, Supervisor, System], &[S::NotCompetent, S::Inadmissible])
        .needs(Flags::REFUND_DUE),
    row(&[AmendPassportMrz], &[Intake], &[S::Submitted, S::Lodged, S::Admissible]),
    row(&[DecideAmendment], &[Intake], &[S::Submitted, S::Lodged, S::Admissible])
        .needs(Flags::AMENDMENT_OPEN),
    // Screening
    row(&[StartScreening], &[Screening, System], &[S::Admissible]),
    row(&[ClearScreening], &[Screening], &[S::Screening]).bars(Flags::SERIOUS_HIT.and(HITS)),
    row(&[ConfirmClearance], &[Screening, Supervisor], &[S::Screening]).needs(Flags::SERIOUS_HIT).bars(HITS),
    row(&[RecordSearch], &[System], SEARCHED),
    row(&[JudgeHit], &[Screening], SEARCHED).needs(Flags::HIT_OPEN),
    row(&[ReviewHit], &[Screening, Supervisor], SEARCHED).needs(Flags::HIT_WAITING),
    // Examination
    row(
        &[RequestDocuments, InviteInterview, AmendPassportMrz, OverrideMrzName],
        &[Officer],
        &[S::Examination],
    ),
    row(&[ProposeIssue, ProposeRefuse], &[Officer], &[S::Examination]).bars(Flags::AMENDMENT_OPEN),
    row(&[DecideAmendment], &[Officer], AT_SCREENING).needs(Flags::AMENDMENT_OPEN),
    row(&[Consult], &[Officer, System], &[S::Examination]),
    row(&[RecordConsultation], &[Officer, System], &[S::Consultation]),
    row(&[WriteToAuthority], &[Officer], &[S::Consultation]),
    // The installation speaks for who holds the link; that it was opened is written down as well.
    row(&[AnswerConsultation, QuestionConsultation, Read], &[System], &[S::Consultation]),
    row(&[RecordInterview], &[Officer], &[S::Interview]),
    row(&[ReturnToExamination], &[Officer], &[S::DocumentsRequested, S::Interview, S::Proposed]),
    row(&[ExtendClock], &[Officer, Decider], AT_WORK).bars(Flags::CLOCK_STOPPED),
    row(&[MarkUrgent], &[Officer, Decider, Supervisor], AT_SCREENING)
        .bars(Flags::URGENT.and(Flags::CLOCK_STOPPED)),
    row(&[StopClock], &[Officer], &[S::DocumentsRequested]).bars(Flags::CLOCK_STOPPED),
    row(&[ResumeClock], &[Officer], &[S::DocumentsRequested]).needs(Flags::CLOCK_STOPPED),
    row(&[NoteOutage], &[System], BEFORE_DECISION),
    row(&[NoteOutage], &[System], APPEALABLE).needs(Flags::NOTIFIED),
    // Decision
    row(&[DecideIssue], &[Decider], &[S::Proposed])
        .needs(Flags::ISSUE_PROPOSED)
        .bars(Flags::AMENDMENT_OPEN.and(Flags::REVIEW_OPEN).and(HITS)),
    row(&[DecideRefuse], &[Decider], &[S::Proposed])
        .needs(Flags::REFUSAL_PROPOSED)
        .bars(Flags::AMENDMENT_OPEN.and(Flags::REVIEW_OPEN).and(HITS)),
    row(&[Review], &[Decider, Supervisor], REVIEWED).needs(Flags::REVIEW_OPEN),
    row(&[DrawReview], &[System], DECIDED).bars(Flags::REVIEW_OPEN),
    row(&[ReturnToExamination], &[Decider], &[S::Proposed, S::Issued, S::PrintQueued]),
    row(&[ProposeEnd], &[Officer], ISSUED_AT_REST),
    row(&[Annul, Revoke], &[Decider], ISSUED_AT_REST).bars(Flags::SPOIL_DECLARED),
    row(&[MarkNotified], &[System, Intake, Delivery], TOLD).bars(Flags::NOTIFIED),
    // Print
    row(&[QueuePrint], &[System, Operator], &[S::Issued]).bars(PRINT_HITS),
    row(&[LoadSticker], &[Operator], &[S::PrintQueued]).bars(PRINT_HITS),
    row(&[SendPrint], &[Supervisor], &[S::PrintQueued]),
    row(&[Unload], &[Supervisor], &[S::Loaded, S::Rendered])
        .bars(Flags::FAULT.and(Flags::SPOIL_DECLARED).and(Flags::BY_HAND)),
    row(&[AuthoriseHand], &[Supervisor], &[S::PrintQueued]).bars(Flags::HAND_PERMITTED.and(Flags::ELSEWHERE)),
    row(&[TakeByHand], &[Operator], &[S::PrintQueued]).needs(Flags::HAND_PERMITTED).bars(PRINT_HITS),
    row(&[FillByHand], &[Operator], &[S::Loaded])
        .needs(Flags::BY_HAND)
        .bars(Flags::SPOIL_DECLARED.and(PRINT_HITS)),
    row(&[Render], &[Operator], &[S::Loaded]).bars(Flags::SPOIL_DECLARED.and(Flags::BY_HAND).and(PRINT_HITS)),
    row(&[SendToPrinter], &[Operator], &[S::Rendered])
        .bars(Flags::FAULT.and(Flags::SPOIL_DECLARED).and(PRINT_HITS)),
    row(&[RecordSent, RecordJobEnd], &[System], &[S::Rendered]).needs(Flags::JOB_OPEN),
    row(&[RecordPrinted, RecordFault], &[Operator], &[S::Rendered])
        .bars(Flags::FAULT.and(Flags::SPOIL_DECLARED).and(Flags::JOB_OPEN)),
    row(&[ConfirmRetry], &[Controller, Custodian, Supervisor], &[S::Rendered])
        .needs(Flags::FAULT)
        .bars(Flags::SPOIL_DECLARED),
    row(&[MovePrint], &[Supervisor], &[S::Loaded, S::Rendered])
        .bars(Flags::FAULT.and(Flags::SPOIL_DECLARED).and(Flags::BY_HAND)),
    row(&[FailControl], &[Controller], &[S::Printed]).bars(Flags::CONTROL_FAILED.and(Flags::SPOIL_DECLARED)),
    row(&[PassControl], &[Controller], &[S::Printed])
        .bars(Flags::CONTROL_FAILED.and(Flags::SPOIL_DECLARED).and(Flags::BY_HAND)),
    row(&[PassHandControl], &[Controller], &[S::Printed])
        .needs(Flags::BY_HAND)
        .bars(Flags::CONTROL_FAILED.and(Flags::SPOIL_DECLARED)),
    row(
        &[ReconcileHand],
        &[Supervisor],
        &[S::Controlled, S::Affixed, S::HandedOver, S::Annulled, S::Revoked],
    )
    .needs(Flags::HAND_OPEN)
    .bars(Flags::SPOIL_DECLARED),
    row(&[Spoil], &[Operator], &[S::Loaded, S::Rendered, S::Printed]).bars(Flags::JOB_OPEN),
    row(&[Spoil], &[Controller, Delivery], &[S::Controlled, S::Affixed]),
    row(&[ConfirmSpoil, ContradictSpoil], &[Operator, Controller, Delivery, Custodian, Supervisor], LOADED)
        .needs(Flags::SPOIL_DECLARED),
    row(&[Affix], &[Controller, Delivery], &[S::Controlled]).bars(Flags::SPOIL_DECLARED.and(PRINT_HITS)),
    row(&[HandOver], &[Delivery], &[S::Affixed]).bars(Flags::SPOIL_DECLARED.and(PRINT_HITS)),
    // Border
    row(&[RecordCrossing, ProposeEnd, Annul, Revoke], &[Border], &[S::HandedOver]),
    // Work in common
    row(&[Assign], &[Officer, Supervisor], BEFORE_DECISION),
    row(&[Unassign], &[Officer, Supervisor, Admin, System], BEFORE_DECISION).needs(Flags::ASSIGNED),
    row(&[Note, RecordContact, Read], &[Intake, Officer, Decider, Supervisor], SUBMITTED),
    // Of an ended case as well: an earlier application has ended.
    row(&[LinkCase, SetApart, TakeBackLink], &[Officer, Supervisor], SUBMITTED),
    row(&[Note, RecordContact, Read], &[Screening], AT_SCREENING),
    // A hit that comes after the decision brings the case back to the screening desk, and to nothing else there.
    row(&[Note, Read], &[Screening], AT_PRINT).needs(Flags::HIT_OPEN),
    row(&[Note, Read], &[Screening], AT_PRINT).needs(Flags::HIT_WAITING),
    row(&[Note, Read], &[Operator, Controller], AT_PRINT),
    row(&[Note, RecordContact, Read], &[Delivery], AT_DELIVERY),
    // A custodian reads a case only while it waits for somebody to look at its blank, a witness from delivery as well.
    row(&[Read], &[Custodian], &[S::Rendered]).needs(Flags::FAULT),
    row(&[Read], &[Custodian, Delivery], LOADED).needs(Flags::SPOIL_DECLARED),
    row(&[Read], &[Auditor], SUBMITTED),
    row(&[Read], &[Border], AT_BORDER),
];

/// What a role may do with a case in this state with these flags, in the order of [`ActionKind::ALL`].
///
/// An action that is listed can still be refused by [`super::Case::apply`], for its values or because of who
/// did what before.
pub fn allowed(state: State, flags: Flags, role: Role) -> &'static [ActionKind] {
    // Few different lists exist; each is made once and kept.
    static LISTS: LazyLock<Mutex<BTreeMap<u128, &'static [ActionKind]>>> = LazyLock::new(Mutex::default);
    let set = open(state, flags, role);
    let mut lists = LISTS.lock().unwrap_or_else(PoisonError::into_inner);
    lists.entry(set).or_insert_with(|| {
        let list: Vec<ActionKind> =
            ActionKind::ALL.iter().copied().filter(|kind| set & bit(*kind) != 0).collect();
        Vec::leak(list)
    })
}

/// `kind` is in [`allowed`].
pub fn is_allowed(state: State, flags: Flags, role: Role, kind: ActionKind) -> bool {
    open(state, flags, role) & bit(kind) != 0
}

fn open(state: State, flags: Flags, role: Role) -> u128 {
    ROWS.iter()
        .filter(|row| row.opens(state, flags, role))
        .flat_map(|row| row.actions)
        .fold(0, |set, kind| set | bit(*kind))
}

const fn bit(kind: ActionKind) -> u128 {
    1 << kind as u64
}
