//! The account of a month: opening + received − used − spoiled − destroyed − lost = closing.

use super::fold::Flow;
use super::piece::State;
use crate::names::named;

named! {
    /// A line of the account.
    Line {
        /// From the producer.
        Received = "received",
        /// From another post, or from the account that the ledger replaced.
        TakenIn = "taken_in",
        /// Given up before, and found.
        Found = "found",
        /// In passports.
        Used = "used",
        /// Spoiled.
        Spoiled = "spoiled",
        /// Destroyed without having been spoiled.
        Destroyed = "destroyed",
        /// Given up as lost or stolen.
        Lost = "lost",
        /// To another post.
        Sent = "sent",
    }
}

impl Line {
    /// Adds to the stock on hand.
    pub const fn adds(self) -> bool {
        matches!(self, Self::Received | Self::TakenIn | Self::Found)
    }

    /// The line in which a flow counts; `None` when what is on hand does not change.
    pub const fn of(flow: &Flow) -> Option<Self> {
        let before = matches!(flow.from, Some(state) if state.is_on_hand());
        let after = matches!(flow.to, Some(state) if state.is_on_hand());
        match (before, after) {
            (false, true) => Some(match flow.from {
                None => Self::TakenIn,
                Some(State::Announced | State::InTransit | State::Received) => Self::Received,
                Some(_) => Self::Found,
            }),
            (true, false) => Some(match flow.to {
                None => Self::Sent,
                Some(State::Spoiled) => Self::Spoiled,
                Some(State::Destroyed) => Self::Destroyed,
                Some(State::Lost) => Self::Lost,
                Some(_) => Self::Used,
            }),
            _ => None,
        }
    }
}

/// The account of a time at a post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// On hand before.
    pub opening: u64,
    lines: [u64; Line::ALL.len()],
}

impl Account {
    /// Starts with what was on hand.
    pub const fn new(opening: u64) -> Self {
        Self { opening, lines: [0; Line::ALL.len()] }
    }

    /// Adds to a line.
    pub fn add(&mut self, line: Line, count: u64) {
        if let Some(sum) = self.lines.get_mut(line as usize) {
            *sum += count;
        }
    }

    /// What a line came to.
    pub fn line(&self, line: Line) -> u64 {
        self.lines.get(line as usize).copied().unwrap_or_default()
    }

    /// On hand after; `None` when more went out than there was, which no honest ledger says.
    pub fn closing(&self) -> Option<u64> {
        let sum = |adds: bool| -> u64 {
            Line::ALL.iter().filter(|line| line.adds() == adds).map(|line| self.line(*line)).sum()
        };
        (self.opening + sum(true)).checked_sub(sum(false))
    }
}
