//! Entries make the stock.

use super::book::{Act, Book, Deed, Gap, Incident, OpenCount, Ticket, Transfer};
use super::command::Step;
use super::event::{Event, EventBody};
use super::piece::{Piece, State};
use super::serial::{self, Serial, Span};
use super::{Alert, Stock};
use crate::PostCode;
use crate::case::ActorId;

/// An entry that does not follow from those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the entry does not follow from those before it")]
pub struct FoldError;

/// Pieces that went from one state to another in the book of a post. `None` is outside the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Flow {
    /// Before.
    pub from: Option<State>,
    /// After.
    pub to: Option<State>,
    /// How many.
    pub count: u64,
}

/// What one entry moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// Which serials it concerns, moved or only marked.
    pub spans: Vec<Span>,
    /// How they moved in the book of the entry's post.
    pub flows: Vec<Flow>,
}

impl Stock {
    /// The stock that the entries of books make. The order of entries of one book counts, that of entries of different books
    /// does not.
    ///
    /// # Errors
    /// [`FoldError`] when an entry does not follow from those before it.
    pub fn fold<'e>(events: impl IntoIterator<Item = &'e Event>) -> Result<Self, FoldError> {
        let mut stock = Self::default();
        for event in events {
            stock.take(event)?;
        }
        Ok(stock)
    }

    /// Takes one entry.
    ///
    /// # Errors
    /// [`FoldError`] when it does not follow; the stock is of no use then.
    pub fn take(&mut self, event: &Event) -> Result<Trace, FoldError> {
        let book = self.books.remove(&event.post).unwrap_or_else(|| Book::new(event.post.clone()));
        let mut page = Page { stock: self, book, trace: Trace::default() };
        page.book.entries += 1;
        page.absorb(event).ok_or(FoldError)?;
        let Page { stock, book, trace } = page;
        stock.books.insert(event.post.clone(), book);
        Ok(trace)
    }
}

/// The stock with one book open.
struct Page<'s> {
    stock: &'s mut Stock,
    book: Book,
    trace: Trace,
}

