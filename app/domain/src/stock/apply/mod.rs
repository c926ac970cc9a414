//! The guards: what a command needs beyond the table. Each answers with the entries that follow or with a refusal.

mod act;
mod case;
mod count;
mod supply;

use super::book::{Act, Book, Deed, Ticket};
use super::command::{ActionKind, Command};
use super::event::{Event, EventBody};
use super::piece::{Piece, State};
use super::refusal::Refusal;
use super::serial::{self, Span};
use super::table::{is_allowed, may_ever, opens};
use super::{Change, Stock};
use crate::case::{Actor, Role};
use crate::{Date, PostCode, Timestamp, UserId};

/// Most characters of a number, a name, a place.
const SHORT: usize = 200;
/// Most characters of a reason.
const LONG: usize = 2000;
/// Most serials of one command.
const MOST: u64 = 2_000_000;

/// What the State has decided about stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Most blanks that an operator may hold.
    pub day_limit: u64,
}

/// What a command needs from a store beside the book of the post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Need {
    /// Pieces.
    pub spans: Vec<Span>,
    /// All blanks that are issued to this operator.
    pub issued_to: Option<UserId>,
    /// The book of another post.
    pub book: Option<PostCode>,
}

/// What follows: each entry with the book that it stands in.
type Facts = Result<Vec<(PostCode, EventBody)>, Refusal>;

/// One request.
struct Request<'a> {
    stock: &'a Stock,
    book: &'a Book,
    actor: &'a Actor,
    now: Timestamp,
    today: Date,
    rules: Rules,
}

impl Stock {
    /// What the command needs, as far as the book of the post tells.
    pub fn needs(book: &Book, actor: &Actor, command: &Command) -> Need {
        let of = |spans: &[Span]| Need { spans: spans.to_vec(), ..Need::default() };
        match command {
            Command::Announce { span, .. } | Command::Dispatch { span, .. } => of(&[*span]),
            Command::CountIn { spans, .. }
            | Command::Issue { spans, .. }
            | Command::Return { spans }
            | Command::TakeBack { spans, .. }
            | Command::Spoil { spans, .. }
            | Command::Destroy { spans, .. }
            | Command::Miss { spans, .. }
            | Command::Find { spans, .. }
            | Command::Lose { spans, .. }
            | Command::Expire { spans, .. }
            | Command::Send { spans, .. } => of(spans),
            Command::Follow { serial, step, .. } => Need {
                spans: vec![Span::one(*serial)],
                issued_to: actor.id().staff().filter(|_| step.is_taking()),
                book: None,
            },
            Command::TakeIn { transfer, spans } => {
                Need { spans: spans.clone(), book: Some(transfer.post.clone()), ..Need::default() }
            }
            Command::Confirm { act, .. } | Command::Decline { act, .. } => {
                let act = book.acts.get(&act.number).filter(|_| act.post == book.post);
                let from = act.and_then(|act| match &act.deed {
                    Deed::TakeIn { transfer } => Some(transfer.post.clone()),
                    _ => None,
                });
                Need { book: from, ..of(act.map_or(&[], |act| &act.spans)) }
            }
            Command::Explain { .. }
            | Command::BeginCount { .. }
            | Command::EnterCount { .. }
            | Command::Release { .. }
            | Command::RaiseAlert { .. }
            | Command::LiftAlert { .. } => Need::default(),
        }
    }

    /// Decides whether `actor` may do `command` at `post` now, and what follows. `today` is the day at the post.
    ///
    /// # Errors
    /// [`Refusal`] says why not; nothing has changed then.
    pub fn apply(
        &self,
        actor: &Actor,
        post: &PostCode,
        command: &Command,
        now: Timestamp,
        today: Date,
        rules: Rules,
    ) -> Result<Change, Refusal> {
        // Whether this person may act on the case of the piece was decided by the case.
        let by_case = matches!(command, Command::Follow { .. });
        if !by_case && actor.post() != Some(post) {
            return Err(Refusal::OtherPost);
        }
        let book = self.book(post);
        let request = Request { stock: self, book: &book, actor, now, today, rules };
        let facts = request.facts(command)?;
        let mut change = Change { next: self.clone(), events: Vec::new(), traces: Vec::new() };
        for (post, body) in facts {
            let event = Event { post, at: now, actor: actor.id(), body };
            change.traces.push(change.next.take(&event).map_err(|_| Refusal::Inconsistent)?);
            change.events.push(event);
        }
        for span in change.traces.iter().flat_map(|trace| &trace.spans) {
            if change.next.pieces.within(*span).any(|(_, piece)| !piece.has_separate_hands()) {
                return Err(Refusal::SamePerson);
            }
        }
        Ok(change)
    }
}

