//! The counter: who is expected on a day, who came and who did not.

use super::TRIES;
use super::book::state;
use crate::command;
use crate::desk::queue::full_name;
use crate::retry::retried;
use crate::who::actor_text;
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{Role, plain_number};
use domain::policy::Post;
use domain::visits::{Hours, VisitKind, VisitState};
use domain::{CaseId, CommandKey, Date, PostCode, Timestamp, VisitId};
use store::visits::{VisitOfDay, VisitRow};
use store::{StoreError, Tx};

/// Who works with visits.
pub const ROLES: &[Role] = &[Role::Intake, Role::Supervisor, Role::Delivery];

/// The visits of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The post.
    pub post: PostCode,
    /// The day.
    pub day: Date,
    /// Today at the post.
    pub today: Date,
    /// Places of the day by kind: those that there are, and those that are free.
    pub places: Vec<(VisitKind, u32, u32)>,
    /// The visits, by time.
    pub visits: Vec<Line>,
}

/// A visit in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Id.
    pub id: VisitId,
    /// Version for the next command.
    pub version: i64,
    /// The case.
    pub case: CaseId,
    /// Its reference.
    pub reference: String,
    /// `SURNAME, Given names`.
    pub name: String,
    /// What for.
    pub kind: VisitKind,
    /// When it begins.
    pub start: Timestamp,
    /// How it stands.
    pub state: VisitState,
    /// What can be said about it now.
    pub may: Vec<VisitState>,
}

/// A visit on the page of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfCase {
    /// Id.
    pub id: VisitId,
    /// What for.
    pub kind: VisitKind,
    /// When it begins.
    pub start: Timestamp,
    /// How it stands.
    pub state: VisitState,
}

fn post_of<'s>(services: &'s Services, staff: &'s Staff) -> Result<&'s Post> {
    let code = staff.post.as_ref().filter(|_| staff.is_any(ROLES)).ok_or(Error::Forbidden)?;
    services.policies.current().post(code).ok_or(Error::NotFound)
}

/// The visits of a day of the person's post; of today without one.
///
/// # Errors
/// [`Error::Forbidden`] for who does not work with visits, [`Error::Busy`].
pub async fn day(services: &Services, staff: &Staff, day: Option<Date>) -> Result<Day> {
    let post = post_of(services, staff)?;
    let (hours, now) = (Hours::of(post), services.now());
    let today = hours.day(now);
    let day = day.unwrap_or(today);
    let (from, until) = hours.bounds(day);
    let mut tx = services.store.read().await?;
    let rows = tx.visits().of_day(&post.code, from, until).await?;
    let mut places = Vec::new();
    for kind in VisitKind::ALL.iter().copied() {
        let slots = hours.slots(kind, day);
        if slots.is_empty() {
            continue;
        }
        let taken = tx.visits().taken(&post.code, kind.as_str(), from, until, now).await?;
        let all: u32 = slots.iter().map(|slot| u32::from(slot.seats)).sum();
        let gone: i64 = taken.iter().map(|(_, seats)| seats).sum();
        places.push((kind, all, all.saturating_sub(u32::try_from(gone).unwrap_or(u32::MAX))));
    }
    let visits = rows.into_iter().map(|row| line(&hours, now, row)).collect::<Result<_>>()?;
    Ok(Day { post: post.code.clone(), day, today, places, visits })
}

/// One visit of the person's post.
///
/// # Errors
/// [`Error::NotFound`] for one of another post, or that nobody is expected for; as [`day`].
pub async fn open(services: &Services, staff: &Staff, id: VisitId) -> Result<Line> {
    let post = post_of(services, staff)?;
    let hours = Hours::of(post);
    let mut tx = services.store.read().await?;
    let row = tx.visits().get(id).await?.filter(|row| row.post == post.code).ok_or(Error::NotFound)?;
    let (from, until) = (row.starts_at, row.starts_at.plus_seconds(1));
    let rows = tx.visits().of_day(&post.code, from, until).await?;
    let found = rows.into_iter().find(|other| other.visit.id == id).ok_or(Error::NotFound)?;
    line(&hours, services.now(), found)
}

fn line(hours: &Hours<'_>, now: Timestamp, row: VisitOfDay) -> Result<Line> {
    let visit = row.visit;
    Ok(Line {
        id: visit.id,
        version: visit.version,
        case: visit.case_id,
        reference: row.reference,
        name: full_name(&row.family_name, &row.given_names),
        kind: visit.kind.parse().map_err(Error::internal)?,
        start: visit.starts_at,
        state: state(&visit),
        may: may(hours, now, &visit),
    })
}

