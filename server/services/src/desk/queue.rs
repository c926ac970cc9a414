//! The queue of a post: cases by due date, in trays, with search.

use super::counts::{Count, Counted, counts};
use super::order::{Order, Part, parts, place_of};
use super::tray::{Tray, WaitingFor};
use crate::command::fold_words;
use crate::{Error, Result, Services, Staff};
use data_encoding::BASE64URL_NOPAD;
use domain::case::{Role, State, plain_number};
use domain::{CaseId, Date, PostCode, Reference, Timestamp, UserId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::Tx;
use store::cases::CaseRow;
use store::queue::{Assigned, Cursor};
use store::words::{Found, has_words};

/// Cases on a page.
const PAGE: usize = 50;
/// Most cases that a search shows: who looks for one person types more.
const FOUND: i64 = 100;
/// Most questions of authorities that are told of a post.
const QUESTIONS: i64 = 500;
/// So many pages back the way is remembered; beyond it, the page before is the first.
const MEMORY: usize = 16;

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Which tray.
    pub tray: Tray,
    /// Only this state.
    pub state: Option<State>,
    /// Only cases that are due on this day or before.
    pub due_by: Option<Date>,
    /// Only the people of the group with this number.
    pub group: Option<Reference>,
    /// Beginnings of words: names, reference, passport or visa number, nationality. Empty for all.
    pub search: String,
    /// In this order.
    pub order: Order,
}

/// One line of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueRow {
    /// Case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// Name as in the passport: `SURNAME, Given names`.
    pub name: String,
    /// Code of Doc 9303-3.
    pub nationality: String,
    /// A code of the policy.
    pub visa_type: String,
    /// Where it stands.
    pub state: State,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// Last day for the decision.
    pub due_on: Option<Date>,
    /// Days until then at the post; negative when it has passed.
    pub days_left: Option<i64>,
    /// Who holds it.
    pub assigned_to: Option<(UserId, String)>,
    /// Who has to act.
    pub waiting_for: WaitingFor,
}

/// A page of the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Lines.
    pub rows: Vec<QueueRow>,
    /// Cursor of the next page.
    pub next: Option<String>,
    /// Cursor of the page before.
    pub prev: Option<String>,
    /// A search found more than it shows.
    pub more: bool,
    /// Cases by tray, whatever the filter says; not for [`Tray::Closed`] and [`Tray::All`].
    pub counts: Vec<Count>,
    /// Open cases of the post whose due date has passed.
    pub overdue: Counted,
}

/// A page of the queue of the person's post (for an auditor: of all posts). `cursor` is that of a page before,
/// or `None` for the first page.
///
/// # Errors
/// [`Error::Forbidden`] for staff who see no cases, [`Error::Busy`].
pub async fn queue(
    services: &Services,
    staff: &Staff,
    filter: &Filter,
    cursor: Option<&str>,
) -> Result<Page> {
    let posts = posts(services, staff)?;
    let mut tx = services.store.read().await?;
    let asked = questions(&mut tx, &posts).await?;
    let mut more = false;
    let mut page = if let Some(group) = &filter.group {
        let mut rows = of_group(&mut tx, &posts, group).await?;
        rows.retain(|row| matches(filter, staff, row));
        (rows, None, None)
    } else if filter.tray == Tray::Questions {
        let mut rows = questioned(&mut tx, staff, filter, &asked).await?;
        let words = fold_words(&filter.search);
        rows.retain(|row| has_words(row, &words));
        (rows, None, None)
    } else if filter.search.trim().is_empty() {
        walk(&mut tx, staff, (&posts, &asked), filter, cursor).await?
    } else {
        let found = search(&mut tx, staff, &posts, filter).await?;
        more = found.more;
        let mut rows = found.rows;
        if filter.order != Order::Due {
            rows.sort_by_cached_key(|row| place_of(filter.order, row, &asked));
        }
        (rows, None, None)
    };
    if filter.tray == Tray::Questions {
        page.0.retain(|row| asked.contains(&row.id));
    }
    let names = names(&mut tx, &page.0).await?;
    let today = services.today(posts.first().unwrap_or(&PostCode(String::new())));
    let line = |row: CaseRow| {
        let is_asked = asked.contains(&row.id);
        line(row, &names, today, is_asked)
    };
    let rows = std::mem::take(&mut page.0).into_iter().map(line).collect::<Result<_>>()?;
    let (counts, overdue) = counts(&mut tx, staff, &posts, today).await?;
    Ok(Page { rows, next: page.1, prev: page.2, more, counts, overdue })
}

