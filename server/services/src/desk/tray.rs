//! The parts of a queue, and who has to act on a case.

use domain::case::State;

/// Which part of the post's cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tray {
    /// Cases that this person holds.
    Mine,
    /// Open cases that nobody holds.
    Unassigned,
    /// Every open case of the post.
    #[default]
    Open,
    /// Submitted or at the counter: intake has to act.
    Intake,
    /// Being screened.
    Screening,
    /// A consulted authority waits for an answer of the post.
    Questions,
    /// A deciding officer has to act.
    ToDecide,
    /// Decided to issue, on the way to the holder.
    Printing,
    /// Ended or with the holder.
    Closed,
    /// Everything.
    All,
}

impl Tray {
    /// Every tray, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::Mine,
        Self::Unassigned,
        Self::Open,
        Self::Intake,
        Self::Screening,
        Self::Questions,
        Self::ToDecide,
        Self::Printing,
        Self::Closed,
        Self::All,
    ];

    /// The name in addresses and, after `tray-`, in the catalogues.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Unassigned => "unassigned",
            Self::Open => "open",
            Self::Intake => "intake",
            Self::Screening => "screening",
            Self::Questions => "questions",
            Self::ToDecide => "to-decide",
            Self::Printing => "printing",
            Self::Closed => "closed",
            Self::All => "all",
        }
    }

    /// Reads [`Tray::as_str`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|tray| tray.as_str() == name)
    }

    /// The states of its cases.
    pub fn states(self) -> Vec<State> {
        let of =
            |wanted: fn(State) -> bool| State::ALL.iter().copied().filter(|state| wanted(*state)).collect();
        match self {
            Self::Mine | Self::All => of(|state| state != State::Draft),
            Self::Unassigned | Self::Open => of(State::is_before_decision),
            Self::Intake => vec![State::Submitted, State::Lodged],
            Self::Screening => vec![State::Admissible, State::Screening],
            Self::Questions => vec![State::Consultation],
            Self::ToDecide => vec![State::Proposed],
            Self::Printing => of(|state| state.is_issued() && state != State::HandedOver),
            Self::Closed => of(|state| state.is_terminal() || state == State::HandedOver),
        }
    }
}

/// Who has to act next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WaitingFor {
    /// The applicant.
    Applicant,
    /// The counter.
    Intake,
    /// The screening clerk.
    Screening,
    /// The examining officer.
    Officer,
    /// Another authority.
    Authority,
    /// A deciding officer.
    Decider,
    /// The print operator.
    Operator,
    /// The quality controller.
    Controller,
    /// Delivery.
    Delivery,
    /// Nobody.
    Nobody,
}

impl WaitingFor {
    /// Everybody, in the order in which a case passes them.
    pub const ALL: [Self; 10] = [
        Self::Applicant,
        Self::Intake,
        Self::Screening,
        Self::Officer,
        Self::Authority,
        Self::Decider,
        Self::Operator,
        Self::Controller,
        Self::Delivery,
        Self::Nobody,
    ];

    /// Of a case in this state; when a consulted authority has `asked` something back, the officer has to act and not the authority.
    pub const fn of_case(state: State, asked: bool) -> Self {
        match (Self::of(state), asked) {
            (Self::Authority, true) => Self::Officer,
            (waiting, _) => waiting,
        }
    }

    /// Of a case in this state.
    pub const fn of(state: State) -> Self {
        match state {
            State::Draft | State::DocumentsRequested => Self::Applicant,
            State::Submitted | State::Lodged => Self::Intake,
            State::Admissible | State::Screening => Self::Screening,
            State::Examination | State::Interview => Self::Officer,
            State::Consultation => Self::Authority,
            State::Proposed => Self::Decider,
            State::Issued | State::PrintQueued | State::Loaded | State::Rendered => Self::Operator,
            State::Printed => Self::Controller,
            State::Controlled | State::Affixed => Self::Delivery,
            State::NotCompetent
            | State::Inadmissible
            | State::Withdrawn
            | State::Refused
            | State::HandedOver
            | State::Annulled
            | State::Revoked => Self::Nobody,
        }
    }

    /// Message key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Applicant => "waiting-for-applicant",
            Self::Intake => "waiting-for-intake",
            Self::Screening => "waiting-for-screening",
            Self::Officer => "waiting-for-officer",
            Self::Authority => "waiting-for-authority",
            Self::Decider => "waiting-for-decider",
            Self::Operator => "waiting-for-operator",
            Self::Controller => "waiting-for-controller",
            Self::Delivery => "waiting-for-delivery",
            Self::Nobody => "waiting-for-nobody",
        }
    }
}
