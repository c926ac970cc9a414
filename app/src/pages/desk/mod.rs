//! The consular desk: the queue of a post, its visits, the page of a case, and a page for everything that can be done to it.
//!
//! To add an action: a file with its inputs here, a file that reads them in [`crate::forms::desk`], one line in
//! [`actions`], and its words (`desk-<action>-lead`) in `app/locales/*/desk.ftl`.

macro_rules! modules {
    ($($name:ident)+) => { $(pub mod $name;)+ };
}

pub mod act;
pub mod calculator;
pub mod case;
pub mod conditions;
pub mod dossier;
pub mod grant;
pub mod hits;
pub mod inputs;
pub mod joined;
pub mod keys;
mod leaves;
pub mod lists;
pub mod orphans;
pub mod outages;
pub mod outcomes;
pub mod overview;
pub mod paper;
pub mod presence;
pub mod proposal;
pub mod queue;
pub mod reviews;
pub mod rules;
pub mod viewer;
pub mod visits;
pub mod words;

modules! {
    admit amend_passport_mrz annul assign clear_screening confirm_clearance consult decide_amendment decide_issue decide_refuse
    extend_clock find_inadmissible find_not_competent invite_interview judge_hit link_case lodge mark_notified mark_urgent message note
    override_mrz_name propose_end propose_issue propose_refuse receive_documents record_consultation record_contact record_fee
    record_interview record_refund request_documents resume_clock return_to_examination review review_hit revoke set_apart start_screening
    stop_clock take_back_link unassign write_to_authority
}

use crate::{
    doors::{Door, FORM_LIMIT, Role, Route, get, post},
    forms::desk as forms,
    pages::file::UPLOAD,
};
use domain::case::ActionKind;

/// Who works with cases at a desk.
pub const DESK: &[Role] =
    &[Role::Intake, Role::Screening, Role::Officer, Role::Decider, Role::Supervisor, Role::Delivery];
/// Who may read a case and its papers.
const READERS: &[Role] = &[
    Role::Intake,
    Role::Screening,
    Role::Officer,
    Role::Decider,
    Role::Supervisor,
    Role::Delivery,
    Role::Auditor,
];
/// Who opens a page of a case, the border those of issued visas.
const PRESENT: &[Role] = &[
    Role::Intake,
    Role::Screening,
    Role::Officer,
    Role::Decider,
    Role::Supervisor,
    Role::Delivery,
    Role::Auditor,
    Role::Border,
];
const VISITS: &[Role] = services::visits::desk::ROLES;
const OUTAGES: &[Role] = &[Role::Supervisor, Role::Admin];
const INTAKE: &[Role] = &[Role::Intake];
const SCREENING: &[Role] = &[Role::Screening];
const OFFICER: &[Role] = &[Role::Officer];
/// Who links a case to others, and sends it on.
const ASSIGN: &[Role] = &[Role::Officer, Role::Supervisor];
const DECIDER: &[Role] = &[Role::Decider];

/// The largest form of an action, in bytes.
const fn size(kind: ActionKind) -> usize {
    if act::takes_files(kind) { UPLOAD } else { FORM_LIMIT }
}

