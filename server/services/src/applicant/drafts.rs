//! Drafts: what is typed is kept, field by field, before anybody looks whether it is right.

use super::documents::{self, DocumentView};
use super::groups::{Part, spread};
use super::{applicant, common, uploads};
use crate::vault::{Context, DataKey, WaitingKey};
use crate::{Error, Result, Services, Who};
use domain::form::{Answers, SectionState, fields, only_shared, section_states};
use domain::policy::Policy;
use domain::{ApplicantId, CaseId, PostCode, Problem, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::drafts::DraftRow;
use store::{StoreError, Tx};

/// The most bytes that all answers of a draft have together. The longest honest form is a tenth of it.
const MOST_BYTES: usize = 128 * 1024;
/// The most drafts that one person has at a time.
const MOST_DRAFTS: usize = 50;

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
    /// What it is in a group, if it is in one.
    pub part: Option<Part>,
    /// Papers.
    pub documents: Vec<DocumentView>,
    /// Begun.
    pub created_at: Timestamp,
    /// Saved last.
    pub updated_at: Timestamp,
    /// Deleted then, unless something is saved before.
    pub expires_at: Timestamp,
    /// Deleted then, if it is kept now.
    pub keeps_until: Timestamp,
    /// Seals what the owner's browser has not sent yet.
    pub waiting: WaitingKey,
}

impl DraftView {
    /// It holds what a group shares, and is nobody's application.
    pub const fn is_whole(&self) -> bool {
        matches!(self.part, Some(Part::Whole { .. }))
    }

    /// The group that the person is in, and its answers.
    pub const fn group(&self) -> Option<(CaseId, &Answers)> {
        match &self.part {
            Some(Part::Member { of, shared }) => Some((*of, shared)),
            _ => None,
        }
    }
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) part: Option<Part>,
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
    let row = new_row(services, applicant_id, language, start, None)?;
    let mut tx = services.store.begin().await?;
    if tx.drafts().of_applicant(applicant_id).await?.len() >= MOST_DRAFTS {
        return Err(Error::problem("", "problem-too-many-drafts"));
    }
    tx.drafts().add(&row).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// A draft that is not written yet, with a key of its own.
///
/// # Errors
/// [`Error::Problems`] when the post does not issue this kind of visa for this purpose.
pub(super) fn new_row(
    services: &Services,
    applicant_id: ApplicantId,
    language: &str,
    start: Start,
    part: Option<Part>,
) -> Result<DraftRow> {
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
    let body = Body { answers, checked: BTreeSet::new(), part };
    Ok(DraftRow {
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
        remind_at: policy.clocks.draft_reminder(expiry(policy, now), now),
    })
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
    let OpenDraft { row, key, body } = draft;
    Ok(DraftView {
        id,
        version: row.version,
        answers: body.answers,
        checked: body.checked,
        part: body.part,
        visa_type: row.visa_type,
        purpose: row.purpose,
        post: row.post,
        documents,
        created_at: row.created_at,
        updated_at: row.updated_at,
        expires_at: row.expires_at,
        keeps_until: expiry(services.policies.current(), services.now()),
        waiting: key.waiting(),
    })
}

/// Another kind of visa or purpose for the same draft; the answers stay.
///
/// # Errors
/// As [`start`], and [`Error::NotFound`].
pub async fn change_kind(services: &Services, who: &Who, id: CaseId, to: Start) -> Result<()> {
    check_kind(services.policies.current(), &to.post, &to.visa_type, &to.purpose)?;
    let mut tx = services.store.begin().await?;
    let mut draft = own(services, &mut tx, who, id).await?;
    let was = draft.row.clone();
    draft.row.visa_type = to.visa_type;
    draft.row.purpose = to.purpose;
    draft.row.post = to.post;
    let whole = matches!(draft.body.part, Some(Part::Whole { .. }));
    draft.body.answers.merge(if whole { only_shared(&to.answers) } else { to.answers });
    draft.body.answers.0.retain(|input, _| is_input(input));
    if whole {
        spread::kind(services, &mut tx, &was, &draft.row).await?;
        spread::answers(services, &mut tx, id, &draft.body.answers).await?;
    }
    write(services, &mut tx, draft).await?;
    tx.commit().await?;
    Ok(())
}

/// Keeps a draft from now on as long as one that was changed now; what a group shares with everybody in it who was not sent.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Stale`] when it is being changed at this moment.
pub async fn keep(services: &Services, who: &Who, id: CaseId) -> Result<()> {
    let mut tx = services.store.begin().await?;
    let draft = own(services, &mut tx, who, id).await?;
    if matches!(draft.body.part, Some(Part::Whole { .. })) {
        spread::kept(services, &mut tx, id).await?;
    }
    write(services, &mut tx, draft).await?;
    Ok(tx.commit().await?)
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
    let begun = tx.uploads().of(id).await?;
    tx.documents().delete_all(id).await?;
    tx.drafts().delete(id).await?;
    let group = tx.groups().of_member(id).await?.map_or(id, |group| group.id);
    tx.groups().remove_member(id).await?;
    if tx.drafts().get(group).await?.is_none() {
        tx.groups().delete_empty(group).await?;
    }
    tx.commit().await?;
    for upload in begun {
        uploads::forget(services, &upload).await?;
    }
    for paper in papers {
        common::discard(services, &paper).await;
        if let Some(source) = paper.source_id {
            documents::discard(services, id, source).await;
        }
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
    let policy = services.policies.current();
    row.expires_at = expiry(policy, now);
    row.remind_at = policy.clocks.draft_reminder(row.expires_at, now);
    if let Some(Part::Member { of, .. }) = &body.part {
        tx.drafts().keep_until(*of, row.expires_at).await?;
    }
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

pub(super) fn expiry(policy: &Policy, now: Timestamp) -> Timestamp {
    now.plus_days(i64::from(policy.clocks.draft_days))
}

/// An input of the form; anything else is not ours to keep.
pub(super) fn is_input(name: &str) -> bool {
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
pub(super) fn follow_residence(policy: &Policy, draft: &mut OpenDraft) {
    let country = draft.body.answers.get("home-country");
    let Some(post) = domain::states::lookup(country).and_then(|_| policy.post_for(country)) else { return };
    let issued = policy.visa_type(&draft.row.visa_type).is_some_and(|visa| visa.is_issued_at(&post.code));
    if issued {
        draft.row.post = post.code.clone();
    }
}

pub(super) fn typed_name(answers: &Answers) -> String {
    let parts = [answers.get("given-names").trim(), answers.get("surname").trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
