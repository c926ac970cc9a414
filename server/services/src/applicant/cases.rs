//! Following a case: its public words, and the few actions that an applicant has.

use super::documents::{self, DocumentView};
use super::history::{self, Happened};
use super::{applicant, portrait};
use crate::command::{self, Done, Opened};
use crate::messages::ATTACHMENT;
use crate::retry::{retried, stale};
use crate::{Error, Result, Services, Who, visits};
use domain::case::{
    Action, ActionKind, ActorId, Amendment, Case, DocumentRef, End, Ending, Grant, Ground, Notice, Outcome,
    PublicStatus, State, public_status,
};
use domain::form::{Answers, Context};
use domain::policy::{Deed, Policy};
use domain::{CaseId, CommandKey, Date, DocumentId, PostCode, Reference, Timestamp};

/// How often an action is tried again that does not depend on what else happened in between.
const TRIES: usize = 4;

/// A case in the list of its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSummary {
    /// Id.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// Name of the applicant.
    pub name: String,
    /// Kind of visa asked for.
    pub visa_type: String,
    /// Public words.
    pub status: PublicStatus,
    /// Sent.
    pub submitted_at: Timestamp,
}

/// A message of either side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageView {
    /// When.
    pub at: Timestamp,
    /// Written by the applicant; otherwise by the post.
    pub own: bool,
    /// What.
    pub text: String,
    /// Files that came with it.
    pub files: Vec<DocumentView>,
}

/// A paper that the post asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Code of the policy.
    pub code: String,
    /// Name in the reader's language.
    pub name: String,
    /// What exactly is wanted.
    pub note: String,
    /// Something of this kind was sent.
    pub received: bool,
    /// Uploaded, and not sent yet.
    pub waiting: Vec<DocumentView>,
}

/// An interview that lies ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// When.
    pub when: Timestamp,
    /// Where.
    pub place: String,
    /// What to bring; may be empty.
    pub bring: String,
}

/// An open request for papers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Asked.
    pub at: Timestamp,
    /// Last day.
    pub due: Date,
    /// What.
    pub items: Vec<Wanted>,
}

/// A reason against the applicant, with the official text and the fact of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Number on the form.
    pub code: u8,
    /// Official text.
    pub text: String,
    /// What in this case.
    pub fact: String,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decided {
    /// A visa.
    Visa(Grant),
    /// No visa.
    Refused {
        /// The day at the post.
        on: Date,
        /// Why; empty until the person opens the decision.
        reasons: Vec<Reason>,
    },
    /// The visa was annulled or revoked.
    Ended {
        /// The day at the post.
        on: Date,
        /// Which of the two.
        end: End,
        /// Why; empty until the person opens the decision.
        reasons: Vec<Reason>,
    },
    /// Another office is competent.
    NotCompetent {
        /// Which, with its address.
        office: String,
    },
    /// Something was missing without which nothing can be examined.
    Inadmissible {
        /// What was missing: names of admission checks.
        missing: Vec<String>,
    },
}

impl Decided {
    /// Against the person, who has not opened it: there are no reasons to show, because the time for an appeal begins with the
    /// opening.
    pub fn is_closed(&self) -> bool {
        matches!(self, Self::Refused { reasons, .. } | Self::Ended { reasons, .. } if reasons.is_empty())
    }
}

/// A case as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicantCase {
    /// Id.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// Version for the next command.
    pub version: i64,
    /// Name of the applicant.
    pub name: String,
    /// Kind of visa asked for, in the reader's language.
    pub visa_name: String,
    /// First and last day of the journey.
    pub journey: (Date, Date),
    /// The post.
    pub post: PostCode,
    /// Its name in the reader's language.
    pub post_name: String,
    /// Its address.
    pub post_address: String,
    /// Its mail address.
    pub post_email: String,
    /// Its time zone.
    pub post_zone: String,
    /// Where to appeal.
    pub appeal_body: String,
    /// Public words.
    pub status: PublicStatus,
    /// Sent.
    pub submitted_at: Timestamp,
    /// Days within which people come to the counter.
    pub appointment_days: u16,
    /// Papers.
    pub documents: Vec<DocumentView>,
    /// Messages, the oldest first.
    pub messages: Vec<MessageView>,
    /// History in public words, the oldest first.
    pub timeline: Vec<Happened>,
    /// The open request for papers.
    pub request: Option<Request>,
    /// Interview that lies ahead.
    pub interview: Option<Invitation>,
    /// What was decided, once the person has been told or holds the visa.
    pub decided: Option<Decided>,
    /// The message about the decision.
    pub notice: Option<Notice>,
    /// The answers as signed and corrected since; none in an old case.
    pub answers: Answers,
    /// The numbers that they are checked with.
    pub context: Option<Context>,
    /// Corrections that were asked for, the oldest first.
    pub amendments: Vec<Amendment>,
    /// The group that the person applied in.
    pub group: Option<CaseId>,
    /// The appointment that the case needs now.
    pub visit: Option<visits::Card>,
    /// What the person may do now.
    pub can: Vec<ActionKind>,
}

