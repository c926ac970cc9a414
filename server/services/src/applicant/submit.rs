//! Sending a draft: the one place where the whole form is checked.

use super::{applicant, drafts, needs, portrait};
use crate::command::{self, SubmitRequest};
use crate::retry::{retried, stale};
use crate::{Error, Result, Services, Who};
use domain::form::{Answers, Application, View};
use domain::policy::{Policy, Traveller};
use domain::{CaseId, CommandKey, Problem, Problems, Reference};

/// An application that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// The case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
}

/// How often sending is tried again when an answer was saved in between.
const TRIES: usize = 4;

/// Sends a draft. Sent before, by this press of the button or another, it answers with the same reference.
///
/// # Errors
/// [`Error::Problems`] with everything that is missing or wrong, [`Error::Refused`] by a rule about the journey,
/// [`Error::NotFound`].
pub async fn submit(services: &Services, who: &Who, id: CaseId, key: CommandKey) -> Result<Submission> {
    retried(TRIES, stale, || submit_once(services, who, id, key)).await
}

async fn submit_once(services: &Services, who: &Who, id: CaseId, key: CommandKey) -> Result<Submission> {
    if let Some(sent) = sent(services, who, id).await? {
        return Ok(sent);
    }
    match send(services, who, id, key).await {
        // Another press of the button may have been faster at any moment since: the draft is gone then, and the case is
        // there.
        Err(error @ (Error::NotFound | Error::Stale { .. })) => sent(services, who, id).await?.ok_or(error),
        other => other,
    }
}

async fn send(services: &Services, who: &Who, id: CaseId, key: CommandKey) -> Result<Submission> {
    let draft = person(services, who, id).await?;
    let application = complete(services, who, &draft)?;
    let request =
        SubmitRequest { draft: id, draft_version: draft.version, key, application, answers: draft.answers };
    let done = command::submit(services, who, &request).await?;
    portrait::forget_sources(services, id).await;
    Ok(Submission { id: done.id, reference: done.reference })
}

/// Everything that stands between a draft and being sent: answers first, then papers.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn not_ready(services: &Services, who: &Who, id: CaseId) -> Result<Problems> {
    missing(services, who, &person(services, who, id).await?)
}

/// The draft of a person. What a group shares is nobody's application.
async fn person(services: &Services, who: &Who, id: CaseId) -> Result<drafts::DraftView> {
    let draft = drafts::get(services, who, id).await?;
    if draft.is_whole() { Err(Error::NotFound) } else { Ok(draft) }
}

/// The same as [`not_ready`] for a draft that is open already.
pub(super) fn missing(services: &Services, who: &Who, draft: &drafts::DraftView) -> Result<Problems> {
    match complete(services, who, draft) {
        Ok(_) => Ok(Problems::default()),
        Err(Error::Problems(problems)) => Ok(problems),
        Err(other) => Err(other),
    }
}

fn complete(services: &Services, who: &Who, draft: &drafts::DraftView) -> Result<Application> {
    let kinds: Vec<&str> = draft.documents.iter().map(|document| document.kind.as_str()).collect();
    let (_, language) = applicant(who)?;
    let policy = services.policies.current();
    let context = policy
        .form_context(&draft.visa_type, services.today(&draft.post))
        .ok_or_else(|| Error::problem("", "problem-visa-type-gone"))?;
    let traveller = View::new(&draft.answers, &context).traveller();
    let missing = missing_papers(policy, &draft.visa_type, &draft.answers, traveller, &kinds, language);
    match Application::parse(&draft.answers, &context) {
        Ok(application) if missing.is_empty() => Ok(application),
        Ok(_) => Err(missing.into()),
        Err(mut problems) => {
            problems.0.extend(missing.0);
            Err(problems.into())
        }
    }
}

/// Papers without which an application cannot be sent. The others can be brought to the counter.
fn missing_papers(
    policy: &Policy,
    visa_type: &str,
    answers: &Answers,
    traveller: Traveller,
    kinds: &[&str],
    language: &str,
) -> Problems {
    let purposes: Vec<String> = answers.choices("purposes").map(str::to_owned).collect();
    let papers = needs::papers(policy, visa_type, &purposes, traveller, language).into_iter();
    let missing = papers
        .filter(|paper| paper.at_submission && paper.when.is_none() && !kinds.contains(&paper.code.as_str()));
    Problems(
        missing
            .map(|paper| {
                Problem::new(format!("paper-{}", paper.code), "problem-paper-missing")
                    .with("paper", paper.name)
            })
            .collect(),
    )
}

/// The case of a draft that was sent, for its owner.
async fn sent(services: &Services, who: &Who, id: CaseId) -> Result<Option<Submission>> {
    applicant(who)?;
    let mut tx = services.store.read().await?;
    match command::open(services, &mut tx, who, id).await {
        Ok(opened) => Ok(Some(Submission { id, reference: opened.case.reference })),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
