//! The page of one case.

use super::clocks::{self, ClockView};
use super::earlier::Earlier;
use super::group::{self, OfGroup};
use super::queue::days_between;
use super::stays::{self, StayView};
use super::then::Then;
use super::{earlier, history, names, papers, passport};
use crate::command::{self, Opened, event_context, look};
use crate::vault::DataKey;
use crate::who::parse_actor;
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{ActionKind, ActorId, Case, Event, EventBody, Role};
use domain::form::Application;
use domain::policy::{Fee, Need, Policy, Words};
use domain::portrait::Examined;
use domain::rules::{Applied, applied};
use domain::{CaseId, Date, DocumentId, Problem, Timestamp, UserId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::Tx;
use store::journal::EventRow;

pub use super::papers::{Leaves, PDF, document, document_name_context, files, leaves, page, pages, portrait};
pub(crate) use super::papers::{document_examined_context, examined, known};

/// Everything that the page of a case shows.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// The case.
    pub case: Case,
    /// The signed form.
    pub application: Option<Application>,
    /// The policy that binds it.
    pub policy: Arc<Policy>,
    /// The version that a command from this page carries.
    pub version: i64,
    /// What this person may try now. An action can still be refused for its values or because of who did what before.
    pub allowed: Vec<ActionKind>,
    /// The uploaded portrait.
    pub portrait: Option<DocumentId>,
    /// Papers by kind, in the order that the applicant gave to those of a kind.
    pub documents: Vec<DocumentView>,
    /// Which papers the policy asks for, and which are there.
    pub requirements: Vec<RequirementView>,
    /// What happened, newest first.
    pub history: Vec<HistoryRow>,
    /// Why the officer proposed what was decided; `None` while nothing is decided, and where nothing was written.
    pub proposal_reason: Option<String>,
    /// Names of the members of staff in this case.
    pub people: BTreeMap<UserId, String>,
    /// Colleagues of the post to whom the case can be assigned.
    pub colleagues: Vec<(UserId, String)>,
    /// Today at the post.
    pub today: Date,
    /// Last day for the decision.
    pub due: Option<Date>,
    /// Days until then; negative when it has passed.
    pub days_left: Option<i64>,
    /// Every last day of the case, and why it is that day.
    pub clocks: Vec<ClockView>,
    /// Every published rule that applied, and what it did.
    pub applied: Vec<Applied>,
    /// Earlier stays, and what the next visa may be.
    pub stays: StayView,
    /// The fee by the age on the day of submission; what was paid is in the case.
    pub fee: Option<Fee>,
    /// The applicant went to pay online, and the outcome is not known.
    pub paying: bool,
    /// The MRZ that the visa has or would have.
    pub mrz: MrzPreview,
    /// What the MRZ of the passport says about the form.
    pub passport: PassportCheck,
    /// Appointments, the last one first.
    pub visits: Vec<crate::visits::desk::OfCase>,
    /// Other applications that may be by the same person.
    pub earlier: Earlier,
    /// The people with whom this one applied.
    pub group: Option<OfGroup>,
    /// At which entry of its journal the case is shown; `None` for the case as it is.
    pub then: Option<Then>,
}

impl CaseView {
    /// The name of a member of staff; the id for one who is not known any more.
    pub fn name_of(&self, user: UserId) -> String {
        self.people.get(&user).cloned().unwrap_or_else(|| user.to_string())
    }
}

/// An uploaded paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentView {
    /// Id, for its address.
    pub id: DocumentId,
    /// Code of the policy.
    pub kind: String,
    /// File name as the applicant had it.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// Size in bytes.
    pub size: i64,
    /// Width and height in pixels of an image.
    pub pixels: Option<(i64, i64)>,
    /// Number within its kind, from 1.
    pub version: i64,
    /// When it was uploaded.
    pub uploaded_at: Timestamp,
    /// A newer one of its kind has taken its place.
    pub replaced: bool,
    /// SHA-256 of the sealed file, 64 hexadecimal digits: it can be checked without the key of the case.
    pub sealed_sha256: String,
    /// What was found on it, if it is a portrait.
    pub examined: Option<Examined>,
}

/// A paper that the policy asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequirementView {
    /// Code of the policy.
    pub code: String,
    /// Name.
    pub name: Words,
    /// How much it is needed.
    pub need: Need,
    /// The condition.
    pub when: Option<Words>,
    /// The paper that is there.
    pub present: Option<DocumentId>,
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActorName {
    /// A member of staff, by name.
    Staff(String),
    /// The applicant.
    Applicant,
    /// The installation.
    System,
}

