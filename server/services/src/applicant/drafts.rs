//! Drafts: what is typed is kept, field by field, before anybody looks whether it is right.

use super::applicant;
use super::documents::{self, DocumentView};
use crate::vault::{Context, DataKey};
use crate::{Error, Result, Services, Who};
use domain::form::{Answers, Scan, SectionState, fields, scan, section_states};
use domain::policy::Policy;
use domain::{CaseId, PostCode, Problem, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::drafts::DraftRow;
use store::{StoreError, Tx};

/// The most bytes that all answers of a draft have together. The longest honest form is a tenth of it.
const MOST_BYTES: usize = 128 * 1024;
/// The most drafts that one person has at a time.
const MOST_DRAFTS: usize = 50;
/// How often a save is tried again when another save came in between: saves of single fields never contradict.
const TRIES: usize = 5;

/// What a new draft starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The post.
    pub post: PostCode,
    /// Kind of visa, a code of the policy.
    pub visa_type: String,
    /// Purpose, an option name of the form.
    pub purpose: String,
    /// Answers that are known already.
    pub answers: Answers,
}

/// A draft as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftView {
    /// Id, later of the case.
    pub id: CaseId,
    /// Version.
    pub version: i64,
    /// What was typed, exactly.
    pub answers: Answers,
    /// Sections that the person asked to have checked: their problems are shown.
    pub checked: BTreeSet<String>,
    /// Kind of visa.
    pub visa_type: String,
    /// Purpose that it was begun for.
    pub purpose: String,
    /// The post.
    pub post: PostCode,
    /// Papers.
    pub documents: Vec<DocumentView>,
    /// Begun.
    pub created_at: Timestamp,
    /// Saved last.
    pub updated_at: Timestamp,
    /// Deleted then, unless something is saved before.
    pub expires_at: Timestamp,
}

/// A draft in the list of its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftSummary {
    /// Id.
    pub id: CaseId,
    /// Kind of visa.
    pub visa_type: String,
    /// Purpose.
    pub purpose: String,
    /// The post.
    pub post: PostCode,
    /// The name that was typed so far, empty without one.
    pub name: String,
    /// Sections that are complete.
    pub done: usize,
    /// Sections that concern this person.
    pub of: usize,
    /// Saved last.
    pub updated_at: Timestamp,
    /// Deleted then, unless something is saved before.
    pub expires_at: Timestamp,
}

/// What is sealed in a draft.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Body {
    pub(super) answers: Answers,
    #[serde(default)]
    pub(super) checked: BTreeSet<String>,
}

/// A draft opened within a transaction.
pub(super) struct OpenDraft {
    pub(super) row: DraftRow,
    pub(super) key: DataKey,
    pub(super) body: Body,
}

/// Begins a draft.
///
/// # Errors
/// [`Error::Problems`] when the post does not issue this kind of visa for this purpose, or there are too many drafts.
pub async fn start(services: &Services, who: &Who, start: Start) -> Result<CaseId> {
    let (applicant_id, language) = applicant(who)?;
    let policy = services.policies.current();
    check_kind(policy, &start.post, &start.visa_type, &start.purpose)?;
    let id: CaseId = services.new_id();
    let key = services.vault.new_data_key();
    let now = services.now();
    let mut answers = start.answers;
    answers.0.retain(|input, _| is_input(input));
    if answers.get("purposes").is_empty() {
        answers.set("purposes", start.purpose.clone());
    }
    let body = Body { answers, checked: BTreeSet::new() };
    let row = DraftRow {
        id,
        applicant_id,
        version: 1,
        wrapped_key: services.vault.wrap(id, &key),
        sealed: seal(services, id, &key, &body)?,
        visa_type: start.visa_type,
        purpose: start.purpose,
        post: start.post,
        language: language.to_owned(),
        created_at: now,
        updated_at: now,
        expires_at: expiry(policy, now),
        submitted_at: None,
    };
    let mut tx = services.store.begin().await?;
    if tx.drafts().of_applicant(applicant_id).await?.len() >= MOST_DRAFTS {
        return Err(Error::problem("", "problem-too-many-drafts"));
    }
    tx.drafts().add(&row).await?;
    tx.commit().await?;
    Ok(id)
}

