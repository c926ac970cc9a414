//! What the pages of the stock show.

use super::{lot, rows};
use crate::{Error, Result, Services, Staff};
use domain::case::Role;
use domain::stock::{
    Act, Alert, Book, CountKind, Counts, EventBody, Gap, Incident, OpenCount, Piece, Position, Serial, Span,
    State, Tally, Ticket, Transfer, table::may_ever,
};
use domain::{Date, PostCode, Timestamp, UserId};
use std::collections::BTreeMap;
use store::Tx;
use store::stock::{BookRow, EntryRow};

/// Unbroken runs that a page lists.
const RUNS: i64 = 200;
/// Serials that a surprise count asks to see.
const SAMPLE: u32 = 12;

/// An act that waits for its second person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its name.
    pub ticket: Ticket,
    /// What was begun.
    pub act: Act,
    /// This person can confirm it, as far as the roles tell.
    pub yours: bool,
    /// This person began it.
    pub own: bool,
}

/// What a post sent or is being sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnTheWay {
    /// Its name.
    pub ticket: Ticket,
    /// The transfer.
    pub transfer: Transfer,
    /// The last day has passed.
    pub overdue: bool,
}

/// A difference that stops issuing, and how large it is at each place. The numbers are for supervisors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenIncident {
    /// Its name.
    pub ticket: Ticket,
    /// The incident.
    pub incident: Incident,
}

/// The stock of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// The post.
    pub post: PostCode,
    /// The day there.
    pub today: Date,
    /// Pieces by state. `None` while stock is counted, and for whoever counts it: a count is blind.
    pub tally: Option<Tally>,
    /// Where unbroken runs in the vault begin and, for those who see the tally, end.
    pub vault: Vec<(Serial, Option<Serial>)>,
    /// Blanks that this person holds.
    pub own: Vec<Span>,
    /// Blanks of an earlier day that this person has not given back.
    pub unreturned: Option<(Date, u64)>,
    /// Skipped serials that this person has not explained.
    pub gaps: Vec<Span>,
    /// Blanks in the hands of others, whose and which; for a supervisor, while nothing is counted.
    pub hands: Vec<(UserId, Vec<Span>)>,
    /// Serials that others skipped and have not explained; for a supervisor.
    pub gaps_of_others: Vec<Gap>,
    /// Acts that wait.
    pub acts: Vec<Waiting>,
    /// Sent to other posts.
    pub sent: Vec<OnTheWay>,
    /// On the way to this post.
    pub coming: Vec<OnTheWay>,
    /// Differences.
    pub incidents: Vec<OpenIncident>,
    /// The list of the border.
    pub alerts: Vec<(Ticket, Alert)>,
    /// The count that was begun.
    pub count: Option<OpenCount>,
    /// The last day that was closed.
    pub closed: Option<Date>,
    /// What the last count of this person came to, once it was entered.
    pub last_count: Option<(Counts, Counts)>,
    /// Visas that were filled in by hand and that nobody has gone through.
    pub unreconciled: usize,
    /// A surprise count that the lot asks for today: serials that have to be shown.
    pub lot: Option<Vec<Serial>>,
    /// Nobody has made the monthly count of this month yet, and this person can.
    pub monthly_due: bool,
    /// Names of the members of staff.
    pub names: BTreeMap<UserId, String>,
    /// Operators of the post, for issuing.
    pub operators: Vec<(UserId, String)>,
    /// Colleagues, as witnesses.
    pub colleagues: Vec<(UserId, String)>,
    /// Other posts.
    pub posts: Vec<PostCode>,
    /// Entries and head of the journal, hexadecimal.
    pub head: (i64, String),
}

/// Whether the person has a part in the stock of a post.
pub fn may_see(staff: &Staff) -> bool {
    staff.post.is_some()
        && staff.is_any(&[
            Role::Custodian,
            Role::Supervisor,
            Role::Operator,
            Role::Controller,
            Role::Delivery,
        ])
}

