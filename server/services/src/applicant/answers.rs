//! Answers of a draft: each field is kept as it is typed, and pages that are open at once undo nothing of each other.

use super::drafts::{follow_residence, is_input, own, write};
use super::groups::{Part, spread};
use crate::retry::{retried, stale_or_busy};
use crate::{Error, Result, Services, Who};
use domain::form::{Answers, Scan, fields, only_shared, scan};
use domain::outbox::same;
use domain::{CaseId, Timestamp};
use std::collections::BTreeMap;
use store::drafts::DraftRow;

/// How often a save is tried again when another save came in between: saves of single fields never contradict.
const TRIES: usize = 5;

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
    let ((), version, at) = retried(TRIES, stale_or_busy, once).await?;
    Ok((version, at))
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
/// so an older page does not undo what another one saved. A field that both changed stays as it is and is named. `own` is
/// what the same page sent before without hearing whether it arrived: where the draft holds that, nobody else has changed it.
///
/// # Errors
/// As [`save`].
pub async fn save_seen(
    services: &Services,
    who: &Who,
    id: CaseId,
    page: &BTreeMap<String, String>,
    seen: &BTreeMap<String, String>,
    own: &BTreeMap<String, String>,
) -> Result<Kept> {
    let merge = |answers: &mut Answers, _: &DraftRow| {
        let stale = merge_seen(answers, page, seen, own);
        (answers.clone(), stale)
    };
    let once = || change(services, who, id, None, merge);
    let ((answers, stale), _, at) = retried(TRIES, stale_or_busy, once).await?;
    Ok(Kept { at, answers, stale })
}

/// Takes over the changed fields of a page that nobody changed since; names the others.
fn merge_seen(
    answers: &mut Answers,
    page: &BTreeMap<String, String>,
    seen: &BTreeMap<String, String>,
    own: &BTreeMap<String, String>,
) -> Vec<&'static str> {
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
                && own.get(input).is_none_or(|own| !same(own, stored))
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
    let (scan, ..) = retried(TRIES, stale_or_busy, once).await?;
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
    if matches!(draft.body.part, Some(Part::Whole { .. })) {
        tx.groups().lock(id).await?;
        draft = own(services, &mut tx, who, id).await?;
    }
    let changed = change(&mut draft.body.answers, &draft.row);
    draft.body.answers.0.retain(|input, _| is_input(input));
    if let Some(section) = checked.and_then(domain::form::section) {
        draft.body.checked.insert(section.id.to_owned());
    }
    follow_residence(services.policies.current(), &mut draft);
    if matches!(draft.body.part, Some(Part::Whole { .. })) {
        draft.body.answers = only_shared(&draft.body.answers);
        spread::answers(services, &mut tx, id, &draft.body.answers).await?;
    }
    let (version, at) = write(services, &mut tx, draft).await?;
    tx.commit().await?;
    Ok((changed, version, at))
}
