//! One command: what it needs is read, the rules decide, everything is written.

use super::rows;
use crate::who::actor_text;
use crate::{Error, Result, Services, Staff};
use domain::case::Actor;
use domain::stock::report::Line;
use domain::stock::{Change, Command, Event, EventBody, Refusal, Rules, Span, Stock, Ticket};
use domain::{CommandKey, PostCode};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use store::commands::Begun;
use store::stock::{AlertRow, BookRow, NewEntry, RangeRow};
use store::{StoreError, Tx};

/// Changes the stock of the person's post. `key` names this press of the button: a repeated command answers what it answered
/// first. Gives the name of the last entry, which is the name of the act, count or alert that it began.
///
/// # Errors
/// [`Error::Stock`] by a rule, [`Error::Forbidden`] for staff without a post and for a key of somebody else,
/// [`Error::Problems`] at `certificate` for one that was used, [`Error::Busy`].
pub async fn run(services: &Services, staff: &Staff, key: CommandKey, command: &Command) -> Result<Ticket> {
    let post = staff.post.as_ref().ok_or(Error::Forbidden)?;
    let actor = staff.actor();
    let mut tx = services.store.begin().await?;
    match tx.commands().begin(key, &actor_text(actor.id()), None, services.now()).await {
        Ok(Begun::New) => {}
        Ok(Begun::Repeated(answer)) => return serde_json::from_value(answer).map_err(Error::internal),
        Err(StoreError::Duplicate(_)) => return Err(Error::Forbidden),
        Err(other) => return Err(other.into()),
    }
    let ticket = run_in(services, &mut tx, &actor, post, command).await?;
    tx.commands().finish(key, &json!(ticket)).await?;
    tx.commit().await?;
    Ok(ticket)
}

/// As [`run`], in a transaction that does more; nothing is committed.
///
/// # Errors
/// As [`run`].
pub(crate) async fn run_in(
    services: &Services,
    tx: &mut Tx,
    actor: &Actor,
    post: &PostCode,
    command: &Command,
) -> Result<Ticket> {
    let (books, stock) = read(services, tx, actor, post, command).await?;
    let rules = Rules { day_limit: services.policies.current().stock.day_limit };
    let change = stock.apply(actor, post, command, services.now(), services.today(post), rules)?;
    write(services, tx, &books, &stock, &change).await?;
    let number = change.next.book(post).entries;
    Ok(Ticket { post: post.clone(), number })
}

/// The books and pieces that the command needs.
async fn read(
    services: &Services,
    tx: &mut Tx,
    actor: &Actor,
    post: &PostCode,
    command: &Command,
) -> Result<(BTreeMap<PostCode, BookRow>, Stock)> {
    let now = services.now();
    let own = tx.stock().lock(post, now).await?;
    let need = Stock::needs(&own.book, actor, command);
    let mut books = BTreeMap::from([(post.clone(), own)]);
    if let Some(other) = need.book.filter(|other| other != post) {
        let row = tx.stock().lock(&other, now).await?;
        books.insert(other, row);
    }
    let mut stock = Stock {
        books: books.iter().map(|(post, row)| (post.clone(), row.book.clone())).collect(),
        ..Stock::default()
    };
    for span in need.spans {
        for row in tx.stickers().runs(span).await? {
            let (span, piece) = rows::run(&row)?;
            stock.pieces.put(span, piece);
        }
    }
    if let Some(operator) = need.issued_to {
        for row in tx.stickers().issued_to(operator).await? {
            let serial = row.serial.parse().map_err(Error::internal)?;
            stock.pieces.put(Span::one(serial), rows::piece(&row.shared)?);
        }
    }
    for row in tx.stock().alerts().await? {
        let (ticket, alert) = rows::alert(&row)?;
        stock.alerts.insert(ticket, alert);
    }
    Ok((books, stock))
}