/// The stock of the person's post.
///
/// # Errors
/// [`Error::Forbidden`] for staff without a part in it, [`Error::Busy`].
pub async fn overview(services: &Services, staff: &Staff) -> Result<Overview> {
    let post = staff.post.clone().filter(|_| may_see(staff)).ok_or(Error::Forbidden)?;
    let today = services.today(&post);
    let mut tx = services.store.read().await?;
    let row = tx.stock().book(&post).await?;
    let head = row.as_ref().map_or((0, [0; 32]), |row| (row.seq, row.head));
    let book = row.map_or_else(|| Book::new(post.clone()), |row| row.book);
    let users = tx.users().all().await?;
    let here = |role: Option<Role>| -> Vec<(UserId, String)> {
        users
            .iter()
            .filter(|user| {
                user.post.as_ref() == Some(&post) && user.disabled_at.is_none() && user.id != staff.id
            })
            .filter(|user| role.is_none_or(|role| user.roles.iter().any(|name| name == role.as_str())))
            .map(|user| (user.id, user.name.clone()))
            .collect()
    };
    let sees = book.count.is_none() && staff.is(Role::Supervisor);
    let letters = services.policies.current().sticker.serial.letters.clone();
    let vault = if staff.is_any(&[Role::Custodian, Role::Supervisor]) {
        runs(&mut tx, &post, State::Vault, &letters).await?
    } else {
        Vec::new()
    };
    let own = held_by(&mut tx, staff.id).await?;
    let mut hands = Vec::new();
    for holder in book.hands.keys().filter(|holder| sees && **holder != staff.id) {
        hands.push((*holder, held_by(&mut tx, *holder).await?));
    }
    let others = |gap: &&Gap| staff.is(Role::Supervisor) && gap.operator != staff.id;
    let mut coming = Vec::new();
    for other in tx.stock().books().await?.into_iter().filter(|other| other.book.post != post) {
        coming.extend(on_the_way(&other, today).filter(|open| open.transfer.to == post));
    }
    let alerts = tx.stock().alerts().await?.iter().map(rows::alert).collect::<Result<Vec<_>>>()?;
    let lot = draw(services, &mut tx, staff, &post, &vault).await?;
    let policy = services.policies.current();
    Ok(Overview {
        today,
        tally: sees.then(|| book.tally.clone()),
        vault: if book.count.is_some() {
            Vec::new()
        } else {
            vault.iter().map(|span| (span.first(), sees.then(|| span.last()))).collect()
        },
        own,
        hands,
        gaps_of_others: book.gaps.iter().filter(others).copied().collect(),
        unreturned: book.unreturned(staff.id, today),
        gaps: book.gaps.iter().filter(|gap| gap.operator == staff.id).map(|gap| gap.span).collect(),
        acts: waiting(&book, staff),
        sent: open_transfers(&book, today).collect(),
        coming,
        incidents: book
            .incidents
            .iter()
            .map(|(number, incident)| OpenIncident {
                ticket: Ticket { post: post.clone(), number: *number },
                incident: incident.clone(),
            })
            .collect(),
        alerts,
        count: book.count.clone(),
        closed: book.closed,
        unreconciled: tx.hand_filled().open_at(&post).await?.len(),
        last_count: last_count(&mut tx, &post, staff).await?,
        lot,
        monthly_due: staff.is(Role::Supervisor)
            && !counted_this_month(services, &mut tx, &post, today).await?,
        operators: here(Some(Role::Operator)),
        colleagues: here(None),
        names: users.into_iter().map(|user| (user.id, user.name)).collect(),
        posts: policy.posts.iter().map(|other| other.code.clone()).filter(|other| *other != post).collect(),
        head: (head.0, data_encoding::HEXLOWER.encode(&head.1)),
        post,
    })
}

/// The blanks that a person holds, by serial.
async fn held_by(tx: &mut Tx, operator: UserId) -> Result<Vec<Span>> {
    let rows = tx.stickers().issued_to(operator).await?;
    let spans = rows.iter().filter_map(|row| row.serial.parse().ok()).map(Span::one).collect();
    Ok(domain::stock::serial::tidy(spans).unwrap_or_default())
}

fn waiting(book: &Book, staff: &Staff) -> Vec<Waiting> {
    let acts = book.acts.iter();
    acts.map(|(number, act)| {
        let kind = act.deed.confirming();
        let named = act.deed.named().is_none_or(|named| named == staff.id);
        let own = act.by == staff.id;
        Waiting {
            ticket: Ticket { post: book.post.clone(), number: *number },
            act: act.clone(),
            yours: !own && named && staff.roles.iter().any(|role| may_ever(*role, kind)),
            own,
        }
    })
    .collect()
}

fn open_transfers(book: &Book, today: Date) -> impl Iterator<Item = OnTheWay> {
    book.transfers.iter().map(move |(number, transfer)| OnTheWay {
        ticket: Ticket { post: book.post.clone(), number: *number },
        transfer: transfer.clone(),
        overdue: transfer.due < today,
    })
}

fn on_the_way(row: &BookRow, today: Date) -> impl Iterator<Item = OnTheWay> {
    open_transfers(&row.book, today)
}

/// The unbroken runs of a post in one state, by serial.
pub(super) async fn runs(tx: &mut Tx, post: &PostCode, state: State, letters: &str) -> Result<Vec<Span>> {
    let rows = tx.stickers().unbroken(post, state.as_str(), letters, RUNS).await?;
    rows.iter().map(|(first, last)| rows::span(first, last)).collect()
}

/// What a count of this person came to, when it was the last thing that happened at the post.
async fn last_count(tx: &mut Tx, post: &PostCode, staff: &Staff) -> Result<Option<(Counts, Counts)>> {
    let entries = tx.stock().newest(post, 1).await?;
    let Some(entry) = entries.first() else { return Ok(None) };
    if crate::who::parse_actor(&entry.actor).and_then(|actor| actor.staff()) != Some(staff.id) {
        return Ok(None);
    }
    match serde_json::from_str(&entry.body).map_err(Error::internal)? {
        EventBody::Counted { counted, expected, .. } => Ok(Some((counted, expected))),
        _ => Ok(None),
    }
}

