//! Searching again: a job for a case whose search could not be made at once, and jobs that go through all cases, a page each, when
//! another version of a list is in force. A case that was searched with these versions is passed over, so each can be repeated.

use super::held;
use crate::jobs::{self, Handler, Job, Verdict};
use crate::{Error, Result, Services, command};
use domain::case::{Case, State};
use domain::{CaseId, JobId, Timestamp};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;

/// The kind of the job that searches for one case.
pub const CASE: &str = "screen_case";
/// The kind of the jobs that go through all cases.
pub const ALL: &str = "screen_all";
/// Cases of one job.
const PAGE: i64 = 100;

/// Where the way through all cases stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// Which way: the first of its jobs.
    way: JobId,
    /// Which post of the policy.
    post: usize,
    /// Which state.
    state: usize,
    /// After which case.
    after: CaseId,
}

impl Cursor {
    /// The beginning of a new way.
    pub(super) const fn first(way: JobId) -> Self {
        Self { way, post: 0, state: 0, after: CaseId(uuid::Uuid::nil()) }
    }
}

/// Asks for the next step of a way.
pub(super) async fn ask(services: &Services, tx: &mut Tx, cursor: Cursor) -> Result<()> {
    let Cursor { way, post, state, after } = cursor;
    let key = format!("{ALL}:{way}:{post}:{state}:{after}");
    jobs::ask(services, tx, ALL, json!(cursor), key).await
}

/// Asks for the search of one case.
pub(crate) async fn ask_case(services: &Services, tx: &mut Tx, case: &Case) -> Result<()> {
    let key = format!("{CASE}:{}:{}", case.id, case.events);
    jobs::ask(services, tx, CASE, json!({ "case": case.id }), key).await
}

/// Handles [`CASE`].
#[derive(Clone, Copy, Debug)]
pub struct OneCase;

#[derive(Deserialize)]
struct Told {
    case: CaseId,
}

impl Handler for OneCase {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            let told: Told = match job.payload() {
                Ok(told) => told,
                Err(verdict) => return verdict,
            };
            let done = async {
                held::refresh(&job.services).await?;
                Box::pin(command::screen::again(&job.services, told.case)).await
            };
            done.await.map_or_else(Verdict::from, |()| Verdict::Done)
        })
    }
}

/// Handles [`ALL`].
#[derive(Clone, Copy, Debug)]
pub struct AllCases;

impl Handler for AllCases {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            match job.payload::<Cursor>() {
                Ok(cursor) => {
                    Box::pin(page(&job.services, cursor)).await.map_or_else(Verdict::from, |()| Verdict::Done)
                }
                Err(verdict) => verdict,
            }
        })
    }
}

/// Searches for the cases of one page and asks for the next one.
async fn page(services: &Services, mut cursor: Cursor) -> Result<()> {
    held::refresh(services).await?;
    let posts: Vec<_> = services.policies.current().posts.iter().map(|post| post.code.clone()).collect();
    loop {
        let Some(post) = posts.get(cursor.post) else { return Ok(()) };
        let Some(state) = State::ALL.get(cursor.state) else {
            (cursor.post, cursor.state) = (cursor.post + 1, 0);
            continue;
        };
        let ids = if is_concerned(*state) {
            let mut tx = services.store.read().await?;
            tx.cases().ids_in(post, state.as_str(), Timestamp(i64::MIN), cursor.after, PAGE).await?
        } else {
            Vec::new()
        };
        let Some(last) = ids.last().copied() else {
            cursor.state += 1;
            cursor.after = CaseId(uuid::Uuid::nil());
            continue;
        };
        for id in ids {
            one_of_many(services, cursor.way, id).await?;
        }
        cursor.after = last;
        let mut tx = services.store.begin().await?;
        ask(services, &mut tx, cursor).await?;
        tx.commit().await.map_err(Error::from)?;
        services.wake.notify_one();
        return Ok(());
    }
}

/// A case that cannot be opened keeps nobody else from being searched for: it gets a job of its own, which the administrator sees when
/// it fails for good.
async fn one_of_many(services: &Services, way: JobId, id: CaseId) -> Result<()> {
    match Box::pin(command::screen::again(services, id)).await {
        Err(Error::Internal(_)) => {
            let mut tx = services.store.begin().await?;
            jobs::ask(services, &mut tx, CASE, json!({ "case": id }), format!("{CASE}:{way}:{id}")).await?;
            Ok(tx.commit().await?)
        }
        other => other,
    }
}

/// Open after the first search, or issued and not in the holder's hands.
fn is_concerned(state: State) -> bool {
    (state.is_before_decision() && !matches!(state, State::Submitted | State::Lodged | State::Admissible))
        || (state.is_issued() && state != State::HandedOver)
}
