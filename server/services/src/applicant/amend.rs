//! Correcting what was signed: answers are typed and kept as in a draft, sent together, and taken over or not by the post
//! ([`domain::case::amendment`]).

use super::applicant;
use super::cases::insist;
use super::drafts::is_input;
use crate::command::{self, Done, Opened};
use crate::retry::{retried, stale_or_busy};
use crate::vault::Context as Place;
use crate::{Error, Result, Services, Who};
use domain::case::amendment::{differences, is_amendable};
use domain::case::{Action, ActionKind, FieldChange};
use domain::form::{Answers, Context, check_all, field, fields};
use domain::{CaseId, CommandKey, Problem, Problems};
use std::collections::BTreeMap;
use store::Tx;
use store::amendments::AmendmentDraftRow;

/// How often a save is tried again when another one came in between.
const TRIES: usize = 5;

/// A correction that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The case.
    pub id: CaseId,
    /// The answers with what was typed.
    pub answers: Answers,
    /// The numbers that the form is checked with, on the day when it was sent.
    pub context: Context,
    /// What differs from what was signed.
    pub changes: Vec<FieldChange>,
    /// What is wrong with the answers as they would be.
    pub problems: Problems,
}

/// The correction that a person is typing, empty at first.
///
/// # Errors
/// [`Error::NotFound`], also when nothing can be corrected now.
pub async fn correction(services: &Services, who: &Who, id: CaseId) -> Result<Correction> {
    let mut tx = services.store.read().await?;
    let opened = own(services, &mut tx, who, id).await?;
    let (answers, _) = typed(services, &mut tx, &opened).await?;
    let case = &opened.case;
    let context = case.form_context(&opened.policy);
    let context = context.ok_or_else(|| Error::internal("the policy of a case has not its visa type"))?;
    let changes = differences(&case.answers, &answers);
    let problems = check_all(&answers, &context);
    Ok(Correction { id, answers, context, changes, problems })
}

/// Keeps what was typed, whatever it says. Inputs that are not among `inputs` stay as they are.
///
/// # Errors
/// [`Error::NotFound`] as for [`correction`].
pub async fn keep(
    services: &Services,
    who: &Who,
    id: CaseId,
    inputs: &BTreeMap<String, String>,
) -> Result<()> {
    retried(TRIES, stale_or_busy, || keep_once(services, who, id, inputs)).await
}

async fn keep_once(
    services: &Services,
    who: &Who,
    id: CaseId,
    inputs: &BTreeMap<String, String>,
) -> Result<()> {
    let mut tx = services.store.begin().await?;
    let opened = own(services, &mut tx, who, id).await?;
    let (mut answers, version) = typed(services, &mut tx, &opened).await?;
    let fixed: Vec<String> =
        fields().filter(|field| !is_amendable(field)).flat_map(domain::form::Field::inputs).collect();
    let taken = inputs.iter().filter(|(input, _)| is_input(input) && !fixed.contains(input));
    answers.merge(taken.map(|(input, text)| (input.clone(), text.clone())).collect());
    let plain = serde_json::to_vec(&answers).map_err(Error::internal)?;
    let row = AmendmentDraftRow {
        case_id: id,
        version: version + 1,
        sealed: services.vault.seal(&opened.key, &place(id), &plain),
        updated_at: services.now(),
    };
    tx.amendment_drafts().put(&row).await?;
    Ok(tx.commit().await?)
}

/// Throws away what was typed and not sent.
///
/// # Errors
/// [`Error::NotFound`] as for [`correction`].
pub async fn discard(services: &Services, who: &Who, id: CaseId) -> Result<()> {
    let mut tx = services.store.begin().await?;
    own(services, &mut tx, who, id).await?;
    tx.amendment_drafts().delete(id).await?;
    Ok(tx.commit().await?)
}

/// Sends what was typed to the post.
///
/// # Errors
/// [`Error::Problems`] when nothing differs or the answers would not be complete; as [`command::act`].
pub async fn ask(
    services: &Services,
    who: &Who,
    id: CaseId,
    key: CommandKey,
    reason: String,
) -> Result<Done> {
    let typed = match correction(services, who, id).await {
        // It was sent before, by this press of the button or another: the command knows.
        Err(Error::NotFound) => {
            let action = Action::AskAmendment { answers: Answers::new(), reason };
            return insist(services, who, id, key, &action).await;
        }
        typed => typed?,
    };
    if typed.changes.is_empty() {
        return Err(Error::problem("", "problem-amend-nothing"));
    }
    if !typed.problems.is_empty() {
        return Err(Error::Problems(typed.problems));
    }
    let mut answers = Answers::new();
    for change in typed.changes {
        answers.merge(change.now);
    }
    insist(services, who, id, key, &Action::AskAmendment { answers, reason }).await
}

/// Takes back what was sent and is not decided. What it said is typed again, so that it can be sent otherwise.
///
/// # Errors
/// As [`command::act`].
pub async fn take_back(services: &Services, who: &Who, id: CaseId, key: CommandKey) -> Result<Done> {
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, who, id).await?;
    drop(tx);
    let mut asked = BTreeMap::new();
    for change in opened.case.open_amendment().map(|open| open.changes.clone()).unwrap_or_default() {
        asked.extend(change.now.0);
    }
    let done = insist(services, who, id, key, &Action::TakeBackAmendment).await?;
    keep(services, who, id, &asked).await?;
    Ok(done)
}

/// The problems that stand on the page of a section.
pub fn problems_of(correction: &Correction, section: &str) -> Problems {
    let here = |problem: &&Problem| field(&problem.field).is_some_and(|field| field.section == section);
    Problems(correction.problems.0.iter().filter(here).cloned().collect())
}

/// The own case, while something can be corrected.
async fn own(services: &Services, tx: &mut Tx, who: &Who, id: CaseId) -> Result<Opened> {
    applicant(who)?;
    let opened = command::open(services, tx, who, id).await?;
    let open = opened.case.open_to(&who.actor()).contains(&ActionKind::AskAmendment);
    if open && !opened.case.answers.0.is_empty() { Ok(opened) } else { Err(Error::NotFound) }
}

/// What was typed over what was signed, and its version; 0 where nothing was typed.
async fn typed(services: &Services, tx: &mut Tx, opened: &Opened) -> Result<(Answers, i64)> {
    let case = &opened.case;
    let mut answers = case.answers.clone();
    let Some(row) = tx.amendment_drafts().get(case.id).await? else { return Ok((answers, 0)) };
    let plain = services.vault.open(&opened.key, &place(case.id), &row.sealed).map_err(Error::internal)?;
    answers.merge(serde_json::from_slice(&plain).map_err(Error::internal)?);
    Ok((answers, row.version))
}

fn place(id: CaseId) -> Place {
    Place::new(id, "amendment_drafts.sealed", id)
}