/// The serials of a surprise count, when the lot asks for one today. Nobody can know it before the day's first checkpoint.
async fn draw(
    services: &Services,
    tx: &mut Tx,
    staff: &Staff,
    post: &PostCode,
    vault: &[Span],
) -> Result<Option<Vec<Serial>>> {
    if !staff.is(Role::Supervisor) {
        return Ok(None);
    }
    let today = services.today(post);
    let Some(checkpoint) = tx.checkpoints().first_since(start_of(services, post, today)).await? else {
        return Ok(None);
    };
    let seed: [u8; 32] = checkpoint.root.as_slice().try_into().map_err(Error::internal)?;
    let one_in = services.policies.current().stock.surprise_one_in;
    if !lot::is_drawn(&seed, post, today, one_in) {
        return Ok(None);
    }
    Ok(Some(lot::sample(&seed, post, today, vault, SAMPLE)))
}

/// Whether the monthly count was entered since the month began at the post.
async fn counted_this_month(services: &Services, tx: &mut Tx, post: &PostCode, today: Date) -> Result<bool> {
    let since = start_of(services, post, today.first_of_month());
    let counts = tx.stock().since(post, "counted", since).await?;
    let monthly = |entry: &EntryRow| -> Result<bool> {
        let body = serde_json::from_str(&entry.body).map_err(Error::internal)?;
        Ok(matches!(body, EventBody::Counted { kind: CountKind::Monthly, .. }))
    };
    Ok(counts.iter().map(monthly).collect::<Result<Vec<_>>>()?.contains(&true))
}

/// The moment at which a day begins at a post, to the hour.
pub(super) fn start_of(services: &Services, post: &PostCode, day: Date) -> Timestamp {
    let start = Timestamp::start_of(day);
    let policy = services.policies.current();
    let Some(post) = policy.post(post) else { return start };
    let mut hours = (-14..=14).map(|hour| start.plus_seconds(hour * 3600));
    hours.find(|moment| post.date(*moment) >= day).unwrap_or(start)
}

/// One step in the story of a serial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// When.
    pub at: Timestamp,
    /// Who, by name; empty for the installation.
    pub who: String,
    /// In which book.
    pub post: PostCode,
    /// Number of the entry; 0 for what was known before the ledger had a journal.
    pub number: i64,
    /// Stored name of what happened: a kind of entry, a deed, a step of a case.
    pub what: String,
}

/// A serial and its story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SerialView {
    /// The serial.
    pub serial: Serial,
    /// Where it stands.
    pub piece: Piece,
    /// Where it lay in its delivery.
    pub position: Option<Position>,
    /// What happened to it, the oldest first.
    pub story: Vec<Told>,
    /// Names of the members of staff.
    pub names: BTreeMap<UserId, String>,
}

/// One serial of the person's post; auditors see those of every post.
///
/// # Errors
/// [`Error::NotFound`] for a serial that is not this person's business or not in the ledger, [`Error::Problems`] at `serial`
/// for what is no serial, [`Error::Busy`].
pub async fn serial(services: &Services, staff: &Staff, text: &str) -> Result<SerialView> {
    let serial: Serial = text.parse().map_err(|_| Error::problem("serial", "problem-serial-unknown"))?;
    let mut tx = services.store.read().await?;
    let row = tx.stickers().get(serial.as_str()).await?.ok_or(Error::NotFound)?;
    let known = staff.is(Role::Auditor) || (may_see(staff) && staff.post.as_ref() == Some(&row.post));
    if !known {
        return Err(Error::NotFound);
    }
    let names: BTreeMap<UserId, String> =
        tx.users().all().await?.into_iter().map(|user| (user.id, user.name)).collect();
    let who = |actor: &str| {
        let id = crate::who::parse_actor(actor).and_then(|actor| actor.staff());
        id.and_then(|id| names.get(&id).cloned()).unwrap_or_default()
    };
    let mut story: Vec<Told> = Vec::new();
    for old in tx.stock().history(serial).await? {
        story.push(Told {
            at: old.at,
            who: who(&old.actor),
            post: row.post.clone(),
            number: 0,
            what: old.kind,
        });
    }
    for entry in tx.stock().of_serial(serial).await? {
        let body: EventBody = serde_json::from_str(&entry.body).map_err(Error::internal)?;
        story.push(Told {
            at: entry.at,
            who: who(&entry.actor),
            post: entry.post,
            number: entry.seq,
            what: what(&body).to_owned(),
        });
    }
    let range = tx.stock().range_of(serial).await?;
    let position = range.and_then(|range| {
        let span = rows::span(&range.first, &range.last).ok()?;
        let packing = domain::stock::Packing {
            per_box: u32::try_from(range.per_box).ok()?,
            per_sheet: u32::try_from(range.per_sheet).ok()?,
        };
        packing.position(span, serial)
    });
    Ok(SerialView { serial, piece: rows::piece(&row.shared)?, position, story, names })
}

/// The most telling stored name of an entry.
const fn what(body: &EventBody) -> &'static str {
    match body {
        EventBody::ActBegun { act } => act.deed.name(),
        EventBody::Followed { step, .. } => step.kind().as_str(),
        other => other.kind(),
    }
}
