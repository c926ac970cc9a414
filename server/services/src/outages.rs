//! Times in which a post, or the whole installation, could not work. A supervisor records one of the own post, an administrator one of
//! every post, once it is over, with begin, end and reason. It stands in the book of outages and in the trail; then jobs note it in
//! every case whose last days it can move, a page each, and from there on the case's own journal says why its days are others
//! ([`domain::clock`]). A command does the same with a case that they have not reached, or that they passed by because its decision was
//! made ([`crate::command`]). Outages of the printers alone are in [`crate::print::outage`]: they move nothing.

use crate::jobs::{self, Handler, Job, Verdict};
use crate::who::actor_text;
use crate::{Error, Result, Services, Staff, Who, command};
use domain::case::{ActorId, Role, State};
use domain::{CaseId, CommandKey, OutageId, PostCode, Problem, Problems, Timestamp};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::outages::{OutageRow, WORK};

/// The kind of the job that notes an outage in the cases of a post.
pub const KIND: &str = "outage_clocks";
/// Most characters of a reason.
const REASON: usize = 500;
/// The longest that is recorded, in days: a longer one is a slip of the pen.
const LONGEST: i64 = 366;
/// Cases of one job.
const PAGE: i64 = 100;

/// What somebody records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Since when.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// Why.
    pub reason: String,
}

/// An outage as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Which post.
    pub post: PostCode,
    /// Since when.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// Why.
    pub reason: String,
    /// The name of who recorded it.
    pub by: String,
}

/// The posts for which somebody records outages: the own one, or all.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but supervisors of a post and administrators.
pub fn posts(services: &Services, staff: &Staff) -> Result<Vec<PostCode>> {
    if staff.is(Role::Admin) {
        return Ok(services.policies.current().posts.iter().map(|post| post.code.clone()).collect());
    }
    match staff.post.as_ref().filter(|_| staff.is(Role::Supervisor)) {
        Some(post) => Ok(vec![post.clone()]),
        None => Err(Error::Forbidden),
    }
}

/// The outages of those posts, the last one first.
///
/// # Errors
/// As [`posts`]; [`Error::Busy`].
pub async fn recorded(services: &Services, staff: &Staff) -> Result<Vec<Recorded>> {
    let posts = posts(services, staff)?;
    let mut tx = services.store.read().await?;
    let mut rows: Vec<OutageRow> = Vec::new();
    for post in &posts {
        rows.extend(tx.outages().of_post(post, WORK).await?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse((row.begun_at, row.id)));
    let people: Vec<_> = rows.iter().map(|row| row.begun_by).collect();
    let names = crate::desk::names(&mut tx, people).await?;
    let told = rows.into_iter().map(|row| Recorded {
        by: names.get(&row.begun_by).cloned().unwrap_or_else(|| row.begun_by.to_string()),
        until: row.ended_at.unwrap_or(row.begun_at),
        from: row.begun_at,
        post: row.post,
        reason: row.reason,
    });
    Ok(told.collect())
}

/// Records an outage that is over, for each of the posts that [`posts`] gives. `key` names this press of the button: pressed twice, it
/// is one outage.
///
/// # Errors
/// As [`posts`]; [`Error::Problems`] at `outage-reason`, `outage-from` and `outage-until`; [`Error::Forbidden`] for a key of somebody
/// else.
pub async fn record(services: &Services, staff: &Staff, key: CommandKey, told: &Told) -> Result<()> {
    let posts = posts(services, staff)?;
    let reason = check(told, services.now())?;
    let who = Who::Staff(staff.clone());
    let mut tx = services.store.begin().await?;
    if let Some(()) = command::begin(&mut tx, key, &who, None, services.now()).await? {
        return Ok(());
    }
    for post in posts {
        let row = OutageRow {
            id: services.new_id(),
            post,
            reason: reason.clone(),
            begun_at: told.from,
            begun_by: staff.id,
            ended_at: Some(told.until),
            ended_by: Some(staff.id),
            kind: WORK.to_owned(),
        };
        tx.outages().add(&row).await?;
        let body = json!({ "outage": row.id, "post": row.post, "from": row.begun_at, "until": row.ended_at, "reason": row.reason });
        let actor = actor_text(ActorId::Staff(staff.id));
        tx.audit().append(services.now(), &actor, "outage_recorded", &body.to_string()).await?;
        ask(services, &mut tx, Cursor { outage: row.id, after: first() }).await?;
    }
    command::finish(&mut tx, key, &()).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}

fn check(told: &Told, now: Timestamp) -> Result<String> {
    let reason = told.reason.trim();
    let mut problems = Problems::default();
    if reason.is_empty() || reason.chars().count() > REASON {
        problems.push(Problem::new("outage-reason", "problem-outage-reason"));
    }
    if told.until <= told.from || told.from.plus_days(LONGEST) < told.until {
        problems.push(Problem::new("outage-until", "problem-outage-length"));
    } else if told.until > now {
        problems.push(Problem::new("outage-until", "problem-outage-future"));
    }
    problems.or(reason.to_owned()).map_err(Error::Problems)
}

/// Where the way of an outage through the cases of its post stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Cursor {
    outage: OutageId,
    /// After which case. Jobs of before have none and begin at the first.
    #[serde(default = "first")]
    after: CaseId,
}