/// The cases in which an authority waits for an answer of one of the posts, the one that waits longest first.
async fn questions(tx: &mut Tx, posts: &[PostCode]) -> Result<Vec<CaseId>> {
    let mut asked = Vec::new();
    for post in posts {
        asked.extend(tx.open_questions().of_post(post, QUESTIONS).await?);
    }
    Ok(asked)
}

/// Those of them that the filter shows, in their order.
async fn questioned(tx: &mut Tx, staff: &Staff, filter: &Filter, asked: &[CaseId]) -> Result<Vec<CaseRow>> {
    let mut rows = tx.queue().by_ids(asked).await?;
    rows.retain(|row| matches(filter, staff, row));
    Ok(rows)
}

/// The posts whose cases this person sees.
fn posts(services: &Services, staff: &Staff) -> Result<Vec<PostCode>> {
    let desk = [
        Role::Intake,
        Role::Screening,
        Role::Officer,
        Role::Decider,
        Role::Operator,
        Role::Controller,
        Role::Delivery,
        Role::Supervisor,
        Role::Auditor,
    ];
    if !staff.is_any(&desk) {
        return Err(Error::Forbidden);
    }
    match &staff.post {
        _ if staff.is(Role::Auditor) => {
            Ok(services.policies.current().posts.iter().map(|post| post.code.clone()).collect())
        }
        Some(post) => Ok(vec![post.clone()]),
        None => Err(Error::Forbidden),
    }
}

type Slice = (Vec<CaseRow>, Option<String>, Option<String>);

async fn walk(
    tx: &mut Tx,
    staff: &Staff,
    (posts, questions): (&[PostCode], &[CaseId]),
    filter: &Filter,
    cursor: Option<&str>,
) -> Result<Slice> {
    let mut way = cursor.map(decode).transpose()?.unwrap_or_default();
    let mut asked = stored(filter, staff, posts);
    let start = way.last().cloned().unwrap_or_default();
    let mut after = start.after;
    let (mut rows, mut next): (Vec<CaseRow>, Option<Place>) = (Vec::new(), None);
    for (group, part) in parts(filter.order, &states(filter)).into_iter().enumerate().skip(start.group) {
        // A page that is full only asks whether there is more.
        let room = PAGE.saturating_sub(rows.len());
        let page = match part {
            // They are few, and not torn apart.
            Part::Questions => {
                store::queue::Page { rows: questioned(tx, staff, filter, questions).await?, next: None }
            }
            Part::States(states) => {
                asked.states = states;
                let mut page = tx.queue().page(&asked, after.as_ref(), room.max(1)).await?;
                if filter.order == Order::Waiting {
                    page.rows.retain(|row| !questions.contains(&row.id));
                }
                page
            }
        };
        if room == 0 {
            if page.rows.is_empty() && page.next.is_none() {
                continue;
            }
            next = Some(Place { group, after: None });
            break;
        }
        rows.extend(page.rows);
        after = None;
        if let Some(last) = page.next {
            next = Some(Place { group, after: Some(last) });
            break;
        }
    }
    let prev = (!way.is_empty()).then(|| encode(&way[..way.len() - 1])).transpose()?;
    let next = next.map(|next| {
        way.push(next);
        encode(&way[way.len().saturating_sub(MEMORY)..])
    });
    Ok((rows, next.transpose()?, prev))
}

/// Where a page begins: in which group of states, after which case of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Place {
    group: usize,
    after: Option<Cursor>,
}

fn states(filter: &Filter) -> Vec<State> {
    let mut states = filter.tray.states();
    if let Some(only) = filter.state {
        states.retain(|state| *state == only);
    }
    states
}

/// The starts of the pages up to this one: the last one is where it begins, those before lead back.
fn encode(way: &[Place]) -> Result<String> {
    Ok(BASE64URL_NOPAD.encode(&serde_json::to_vec(way).map_err(Error::internal)?))
}