/// What became of an answer to a request for papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Papers that were sent.
    pub sent: usize,
    /// The post has everything that it asked for.
    pub complete: bool,
}

impl ApplicantCase {
    /// The person may do this now.
    pub fn can(&self, action: ActionKind) -> bool {
        self.can.contains(&action)
    }
}

/// The cases of a person, the newest first.
///
/// # Errors
/// [`Error::Forbidden`] for staff.
pub async fn list(services: &Services, who: &Who) -> Result<Vec<CaseSummary>> {
    let (applicant_id, _) = applicant(who)?;
    let mut tx = services.store.read().await?;
    let rows = tx.cases().of_applicant(applicant_id).await?;
    let mut found = Vec::new();
    for row in rows {
        match command::open_row(services, row) {
            Ok(Opened { case, .. }) => found.push(CaseSummary {
                id: case.id,
                name: full_name(&case),
                status: public_status(&case),
                reference: case.reference,
                visa_type: case.visa_type,
                submitted_at: case.submitted_at,
            }),
            // Erased: there is nothing left to tell.
            Err(Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(found)
}

/// One case.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn view(services: &Services, who: &Who, id: CaseId) -> Result<ApplicantCase> {
    let (_, language) = applicant(who)?;
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, who, id).await?;
    let documents = documents::of(services, &mut tx, id, &opened.key).await?;
    let timeline = history::of(services, &mut tx, id, &opened.key).await?;
    let visit = visits::offer::card(services, &mut tx, &opened).await?;
    let group = tx.groups().of_member(id).await?.map(|group| group.id);
    let version = opened.version();
    let Opened { case, policy, .. } = opened;
    let (attached, documents): (Vec<_>, Vec<_>) =
        documents.into_iter().partition(|document| document.kind == ATTACHMENT);
    let (waiting, documents): (Vec<_>, Vec<_>) =
        documents.into_iter().partition(|document| !is_sent(&case, document.id));
    let message = |message: &domain::case::Message| MessageView {
        at: message.at,
        own: message.by == ActorId::Applicant(case.applicant),
        text: message.text.clone(),
        files: attached.iter().filter(|file| message.files.contains(&file.id)).cloned().collect(),
    };
    // The reasons are shown once the person has opened the decision: that is when the time for an appeal begins.
    let opened = case.notice.as_ref().is_some_and(|notice| notice.opened_at.is_some());
    Ok(ApplicantCase {
        version,
        documents,
        messages: case.messages.iter().map(message).collect(),
        timeline,
        request: request(&case, &policy, waiting, language),
        group,
        visit,
        can: case.open_to(&who.actor()),
        ..alone(&case, &policy, language, opened)?
    })
}

/// What the case itself says, without its papers, its messages and what stands beside it; with the reasons of a decision or not.
pub(super) fn alone(case: &Case, policy: &Policy, language: &str, reasons: bool) -> Result<ApplicantCase> {
    let post = policy.post(&case.post).ok_or_else(|| Error::internal("the post of a case is gone"))?;
    let visa = policy.visa_type(&case.visa_type);
    Ok(ApplicantCase {
        id: case.id,
        reference: case.reference.clone(),
        version: i64::try_from(case.version).map_err(Error::internal)?,
        name: full_name(case),
        visa_name: visa.map_or(case.visa_type.as_str(), |visa| visa.name.get(language)).to_owned(),
        journey: (case.subject.trip.arrival, case.subject.trip.departure),
        post: case.post.clone(),
        post_name: post.name.get(language).to_owned(),
        post_address: post.address.clone(),
        post_email: post.email.clone(),
        post_zone: post.time_zone.clone(),
        appeal_body: post.appeal_body.get(language).to_owned(),
        status: public_status(case),
        submitted_at: case.submitted_at,
        appointment_days: policy.clocks.appointment_days,
        documents: Vec::new(),
        messages: Vec::new(),
        timeline: Vec::new(),
        request: None,
        interview: interview(case),
        decided: decided(case, policy, language, reasons),
        notice: case.notice.clone(),
        answers: case.answers.clone(),
        context: case.form_context(policy),
        amendments: case.amendments.clone(),
        group: None,
        visit: None,
        can: Vec::new(),
    })
}

/// Takes an application back.
///
/// # Errors
/// As [`command::act`].
pub async fn withdraw(
    services: &Services,
    who: &Who,
    id: CaseId,
    version: i64,
    key: CommandKey,
) -> Result<Done> {
    applicant(who)?;
    command::act(services, who, id, version, key, Action::Withdraw).await
}

/// Asks for the revocation of the own visa.
///
/// # Errors
/// As [`command::act`].
pub async fn ask_revocation(
    services: &Services,
    who: &Who,
    id: CaseId,
    version: i64,
    key: CommandKey,
    reason: String,
) -> Result<Done> {
    applicant(who)?;
    command::act(services, who, id, version, key, Action::AskRevocation { reason }).await
}

/// Opens the decision: reasons are shown from now on, and the time for an appeal counts from here if it is earlier.
///
/// # Errors
/// As [`command::act`].
pub async fn open_notice(services: &Services, who: &Who, id: CaseId, key: CommandKey) -> Result<Done> {
    insist(services, who, id, key, &Action::OpenNotice).await
}

/// Sends the uploaded papers to the post that asked for them.
///
/// # Errors
/// [`Error::Problems`] when nothing was uploaded; as [`command::act`].
pub async fn answer_request(services: &Services, who: &Who, id: CaseId, key: CommandKey) -> Result<Answered> {
    applicant(who)?;
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, who, id).await?;
    let rows = tx.documents().current(id).await?;
    drop(tx);
    let new = rows.into_iter().filter(|row| row.kind != ATTACHMENT && !is_sent(&opened.case, row.id));
    let documents: Vec<DocumentRef> = new.map(|row| DocumentRef { code: row.kind, id: row.id }).collect();
    let sent = documents.len();
    if sent == 0 && opened.case.state == State::DocumentsRequested {
        return Err(Error::problem("file", "problem-request-nothing-uploaded"));
    }
    let done = insist(services, who, id, key, &Action::ReceiveDocuments { documents }).await?;
    portrait::forget_sources(services, id).await;
    Ok(Answered { sent, complete: done.state != State::DocumentsRequested })
}