const fn first() -> CaseId {
    CaseId(uuid::Uuid::nil())
}

async fn ask(services: &Services, tx: &mut Tx, cursor: Cursor) -> Result<()> {
    let key = format!("{KIND}:{}:{}", cursor.outage, cursor.after);
    jobs::ask(services, tx, KIND, json!(cursor), key).await
}

/// Handles [`KIND`].
#[derive(Clone, Copy, Debug)]
pub struct Noter;

impl Handler for Noter {
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

/// Notes the outage in the cases of one page and asks for the next one. A case in which it stands already is passed over, so that a
/// page can be begun again.
async fn page(services: &Services, cursor: Cursor) -> Result<()> {
    let mut tx = services.store.read().await?;
    let row = tx.outages().get(cursor.outage).await?.ok_or(Error::NotFound)?;
    let ids = concerned(services, &mut tx, &row, cursor.after).await?;
    drop(tx);
    let Some(last) = ids.last().copied() else { return Ok(()) };
    for id in ids {
        match Box::pin(command::outages::catch_up(services, id)).await {
            Ok(()) => {}
            // The database: the page is tried again.
            Err(error @ (Error::Busy | Error::Internal(_))) => return Err(error),
            Err(error) => tracing::error!(case = %id, %error, "an outage cannot be noted in a case"),
        }
    }
    let mut tx = services.store.begin().await?;
    ask(services, &mut tx, Cursor { after: last, ..cursor }).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}

/// The next cases of the post that the outage can concern, by their ids. They come from one moment and from all states at once: a case
/// that goes from one state to another in the meantime is not missed.
async fn concerned(services: &Services, tx: &mut Tx, row: &OutageRow, after: CaseId) -> Result<Vec<CaseId>> {
    let mut ids = Vec::new();
    for state in State::ALL {
        if let Some(since) = since(services, *state, row.begun_at) {
            ids.extend(tx.cases().ids_in(&row.post, state.as_str(), since, after, PAGE).await?);
        }
    }
    ids.sort();
    ids.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    Ok(ids)
}

/// From when on cases of a state can have a last day that an outage moves: every one that is open, or that a command which began before
/// the outage was recorded may just be opening again, and those that ended so late that an appeal was possible when it began.
fn since(services: &Services, state: State, begun: Timestamp) -> Option<Timestamp> {
    if state.is_before_decision() || matches!(state, State::Issued | State::PrintQueued) {
        return Some(Timestamp(i64::MIN));
    }
    let clocks = &services.policies.current().clocks;
    // A letter may have waited, and closed days and earlier outages may have moved the end.
    let days = i64::from(clocks.notice_days) + i64::from(clocks.appeal_days) + LONGEST;
    (state.is_terminal() && state != State::Withdrawn).then(|| begun.plus_days(-days))
}