/// The drafts of a person, the last touched first.
///
/// # Errors
/// [`Error::Forbidden`] for staff.
pub async fn drafts(services: &Services, who: &Who) -> Result<Vec<DraftSummary>> {
    let (applicant_id, _) = applicant(who)?;
    let mut tx = services.store.read().await?;
    let rows = tx.drafts().of_applicant(applicant_id).await?;
    let now = services.now();
    let policy = services.policies.current();
    let mut found = Vec::new();
    for row in rows.into_iter().filter(|row| row.expires_at >= now) {
        let draft = open(services, row)?;
        let (mut done, mut of) = (0, 0);
        if let Some(context) = policy.form_context(&draft.row.visa_type, services.today(&draft.row.post)) {
            for (_, state) in section_states(&draft.body.answers, &context) {
                of += usize::from(state != SectionState::NotApplicable);
                done += usize::from(state == SectionState::Completed);
            }
        }
        found.push(DraftSummary {
            id: draft.row.id,
            name: typed_name(&draft.body.answers),
            done,
            of,
            updated_at: draft.row.updated_at,
            expires_at: draft.row.expires_at,
            visa_type: draft.row.visa_type,
            purpose: draft.row.purpose,
            post: draft.row.post,
        });
    }
    Ok(found)
}

/// One draft.
///
/// # Errors
/// [`Error::NotFound`] when it is somebody else's, expired, or was sent.
pub async fn get(services: &Services, who: &Who, id: CaseId) -> Result<DraftView> {
    let mut tx = services.store.read().await?;
    let draft = own(services, &mut tx, who, id).await?;
    let documents = documents::of(services, &mut tx, id, &draft.key).await?;
    let OpenDraft { row, body, .. } = draft;
    Ok(DraftView {
        id,
        version: row.version,
        answers: body.answers,
        checked: body.checked,
        visa_type: row.visa_type,
        purpose: row.purpose,
        post: row.post,
        documents,
        created_at: row.created_at,
        updated_at: row.updated_at,
        expires_at: row.expires_at,
    })
}

/// Keeps answers, field by field: inputs that are not among `changes` stay as they are. `checked` names a section that the
/// person asked to have checked. Gives the new version and the moment. Nothing is refused for what it says.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Problems`] when all answers together are too long to be kept.
pub async fn save(
    services: &Services,
    who: &Who,
    id: CaseId,
    changes: &BTreeMap<String, String>,
    checked: Option<&str>,
) -> Result<(i64, Timestamp)> {
    let merge = |answers: &mut Answers, _: &DraftRow| answers.merge(Answers(changes.clone()));
    let once = || change(services, who, id, checked, merge);
    let ((), version, at) = retried(once).await?;
    Ok((version, at))
}

/// Tries again when another page changes the draft at the same moment.
async fn retried<T, F: Future<Output = Result<T>>>(once: impl Fn() -> F) -> Result<T> {
    for _ in 1..TRIES {
        match once().await {
            Err(Error::Stale { .. } | Error::Busy) => {}
            other => return other,
        }
    }
    once().await
}

/// What came of [`save_seen`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When it was saved.
    pub at: Timestamp,
    /// The draft's answers now.
    pub answers: Answers,
    /// Fields that were changed elsewhere since the page was drawn, and otherwise. They stay as they were changed there.
    pub stale: Vec<&'static str>,
}

/// Keeps what a page changed. `seen` is what its inputs held when it was drawn: an input that still holds that is no change,
/// so an older page does not undo what another one saved. A field that both changed stays as it is and is named.
///
/// # Errors
/// As [`save`].
pub async fn save_seen(
    services: &Services,
    who: &Who,
    id: CaseId,
    page: &BTreeMap<String, String>,
    seen: &BTreeMap<String, String>,
) -> Result<Kept> {
    let merge = |answers: &mut Answers, _: &DraftRow| {
        let stale = merge_seen(answers, page, seen);
        (answers.clone(), stale)
    };
    let once = || change(services, who, id, None, merge);
    let ((answers, stale), _, at) = retried(once).await?;
    Ok(Kept { at, answers, stale })
}