/// Does an action with the version that the case has now.
pub(crate) async fn insist(
    services: &Services,
    who: &Who,
    id: CaseId,
    key: CommandKey,
    action: &Action,
) -> Result<Done> {
    applicant(who)?;
    retried(TRIES, stale, || insist_once(services, who, id, key, action.clone())).await
}

async fn insist_once(
    services: &Services,
    who: &Who,
    id: CaseId,
    key: CommandKey,
    action: Action,
) -> Result<Done> {
    let mut tx = services.store.read().await?;
    let version = command::open(services, &mut tx, who, id).await?.version();
    drop(tx);
    command::act(services, who, id, version, key, action).await
}

/// Whether a paper is part of the case. One that only waits to be sent is the applicant's alone.
pub(crate) fn is_sent(case: &Case, document: DocumentId) -> bool {
    let received = case.requests.iter().flat_map(|request| &request.received);
    let mut written = case.messages.iter().flat_map(|message| &message.files);
    case.subject.documents.iter().chain(received).any(|sent| sent.id == document)
        || written.any(|file| *file == document)
}

pub(crate) fn full_name(case: &Case) -> String {
    let names = &case.subject.names;
    names.given.iter().chain([&names.surname]).map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn request(case: &Case, policy: &Policy, waiting: Vec<DocumentView>, language: &str) -> Option<Request> {
    let request = case.requests.last().filter(|_| case.state == State::DocumentsRequested)?;
    let items = request.items.iter().map(|item| Wanted {
        name: policy.document_name(&item.code, language).to_owned(),
        note: item.note.clone(),
        received: request.received.iter().any(|document| document.code == item.code),
        waiting: waiting.iter().filter(|document| document.kind == item.code).cloned().collect(),
        code: item.code.clone(),
    });
    Some(Request { at: request.at, due: request.due, items: items.collect() })
}

fn interview(case: &Case) -> Option<Invitation> {
    let interview = case.interviews.last().filter(|_| case.state == State::Interview)?;
    let (place, bring) = (interview.place.clone(), interview.bring.clone());
    Some(Invitation { when: interview.when, place, bring })
}

fn decided(case: &Case, policy: &Policy, language: &str, with_reasons: bool) -> Option<Decided> {
    let reasons = |deed: Deed, grounds: &[Ground]| -> Vec<Reason> {
        let of_deed: Vec<_> = policy.grounds_for(deed).collect();
        let shown = grounds.iter().filter(|_| with_reasons).map(|ground| Reason {
            code: ground.code,
            text: of_deed
                .iter()
                .find(|rule| rule.code == ground.code)
                .map(|rule| rule.text.get(language).to_owned())
                .unwrap_or_default(),
            fact: ground.fact.clone(),
        });
        shown.collect()
    };
    match &case.ending {
        Some(Ending::NotCompetent { office, .. }) => {
            return Some(Decided::NotCompetent { office: office.clone() });
        }
        Some(Ending::Inadmissible { missing, .. }) => {
            return Some(Decided::Inadmissible { missing: missing.clone() });
        }
        Some(Ending::Ended { on, end, grounds, .. }) => {
            let reasons = reasons(Deed::from(*end), grounds);
            return Some(Decided::Ended { on: *on, end: *end, reasons });
        }
        Some(Ending::Withdrawn { .. }) => return None,
        None => {}
    }
    let decision = case.decision.as_ref()?;
    match &decision.outcome {
        Outcome::Issue(grant) => {
            let told = matches!(case.state, State::Affixed | State::HandedOver);
            told.then(|| Decided::Visa(grant.clone()))
        }
        Outcome::Refuse(grounds) => {
            Some(Decided::Refused { on: decision.on, reasons: reasons(Deed::Refuse, grounds) })
        }
    }
}
