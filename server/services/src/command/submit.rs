//! From draft to case: the first event.

use super::{Opened, begin, finish, record, refused, seal_snapshot};
use crate::{Error, Result, Services, Who};
use domain::case::{Actor, Case, Change, DocumentRef, State, Subject, Submission};
use domain::form::{Answers, Application};
use domain::{CaseId, CommandKey, Reference};
use serde::{Deserialize, Serialize};
use store::cases::CaseRow;
use store::drafts::DraftRow;
use store::{StoreError, Tx};

/// How often another reference is tried when a random one is taken. The second time is as unlikely as the first.
const REFERENCES: usize = 4;

/// What is submitted: a draft as it was when its form was found to be complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubmitRequest {
    /// The draft; its id becomes the case's.
    pub draft: CaseId,
    /// The version of the draft that `application` was read from.
    pub draft_version: i64,
    /// Names this press of the button.
    pub key: CommandKey,
    /// The complete form.
    pub application: Application,
    /// The same as it was typed.
    pub answers: Answers,
}

/// A submitted application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submitted {
    /// The case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// Its version.
    pub version: i64,
    /// Its state.
    pub state: State,
}

/// Makes a draft a case: row, snapshot, first event, letter, and the mark on the draft, in one transaction. Post, visa type,
/// language and papers are those of the draft; the data key of the draft becomes that of the case. The policy is the
/// current one and binds the case for ever.
///
/// # Errors
/// [`Error::NotFound`] for a draft of somebody else or one that was submitted, [`Error::Stale`] when it was saved since,
/// [`Error::Refused`] by a rule, [`Error::Forbidden`] for anybody but an applicant or for a key of somebody else.
pub async fn submit(services: &Services, who: &Who, request: &SubmitRequest) -> Result<Submitted> {
    for _ in 1..REFERENCES {
        match attempt(services, who, request).await {
            Err(Attempt::ReferenceTaken) => {}
            Err(Attempt::Failed(error)) => return Err(error),
            Ok(submitted) => return Ok(submitted),
        }
    }
    Err(Error::internal("no free reference was found"))
}

enum Attempt {
    ReferenceTaken,
    Failed(Error),
}

impl<E: Into<Error>> From<E> for Attempt {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

async fn attempt(services: &Services, who: &Who, request: &SubmitRequest) -> Result<Submitted, Attempt> {
    let Who::Applicant { id: applicant, .. } = who else { return Err(Error::Forbidden.into()) };
    let now = services.now();
    let mut tx = services.store.begin().await?;
    if let Some(first) = begin(&mut tx, request.key, who, Some(request.draft), now).await? {
        return Ok(first);
    }
    let mut draft = tx.drafts().get(request.draft).await?.ok_or(Error::NotFound)?;
    if draft.applicant_id != *applicant || draft.submitted_at.is_some() {
        return Err(Error::NotFound.into());
    }
    if draft.version != request.draft_version {
        return Err(Error::Stale { current_version: draft.version }.into());
    }
    draft.submitted_at = Some(now);
    draft.updated_at = now;
    tx.drafts().save(&draft).await.map_err(|error| match error {
        StoreError::Stale => Error::Stale { current_version: draft.version + 1 },
        other => other.into(),
    })?;
    let (opened, change) = first_event(services, &mut tx, &who.actor(), &draft, request).await?;
    let submitted = Submitted {
        id: opened.case.id,
        reference: opened.case.reference.clone(),
        version: opened.version(),
        state: opened.case.state,
    };
    write(services, &mut tx, opened, change).await?;
    finish(&mut tx, request.key, &submitted).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(submitted)
}

/// Asks the rules; nothing is written yet.
async fn first_event(
    services: &Services,
    tx: &mut Tx,
    actor: &Actor,
    draft: &DraftRow,
    request: &SubmitRequest,
) -> Result<(Opened, Change)> {
    let policy = services.policies.current().clone();
    let documents = tx.documents().current(draft.id).await?;
    let documents =
        documents.into_iter().map(|document| DocumentRef { code: document.kind, id: document.id }).collect();
    let submission = Submission {
        id: draft.id,
        reference: Reference::from_random(u64::from_be_bytes(crate::entropy::random(&*services.entropy))),
        applicant: draft.applicant_id,
        post: draft.post.clone(),
        visa_type: draft.visa_type.clone(),
        policy: policy.version.clone(),
        language: draft.language.clone(),
        subject: Subject::from_application(&request.application, documents),
        form: serde_json::to_value(&request.application).map_err(Error::internal)?,
        answers: request.answers.clone(),
    };
    let change = Case::submit(actor, submission, services.now(), &policy).map_err(refused)?;
    let key = services.vault.unwrap(draft.id, &draft.wrapped_key).map_err(Error::internal)?;
    let case = Box::new(change.next.clone());
    let row = Box::new(new_row(&case, draft));
    Ok((
        Opened { case, row, key, policy, new_events: Vec::new(), first_new_seq: 1, last_event: None },
        change,
    ))
}

async fn write(services: &Services, tx: &mut Tx, mut opened: Opened, change: Change) -> Result<(), Attempt> {
    opened.row.snapshot = Some(seal_snapshot(services, &opened.case, &opened.key)?);
    tx.cases().add(&opened.row).await.map_err(|error| match error {
        StoreError::Duplicate(rule) if rule == "cases_reference" => Attempt::ReferenceTaken,
        other => Attempt::from(other),
    })?;
    for event in change.events {
        record(services, tx, &mut opened, event).await?;
    }
    super::chronicle::add(tx, &opened.case, 0, &opened.new_events).await?;
    Ok(())
}

fn new_row(case: &Case, draft: &DraftRow) -> CaseRow {
    let mut row = CaseRow {
        id: case.id,
        reference: String::new(),
        post: case.post.clone(),
        applicant_id: case.applicant,
        state: String::new(),
        visa_type: String::new(),
        policy_version: String::new(),
        language: String::new(),
        version: 1,
        journal_seq: 0,
        wrapped_key: Some(draft.wrapped_key.clone()),
        snapshot: None,
        family_name: String::new(),
        given_names: String::new(),
        search: String::new(),
        birth_date: String::new(),
        nationality: String::new(),
        passport_number: String::new(),
        visa_number: None,
        mrz_key: None,
        assigned_to: None,
        due_on: None,
        submitted_at: case.submitted_at,
        lodged_at: None,
        decided_at: None,
        updated_at: case.submitted_at,
        valid_from: None,
        valid_until: None,
        erased_at: None,
        print_post: None,
    };
    super::project(case, &mut row);
    row
}
