//! The second person.

use super::super::book::{Act, Deed, Ticket};
use super::super::command::ActionKind;
use super::super::event::EventBody;
use super::{Facts, LONG, Refusal, Request, needed};

/// Most characters of the number of a certificate.
const CERTIFICATE: usize = 40;

impl Request<'_> {
    fn act(&self, ticket: &Ticket) -> Result<&Act, Refusal> {
        let own = ticket.post == self.book.post;
        let act = self.book.acts.get(&ticket.number).filter(|_| own);
        act.ok_or_else(|| Refusal::NotOpen { ticket: ticket.clone() })
    }

    pub(super) fn confirm(&self, ticket: &Ticket, certificate: &str) -> Facts {
        let act = self.act(ticket)?;
        let kind = act.deed.confirming();
        self.roles(kind)?;
        let person = self.person()?;
        // Whose blanks they were does not count them either.
        let left_by_them = matches!(act.deed, Deed::TakeBack { from, .. } if from == person);
        if act.by == person || left_by_them {
            return Err(Refusal::SamePerson);
        }
        if act.deed.named().is_some_and(|named| named != person) {
            return Err(Refusal::NotNamed);
        }
        let mut entries = Vec::new();
        if let Deed::TakeIn { transfer } = &act.deed {
            self.not_counting()?;
            self.on_the_way(transfer, &act.spans)?;
            let arrived = EventBody::Arrived { transfer: transfer.number, spans: act.spans.clone() };
            entries.push((transfer.post.clone(), arrived));
        } else {
            self.every(kind, &act.spans, |span, piece| {
                if piece.act.as_ref() == Some(ticket) {
                    Ok(())
                } else {
                    Err(Refusal::WrongState { serial: span.first(), state: piece.state })
                }
            })?;
            self.may_confirm(act)?;
        }
        let certificate = match act.deed {
            Deed::Destroy { .. } => needed("certificate", certificate, CERTIFICATE)?,
            _ => String::new(),
        };
        entries.push((self.book.post.clone(), EventBody::ActConfirmed { act: ticket.number, certificate }));
        Ok(entries)
    }

    /// What was right when the act began is right now.
    fn may_confirm(&self, act: &Act) -> Result<(), Refusal> {
        match &act.deed {
            Deed::Issue { to, on } => {
                self.ready_to_issue(*to)?;
                self.not_alerted(&act.spans)?;
                if *on < self.today { Err(Refusal::EarlierDay { day: *on }) } else { Ok(()) }
            }
            Deed::Send { .. } => {
                self.not_counting()?;
                self.not_alerted(&act.spans)
            }
            // What is missed or found is told at any time; the count then says the rest.
            Deed::Miss { .. } => Ok(()),
            _ => self.not_counting(),
        }
    }

    pub(super) fn decline(&self, ticket: &Ticket, reason: &str) -> Facts {
        self.may(ActionKind::Decline)?;
        let act = self.act(ticket)?;
        let person = self.person()?;
        let named = act.deed.named().is_none_or(|named| named == person);
        if act.by != person && !(named && self.roles(act.deed.confirming()).is_ok()) {
            return Err(Refusal::NotNamed);
        }
        let reason = needed("reason", reason, LONG)?;
        self.entry(EventBody::ActDeclined { act: ticket.number, reason })
    }
}