/// One event of the journal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryRow {
    /// Number in the journal, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: ActorId,
    /// Who, by name.
    pub actor_name: ActorName,
    /// Stored name of the kind. The message key is `history-` and this with hyphens: [`HistoryRow::key`].
    pub kind: String,
    /// Values for the message. Dates are ISO 8601, names of states and codes are stored names.
    pub args: Vec<(&'static str, String)>,
}

impl HistoryRow {
    /// Message key in the catalogues, for example `history-issue-proposed`.
    pub fn key(&self) -> String {
        format!("history-{}", self.kind.replace('_', "-"))
    }

    /// Somebody only looked at the case.
    pub fn is_reading(&self) -> bool {
        self.kind == "read"
    }
}

/// The machine readable zone of the visa.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MrzPreview {
    /// As it was rendered on the live sticker.
    Issued([String; 2]),
    /// As it would be; the number is a stand-in until a blank is loaded.
    Preview {
        /// The lines.
        lines: [String; 2],
        /// Where the name comes from.
        name_source: domain::mrz::NameSource,
        /// It was cut to the width of the line.
        name_cut: bool,
    },
    /// It cannot be written; the officer has to act.
    Impossible(Problem),
}

/// What the MRZ of the passport says about the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassportCheck {
    /// It was not read.
    NotRead,
    /// It cannot be read.
    Unreadable(Problem),
    /// It was read.
    Read {
        /// Faults in it, with line and position.
        faults: Vec<domain::mrz::Fault>,
        /// Fields in which the form differs.
        differences: Vec<PassportDifference>,
    },
}

/// A field in which form and passport differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassportDifference {
    /// Field of the MRZ.
    pub field: domain::mrz::Field,
    /// In the form.
    pub form: String,
    /// In the passport's MRZ.
    pub passport: String,
}

/// Readings further back than so many entries are not shown.
const READINGS: i64 = 1000;

/// Opens the page of a case and records that this person did.
///
/// # Errors
/// [`Error::NotFound`] for a case of another post, [`Error::Forbidden`] for roles that do not read cases, [`Error::Busy`].
pub async fn open(services: &Services, staff: &Staff, id: CaseId) -> Result<CaseView> {
    // At the border there are no posts: the rules of the case open to it what was issued.
    if !staff.may_know(&post_of(services, id).await?) && !staff.is(Role::Border) {
        return Err(Error::NotFound);
    }
    let opened = look(services, &Who::Staff(staff.clone()), id, "page").await?;
    let mut tx = services.store.read().await?;
    let events = tx.journal().what_happened(id, opened.row.journal_seq - READINGS).await?;
    Box::pin(view(services, &mut tx, staff, opened, &events, None)).await
}

/// Gathers what the page shows of a case: as it is, or as it was at `then`, with nothing that came later.
pub(super) async fn view(
    services: &Services,
    tx: &mut Tx,
    staff: &Staff,
    opened: Opened,
    events: &[EventRow],
    then: Option<Then>,
) -> Result<CaseView> {
    let id = opened.case.id;
    let until = then.as_ref().map(|then| then.until);
    let people = people(tx, &opened.case, events).await?;
    let documents = papers::documents(services, tx, &opened, until).await?;
    let colleagues = colleagues(tx, &opened.case).await?;
    let visits = crate::visits::desk::of_case(tx, id, until).await?;
    let (earlier, others) = Box::pin(earlier::gather(services, tx, staff, &opened.case, until)).await?;
    let paying = until.is_none() && crate::payments::is_open(tx, id).await?;
    let group = group::of(services, tx, staff, id, until).await?;
    let bodies =
        events.iter().map(|row| open_event(services, &opened.key, row)).collect::<Result<Vec<_>>>()?;
    let history =
        events.iter().zip(&bodies).rev().map(|(row, body)| HistoryRow::new(row, body, &people)).collect();
    let version = opened.version();
    let Opened { case, policy, .. } = opened;
    let now = until.unwrap_or_else(|| services.now());
    let today = policy.post(&case.post).map_or_else(|| now.date(), |post| post.date(now));
    let due = case.due();
    let known: Vec<&Case> = others.iter().collect();
    let stays = stays::stays(&case, &known, &policy);
    Ok(CaseView {
        applied: applied(&case, &bodies, &policy, stays.validity.as_ref()),
        clocks: clocks::clocks(&case, &policy, &bodies, today),
        stays,
        application: serde_json::from_value(case.form.clone()).ok(),
        version,
        allowed: if then.is_some() { Vec::new() } else { case.open_to(&staff.actor()) },
        portrait: case.subject.portrait(),
        requirements: requirements(&case, &policy),
        documents,
        proposal_reason: case.decision.as_ref().and_then(|_| history::proposal_reason(&bodies)),
        history,
        people,
        colleagues,
        today,
        due,
        days_left: due.map(|due| days_between(today, due)),
        fee: case.fee_by_age(&policy),
        paying,
        mrz: passport::visa(&case, &policy),
        passport: passport::passport(&case),
        visits,
        earlier,
        group,
        then,
        policy,
        case: *case,
    })
}