/// What can be said about a visit: on its day that the person came, and from its beginning on that the person did not.
fn may(hours: &Hours<'_>, now: Timestamp, row: &VisitRow) -> Vec<VisitState> {
    let today = hours.day(row.starts_at) == hours.day(now);
    let open = |next: &VisitState| match next {
        VisitState::Arrived => today,
        VisitState::Missed => row.starts_at <= now,
        _ => false,
    };
    let mut may: Vec<VisitState> = vec![VisitState::Arrived, VisitState::Missed];
    may.retain(|next| state(row).may_become(*next) && open(next));
    may
}

/// One press at the counter: which visit, drawn from which version, under which key.
#[derive(Clone, Copy, Debug)]
pub struct Press {
    /// The visit.
    pub visit: VisitId,
    /// The version that the page was drawn from.
    pub version: i64,
    /// Names the press.
    pub key: CommandKey,
}

/// The person came, with this passport.
///
/// # Errors
/// [`Error::Problems`] at `passport` when the visit is bound to another one, at no field when it is not its day;
/// [`Error::Stale`], [`Error::NotFound`], [`Error::Forbidden`].
pub async fn arrived(services: &Services, staff: &Staff, press: Press, passport: &str) -> Result<()> {
    let passport = plain_number(passport);
    if passport.is_empty() {
        return Err(Error::problem("passport", "problem-visit-passport-empty"));
    }
    say(services, staff, press, VisitState::Arrived, Some(&passport)).await
}

/// The person did not come.
///
/// # Errors
/// [`Error::Problems`] before the visit begins; [`Error::Stale`], [`Error::NotFound`], [`Error::Forbidden`].
pub async fn missed(services: &Services, staff: &Staff, press: Press) -> Result<()> {
    say(services, staff, press, VisitState::Missed, None).await
}

async fn say(
    services: &Services,
    staff: &Staff,
    press: Press,
    next: VisitState,
    passport: Option<&str>,
) -> Result<()> {
    let post = post_of(services, staff)?;
    // A page that is older than its visit is for the person to look at again.
    let busy = |error: &Error| matches!(error, Error::Busy);
    retried(TRIES, busy, || Box::pin(say_once(services, staff, post, press, next, passport))).await
}

async fn say_once(
    services: &Services,
    staff: &Staff,
    post: &Post,
    press: Press,
    next: VisitState,
    passport: Option<&str>,
) -> Result<()> {
    let (who, now, hours) = (Who::Staff(staff.clone()), services.now(), Hours::of(post));
    let mut tx = services.store.begin().await?;
    let row = tx.visits().get(press.visit).await?.filter(|row| row.post == post.code);
    let row = row.ok_or(Error::NotFound)?;
    if let Some(()) = command::begin(&mut tx, press.key, &who, Some(row.case_id), now).await? {
        return Ok(());
    }
    if row.version != press.version {
        return Err(Error::Stale { current_version: row.version });
    }
    if !may(&hours, now, &row).contains(&next) {
        return Err(Error::problem("", "problem-visit-not-now"));
    }
    if let Some(passport) = passport {
        same_passport(&mut tx, &row, passport).await?;
    }
    let actor = actor_text(who.actor().id());
    let written = tx.visits().set_state(row.id, row.version, next.as_str(), now, &actor, "counter").await;
    written.map_err(|error| match error {
        StoreError::Stale => Error::Stale { current_version: row.version + 1 },
        other => other.into(),
    })?;
    command::finish(&mut tx, press.key, &()).await?;
    Ok(tx.commit().await?)
}

/// The visit belongs to the passport of its case, and to nobody who comes with another one.
async fn same_passport(tx: &mut Tx, row: &VisitRow, passport: &str) -> Result<()> {
    let case = tx.cases().get(row.case_id).await?.ok_or(Error::NotFound)?;
    if case.passport_number == passport {
        Ok(())
    } else {
        Err(Error::problem("passport", "problem-visit-other-passport"))
    }
}

/// The visits of a case, the last one first; at an earlier moment those that there were, as they stood then.
pub(crate) async fn of_case(tx: &mut Tx, case: CaseId, until: Option<Timestamp>) -> Result<Vec<OfCase>> {
    let mut rows = tx.visits().of_case(case).await?;
    if let Some(until) = until {
        rows.retain(|row| row.made_at <= until);
        for row in &mut rows {
            let history = tx.visits().history(row.id).await?;
            if let Some(event) = history.into_iter().rfind(|event| event.at <= until) {
                row.state = event.state;
            }
        }
    }
    let line = |row: VisitRow| {
        Some(OfCase { id: row.id, kind: row.kind.parse().ok()?, start: row.starts_at, state: state(&row) })
    };
    Ok(rows.into_iter().filter_map(line).collect())
}