/// Takes over the changed fields of a page that nobody changed since; names the others.
fn merge_seen(
    answers: &mut Answers,
    page: &BTreeMap<String, String>,
    seen: &BTreeMap<String, String>,
) -> Vec<&'static str> {
    // A browser sends line ends of its own.
    let same = |one: &str, other: &str| one.replace("\r\n", "\n") == other.replace("\r\n", "\n");
    let mut stale = Vec::new();
    for field in fields() {
        let inputs = field.inputs();
        let was = |input: &str| seen.get(input).map(String::as_str);
        let now = |input: &str| page.get(input).map(String::as_str).or(was(input));
        let changed =
            |input: &String| now(input).is_some_and(|now| was(input).is_none_or(|was| !same(was, now)));
        let moved = |input: &String| {
            let stored = answers.get(input);
            was(input).is_some_and(|was| !same(was, stored))
                && now(input).is_some_and(|now| !same(now, stored))
        };
        if !inputs.iter().any(changed) {
            continue;
        }
        if inputs.iter().any(moved) {
            stale.push(field.id);
            continue;
        }
        for input in inputs {
            if let Some(now) = page.get(&input) {
                answers.set(input, now.clone());
            }
        }
    }
    stale
}

/// Fills empty fields from the lines of the passport that the draft holds. Gives what the lines changed and where they
/// differ from what was typed.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Problems`] when the lines cannot be read.
pub async fn fill_from_passport(services: &Services, who: &Who, id: CaseId) -> Result<Scan> {
    let fill = |answers: &mut Answers, row: &DraftRow| {
        let context = services.policies.current().form_context(&row.visa_type, services.today(&row.post))?;
        let scan = scan(answers.get("passport-mrz"), answers, &context);
        if let Ok(scan) = &scan {
            answers.merge(scan.fills.clone());
        }
        Some(scan)
    };
    let once = || change(services, who, id, None, fill);
    let (scan, ..) = retried(once).await?;
    Ok(scan.ok_or_else(|| Error::internal("the policy has no such visa type"))??)
}

/// Opens a draft, lets `change` work on its answers, and writes it. Gives what `change` gave, the new version and the moment.
async fn change<T>(
    services: &Services,
    who: &Who,
    id: CaseId,
    checked: Option<&str>,
    change: impl FnOnce(&mut Answers, &DraftRow) -> T,
) -> Result<(T, i64, Timestamp)> {
    let mut tx = services.store.begin().await?;
    let mut draft = own(services, &mut tx, who, id).await?;
    let changed = change(&mut draft.body.answers, &draft.row);
    draft.body.answers.0.retain(|input, _| is_input(input));
    if let Some(section) = checked.and_then(domain::form::section) {
        draft.body.checked.insert(section.id.to_owned());
    }
    follow_residence(services.policies.current(), &mut draft);
    let (version, at) = write(services, &mut tx, draft).await?;
    tx.commit().await?;
    Ok((changed, version, at))
}

/// Another kind of visa or purpose for the same draft; the answers stay.
///
/// # Errors
/// As [`start`], and [`Error::NotFound`].
pub async fn change_kind(services: &Services, who: &Who, id: CaseId, to: Start) -> Result<()> {
    check_kind(services.policies.current(), &to.post, &to.visa_type, &to.purpose)?;
    let mut tx = services.store.begin().await?;
    let mut draft = own(services, &mut tx, who, id).await?;
    draft.row.visa_type = to.visa_type;
    draft.row.purpose = to.purpose;
    draft.row.post = to.post;
    draft.body.answers.merge(to.answers);
    draft.body.answers.0.retain(|input, _| is_input(input));
    write(services, &mut tx, draft).await?;
    tx.commit().await?;
    Ok(())
}

/// Deletes a draft with its papers, for good.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn delete(services: &Services, who: &Who, id: CaseId) -> Result<()> {
    let mut tx = services.store.begin().await?;
    own(services, &mut tx, who, id).await?;
    erase(services, tx, id).await
}

