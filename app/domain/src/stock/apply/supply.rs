//! From the producer to the vault, to operators and back, to other posts.

use super::super::book::{Act, Deed, Ticket, Transfer};
use super::super::command::{ActionKind, Packing};
use super::super::event::EventBody;
use super::super::serial::{self, Span};
use super::{Facts, LONG, MOST, Refusal, Request, SHORT, needed, optional, tidy};
use crate::case::SpoilCode;
use crate::{Date, PostCode, UserId};

impl Request<'_> {
    pub(super) fn announce(&self, span: Span, packing: Packing, design: &str, producer: &str) -> Facts {
        self.may(ActionKind::Announce)?;
        if span.count() > MOST {
            return Err(Refusal::TooMany { max: MOST });
        }
        if !packing.is_sound() {
            return Err(Refusal::Packing);
        }
        if let Some((known, _)) = self.stock.pieces.within(span).next() {
            return Err(Refusal::Overlap { serial: known.first() });
        }
        let (design, producer) = (needed("design", design, SHORT)?, needed("producer", producer, SHORT)?);
        self.entry(EventBody::Announced { span, packing, design, producer })
    }

    pub(super) fn dispatch(&self, span: Span, courier: &str) -> Facts {
        self.free(ActionKind::Dispatch, &[span])?;
        self.entry(EventBody::Dispatched { span, courier: needed("courier", courier, SHORT)? })
    }

    pub(super) fn count_in(&self, spans: &[Span], note: &str) -> Facts {
        let note = needed("note", note, LONG)?;
        self.begin(ActionKind::CountIn, spans, Deed::Receive { note })
    }

    pub(super) fn issue(&self, spans: &[Span], to: UserId) -> Facts {
        self.roles(ActionKind::Issue)?;
        self.ready_to_issue(to)?;
        if to == self.person()? {
            return Err(Refusal::SamePerson);
        }
        let facts = self.begin(ActionKind::Issue, spans, Deed::Issue { to, on: self.today })?;
        self.not_alerted(spans)?;
        let offered: u64 = self
            .book
            .acts
            .values()
            .filter(|act| act.deed.named() == Some(to) && matches!(act.deed, Deed::Issue { .. }))
            .map(|act| serial::count(&act.spans))
            .sum();
        let held = self.book.in_hands(to) + offered + serial::count(spans);
        if held > self.rules.day_limit {
            return Err(Refusal::OverLimit { limit: self.rules.day_limit });
        }
        Ok(facts)
    }

    /// Nothing stands against issuing to this operator.
    pub(super) fn ready_to_issue(&self, to: UserId) -> Result<(), Refusal> {
        self.not_counting()?;
        self.not_closed()?;
        self.no_incident()?;
        self.all_returned(to)
    }

    /// The operator holds no blanks of an earlier day.
    pub(super) fn all_returned(&self, operator: UserId) -> Result<(), Refusal> {
        match self.book.unreturned(operator, self.today) {
            Some((day, count)) => Err(Refusal::Unreturned { day, count }),
            None => Ok(()),
        }
    }

    pub(super) fn give_back(&self, spans: &[Span]) -> Facts {
        let operator = self.person()?;
        let facts = self.begin(ActionKind::Return, spans, Deed::Return)?;
        self.held_by(operator, spans)?;
        self.no_gap(spans)?;
        Ok(facts)
    }

    pub(super) fn take_back(&self, from: UserId, spans: &[Span], reason: &str) -> Facts {
        if self.person()? == from {
            return Err(Refusal::SamePerson);
        }
        let reason = needed("reason", reason, LONG)?;
        let facts = self.begin(ActionKind::TakeBack, spans, Deed::TakeBack { from, reason })?;
        self.held_by(from, spans)?;
        self.no_gap(spans)?;
        Ok(facts)
    }

    /// None of these was skipped without a reason.
    fn no_gap(&self, spans: &[Span]) -> Result<(), Refusal> {
        for gap in &self.book.gaps {
            if let Some(open) = spans.iter().find_map(|span| gap.span.common(span)) {
                return Err(Refusal::GapOpen { serial: open.first() });
            }
        }
        Ok(())
    }

    /// Every piece was issued to this operator.
    pub(super) fn held_by(&self, operator: UserId, spans: &[Span]) -> Result<(), Refusal> {
        for span in spans {
            for (part, piece) in self.stock.pieces.within(*span) {
                if piece.operator.is_some_and(|holder| holder != operator) {
                    return Err(Refusal::OtherOperator { serial: part.first() });
                }
            }
        }
        Ok(())
    }

    pub(super) fn spoil(
        &self,
        spans: &[Span],
        code: SpoilCode,
        witness: UserId,
        picture: &str,
        note: &str,
    ) -> Facts {
        let person = self.person()?;
        self.not_counting()?;
        if witness == person {
            return Err(Refusal::SamePerson);
        }
        let (picture, note) = (needed("picture", picture, SHORT)?, optional("note", note, LONG)?);
        let facts = self.begin(ActionKind::Spoil, spans, Deed::Spoil { code, witness, picture, note })?;
        self.held_by(person, spans)?;
        Ok(facts)
    }

    pub(super) fn destroy(&self, spans: &[Span], emergency: bool, method: &str) -> Facts {
        let kind = if emergency { ActionKind::DestroyInDanger } else { ActionKind::Destroy };
        let method = needed("method", method, SHORT)?;
        self.begin(kind, spans, Deed::Destroy { emergency, method })
    }

    pub(super) fn send(&self, spans: &[Span], to: &PostCode, due: Date, courier: &str) -> Facts {
        self.not_counting()?;
        if *to == self.book.post {
            return Err(Refusal::OwnPost);
        }
        if due < self.today {
            return Err(Refusal::DayPast);
        }
        let courier = needed("courier", courier, SHORT)?;
        let facts = self.begin(ActionKind::Send, spans, Deed::Send { to: to.clone(), due, courier })?;
        self.not_alerted(spans)?;
        Ok(facts)
    }

    pub(super) fn take_in(&self, transfer: &Ticket, spans: &[Span]) -> Facts {
        self.roles(ActionKind::TakeIn)?;
        let spans = tidy(spans)?;
        self.on_the_way(transfer, &spans)?;
        let counted: Vec<Span> = self
            .book
            .acts
            .values()
            .filter(|act| matches!(&act.deed, Deed::TakeIn { transfer: other } if other == transfer))
            .flat_map(|act| act.spans.iter().copied())
            .collect();
        if let Some(twice) = spans.iter().find(|span| counted.iter().any(|other| other.overlaps(span))) {
            return Err(Refusal::WrongState {
                serial: twice.first(),
                state: super::super::piece::State::BetweenPosts,
            });
        }
        let deed = Deed::TakeIn { transfer: transfer.clone() };
        self.entry(EventBody::ActBegun { act: Act { spans, by: self.person()?, at: self.now, deed } })
    }

    /// The other post sent these to us, and they have not arrived.
    pub(super) fn on_the_way(&self, ticket: &Ticket, spans: &[Span]) -> Result<Transfer, Refusal> {
        let not_open = || Refusal::NotOpen { ticket: ticket.clone() };
        let book = self.stock.books.get(&ticket.post).ok_or_else(not_open)?;
        let transfer = book.transfers.get(&ticket.number).ok_or_else(not_open)?;
        if transfer.to != self.book.post {
            return Err(Refusal::NotForUs);
        }
        for span in spans {
            if let Some(serial) = self.stock.pieces.hole(*span) {
                return Err(Refusal::NotHere { serial });
            }
            let mut left = vec![*span];
            for sent in &transfer.spans {
                left = super::super::fold::without(&left, *sent);
            }
            if let Some(strange) = left.first() {
                return Err(Refusal::NotHere { serial: strange.first() });
            }
            for (part, piece) in self.stock.pieces.within(*span) {
                super::state_opens(piece, part, ActionKind::TakeIn)?;
                if let Some(act) = &piece.act {
                    return Err(Refusal::Held { serial: part.first(), act: act.clone() });
                }
            }
        }
        Ok(transfer.clone())
    }
}
