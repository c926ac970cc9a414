//! Counts, incidents, alerts.

use super::super::book::{CountKind, Counts, Ticket};
use super::super::command::ActionKind;
use super::super::event::EventBody;
use super::{Facts, LONG, Refusal, Request, needed};

impl Request<'_> {
    pub(super) fn begin_count(&self, kind: CountKind) -> Facts {
        if kind == CountKind::DayClose {
            self.may(ActionKind::CloseDay)?;
            self.not_closed()?;
            if let Some(gap) = self.book.gaps.first() {
                return Err(Refusal::GapOpen { serial: gap.span.first() });
            }
        } else {
            self.may(ActionKind::Count)?;
        }
        // Another person may take a count over that was never entered.
        let person = self.person()?;
        if self.book.count.as_ref().is_some_and(|count| count.by == person) {
            return Err(Refusal::CountOpen);
        }
        self.entry(EventBody::CountBegun { kind, on: self.today })
    }

    pub(super) fn enter_count(&self, counted: Counts) -> Facts {
        self.may(ActionKind::EnterCount)?;
        let person = self.person()?;
        let count = self.book.count.as_ref().filter(|count| count.by == person).ok_or(Refusal::NoCount)?;
        let expected = self.book.expected();
        self.entry(EventBody::Counted { kind: count.kind, on: count.on, counted, expected })
    }

    pub(super) fn release(&self, ticket: &Ticket, reason: &str) -> Facts {
        self.may(ActionKind::Release)?;
        let incident = self.book.incidents.get(&ticket.number).filter(|_| ticket.post == self.book.post);
        let incident = incident.ok_or_else(|| Refusal::NotOpen { ticket: ticket.clone() })?;
        if incident.by == self.person()? {
            return Err(Refusal::SamePerson);
        }
        let reason = needed("reason", reason, LONG)?;
        self.entry(EventBody::Released { incident: ticket.number, reason })
    }

    pub(super) fn lift_alert(&self, ticket: &Ticket, reason: &str) -> Facts {
        self.may(ActionKind::LiftAlert)?;
        let alert =
            self.stock.alerts.get(ticket).ok_or_else(|| Refusal::NotOpen { ticket: ticket.clone() })?;
        if alert.by == self.person()? {
            return Err(Refusal::SamePerson);
        }
        let reason = needed("reason", reason, LONG)?;
        self.entry(EventBody::AlertLifted { alert: ticket.clone(), reason })
    }
}
