//! One visit to the counter for people who applied together.
//!
//! Everybody of a group who still needs a visit of the same kind at the same post gets a seat in one go: in the slot that was
//! chosen, and where it has too few, in those that follow it on that day ([`domain::visits::together`]). Each seat is bound to a
//! case, a name and a passport like any other, and moved and given back alone or with all. Either everybody gets one or nobody.

use super::book::{is_ahead, new_row, state};
use super::offer::{DayOffer, VisitView, view as shown};
use super::{Done, Needing, TRIES, applicant, change, due, finish, needing, seats};
use crate::applicant::cases::full_name;
use crate::applicant::groups::own_group;
use crate::command;
use crate::retry::{retried, stale_or_busy};
use crate::who::actor_text;
use crate::{Error, Result, Services, Who};
use domain::visits::{Hours, Slot, VisitKind, VisitState, together};
use domain::{CaseId, CommandKey, Date, Reference, Timestamp};
use store::Tx;
use store::visits::VisitRow;

/// A person of the group who needs a visit, or has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// The case.
    pub case: CaseId,
    /// Who.
    pub name: String,
    /// The visit that lies ahead.
    pub visit: Option<VisitView>,
}

/// What the page of a group about visits shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyOffer {
    /// The group.
    pub group: CaseId,
    /// What people call it.
    pub reference: Reference,
    /// What the visit is for.
    pub kind: VisitKind,
    /// Name of the post in the reader's language.
    pub post_name: String,
    /// Its address.
    pub post_address: String,
    /// Its time zone.
    pub post_zone: String,
    /// Everybody who needs or has a visit of this kind at this post.
    pub people: Vec<Visitor>,
    /// Days and times from which there is a seat for everybody who needs one.
    pub days: Vec<DayOffer>,
}

impl FamilyOffer {
    /// How many still need a visit.
    pub fn needing(&self) -> usize {
        self.people.iter().filter(|visitor| visitor.visit.is_none()).count()
    }
}

/// A person of the group with the case opened for a visit.
struct Member {
    found: Needing,
    ahead: Option<VisitRow>,
}

/// Everybody of a group who needs or has a visit of the kind, and at the post, of the first who does, in the order of the cases, so
/// that whoever locks them waits for nobody who waits.
async fn members(services: &Services, tx: &mut Tx, who: &Who, group: CaseId) -> Result<Vec<Member>> {
    let row = own_group(tx, who, group).await?;
    let mut cases = tx.groups().cases(row.id).await?;
    cases.sort_by_key(|case| case.id);
    let mut found: Vec<Member> = Vec::new();
    for case in cases {
        let found_one = match needing(services, tx, who, case.id).await {
            Ok(found) => found,
            // It needs none, or was erased.
            Err(Error::Problems(_) | Error::NotFound) => continue,
            Err(other) => return Err(other),
        };
        let rows = tx.visits().of_case(case.id).await?;
        let kind = found_one.kind.as_str();
        let ahead = rows.into_iter().find(|row| is_ahead(row) && row.kind == kind);
        found.push(Member { found: found_one, ahead });
    }
    let place = found.iter().find(|member| member.ahead.is_none()).or_else(|| found.first());
    let Some((kind, post)) = place.map(|member| (member.found.kind, member.found.opened.case.post.clone()))
    else {
        return Ok(Vec::new());
    };
    found.retain(|member| member.found.kind == kind && member.found.opened.case.post == post);
    Ok(found)
}

/// What a group can book.
///
/// # Errors
/// [`Error::NotFound`] when the group is somebody else's, or nobody in it needs a visit; [`Error::Busy`].
pub async fn offer(services: &Services, who: &Who, group: CaseId) -> Result<FamilyOffer> {
    applicant(who)?;
    let mut tx = services.store.read().await?;
    let row = own_group(&mut tx, who, group).await?;
    let people = members(services, &mut tx, who, group).await?;
    let first = &people.first().ok_or(Error::NotFound)?.found;
    let post = first.post()?;
    let days = days(services, &mut tx, &people).await?;
    let language = match who {
        Who::Applicant { language, .. } => language.as_str(),
        Who::Staff(_) | Who::System => "en",
    };
    let visitor = |member: &Member| Visitor {
        case: member.found.opened.case.id,
        name: full_name(&member.found.opened.case),
        visit: member.ahead.as_ref().map(|row| shown(services, member.found.kind, row)),
    };
    Ok(FamilyOffer {
        group,
        reference: Reference::parse(&row.reference).map_err(Error::internal)?,
        kind: first.kind,
        post_name: post.name.get(language).to_owned(),
        post_address: post.address.clone(),
        post_zone: post.time_zone.clone(),
        people: people.iter().map(visitor).collect(),
        days,
    })
}

/// Slots from which everybody who needs a seat gets one, by day.
async fn days(services: &Services, tx: &mut Tx, people: &[Member]) -> Result<Vec<DayOffer>> {
    let needing: Vec<&Needing> =
        people.iter().filter(|member| member.ahead.is_none()).map(|member| &member.found).collect();
    let Some(first) = needing.first() else { return Ok(Vec::new()) };
    let hours = first.hours()?;
    let open = open(services, tx, &needing, &hours).await?;
    let mut found: Vec<DayOffer> = Vec::new();
    for day in super::offer::days(&hours, open, suits(&needing)) {
        let can = |slot: &&(Slot, u16)| together(&day.slots, slot.0.start, needing.len()).is_some();
        let slots: Vec<(Slot, u16)> = day.slots.iter().filter(can).copied().collect();
        if !slots.is_empty() {
            found.push(DayOffer { slots, ..day });
        }
    }
    Ok(found)
}