impl Page<'_> {
    fn ticket(&self) -> Ticket {
        Ticket { post: self.book.post.clone(), number: self.book.entries }
    }

    fn absorb(&mut self, event: &Event) -> Option<()> {
        match &event.body {
            EventBody::Adopted { runs } => {
                for run in runs {
                    self.enter(run.span, &run.piece)?;
                    if run.piece.state.is_held() {
                        self.book.received += run.span.count();
                    }
                }
            }
            EventBody::Announced { span, .. } => {
                self.enter(*span, &Piece::new(self.book.post.clone(), State::Announced))?;
            }
            EventBody::Dispatched { span, .. } => {
                self.shift(&[*span], |piece| piece.state = State::InTransit)?
            }
            EventBody::ActBegun { act } => self.begin(act)?,
            EventBody::ActConfirmed { act: number, .. } => {
                let act = self.book.acts.remove(number)?;
                self.confirm(&act, *number)?;
            }
            EventBody::ActDeclined { act, .. } => {
                let act = self.book.acts.remove(act)?;
                let back = matches!(act.deed, Deed::Receive { .. });
                if !matches!(act.deed, Deed::TakeIn { .. }) {
                    self.shift(&act.spans, |piece| {
                        piece.act = None;
                        if back {
                            piece.state = State::InTransit;
                        }
                    })?;
                }
            }
            EventBody::Followed { serial, case, step, skipped } => {
                self.follow(event.actor, *serial, skipped, step, *case)?;
            }
            EventBody::Lost { spans, .. } => self.shift(spans, |piece| piece.state = State::Lost)?,
            EventBody::Expired { spans, .. } => self.shift(spans, |piece| piece.state = State::Expired)?,
            EventBody::Arrived { transfer, spans } => self.arrive(*transfer, spans)?,
            EventBody::GapExplained { span, .. } => {
                event.actor.staff()?;
                self.close_gaps(*span);
            }
            EventBody::CountBegun { kind, on } => {
                self.book.count =
                    Some(OpenCount { kind: *kind, on: *on, by: event.actor.staff()?, at: event.at });
            }
            EventBody::Counted { kind, on, counted, expected } => {
                self.book.count = None;
                if *kind == super::CountKind::DayClose {
                    self.book.closed = Some(*on);
                }
                if counted != expected {
                    let incident = Incident {
                        kind: *kind,
                        on: *on,
                        by: event.actor.staff()?,
                        counted: *counted,
                        expected: *expected,
                    };
                    self.book.incidents.insert(self.book.entries, incident);
                }
            }
            EventBody::Released { incident, .. } => {
                self.book.incidents.remove(incident)?;
            }
            EventBody::AlertRaised { span, why, reason } => {
                let alert = Alert {
                    span: *span,
                    why: *why,
                    reason: reason.clone(),
                    by: event.actor.staff()?,
                    at: event.at,
                };
                let ticket = self.ticket();
                self.stock.alerts.insert(ticket, alert);
            }
            EventBody::AlertLifted { alert, .. } => {
                // Raised in another book, perhaps one that is not here.
                self.stock.alerts.remove(alert);
            }
        }
        Some(())
    }

    fn begin(&mut self, act: &Act) -> Option<()> {
        let ticket = self.ticket();
        let received = matches!(act.deed, Deed::Receive { .. });
        if matches!(act.deed, Deed::TakeIn { .. }) {
            self.trace.spans.extend(act.spans.iter().copied());
        } else {
            self.shift(&act.spans, |piece| {
                piece.act = Some(ticket.clone());
                if received {
                    piece.state = State::Received;
                }
            })?;
        }
        self.book.acts.insert(ticket.number, act.clone());
        Some(())
    }

    fn confirm(&mut self, act: &Act, number: u64) -> Option<()> {
        let Act { spans, by, deed, .. } = act;
        match deed {
            Deed::Receive { .. } => self.settle(spans, State::Vault),
            Deed::Issue { to, on } => {
                self.book.last_loaded.remove(to);
                self.shift(spans, |piece| {
                    (piece.act, piece.state) = (None, State::Issued);
                    (piece.custodian, piece.operator, piece.issued_on) = (Some(*by), Some(*to), Some(*on));
                })
            }
            Deed::Return | Deed::TakeBack { .. } => self.shift(spans, to_vault),
            Deed::Spoil { witness, .. } => self.shift(spans, |piece| {
                (piece.act, piece.state, piece.witness) = (None, State::Spoiled, Some(*witness));
            }),
            Deed::Destroy { .. } => self.settle(spans, State::Destroyed),
            Deed::Miss { .. } => self.settle(spans, State::Missing),
            Deed::Find { .. } => self.shift(spans, |piece| {
                if piece.case.is_some() {
                    (piece.act, piece.state) = (None, State::Spoiled);
                } else {
                    to_vault(piece);
                }
            }),
            Deed::Send { to, due, courier } => {
                let transfer =
                    Transfer { to: to.clone(), spans: spans.clone(), due: *due, courier: courier.clone() };
                self.book.transfers.insert(number, transfer);
                self.settle(spans, State::BetweenPosts)
            }
            Deed::TakeIn { .. } => {
                for span in spans {
                    self.enter(*span, &Piece::new(self.book.post.clone(), State::Vault))?;
                }
                self.book.taken_in += serial::count(spans);
                Some(())
            }
        }
    }

    fn follow(
        &mut self,
        actor: ActorId,
        serial: Serial,
        skipped: &[Span],
        step: &Step,
        case: crate::CaseId,
    ) -> Option<()> {
        let person = actor.staff();
        if step.is_taking() {
            let operator = person?;
            self.book.gaps.extend(skipped.iter().map(|span| Gap { operator, span: *span }));
            self.book.last_loaded.insert(operator, serial);
        }
        self.shift(&[Span::one(serial)], |piece| {
            piece.case = Some(case).filter(|_| !matches!(step, Step::Unload));
            piece.state = match step {
                Step::Unload => {
                    piece.printer = None;
                    State::Issued
                }
                Step::Load { printer } | Step::Move { printer } => {
                    piece.printer = Some(printer.clone());
                    State::Loaded
                }
                Step::TakeByHand => State::Loaded,
                Step::FillByHand => State::Printed,
                Step::Render => State::Rendered,
                Step::Retry => State::Loaded,
                Step::Print => State::Printed,
                Step::Release => {
                    piece.controller = person;
                    State::Controlled
                }
                Step::Affix => State::Affixed,
                Step::HandOver => State::HandedOver,
                Step::Void => State::Voided,
                Step::Spoil { witness, .. } if piece.state.is_live() => {
                    piece.witness = Some(*witness);
                    State::Spoiled
                }
                Step::Spoil { .. } => piece.state,
            };
        })
    }

    fn arrive(&mut self, number: u64, spans: &[Span]) -> Option<()> {
        let transfer = self.book.transfers.get_mut(&number)?;
        for span in spans {
            transfer.spans = without(&transfer.spans, *span);
        }
        if transfer.spans.is_empty() {
            self.book.transfers.remove(&number);
        }
        for span in spans {
            let parts: Vec<(Span, Piece)> =
                self.stock.pieces.within(*span).map(|(part, piece)| (part, piece.clone())).collect();
            for (part, piece) in parts {
                self.count(part, Some(&piece), None)?;
            }
            self.stock.pieces.remove(*span);
            self.trace.spans.push(*span);
        }
        self.book.sent += serial::count(spans);
        Some(())
    }

    /// Pieces that an act held go on without it.
    fn settle(&mut self, spans: &[Span], to: State) -> Option<()> {
        self.shift(spans, |piece| (piece.act, piece.state) = (None, to))
    }

    /// Pieces come into the book.
    fn enter(&mut self, span: Span, piece: &Piece) -> Option<()> {
        self.count(span, None, Some(piece))?;
        self.stock.pieces.put(span, piece.clone());
        self.trace.spans.push(span);
        Some(())
    }

    /// Changes every piece of the spans.
    fn shift(&mut self, spans: &[Span], change: impl Fn(&mut Piece)) -> Option<()> {
        for span in spans {
            if self.stock.pieces.hole(*span).is_some() {
                return None;
            }
            let parts: Vec<(Span, Piece)> =
                self.stock.pieces.within(*span).map(|(part, piece)| (part, piece.clone())).collect();
            for (part, before) in parts {
                let mut after = before.clone();
                change(&mut after);
                self.count(part, Some(&before), Some(&after))?;
                if before.state == State::Issued && after.state != State::Issued {
                    self.close_gaps(part);
                }
                self.stock.pieces.put(part, after);
            }
            self.trace.spans.push(*span);
        }
        Some(())
    }

    /// Keeps tally and hands; `None` when the piece is of another book or the tally would fall below nothing.
    fn count(&mut self, span: Span, before: Option<&Piece>, after: Option<&Piece>) -> Option<()> {
        let count = span.count();
        for piece in [before, after].into_iter().flatten() {
            if piece.post != self.book.post {
                return None;
            }
        }
        if let Some(before) = before {
            let there = self.book.tally.get_mut(&before.state)?;
            *there = there.checked_sub(count)?;
            if *there == 0 {
                self.book.tally.remove(&before.state);
            }
            self.hold(before, |held| held.checked_sub(count))?;
        }
        if let Some(after) = after {
            *self.book.tally.entry(after.state).or_default() += count;
            self.hold(after, |held| held.checked_add(count))?;
            if before.is_some_and(|before| !before.state.is_held()) && after.state.is_held() {
                self.book.received += count;
            }
        }
        let flow = Flow { from: before.map(|piece| piece.state), to: after.map(|piece| piece.state), count };
        if flow.from != flow.to {
            self.trace.flows.push(flow);
        }
        Some(())
    }

    fn hold(&mut self, piece: &Piece, change: impl Fn(u64) -> Option<u64>) -> Option<()> {
        let (State::Issued, Some(operator), Some(day)) = (piece.state, piece.operator, piece.issued_on)
        else {
            return Some(());
        };
        let days = self.book.hands.entry(operator).or_default();
        let held = change(days.get(&day).copied().unwrap_or_default())?;
        if held == 0 {
            days.remove(&day);
        } else {
            days.insert(day, held);
        }
        if days.is_empty() {
            self.book.hands.remove(&operator);
        }
        Some(())
    }

    /// A serial stands in the gap of one operator only.
    fn close_gaps(&mut self, span: Span) {
        let gaps = std::mem::take(&mut self.book.gaps);
        self.book.gaps = gaps
            .into_iter()
            .flat_map(|gap| {
                without(&[gap.span], span).into_iter().map(move |span| Gap { operator: gap.operator, span })
            })
            .collect();
    }
}

fn to_vault(piece: &mut Piece) {
    let post: PostCode = piece.post.clone();
    *piece = Piece::new(post, State::Vault);
}

/// The spans without the serials of another.
pub(super) fn without(spans: &[Span], cut: Span) -> Vec<Span> {
    let mut rest = Vec::with_capacity(spans.len());
    for span in spans {
        let Some(common) = span.common(&cut) else {
            rest.push(*span);
            continue;
        };
        if let Some(before) = common.first().before().filter(|last| span.contains(*last)) {
            rest.extend(Span::new(span.first(), before));
        }
        if let Some(after) = common.last().plus(1).filter(|first| span.contains(*first)) {
            rest.extend(Span::new(after, span.last()));
        }
    }
    rest
}