impl Request<'_> {
    fn facts(&self, command: &Command) -> Facts {
        match command {
            Command::Announce { span, packing, design, producer } => {
                self.announce(*span, *packing, design, producer)
            }
            Command::Dispatch { span, courier } => self.dispatch(*span, courier),
            Command::CountIn { spans, note } => self.count_in(spans, note),
            Command::Issue { spans, to } => self.issue(spans, *to),
            Command::Return { spans } => self.give_back(spans),
            Command::TakeBack { from, spans, reason } => self.take_back(*from, spans, reason),
            Command::Follow { serial, case, step } => self.follow(*serial, *case, step),
            Command::Spoil { spans, code, witness, picture, note } => {
                self.spoil(spans, *code, *witness, picture, note)
            }
            Command::Destroy { spans, emergency, method } => self.destroy(spans, *emergency, method),
            Command::Miss { spans, reason } => {
                let reason = needed("reason", reason, LONG)?;
                self.begin(ActionKind::Miss, spans, Deed::Miss { reason })
            }
            Command::Find { spans, place } => {
                let place = needed("place", place, SHORT)?;
                self.begin(ActionKind::Find, spans, Deed::Find { place })
            }
            Command::Lose { spans, stolen, report } => {
                let report = needed("report", report, SHORT)?;
                let spans = self.free(ActionKind::Lose, spans)?;
                self.entry(EventBody::Lost { spans, stolen: *stolen, report })
            }
            Command::Expire { spans, reason } => {
                let reason = needed("reason", reason, LONG)?;
                let spans = self.free(ActionKind::Expire, spans)?;
                self.entry(EventBody::Expired { spans, reason })
            }
            Command::Send { spans, to, due, courier } => self.send(spans, to, *due, courier),
            Command::TakeIn { transfer, spans } => self.take_in(transfer, spans),
            Command::Confirm { act, certificate } => self.confirm(act, certificate),
            Command::Decline { act, reason } => self.decline(act, reason),
            Command::Explain { span, reason } => self.explain(*span, reason),
            Command::BeginCount { kind } => self.begin_count(*kind),
            Command::EnterCount { counted } => self.enter_count(*counted),
            Command::Release { incident, reason } => self.release(incident, reason),
            Command::RaiseAlert { span, why, reason } => {
                self.may(ActionKind::RaiseAlert)?;
                let reason = needed("reason", reason, LONG)?;
                self.entry(EventBody::AlertRaised { span: *span, why: *why, reason })
            }
            Command::LiftAlert { alert, reason } => self.lift_alert(alert, reason),
        }
    }

    /// One entry in the book of the post.
    fn entry(&self, body: EventBody) -> Facts {
        Ok(vec![(self.book.post.clone(), body)])
    }

    /// An act that another person has to confirm.
    fn begin(&self, kind: ActionKind, spans: &[Span], deed: Deed) -> Facts {
        let spans = self.free(kind, spans)?;
        self.entry(EventBody::ActBegun { act: Act { spans, by: self.person()?, at: self.now, deed } })
    }

    /// The member of staff who asks.
    fn person(&self) -> Result<UserId, Refusal> {
        self.actor.id().staff().ok_or(Refusal::PersonNeeded)
    }

    /// The table opens what concerns no piece.
    fn may(&self, kind: ActionKind) -> Result<(), Refusal> {
        if self.actor.roles().iter().any(|role| is_allowed(None, *role, kind)) {
            Ok(())
        } else {
            Err(Refusal::NotAllowed { action: kind })
        }
    }

    /// The spans in order, when every piece is of this post, in no act, and where the table opens it to the actor.
    fn free(&self, kind: ActionKind, spans: &[Span]) -> Result<Vec<Span>, Refusal> {
        self.every(kind, spans, |span, piece| match &piece.act {
            Some(act) => Err(Refusal::Held { serial: span.first(), act: act.clone() }),
            None => Ok(()),
        })
    }

    fn every(
        &self,
        kind: ActionKind,
        spans: &[Span],
        check: impl Fn(Span, &Piece) -> Result<(), Refusal>,
    ) -> Result<Vec<Span>, Refusal> {
        let roles: Vec<Role> = self.roles(kind)?;
        let spans = tidy(spans)?;
        for span in &spans {
            if let Some(serial) = self.stock.pieces.hole(*span) {
                return Err(Refusal::NotHere { serial });
            }
            for (part, piece) in self.stock.pieces.within(*span) {
                if piece.post != self.book.post {
                    return Err(Refusal::NotHere { serial: part.first() });
                }
                if !roles.iter().any(|role| is_allowed(Some(piece.state), *role, kind)) {
                    return Err(Refusal::WrongState { serial: part.first(), state: piece.state });
                }
                check(part, piece)?;
            }
        }
        Ok(spans)
    }

    /// The roles of the actor that may ever do this.
    fn roles(&self, kind: ActionKind) -> Result<Vec<Role>, Refusal> {
        let roles: Vec<Role> =
            self.actor.roles().iter().copied().filter(|role| may_ever(*role, kind)).collect();
        if roles.is_empty() { Err(Refusal::NotAllowed { action: kind }) } else { Ok(roles) }
    }

    /// While stock is being counted nothing goes from one place to another.
    const fn not_counting(&self) -> Result<(), Refusal> {
        if self.book.count.is_some() { Err(Refusal::CountOpen) } else { Ok(()) }
    }

    fn not_closed(&self) -> Result<(), Refusal> {
        if self.book.is_closed(self.today) { Err(Refusal::DayClosed) } else { Ok(()) }
    }

    fn no_incident(&self) -> Result<(), Refusal> {
        match self.book.incidents.keys().next() {
            Some(number) => Err(Refusal::IncidentOpen {
                ticket: Ticket { post: self.book.post.clone(), number: *number },
            }),
            None => Ok(()),
        }
    }

    fn not_alerted(&self, spans: &[Span]) -> Result<(), Refusal> {
        for span in spans {
            for alert in self.stock.alerts.values() {
                if let Some(common) = alert.span.common(span) {
                    return Err(Refusal::Alerted { serial: common.first() });
                }
            }
        }
        Ok(())
    }
}