/// A cursor that somebody made up is no page.
fn decode(cursor: &str) -> Result<Vec<Place>> {
    let bytes = BASE64URL_NOPAD.decode(cursor.as_bytes()).map_err(|_| Error::NotFound)?;
    serde_json::from_slice(&bytes).map_err(|_| Error::NotFound)
}

/// The people of a group whose cases are at these posts, in the order of the group.
async fn of_group(tx: &mut Tx, posts: &[PostCode], group: &Reference) -> Result<Vec<CaseRow>> {
    let Some(group) = tx.groups().by_reference(group.as_str()).await? else { return Ok(Vec::new()) };
    let mut rows = tx.groups().cases(group.id).await?;
    rows.retain(|row| posts.contains(&row.post) && row.erased_at.is_none());
    Ok(rows)
}

/// The filter as the store knows it, but for the states.
fn stored(filter: &Filter, staff: &Staff, posts: &[PostCode]) -> store::queue::Filter {
    store::queue::Filter {
        posts: posts.to_vec(),
        states: Vec::new(),
        assigned: match filter.tray {
            Tray::Mine => Assigned::To(staff.id),
            Tray::Unassigned => Assigned::Nobody,
            _ => Assigned::Any,
        },
        due_until: filter.due_by,
        order: filter.order.stored(),
    }
}

/// Cases of the tray that is open, by a number or by words.
async fn search(tx: &mut Tx, staff: &Staff, posts: &[PostCode], filter: &Filter) -> Result<Found> {
    let typed = &filter.search;
    let exact =
        Reference::parse(typed).map_or_else(|_| plain_number(typed), |reference| reference.to_string());
    let mut rows = tx.queue().by_number(posts, &exact).await?;
    if !rows.is_empty() {
        rows.retain(|row| matches(filter, staff, row));
        return Ok(Found::newest(rows, FOUND));
    }
    let states = states(filter).iter().map(State::to_string).collect();
    let among = store::queue::Filter { states, ..stored(filter, staff, posts) };
    Ok(tx.words().find(&among, &fold_words(typed).join(" "), FOUND).await?)
}

fn matches(filter: &Filter, staff: &Staff, row: &CaseRow) -> bool {
    let assigned = match filter.tray {
        Tray::Mine => row.assigned_to == Some(staff.id),
        Tray::Unassigned => row.assigned_to.is_none(),
        _ => true,
    };
    let due = filter.due_by.is_none_or(|day| row.due_on.is_some_and(|due| due.0 <= day));
    assigned && due && states(filter).iter().any(|state| state.as_str() == row.state)
}

async fn names(tx: &mut Tx, rows: &[CaseRow]) -> Result<BTreeMap<UserId, String>> {
    let users: BTreeSet<UserId> = rows.iter().filter_map(|row| row.assigned_to).collect();
    super::names(tx, users).await
}

fn line(row: CaseRow, names: &BTreeMap<UserId, String>, today: Date, is_asked: bool) -> Result<QueueRow> {
    let state: State = row.state.parse().map_err(Error::internal)?;
    let due_on = row.due_on.map(|day| day.0);
    Ok(QueueRow {
        id: row.id,
        reference: Reference::parse(&row.reference).map_err(Error::internal)?,
        name: full_name(&row.family_name, &row.given_names),
        nationality: row.nationality,
        visa_type: row.visa_type,
        state,
        submitted_at: row.submitted_at,
        due_on,
        days_left: due_on.map(|due| days_between(today, due)),
        assigned_to: row
            .assigned_to
            .map(|id| (id, names.get(&id).cloned().unwrap_or_else(|| id.to_string()))),
        waiting_for: WaitingFor::of_case(state, is_asked),
    })
}

/// `SURNAME, Given names`: the primary identifier in capitals, as on a passport.
pub fn full_name(family: &str, given: &str) -> String {
    let family = family.to_uppercase();
    if given.is_empty() { family } else { format!("{family}, {given}") }
}

/// Days from one day to another; negative when it lies before.
pub fn days_between(from: Date, to: Date) -> i64 {
    Timestamp::start_of(to).seconds_since(Timestamp::start_of(from)) / 86_400
}