/// Writes pieces, journals, books and what is looked up across posts.
async fn write(
    services: &Services,
    tx: &mut Tx,
    books: &BTreeMap<PostCode, BookRow>,
    before: &Stock,
    change: &Change,
) -> Result<()> {
    pieces(services, tx, before, change).await?;
    let mut entries: BTreeMap<&PostCode, Vec<NewEntry>> = BTreeMap::new();
    for (event, trace) in change.events.iter().zip(&change.traces) {
        let list = entries.entry(&event.post).or_default();
        let before = books.get(&event.post).ok_or_else(|| Error::internal("a book was not taken"))?;
        let number = before.book.entries + list.len() as u64 + 1;
        beside(tx, event, Ticket { post: event.post.clone(), number }).await?;
        let day = services.today(&event.post);
        for flow in &trace.flows {
            if let Some(line) = Line::of(flow) {
                let count = i64::try_from(flow.count).map_err(Error::internal)?;
                tx.stock().add_flow(&event.post, day.into(), line.as_str(), count).await?;
            }
        }
        list.push(entry(event, trace.spans.clone())?);
    }
    for (post, list) in entries {
        let row = books.get(post).ok_or_else(|| Error::internal("a book was not taken"))?;
        tx.stock().append(row, &list, &change.next.book(post), services.now()).await?;
    }
    Ok(())
}

/// An entry as it is kept.
pub(super) fn entry(event: &Event, spans: Vec<Span>) -> Result<NewEntry> {
    Ok(NewEntry {
        at: event.at,
        actor: actor_text(event.actor),
        kind: event.body.kind().to_owned(),
        body: serde_json::to_string(&event.body).map_err(Error::internal)?,
        spans,
    })
}

/// Writes the pieces that changed.
async fn pieces(services: &Services, tx: &mut Tx, before: &Stock, change: &Change) -> Result<()> {
    let now = services.now();
    let touched: BTreeSet<Span> =
        change.traces.iter().flat_map(|trace| trace.spans.iter().copied()).collect();
    for span in touched {
        for (part, piece) in change.next.pieces.within(span) {
            let mut known = before.pieces.within(part).peekable();
            match known.peek() {
                None => match tx.stickers().add(part, &rows::shared(piece), now).await {
                    Err(StoreError::Duplicate(rule)) if rule == "stickers_serial" => {
                        return Err(Error::Stock(Refusal::Overlap { serial: part.first() }));
                    }
                    other => other.map(|_| ())?,
                },
                Some((_, old)) => {
                    let post = old.post.clone();
                    if known.any(|(_, old)| old != piece) {
                        tx.stickers().set(part, &post, &rows::shared(piece), now).await?;
                    }
                }
            }
        }
    }
    Ok(())
}

/// What an entry changes beside pieces and book.
async fn beside(tx: &mut Tx, event: &Event, ticket: Ticket) -> Result<()> {
    let person = || event.actor.staff().ok_or(Error::Forbidden);
    let of_book = |number: u64| Ticket { post: event.post.clone(), number }.to_string();
    match &event.body {
        EventBody::Announced { span, packing, design, producer } => {
            let row = RangeRow {
                first: span.first().to_string(),
                last: span.last().to_string(),
                post: event.post.clone(),
                per_box: packing.per_box.into(),
                per_sheet: packing.per_sheet.into(),
                design: design.clone(),
                producer: producer.clone(),
                at: event.at,
            };
            tx.stock().add_range(&row).await?;
        }
        EventBody::ActBegun { act } => {
            tx.stock().begin_act(&ticket.to_string(), act.deed.name(), act.by, act.at).await?;
        }
        EventBody::ActConfirmed { act, certificate } => {
            let certificate = Some(certificate.as_str()).filter(|number| !number.is_empty());
            let done = tx.stock().confirm_act(&of_book(*act), person()?, certificate, event.at).await;
            match done {
                Err(StoreError::Duplicate(_)) => {
                    return Err(Error::problem("certificate", "problem-certificate-used"));
                }
                other => other?,
            }
        }
        EventBody::ActDeclined { act, .. } => tx.stock().decline_act(&of_book(*act), event.at).await?,
        EventBody::AlertRaised { span, why, reason } => {
            let row = AlertRow {
                ticket: ticket.to_string(),
                first: span.first().to_string(),
                last: span.last().to_string(),
                why: why.as_str().to_owned(),
                reason: reason.clone(),
                raised_by: person()?,
                raised_at: event.at,
            };
            tx.stock().raise_alert(&row).await?;
        }
        EventBody::AlertLifted { alert, .. } => {
            tx.stock().lift_alert(&alert.to_string(), person()?, event.at).await?;
        }
        _ => {}
    }
    Ok(())
}
