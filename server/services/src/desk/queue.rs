//! The queue of a post: cases by due date, in trays, with search.

use domain::case::State;
use domain::{CaseId, Date, Reference, Timestamp, UserId};

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
            Self::ToDecide => vec![State::Proposed],
            Self::Printing => of(|state| state.is_issued() && state != State::HandedOver),
            Self::Closed => of(|state| state.is_terminal() || state == State::HandedOver),
        }
    }
}

/// What to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Which tray.
    pub tray: Tray,
    /// Only this state.
    pub state: Option<State>,
    /// Only cases that are due on this day or before.
    pub due_by: Option<Date>,
    /// Beginnings of words: names, reference, passport or visa number, nationality. Empty for all.
    pub search: String,
}

/// One line of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueRow {
    /// Case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// Name as in the passport: `SURNAME, Given names`.
    pub name: String,
    /// Code of Doc 9303-3.
    pub nationality: String,
    /// A code of the policy.
    pub visa_type: String,
    /// Where it stands.
    pub state: State,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// Last day for the decision.
    pub due_on: Option<Date>,
    /// Days until then at the post; negative when it has passed.
    pub days_left: Option<i64>,
    /// Who holds it.
    pub assigned_to: Option<(UserId, String)>,
    /// Who has to act.
    pub waiting_for: WaitingFor,
}

/// How many cases there are in a tray.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Tray.
    pub tray: Tray,
    /// Cases in it.
    pub cases: i64,
}

/// A page of the queue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Lines.
    pub rows: Vec<QueueRow>,
    /// Cursor of the next page.
    pub next: Option<String>,
    /// Cursor of the page before.
    pub prev: Option<String>,
    /// Cases by tray, whatever the filter says.
    pub counts: Vec<Count>,
    /// Open cases of the post whose due date has passed.
    pub overdue: i64,
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