/// Makes the routes of actions: a page and a command each, at the address that [`act::path`] gives.
macro_rules! actions {
    ($($kind:ident $module:ident $path:literal $roles:expr;)+) => {
        /// The actions of the desk, each with its page, its command and the roles that may enter.
        fn actions() -> Vec<Route> {
            vec![$(
                get(concat!("/desk/cases/{id}/", $path), Door::Staff($roles), $module::get),
                post(concat!("/desk/cases/{id}/", $path), Door::Staff($roles), forms::$module::post).up_to(size(ActionKind::$kind)),
            )+]
        }

        /// Where an action is done; `None` for what no member of staff does on purpose.
        pub const fn place(kind: ActionKind) -> Option<Place> {
            match kind {
                $(ActionKind::$kind => Some(Place::Desk),)+
                ActionKind::QueuePrint
                | ActionKind::LoadSticker
                | ActionKind::SendToPrinter
                | ActionKind::RecordSent
                | ActionKind::RecordJobEnd
                | ActionKind::Render
                | ActionKind::RecordPrinted
                | ActionKind::RecordFault
                | ActionKind::ConfirmRetry
                | ActionKind::MovePrint
                | ActionKind::Unload
                | ActionKind::SendPrint
                | ActionKind::AuthoriseHand
                | ActionKind::TakeByHand
                | ActionKind::FillByHand
                | ActionKind::PassHandControl
                | ActionKind::ReconcileHand
                | ActionKind::Spoil
                | ActionKind::ConfirmSpoil
                | ActionKind::ContradictSpoil
                | ActionKind::PassControl
                | ActionKind::FailControl
                | ActionKind::Affix
                | ActionKind::HandOver => Some(Place::PrintRoom),
                ActionKind::RecordCrossing => Some(Place::Border),
                ActionKind::Submit
                | ActionKind::Withdraw
                | ActionKind::AskRevocation
                | ActionKind::AskAmendment
                | ActionKind::TakeBackAmendment
                | ActionKind::OpenNotice
                | ActionKind::ReturnPayment
                | ActionKind::NoteOutage
                | ActionKind::AnswerConsultation
                | ActionKind::QuestionConsultation
                | ActionKind::DrawReview
                | ActionKind::RecordSearch
                | ActionKind::Read => None,
            }
        }
    };
}

/// Where an action is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On a page of the desk.
    Desk,
    /// On a page of the print room.
    PrintRoom,
    /// At the border.
    Border,
}

impl Place {
    /// On a page of the desk.
    pub const fn is_desk(self) -> bool {
        matches!(self, Self::Desk)
    }
}

actions! {
    Lodge lodge "lodge" INTAKE;
    RecordFee record_fee "record-fee" INTAKE;
    RecordRefund record_refund "record-refund" &[Role::Intake, Role::Supervisor];
    FindNotCompetent find_not_competent "find-not-competent" INTAKE;
    FindInadmissible find_inadmissible "find-inadmissible" INTAKE;
    Admit admit "admit" INTAKE;
    StartScreening start_screening "start-screening" SCREENING;
    ClearScreening clear_screening "clear-screening" SCREENING;
    ConfirmClearance confirm_clearance "confirm-clearance" &[Role::Screening, Role::Supervisor];
    JudgeHit judge_hit "judge-hit" SCREENING;
    ReviewHit review_hit "review-hit" &[Role::Screening, Role::Supervisor];
    RequestDocuments request_documents "request-documents" OFFICER;
    ReceiveDocuments receive_documents "receive-documents" &[Role::Intake, Role::Officer];
    InviteInterview invite_interview "invite-interview" OFFICER;
    RecordInterview record_interview "record-interview" OFFICER;
    Consult consult "consult" OFFICER;
    RecordConsultation record_consultation "record-consultation" OFFICER;
    WriteToAuthority write_to_authority "write-to-authority" OFFICER;
    ExtendClock extend_clock "extend-clock" &[Role::Officer, Role::Decider];
    MarkUrgent mark_urgent "mark-urgent" &[Role::Officer, Role::Decider, Role::Supervisor];
    StopClock stop_clock "stop-clock" OFFICER;
    ResumeClock resume_clock "resume-clock" OFFICER;
    ProposeIssue propose_issue "propose-issue" OFFICER;
    ProposeRefuse propose_refuse "propose-refuse" OFFICER;
    ReturnToExamination return_to_examination "return-to-examination" &[Role::Officer, Role::Decider];
    Review review "review" services::reviews::ROLES;
    DecideIssue decide_issue "decide-issue" DECIDER;
    DecideRefuse decide_refuse "decide-refuse" DECIDER;
    ProposeEnd propose_end "propose-end" &[Role::Officer, Role::Border];
    Annul annul "annul" &[Role::Decider, Role::Border];
    Revoke revoke "revoke" &[Role::Decider, Role::Border];
    MarkNotified mark_notified "mark-notified" &[Role::Intake, Role::Delivery];
    DecideAmendment decide_amendment "decide-amendment" &[Role::Intake, Role::Officer];
    Assign assign "assign" ASSIGN;
    Unassign unassign "unassign" &[Role::Officer, Role::Supervisor];
    Note note "note" DESK;
    RecordContact record_contact "record-contact" DESK;
    LinkCase link_case "link-case" ASSIGN;
    SetApart set_apart "set-apart" ASSIGN;
    TakeBackLink take_back_link "take-back-link" ASSIGN;
    Message message "message" DESK;
    AmendPassportMrz amend_passport_mrz "amend-passport-mrz" &[Role::Intake, Role::Officer];
    OverrideMrzName override_mrz_name "override-mrz-name" OFFICER;
}

