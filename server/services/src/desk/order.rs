//! In which order a queue lists its cases.

use super::tray::WaitingFor;
use domain::CaseId;
use domain::case::State;
use store::cases::CaseRow;
use store::queue::Cursor;

/// In which order cases are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By due date.
    #[default]
    Due,
    /// By when something last happened, the one that waits longest first.
    Untouched,
    /// By who has to act, then by due date.
    Waiting,
}

impl Order {
    /// Every order, as lists offer them.
    pub const ALL: [Self; 3] = [Self::Due, Self::Untouched, Self::Waiting];

    /// Its name in an address, and after `order-` its message.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Untouched => "untouched",
            Self::Waiting => "waiting",
        }
    }

    /// Reads what [`Self::as_str`] wrote; anything else is no order.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.as_str() == name)
    }

    /// How the store is asked.
    pub(super) const fn stored(self) -> store::queue::Order {
        match self {
            Self::Due | Self::Waiting => store::queue::Order::Due,
            Self::Untouched => store::queue::Order::Untouched,
        }
    }
}

/// A part of a list; the parts come one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The cases in these states.
    States(Vec<String>),
    /// The cases in which an authority waits for an answer: their state says that the authority has to act.
    Questions,
}

/// The parts of a list of cases in these states.
pub(super) fn parts(order: Order, states: &[State]) -> Vec<Part> {
    let named = |states: Vec<&State>| states.into_iter().map(ToString::to_string).collect();
    if order != Order::Waiting {
        return vec![Part::States(named(states.iter().collect()))];
    }
    let mut parts = Vec::new();
    for waiting in WaitingFor::ALL {
        if waiting == WaitingFor::Officer && states.contains(&State::Consultation) {
            parts.push(Part::Questions);
        }
        let group: Vec<&State> = states.iter().filter(|state| WaitingFor::of(**state) == waiting).collect();
        if !group.is_empty() {
            parts.push(Part::States(named(group)));
        }
    }
    parts
}

/// The place of a found case in an order, as [`parts`] has it; in the cases of `asked` an authority waits for an answer.
pub(super) fn place_of(order: Order, row: &CaseRow, asked: &[CaseId]) -> (usize, bool, Cursor) {
    let is_asked = asked.contains(&row.id);
    let waiting = row.state.parse().map_or(WaitingFor::Nobody, |state| WaitingFor::of_case(state, is_asked));
    let group = match order {
        Order::Waiting => WaitingFor::ALL.iter().position(|other| *other == waiting).unwrap_or_default(),
        Order::Due | Order::Untouched => 0,
    };
    (group, order == Order::Waiting && !is_asked, Cursor::of(row, order.stored()))
}