/// The rules that bind a case, and its post: for reading what a form of this case says. Nothing of the case is shown.
///
/// # Errors
/// [`Error::NotFound`] for a case that is not this person's business, [`Error::Busy`].
pub async fn rules(
    services: &Services,
    staff: &Staff,
    id: CaseId,
) -> Result<(Arc<Policy>, domain::PostCode, String)> {
    let mut tx = services.store.read().await?;
    let Opened { case, policy, .. } =
        command::open(services, &mut tx, &Who::Staff(staff.clone()), id).await?;
    Ok((policy, case.post, case.visa_type))
}

/// The post of a case, without opening it.
pub(super) async fn post_of(services: &Services, id: CaseId) -> Result<domain::PostCode> {
    let row = services.store.read().await?.cases().get(id).await?;
    row.map(|row| row.post).ok_or(Error::NotFound)
}

/// Names of everyone whom the page can mention.
pub(crate) async fn people(
    tx: &mut Tx,
    case: &Case,
    events: &[EventRow],
) -> Result<BTreeMap<UserId, String>> {
    let mut ids: BTreeSet<UserId> =
        events.iter().filter_map(|event| parse_actor(&event.actor)).filter_map(ActorId::staff).collect();
    ids.extend(case.assigned);
    for finding in &case.kin {
        ids.insert(finding.by);
        ids.extend(finding.taken_back.as_ref().map(|back| back.by));
    }
    for sticker in &case.stickers {
        ids.extend(sticker.custodian);
        ids.extend(sticker.spoiled.as_ref().map(|spoiled| spoiled.witness));
    }
    names(tx, ids).await
}

async fn colleagues(tx: &mut Tx, case: &Case) -> Result<Vec<(UserId, String)>> {
    let officer = Role::Officer.as_str();
    let users = tx.users().all().await?;
    let here = users.into_iter().filter(|user| user.post.as_ref() == Some(&case.post));
    let working =
        here.filter(|user| user.disabled_at.is_none() && user.roles.iter().any(|role| role == officer));
    Ok(working.map(|user| (user.id, user.name)).collect())
}

/// Opens the body of an entry of the journal.
pub(crate) fn open_event(services: &Services, key: &DataKey, row: &EventRow) -> Result<EventBody> {
    let plain = services.vault.open(key, &event_context(row.case_id, row.seq), &row.body);
    serde_json::from_slice(&plain.map_err(Error::internal)?).map_err(Error::internal)
}

/// An entry of the journal as the event that it was; `None` when it does not open or its kind is another than it says.
pub(crate) fn event_of(services: &Services, key: &DataKey, row: &EventRow) -> Option<Event> {
    let body = open_event(services, key, row).ok()?;
    let event = Event { at: row.at, actor: parse_actor(&row.actor)?, body };
    (event.kind() == row.kind).then_some(event)
}

fn requirements(case: &Case, policy: &Policy) -> Vec<RequirementView> {
    let subject = &case.subject;
    let there = |code: &str| {
        let received = case.requests.iter().flat_map(|request| &request.received);
        subject
            .documents
            .iter()
            .chain(received)
            .rfind(|document| document.code == code)
            .map(|document| document.id)
    };
    let rules = policy.required_documents(&case.visa_type, &subject.trip.purposes, subject.traveller());
    rules
        .into_iter()
        .map(|(document, rule)| RequirementView {
            code: document.code.clone(),
            name: document.name.clone(),
            need: rule.need,
            when: rule.when.clone(),
            present: there(&document.code),
        })
        .collect()
}
