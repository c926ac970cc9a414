//! The page of one case.

use super::queue::days_between;
use super::{names, papers, passport};
use crate::command::{self, Opened, event_context, look};
use crate::vault::DataKey;
use crate::who::parse_actor;
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{ActionKind, ActorId, Case, EventBody, Role, State};
use domain::form::Application;
use domain::policy::{Fee, Need, Policy, Words};
use domain::{CaseId, Date, DocumentId, Problem, Reference, Timestamp, UserId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::Tx;
use store::journal::EventRow;

pub use super::papers::{document, document_name_context, portrait};

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
    /// Papers, newest version first within a kind.
    pub documents: Vec<DocumentView>,
    /// Which papers the policy asks for, and which are there.
    pub requirements: Vec<RequirementView>,
    /// What happened, newest first.
    pub history: Vec<HistoryRow>,
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
    /// The fee by the age on the day of submission; what was paid is in the case.
    pub fee: Option<Fee>,
    /// The MRZ that the visa has or would have.
    pub mrz: MrzPreview,
    /// What the MRZ of the passport says about the form.
    pub passport: PassportCheck,
    /// Other cases of the same passport at this post, newest first.
    pub earlier: Vec<EarlierCase>,
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

/// Another case of the same passport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierCase {
    /// Case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// Where it stands.
    pub state: State,
    /// Visa type.
    pub visa_type: String,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// Last day of the visa, if one was decided.
    pub valid_until: Option<Date>,
}

/// Most events on a page; a case with more shows the newest.
const EVENTS: i64 = 1000;

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
    let events = tx.journal().of_case(id, 0, EVENTS).await?;
    let people = people(&mut tx, &opened.case, &events).await?;
    let documents = papers::documents(services, &mut tx, &opened).await?;
    let colleagues = colleagues(&mut tx, &opened.case).await?;
    let earlier = earlier(services, &mut tx, &opened).await?;
    let history = history(services, &opened, &events, &people)?;
    let version = opened.version();
    let Opened { case, policy, .. } = opened;
    let today =
        policy.post(&case.post).map_or_else(|| services.now().date(), |post| post.date(services.now()));
    let due = case.due();
    let submitted_on = policy.post(&case.post).map_or(today, |post| post.date(case.submitted_at));
    Ok(CaseView {
        application: serde_json::from_value(case.form.clone()).ok(),
        version,
        allowed: case.open_to(&staff.actor()),
        portrait: case.subject.portrait(),
        requirements: requirements(&case, &policy),
        documents,
        history,
        people,
        colleagues,
        today,
        due,
        days_left: due.map(|due| days_between(today, due)),
        fee: policy.fee(&case.visa_type, &case.post, case.subject.birth, submitted_on),
        mrz: passport::visa(&case, &policy),
        passport: passport::passport(&case),
        earlier,
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
) -> Result<(Arc<Policy>, domain::PostCode)> {
    let mut tx = services.store.read().await?;
    let Opened { case, policy, .. } =
        command::open(services, &mut tx, &Who::Staff(staff.clone()), id).await?;
    Ok((policy, case.post))
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

fn history(
    services: &Services,
    opened: &Opened,
    events: &[EventRow],
    people: &BTreeMap<UserId, String>,
) -> Result<Vec<HistoryRow>> {
    let rows = events.iter().rev().map(|row| {
        let body = open_event(services, &opened.key, row)?;
        Ok(HistoryRow::new(row, &body, people))
    });
    rows.collect()
}

/// Opens the body of an entry of the journal.
pub(crate) fn open_event(services: &Services, key: &DataKey, row: &EventRow) -> Result<EventBody> {
    let plain = services.vault.open(key, &event_context(row.case_id, row.seq), &row.body);
    serde_json::from_slice(&plain.map_err(Error::internal)?).map_err(Error::internal)
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
    let rules = policy.required_documents(&case.visa_type, &subject.trip.purposes, subject.minor);
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

async fn earlier(services: &Services, tx: &mut Tx, opened: &Opened) -> Result<Vec<EarlierCase>> {
    let rows = tx.cases().by_passport(&opened.row.passport_number).await?;
    let case = &opened.case;
    let others = rows.into_iter().filter(|row| row.id != case.id && row.post == case.post);
    let mut found = Vec::new();
    for row in others {
        // The same number from another State is another passport.
        let Ok(other) = command::open_row(services, row) else { continue };
        if other.case.subject.passport.issuer == case.subject.passport.issuer {
            found.push(EarlierCase {
                id: other.case.id,
                state: other.case.state,
                submitted_at: other.case.submitted_at,
                valid_until: other.case.grant().map(|grant| grant.valid_until),
                visa_type: other.case.visa_type,
                reference: other.case.reference,
            });
        }
    }
    Ok(found)
}
