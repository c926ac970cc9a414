//! Searches of the watch lists as steps of a case: after admission and after a correction of who the person is, before a screening is
//! cleared, before every decision and before each step that brings a visa nearer to its holder: a blank, the ink, the passport, the hand.
//! A search that would find the same is made once; before a decision and before the print queue it is recorded in any case, also when
//! nothing is found. What a search left out is brought by the next one, in the transaction that settles the last hit: no case stands with
//! everything settled and something left to look at.

use super::{Opened, apply, open, open_for_print, save};
use crate::lists::{again as jobs, held, search::search};
use crate::{Error, Result, Services, Who};
use domain::CaseId;
use domain::case::{
    Action, ActionKind, Actor, Case, Event, EventBody, HitStatus, Limits, ListHit, Refusal, State,
};
use domain::screening::ALGORITHM;
use store::Tx;
use store::open_hits::OpenHitsRow;

/// What became of a search.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// No list is in force, or the same was searched before.
    Nothing,
    /// This node does not hold the lists yet.
    Unready,
    /// It stands in the journal of the opened case.
    Recorded,
}

/// When a search has to come before an action.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Never.
    None,
    /// If something has changed since the last one.
    Changed,
    /// Always.
    Always,
}

const fn before_what(kind: ActionKind) -> Need {
    match kind {
        ActionKind::DecideIssue | ActionKind::DecideRefuse | ActionKind::QueuePrint => Need::Always,
        ActionKind::ClearScreening
        | ActionKind::LoadSticker
        | ActionKind::TakeByHand
        | ActionKind::FillByHand
        | ActionKind::Render
        | ActionKind::SendToPrinter
        | ActionKind::Affix
        | ActionKind::HandOver => Need::Changed,
        _ => Need::None,
    }
}

/// Makes and keeps the search that has to come before an action. It has its own transaction: what it finds stands even though the
/// action is refused for it.
pub(super) async fn before(
    services: &Services,
    who: &Who,
    case_id: CaseId,
    version: i64,
    kind: ActionKind,
) -> Result<()> {
    let need = before_what(kind);
    let starts = matches!(
        kind,
        ActionKind::Admit
            | ActionKind::StartScreening
            | ActionKind::DecideAmendment
            | ActionKind::AmendPassportMrz
            | ActionKind::JudgeHit
            | ActionKind::ReviewHit
    );
    if need == Need::None && !starts {
        return Ok(());
    }
    let lists = match held::current(services).await {
        // The search that follows waits for them in the queue of jobs.
        Err(Error::Problems(_)) if starts => return Ok(()),
        other => other?,
    };
    if lists.is_empty() || need == Need::None {
        return Ok(());
    }
    let mut tx = services.store.begin().await?;
    tx.cases().lock(case_id).await?;
    let mut opened = open_for_print(services, &mut tx, who, case_id).await?;
    if opened.version() != version || !opened.case.open_to(&who.actor()).contains(&kind) {
        return Ok(());
    }
    match Box::pin(record(services, &mut tx, &mut opened, need == Need::Always)).await? {
        Outcome::Recorded => {
            Box::pin(save(services, &mut tx, opened)).await?;
            Ok(tx.commit().await?)
        }
        Outcome::Nothing => Ok(()),
        Outcome::Unready => Err(Error::problem("", "problem-lists-loading")),
    }
}

/// Searches for whom a screening has begun in this transaction, who is another person since, or whose last hit was settled while the
/// last search had left some out; by a job, when this node does not hold the lists.
///
/// # Errors
/// [`Error::Problems`] when lists that are not read yet have more hits: without them the last one is not settled, for the case would
/// look as if everybody had been looked at.
pub(super) async fn after(services: &Services, tx: &mut Tx, opened: &mut Opened) -> Result<()> {
    let told = |kinds: &[&str]| opened.new_events.iter().any(|event| kinds.contains(&event.kind.as_str()));
    let begins = told(&["screening_started", "amendment_decided", "passport_mrz_amended"]);
    let left = told(&["hit_judged", "hit_reviewed"]) && opened.case.awaits_more_hits();
    let may = opened.case.open_to(&Actor::system()).contains(&ActionKind::RecordSearch);
    if !may || !(begins || left) {
        return Ok(());
    }
    match Box::pin(record(services, tx, opened, false)).await? {
        Outcome::Unready if left => Err(Error::problem("", "problem-lists-loading")),
        Outcome::Unready => jobs::ask_case(services, tx, &opened.case).await,
        Outcome::Nothing | Outcome::Recorded => Ok(()),
    }
}

/// Searches for a case again, if something has changed since its last search.
pub(crate) async fn again(services: &Services, case_id: CaseId) -> Result<()> {
    let mut tx = services.store.begin().await?;
    tx.cases().lock(case_id).await?;
    let mut opened = match open(services, &mut tx, &Who::System, case_id).await {
        Ok(opened) => opened,
        // Erased: there is nobody to search for.
        Err(Error::NotFound) => return Ok(()),
        Err(other) => return Err(other),
    };
    if !opened.case.open_to(&Actor::system()).contains(&ActionKind::RecordSearch) {
        return Ok(());
    }
    match Box::pin(record(services, &mut tx, &mut opened, false)).await? {
        Outcome::Recorded => {
            Box::pin(save(services, &mut tx, opened)).await?;
            Ok(tx.commit().await?)
        }
        Outcome::Nothing => Ok(()),
        Outcome::Unready => Err(Error::problem("", "problem-lists-loading")),
    }
}

async fn record(services: &Services, tx: &mut Tx, opened: &mut Opened, always: bool) -> Result<Outcome> {
    let Some(lists) = held::ready(services, tx).await? else { return Ok(Outcome::Unready) };
    if lists.is_empty() {
        return Ok(Outcome::Nothing);
    }
    let person = opened.case.known();
    let policy = opened.policy.clone();
    let limits = Limits::from(&policy.screening);
    if !always && opened.case.is_searched(&person, &lists.searched(), ALGORITHM, &limits) {
        return Ok(Outcome::Nothing);
    }
    let search = Box::new(search(services, tx, &lists, &opened.case, &policy.screening).await?);
    let action = Action::RecordSearch { search };
    match Box::pin(apply(services, tx, opened, &Actor::system(), action, services.now())).await {
        Ok(()) => Ok(Outcome::Recorded),
        // The case has gone on to where nobody is searched for.
        Err(Error::Refused(Refusal::NotAllowed { .. })) => Ok(Outcome::Nothing),
        Err(other) => Err(other),
    }
}

/// Keeps the list of cases with unsettled hits.
pub(super) async fn follow(tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    let told = matches!(
        event.body,
        EventBody::ListsSearched { .. } | EventBody::HitJudged { .. } | EventBody::HitReviewed { .. }
    );
    let done = case.state.is_terminal() || case.state == State::HandedOver;
    if case.hits.is_empty() || !(told || done) {
        return Ok(());
    }
    let unsettled: Vec<&ListHit> = case.hits.iter().filter(|hit| hit.is_unsettled()).collect();
    let Some(since) = unsettled.iter().map(|hit| hit.at).min().filter(|_| !done) else {
        return Ok(tx.open_hits().remove(case.id).await?);
    };
    let count = |status| {
        let hits = unsettled.iter().filter(|hit| hit.status() == status).count();
        i64::try_from(hits).map_err(Error::internal)
    };
    let (open, waiting) = (count(HitStatus::Open)?, count(HitStatus::Waiting)?);
    let row = OpenHitsRow { case_id: case.id, post: case.post.clone(), open, waiting, since };
    Ok(tx.open_hits().put(&row).await?)
}