/// In order, joined, and not too many.
fn tidy(spans: &[Span]) -> Result<Vec<Span>, Refusal> {
    let tidied = serial::tidy(spans.to_vec()).ok_or(Refusal::Twice)?;
    match serial::count(&tidied) {
        0 => Err(Refusal::Nothing),
        count if count > MOST => Err(Refusal::TooMany { max: MOST }),
        _ => Ok(tidied),
    }
}

/// A text without blanks at its ends that is not empty and not longer than `max`.
fn needed(field: &'static str, text: &str, max: usize) -> Result<String, Refusal> {
    let text = optional(field, text, max)?;
    if text.is_empty() { Err(Refusal::TextMissing { field }) } else { Ok(text) }
}

/// A text without blanks at its ends that is not longer than `max`.
fn optional(field: &'static str, text: &str, max: usize) -> Result<String, Refusal> {
    let text = text.trim();
    if text.chars().count() > max { Err(Refusal::TextTooLong { field, max }) } else { Ok(text.to_owned()) }
}

/// The state of a piece opens the kind to somebody; for a guard whose roles were decided elsewhere.
fn state_opens(piece: &Piece, span: Span, kind: ActionKind) -> Result<(), Refusal> {
    let state: State = piece.state;
    if opens(state, kind) { Ok(()) } else { Err(Refusal::WrongState { serial: span.first(), state }) }
}
