//! When a post cannot print: a supervisor declares it, for a reason, and says when it is over. While it lasts single visas can
//! be filled in by hand ([`super::by_hand`]); what was filled in waits here until another supervisor has gone through it.

use crate::who::actor_text;
use crate::{Error, Result, Services, Staff};
use domain::case::{ActorId, Role};
use domain::{CaseId, OutageId, PostCode, Reference, Timestamp, UserId};
use serde_json::json;
use std::collections::BTreeMap;
use store::hand_filled::HandFilledRow;
use store::outages::{OutageRow, PRINT};
use store::{StoreError, Tx};

/// Most characters of a reason.
const REASON: usize = 500;

/// The outages of a post and what is left to do after them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    /// The post.
    pub post: PostCode,
    /// The one that lasts.
    pub open: Option<Outage>,
    /// Those that are over, the last one first.
    pub past: Vec<Outage>,
    /// Visas that were filled in by hand and that nobody has gone through, the oldest first.
    pub unreconciled: Vec<Filled>,
}

/// A time in which a post cannot print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outage {
    /// Id.
    pub id: OutageId,
    /// Why.
    pub reason: String,
    /// Since when.
    pub begun_at: Timestamp,
    /// The name of who declared it.
    pub begun_by: String,
    /// Until when, and the name of who said so.
    pub ended: Option<(Timestamp, String)>,
}

/// A visa that was filled in by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The case.
    pub case: CaseId,
    /// Its reference.
    pub reference: Reference,
    /// Number of the sticker.
    pub serial: String,
    /// When it was filled in.
    pub at: Timestamp,
    /// The name of who allowed it.
    pub authorised_by: String,
    /// The outage lasts: it is too early to go through it.
    pub lasts: bool,
    /// The reader may go through it.
    pub may: bool,
}

fn supervisor(staff: &Staff) -> Result<&PostCode> {
    staff.post.as_ref().filter(|_| staff.is(Role::Supervisor)).ok_or(Error::Forbidden)
}

/// The outages of the person's post.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but supervisors of a post, [`Error::Busy`].
pub async fn board(services: &Services, staff: &Staff) -> Result<Board> {
    let post = supervisor(staff)?;
    let mut tx = services.store.read().await?;
    let outages = tx.outages().of_post(post, PRINT).await?;
    let waiting = tx.hand_filled().open_at(post).await?;
    let people = outages.iter().flat_map(|row| [Some(row.begun_by), row.ended_by]).flatten();
    let people: Vec<UserId> = people.chain(waiting.iter().map(|row| row.authorised_by)).collect();
    let names = crate::desk::names(&mut tx, people).await?;
    let name = |id: UserId| names.get(&id).cloned().unwrap_or_else(|| id.to_string());
    let told = |row: &OutageRow| Outage {
        id: row.id,
        reason: row.reason.clone(),
        begun_at: row.begun_at,
        begun_by: name(row.begun_by),
        ended: row.ended_at.zip(row.ended_by.map(name)),
    };
    let lasting: Option<OutageId> = outages.iter().find(|row| row.ended_at.is_none()).map(|row| row.id);
    let mut unreconciled = Vec::with_capacity(waiting.len());
    for row in &waiting {
        unreconciled.push(filled(&mut tx, row, &names, lasting, staff.id).await?);
    }
    Ok(Board {
        post: post.clone(),
        open: outages.iter().find(|row| row.ended_at.is_none()).map(told),
        past: outages.iter().filter(|row| row.ended_at.is_some()).map(told).collect(),
        unreconciled,
    })
}

async fn filled(
    tx: &mut Tx,
    row: &HandFilledRow,
    names: &BTreeMap<UserId, String>,
    lasting: Option<OutageId>,
    reader: UserId,
) -> Result<Filled> {
    let case = tx.cases().get(row.case_id).await?.ok_or(Error::NotFound)?;
    let lasts = lasting == Some(row.outage);
    let allowed_by = names.get(&row.authorised_by).cloned();
    Ok(Filled {
        case: row.case_id,
        reference: case.reference.parse().map_err(Error::internal)?,
        serial: row.serial.clone(),
        at: row.filled_at,
        authorised_by: allowed_by.unwrap_or_else(|| row.authorised_by.to_string()),
        lasts,
        may: !lasts && row.authorised_by != reader && row.filled_by != reader,
    })
}

/// Whether the post has an outage now.
///
/// # Errors
/// [`Error::Busy`].
pub async fn lasts(tx: &mut Tx, post: &PostCode) -> Result<bool> {
    Ok(tx.outages().open_at(post).await?.is_some())
}

/// Declares technical force majeure for the person's post.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but supervisors of a post; [`Error::Problems`] at `outage-reason` without a reason, at no
/// field when the post has an outage already.
pub async fn begin(services: &Services, staff: &Staff, reason: &str) -> Result<()> {
    let post = supervisor(staff)?;
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > REASON {
        return Err(Error::problem("outage-reason", "problem-outage-reason"));
    }
    let row = OutageRow {
        id: services.new_id(),
        post: post.clone(),
        reason: reason.to_owned(),
        begun_at: services.now(),
        begun_by: staff.id,
        ended_at: None,
        ended_by: None,
        kind: PRINT.to_owned(),
    };
    let mut tx = services.store.begin().await?;
    match tx.outages().add(&row).await {
        Err(StoreError::Duplicate(_)) => return Err(Error::problem("", "problem-outage-twice")),
        other => other?,
    }
    note(services, &mut tx, staff, "outage_begun", &row).await?;
    Ok(tx.commit().await?)
}

/// Says that it is over. From now on what was filled in by hand can be gone through.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but supervisors of a post; [`Error::NotFound`] for an outage of another post;
/// [`Error::Problems`] when it was over before.
pub async fn end(services: &Services, staff: &Staff, id: OutageId) -> Result<()> {
    let post = supervisor(staff)?;
    let mut tx = services.store.begin().await?;
    let row = tx.outages().get(id).await?.filter(|row| row.post == *post).ok_or(Error::NotFound)?;
    match tx.outages().end(id, staff.id, services.now()).await {
        Err(StoreError::Stale) => return Err(Error::problem("", "problem-outage-over")),
        other => other?,
    }
    note(services, &mut tx, staff, "outage_ended", &row).await?;
    Ok(tx.commit().await?)
}

async fn note(services: &Services, tx: &mut Tx, staff: &Staff, kind: &str, row: &OutageRow) -> Result<()> {
    let body = json!({ "outage": row.id, "post": row.post, "reason": row.reason });
    let actor = actor_text(ActorId::Staff(staff.id));
    tx.audit().append(services.now(), &actor, kind, &body.to_string()).await?;
    Ok(())
}