/// Deletes a draft and its papers. Files that cannot be removed now stay sealed with a key that no longer exists.
pub(crate) async fn erase(services: &Services, mut tx: Tx, id: CaseId) -> Result<()> {
    let papers = tx.documents().all(id).await?;
    tx.documents().delete_all(id).await?;
    tx.drafts().delete(id).await?;
    tx.commit().await?;
    for paper in papers {
        documents::discard(services, id, paper.id).await;
    }
    Ok(())
}

/// Deletes a draft whose time is over.
pub(crate) async fn expire(services: &Services, id: CaseId) -> Result<()> {
    let tx = services.store.begin().await?;
    erase(services, tx, id).await
}

/// Opens a draft for its owner.
pub(super) async fn own(services: &Services, tx: &mut Tx, who: &Who, id: CaseId) -> Result<OpenDraft> {
    let (applicant_id, _) = applicant(who)?;
    let row = tx.drafts().get(id).await?.filter(|row| row.applicant_id == applicant_id);
    let row = row.filter(|row| row.submitted_at.is_none() && row.expires_at >= services.now());
    open(services, row.ok_or(Error::NotFound)?)
}

pub(super) fn open(services: &Services, row: DraftRow) -> Result<OpenDraft> {
    let key = services.vault.unwrap(row.id, &row.wrapped_key).map_err(Error::internal)?;
    let plain = services.vault.open(&key, &context(row.id), &row.sealed).map_err(Error::internal)?;
    let body = serde_json::from_slice(&plain).map_err(Error::internal)?;
    Ok(OpenDraft { row, key, body })
}

/// Seals and writes; the time until deletion starts again.
pub(super) async fn write(services: &Services, tx: &mut Tx, draft: OpenDraft) -> Result<(i64, Timestamp)> {
    let OpenDraft { mut row, key, body } = draft;
    let now = services.now();
    row.sealed = seal(services, row.id, &key, &body)?;
    row.updated_at = now;
    row.expires_at = expiry(services.policies.current(), now);
    match tx.drafts().save(&row).await {
        Ok(version) => Ok((version, now)),
        Err(StoreError::Stale) => Err(Error::Stale { current_version: row.version + 1 }),
        Err(other) => Err(other.into()),
    }
}

fn seal(services: &Services, id: CaseId, key: &DataKey, body: &Body) -> Result<Vec<u8>> {
    let plain = serde_json::to_vec(body).map_err(Error::internal)?;
    if plain.len() > MOST_BYTES {
        return Err(Problem::new("", "problem-draft-too-large").into());
    }
    Ok(services.vault.seal(key, &context(id), &plain))
}

fn context(id: CaseId) -> Context {
    Context::new(id, "drafts.sealed", id)
}

fn expiry(policy: &Policy, now: Timestamp) -> Timestamp {
    now.plus_days(i64::from(policy.clocks.draft_days))
}

/// An input of the form; anything else is not ours to keep.
fn is_input(name: &str) -> bool {
    static INPUTS: std::sync::LazyLock<BTreeSet<String>> =
        std::sync::LazyLock::new(|| fields().flat_map(domain::form::Field::inputs).collect());
    INPUTS.contains(name)
}

fn check_kind(policy: &Policy, post: &PostCode, visa_type: &str, purpose: &str) -> Result<()> {
    if policy.post(post).is_none() {
        return Err(Error::problem("residence", "problem-apply-no-post"));
    }
    let visa = policy.visa_type(visa_type).filter(|visa| visa.is_issued_at(post));
    let serves = visa.is_some_and(|visa| visa.purposes.iter().any(|name| name == purpose));
    if serves { Ok(()) } else { Err(Error::problem("purpose", "problem-apply-no-visa")) }
}

/// Where a person lives decides which post is competent, so a changed address can move the draft to another post.
fn follow_residence(policy: &Policy, draft: &mut OpenDraft) {
    let country = draft.body.answers.get("home-country");
    let Some(post) = domain::states::lookup(country).and_then(|_| policy.post_for(country)) else { return };
    let issued = policy.visa_type(&draft.row.visa_type).is_some_and(|visa| visa.is_issued_at(&post.code));
    if issued {
        draft.row.post = post.code.clone();
    }
}

fn typed_name(answers: &Answers) -> String {
    let parts = [answers.get("given-names").trim(), answers.get("surname").trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
