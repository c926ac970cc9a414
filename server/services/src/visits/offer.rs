//! What an applicant sees: the own visit, what is free, and how long people wait.

use super::book::{is_ahead, state};
use super::{applicant, ical, needing, seats};
use crate::command::{self, Opened};
use crate::words::Lang;
use crate::{Error, Result, Services, Who};
use domain::visits::{Hours, Slot, VisitKind, VisitState, Waiting, rules};
use domain::{CaseId, Date, Reference, Timestamp};
use jiff::ToSpan as _;
use store::Tx;
use store::visits::VisitRow;

/// Visits that times of waiting are counted from at most.
const COUNTED: i64 = 2000;

/// A visit that lies ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitView {
    /// What for.
    pub kind: VisitKind,
    /// When it begins.
    pub start: Timestamp,
    /// How long it is.
    pub minutes: i64,
    /// Until when it has to be accepted, when it was found for somebody who waits.
    pub accept_until: Option<Timestamp>,
    /// It can be moved now.
    pub movable: bool,
}

/// What the page of a case says about visits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// What a visit is needed for.
    pub kind: VisitKind,
    /// The one that lies ahead.
    pub visit: Option<VisitView>,
    /// The person waits for one.
    pub waits: bool,
}

/// A day with free places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayOffer {
    /// The day at the post.
    pub day: Date,
    /// Free places of all its slots.
    pub free: u32,
    /// Slots with free places, and how many.
    pub slots: Vec<(Slot, u16)>,
}

/// Everything that the page about visits shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The case.
    pub case: CaseId,
    /// What people call it.
    pub reference: Reference,
    /// Name of the post in the reader's language.
    pub post_name: String,
    /// Its address.
    pub post_address: String,
    /// Its time zone.
    pub post_zone: String,
    /// Kind and own visit.
    pub card: Card,
    /// Days on which something is free that suits the journey.
    pub days: Vec<DayOffer>,
    /// How many people wait.
    pub waiting: i64,
    /// The own place in the list, from 1.
    pub place: Option<i64>,
    /// How long people waited.
    pub waited: Option<Waiting>,
    /// When another day is opened for booking, and which.
    pub next_opening: (Timestamp, Date),
    /// A place that is given back returns after this many to that many minutes.
    pub release_minutes: (u32, u32),
    /// How long a place is kept for somebody who waits, in hours.
    pub hold_hours: u16,
    /// A visit can be moved this often.
    pub moves: u8,
    /// Until so many hours before it.
    pub change_hours: u16,
    /// After this day the decision may come too late for the journey.
    pub usual_latest: Option<Date>,
}

/// What an applicant can book.
///
/// # Errors
/// [`Error::NotFound`] for a case of somebody else and for one that needs no visit; [`Error::Busy`].
pub async fn offer(services: &Services, who: &Who, id: CaseId) -> Result<Offer> {
    applicant(who)?;
    let mut tx = services.store.read().await?;
    let found = match needing(services, &mut tx, who, id).await {
        Err(Error::Problems(_)) => return Err(Error::NotFound),
        other => other?,
    };
    let (kind, rules, hours, post) = (found.kind, &found.policy.visits, found.hours()?, found.post()?);
    let (now, name) = (services.now(), kind.as_str());
    let card = card(services, &mut tx, &found.opened).await?.ok_or(Error::NotFound)?;
    let wait = tx.visit_waits().of_case(id, name).await?;
    let place = match &wait {
        Some(wait) => Some(tx.visit_waits().before(wait).await? + 1),
        None => None,
    };
    let free = seats::free(&mut tx, &hours, &post.code, kind, rules, now).await?;
    let open = seats::open(&mut tx, free, &post.code, kind, i64::from(wait.is_some())).await?;
    let since = now.plus_days(-i64::from(rules.statistics_days));
    let counted = tx.visits().asked_and_given(&post.code, name, since, COUNTED).await?;
    let case = &found.opened.case;
    let latest = i64::from(found.opened.policy.clocks.latest_days).days();
    let language = match who {
        Who::Applicant { language, .. } => language.as_str(),
        Who::Staff(_) | Who::System => "en",
    };
    Ok(Offer {
        case: id,
        reference: case.reference.clone(),
        post_name: post.name.get(language).to_owned(),
        post_address: post.address.clone(),
        post_zone: post.time_zone.clone(),
        card,
        days: days(&hours, open, found.days()),
        waiting: tx.visit_waits().count(&post.code, name).await?,
        place,
        waited: Waiting::of(&counted),
        next_opening: hours.next_opening(now),
        release_minutes: (rules.release_after_minutes, rules.release_before_minutes),
        hold_hours: rules.hold_hours,
        moves: rules.moves,
        change_hours: rules.change_hours,
        usual_latest: (kind == VisitKind::Lodging).then(|| case.subject.trip.arrival.saturating_sub(latest)),
    })
}

/// Slots with free places by day, within the days that suit.
pub(super) fn days(hours: &Hours<'_>, open: Vec<(Slot, u16)>, (first, last): (Date, Date)) -> Vec<DayOffer> {
    let mut days: Vec<DayOffer> = Vec::new();
    for (slot, seats) in open.into_iter().filter(|(_, seats)| *seats > 0) {
        let day = hours.day(slot.start);
        if day < first || day > last {
            continue;
        }
        match days.last_mut() {
            Some(offer) if offer.day == day => {
                offer.free += u32::from(seats);
                offer.slots.push((slot, seats));
            }
            _ => days.push(DayOffer { day, free: u32::from(seats), slots: vec![(slot, seats)] }),
        }
    }
    days
}

/// What the page of a case says about visits; nothing when the case needs none, or people come without one.
pub(crate) async fn card(services: &Services, tx: &mut Tx, opened: &Opened) -> Result<Option<Card>> {
    let case = &opened.case;
    let policy = services.policies.current();
    let Some((kind, post)) = case.visit_kind().zip(policy.post(&case.post)) else { return Ok(None) };
    if !Hours::of(post).receives(kind) {
        return Ok(None);
    }
    let rows = tx.visits().of_case(case.id).await?;
    let ahead = rows.iter().find(|row| is_ahead(row) && row.kind == kind.as_str());
    let waits = tx.visit_waits().of_case(case.id, kind.as_str()).await?.is_some();
    Ok(Some(Card { kind, visit: ahead.map(|row| view(services, kind, row)), waits }))
}

pub(super) fn view(services: &Services, kind: VisitKind, row: &VisitRow) -> VisitView {
    let held = state(row) == VisitState::Held;
    let rules = &services.policies.current().visits;
    VisitView {
        kind,
        start: row.starts_at,
        minutes: row.minutes,
        accept_until: row.held_until.filter(|_| held),
        movable: !held && rules::may_move(rules, row.starts_at, row.moves, services.now()),
    }
}

/// The booked visit of a case as a file for a calendar.
///
/// # Errors
/// [`Error::NotFound`] for a case of somebody else and for one without a booked visit.
pub async fn calendar(services: &Services, who: &Who, id: CaseId, lang: Lang) -> Result<String> {
    applicant(who)?;
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, who, id).await?;
    let rows = tx.visits().of_case(id).await?;
    let row = rows.into_iter().find(|row| state(row) == VisitState::Booked).ok_or(Error::NotFound)?;
    Ok(ical::of_visit(services, lang, &opened.case.reference.to_string(), &row))
}