/// The table of this area.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        get("/desk", Door::Staff(DESK), queue::get),
        get("/desk/orphans", Door::Staff(services::orphans::ROLES), orphans::get),
        get(overview::PATH, Door::Staff(services::overview::ROLES), overview::get),
        get(overview::FILE, Door::Staff(services::overview::ROLES), overview::file),
        get(reviews::PATH, Door::Staff(services::reviews::ROLES), reviews::get),
        post("/desk/assign", Door::Staff(ASSIGN), forms::assign_many::post),
        post("/desk/filters", Door::Staff(DESK), forms::save_filter::post),
        post("/desk/filters/remove", Door::Staff(DESK), forms::remove_filter::post),
        post("/desk/take-next", Door::Staff(OFFICER), forms::take_next::post),
        get("/desk/stays", Door::Staff(READERS), calculator::get),
        get("/desk/outages", Door::Staff(OUTAGES), outages::get),
        post("/desk/outages", Door::Staff(OUTAGES), forms::record_outage::post),
        get(outcomes::PATH, Door::Staff(services::desk::outcomes::ROLES), outcomes::get),
        get("/desk/outcomes.csv", Door::Staff(services::desk::outcomes::ROLES), outcomes::csv),
        get(hits::PATH, Door::Staff(services::desk::hits::ROLES), hits::get),
        get(lists::PATH, Door::Staff(services::lists::ROLES), lists::get),
        post(lists::PATH, Door::Staff(services::lists::ROLES), forms::import_list::post)
            .up_to(lists::LARGEST),
        post("/desk/lists/{id}/force", Door::Staff(services::lists::ROLES), forms::force_list::post),
        get("/desk/visits", Door::Staff(VISITS), visits::get),
        get("/desk/visits/{id}", Door::Staff(VISITS), visits::one),
        post("/desk/visits/{id}/arrived", Door::Staff(VISITS), forms::visit_arrived::post),
        post("/desk/visits/{id}/missed", Door::Staff(VISITS), forms::visit_missed::post),
        get("/desk/cases/{id}", Door::Staff(READERS), case::get),
        get("/desk/cases/{id}/presence", Door::Staff(PRESENT), presence::get),
        get("/desk/cases/{id}/as-of", Door::Staff(READERS), case::then::get),
        get(rules::PATH, Door::Staff(READERS), rules::get),
        get(dossier::PATH, Door::Staff(services::desk::dossier::READERS), dossier::get),
        get("/desk/cases/{id}/receipt.pdf", Door::Staff(READERS), paper::receipt),
        get("/desk/cases/{id}/refund.pdf", Door::Staff(READERS), paper::refund),
        get(paper::DECISION, Door::Staff(services::desk::letter::ROLES), paper::decision),
        get("/desk/cases/{id}/portrait", Door::Staff(READERS), paper::face),
        get("/desk/cases/{id}/papers/{paper}", Door::Staff(READERS), paper::get),
        get("/desk/cases/{id}/papers/{paper}/file", Door::Staff(READERS), paper::file),
        get("/desk/cases/{id}/papers/{paper}/pages/{number}", Door::Staff(READERS), paper::page),
        get("/desk/cases/{id}/papers/{paper}/document.pdf", Door::Staff(READERS), joined::get),
    ];
    routes.extend(actions());
    routes
}

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