/// The days that make sense for all of them.
fn suits(needing: &[&Needing]) -> (Date, Date) {
    needing
        .iter()
        .map(|found| found.days())
        .fold((Date::MIN, Date::MAX), |(from, until), (first, last)| (from.max(first), until.min(last)))
}

/// The slots with the seats that are free for them: who of them waits in the list keeps the own place in it.
async fn open(
    services: &Services,
    tx: &mut Tx,
    needing: &[&Needing],
    hours: &Hours<'_>,
) -> Result<Vec<(Slot, u16)>> {
    let Some(first) = needing.first() else { return Ok(Vec::new()) };
    let (post, kind) = (&first.opened.case.post, first.kind);
    let mut own = 0;
    for found in needing {
        let waits = tx.visit_waits().of_case(found.opened.case.id, kind.as_str()).await?;
        own += i64::from(waits.is_some());
    }
    let free = seats::free(tx, hours, post, kind, &first.policy.visits, services.now()).await?;
    seats::open(tx, free, post, kind, own).await
}

/// Takes a seat for everybody who still needs one, from the slot that begins at `start` on.
///
/// # Errors
/// [`Error::NotFound`] when the group is somebody else's; [`Error::Problems`] at `slot` when there are too few seats from there on,
/// at no field when nobody needs one; [`Error::Busy`].
pub async fn book(
    services: &Services,
    who: &Who,
    group: CaseId,
    start: Timestamp,
    key: CommandKey,
) -> Result<Done> {
    applicant(who)?;
    retried(TRIES, stale_or_busy, || Box::pin(book_once(services, who, group, start, key))).await
}

async fn book_once(
    services: &Services,
    who: &Who,
    group: CaseId,
    start: Timestamp,
    key: CommandKey,
) -> Result<Done> {
    let (mut tx, people) = match begin(services, who, group, key).await? {
        Ok(begun) => begun,
        Err(done) => return Ok(done),
    };
    let needing: Vec<&Needing> =
        people.iter().filter(|member| member.ahead.is_none()).map(|member| &member.found).collect();
    let first = needing.first().ok_or_else(|| Error::problem("", "problem-visit-none"))?;
    let hours = first.hours()?;
    let (from, until) = suits(&needing);
    let day = hours.day(start);
    if day < from || day > until {
        return Err(Error::problem("slot", "problem-visit-day"));
    }
    let open = open(services, &mut tx, &needing, &hours).await?;
    let open: Vec<(Slot, u16)> = open.into_iter().filter(|(slot, _)| hours.day(slot.start) == day).collect();
    let slots = together(&open, start, needing.len());
    let slots = slots.ok_or_else(|| Error::problem("slot", "problem-visit-too-few"))?;
    let (now, actor) = (services.now(), actor_text(who.actor().id()));
    let mut visit = None;
    for (found, slot) in needing.iter().zip(slots) {
        let wait = tx.visit_waits().of_case(found.opened.case.id, found.kind.as_str()).await?;
        let asked_at = wait.as_ref().map_or(now, |wait| wait.joined_at);
        let row = new_row(services, found, &slot, VisitState::Booked, asked_at);
        if !seats::give(services, &mut tx, &row, &slot, &actor, "booked").await? {
            // Somebody was faster. The transaction is dropped, so nobody of the group has a seat.
            return Err(Error::problem("slot", "problem-visit-too-few"));
        }
        if let Some(wait) = wait {
            tx.visit_waits().end(wait.id, "booked", now).await?;
        }
        due::of_booked(services, &mut tx, &hours, &row).await?;
        visit.get_or_insert(row.id);
    }
    finish(services, tx, key, Done { visit }).await
}

/// Gives the visits of everybody in the group back.
///
/// # Errors
/// [`Error::NotFound`] when the group is somebody else's; [`Error::Problems`] when nobody has one that has not begun.
pub async fn cancel(services: &Services, who: &Who, group: CaseId, key: CommandKey) -> Result<Done> {
    applicant(who)?;
    retried(TRIES, stale_or_busy, || Box::pin(cancel_once(services, who, group, key))).await
}

async fn cancel_once(services: &Services, who: &Who, group: CaseId, key: CommandKey) -> Result<Done> {
    let (mut tx, people) = match begin(services, who, group, key).await? {
        Ok(begun) => begun,
        Err(done) => return Ok(done),
    };
    let now = services.now();
    let rows: Vec<&VisitRow> =
        people.iter().filter_map(|member| member.ahead.as_ref()).filter(|row| row.starts_at > now).collect();
    let first = rows.first().ok_or_else(|| Error::problem("", "problem-visit-has-none"))?;
    let visit = Some(first.id);
    let actor = actor_text(who.actor().id());
    for row in rows {
        debug_assert!(state(row).is_ahead(), "{} does not lie ahead", row.state);
        change::end(services, &mut tx, row, VisitState::Cancelled, &actor, "cancelled").await?;
        due::letter(services, &mut tx, row, due::News::Cancelled).await?;
    }
    finish(services, tx, key, Done { visit }).await
}

/// One press of one button about a group: the answer of the first press, or a transaction that has taken the key and every case.
async fn begin(
    services: &Services,
    who: &Who,
    group: CaseId,
    key: CommandKey,
) -> Result<std::result::Result<(Tx, Vec<Member>), Done>> {
    let mut tx = services.store.begin().await?;
    own_group(&mut tx, who, group).await?;
    if let Some(done) = command::begin(&mut tx, key, who, Some(group), services.now()).await? {
        return Ok(Err(done));
    }
    let mut cases: Vec<CaseId> = tx.groups().cases(group).await?.into_iter().map(|case| case.id).collect();
    cases.sort();
    for case in cases {
        tx.cases().lock(case).await?;
    }
    let people = members(services, &mut tx, who, group).await?;
    Ok(Ok((tx, people)))
}
