//! The ledger of blank stickers, from the producer's box to the passport, as a functional core.
//!
//! [`Stock::apply`] is the only way in which stock changes: a person asks for a [`Command`] and gets a [`Change`] (the next
//! stock and the entries of the journal that lead to it) or a [`Refusal`]. It decides on entries and then takes them, so
//! what [`Stock::fold`] makes of the journal is the stored ledger by construction. Every post has its own [`Book`] and its
//! own journal; a transfer is written in both.
//!
//! A [`Stock`] need not hold every blank: a store gives it the books and the pieces that a command names
//! ([`Stock::needs`]), the tests give it everything.
//!
//! Rooms: [`serial`] counts serials and spans of them; [`piece`] is one blank, and many as runs; [`book`] is what a post
//! knows beside its pieces; [`table`] says who may do what with a piece in which state; [`command`] and [`event`] are what
//! is asked and what happened; `apply/` holds the guards; `fold` turns entries into stock; [`report`] adds up a month;
//! [`refusal`] says why not.
//!
//! # Invariants
//!
//! The tests in `walks` hold random people with random commands to these:
//!
//! 1. For each post: received + taken in = vault + out + loaded + printed + affixed + spoiled + destroyed + missing + … +
//!    sent, after every command; and the tally of the book is what counting its pieces gives.
//! 2. A serial is announced once, for ever, and belongs to one post.
//! 3. Whatever two people have to do was done by two: the act that one began is confirmed by another.
//! 4. Custodian, operator, controller and witness of a piece are different people.
//! 5. The fold of the entries is the stock, for each book alone.
//! 6. Nothing is loaded while the operator holds blanks of an earlier day, from a range that is stopped, or after the day
//!    was closed; nothing is issued while a difference is open.
//! 7. Destroyed is the end.

mod apply;
pub mod book;
pub mod command;
pub mod event;
mod fold;
pub mod piece;
pub mod refusal;
pub mod report;
pub mod serial;
pub mod table;

pub use apply::{Need, Rules};
pub use book::{
    Act, Alert, AlertWhy, Book, CountKind, Counts, Deed, Gap, Incident, OpenCount, Tally, Ticket, Transfer,
};
pub use command::{ActionKind, Command, Packing, Position, Step};
pub use event::{Event, EventBody, Run};
pub use fold::{Flow, FoldError, Trace};
pub use piece::{Piece, Pieces, Place, State};
pub use refusal::Refusal;
pub use serial::{NoSerial, Serial, Span};
pub use table::{allowed, is_allowed};

use crate::PostCode;
use std::collections::BTreeMap;

/// Books, pieces and alerts: everything, or what one command needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// By post. A post without a book has an empty one.
    pub books: BTreeMap<PostCode, Book>,
    /// Blanks.
    pub pieces: Pieces,
    /// Ranges that are stopped, of every post.
    pub alerts: BTreeMap<Ticket, Alert>,
}

/// What a command leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The stock afterwards.
    pub next: Stock,
    /// What to append to the journals, in order; never empty.
    pub events: Vec<Event>,
    /// For each entry the pieces that it moved and how.
    pub traces: Vec<Trace>,
}

impl Stock {
    /// The book of a post.
    pub fn book(&self, post: &PostCode) -> Book {
        self.books.get(post).cloned().unwrap_or_else(|| Book::new(post.clone()))
    }

    /// The alert that stops a serial.
    pub fn alert(&self, serial: Serial) -> Option<(&Ticket, &Alert)> {
        self.alerts.iter().find(|(_, alert)| alert.span.contains(serial))
    }
}

#[cfg(test)]
mod guard_tests;
#[cfg(test)]
mod table_tests;
#[cfg(test)]
mod walks;
#[cfg(test)]
mod world;
