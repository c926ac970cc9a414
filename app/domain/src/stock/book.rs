//! The book of one post: how many pieces stand where, and every matter that is open.

use super::command::ActionKind;
use super::piece::{Place, State};
use super::serial::{Serial, Span};
use crate::case::SpoilCode;
use crate::names::named;
use crate::{Date, PostCode, Timestamp, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::str::FromStr;

/// Names an open matter: the post and the number of the entry in its journal that opened it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ticket {
    /// The post.
    pub post: PostCode,
    /// Number of the entry.
    pub number: u64,
}

impl Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.post, self.number)
    }
}

/// A text that is no ticket.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no ticket")]
pub struct NoTicket(pub String);

impl FromStr for Ticket {
    type Err = NoTicket;

    fn from_str(text: &str) -> Result<Self, NoTicket> {
        let read = || {
            let (post, number) = text.rsplit_once('-')?;
            Some(Self { post: PostCode::from(post), number: number.parse().ok()? })
        };
        read().filter(|ticket| !ticket.post.0.is_empty()).ok_or_else(|| NoTicket(text.to_owned()))
    }
}

impl TryFrom<String> for Ticket {
    type Error = NoTicket;

    fn try_from(text: String) -> Result<Self, NoTicket> {
        text.parse()
    }
}

impl From<Ticket> for String {
    fn from(ticket: Ticket) -> Self {
        ticket.to_string()
    }
}

/// What one person began and another has to confirm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Which serials.
    pub spans: Vec<Span>,
    /// Who began it.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub deed: Deed,
}

/// What an act does when it is confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "snake_case", deny_unknown_fields)]
pub enum Deed {
    /// A delivery of the producer was counted: into the vault.
    Receive {
        /// What the seals of the boxes looked like.
        note: String,
    },
    /// From the vault to an operator, who confirms.
    Issue {
        /// Who gets it.
        to: UserId,
        /// The day for which it is.
        on: Date,
    },
    /// From an operator back into the vault.
    Return,
    /// From somebody who is not there any more back into the vault.
    TakeBack {
        /// Whose blanks.
        from: UserId,
        /// Why that person does not give them back.
        reason: String,
    },
    /// Spoiled outside a case; the named witness confirms.
    Spoil {
        /// Why.
        code: SpoilCode,
        /// Who saw it.
        witness: UserId,
        /// Key of the picture.
        picture: String,
        /// More.
        note: String,
    },
    /// Destroyed by two.
    Destroy {
        /// Blanks are destroyed too, because the post is in danger.
        emergency: bool,
        /// How.
        method: String,
    },
    /// Cannot be found.
    Miss {
        /// Where it was looked for.
        reason: String,
    },
    /// Found again.
    Find {
        /// Where.
        place: String,
    },
    /// From the vault to another post.
    Send {
        /// Which.
        to: PostCode,
        /// Last day on which it has to be there.
        due: Date,
        /// Who carries it.
        courier: String,
    },
    /// What another post sent was counted: into the vault.
    TakeIn {
        /// The transfer, in the book of the post that sent it.
        transfer: Ticket,
    },
}

impl Deed {
    /// The stored name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Receive { .. } => "receive",
            Self::Issue { .. } => "issue",
            Self::Return => "return",
            Self::TakeBack { .. } => "take_back",
            Self::Spoil { .. } => "spoil",
            Self::Destroy { .. } => "destroy",
            Self::Miss { .. } => "miss",
            Self::Find { .. } => "find",
            Self::Send { .. } => "send",
            Self::TakeIn { .. } => "take_in",
        }
    }

    /// The kind of action that confirms it.
    pub const fn confirming(&self) -> ActionKind {
        match self {
            Self::Receive { .. } => ActionKind::ConfirmReceive,
            Self::Issue { .. } => ActionKind::ConfirmIssue,
            Self::Return => ActionKind::ConfirmReturn,
            Self::TakeBack { .. } => ActionKind::ConfirmTakeBack,
            Self::Spoil { .. } => ActionKind::ConfirmSpoil,
            Self::Destroy { .. } => ActionKind::ConfirmDestroy,
            Self::Miss { .. } => ActionKind::ConfirmMiss,
            Self::Find { .. } => ActionKind::ConfirmFind,
            Self::Send { .. } => ActionKind::ConfirmSend,
            Self::TakeIn { .. } => ActionKind::ConfirmTakeIn,
        }
    }

    /// The one person who can confirm it, where it is somebody in particular.
    pub const fn named(&self) -> Option<UserId> {
        match self {
            Self::Issue { to, .. } => Some(*to),
            Self::Spoil { witness, .. } => Some(*witness),
            _ => None,
        }
    }
}

/// What is on the way to another post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// To which post.
    pub to: PostCode,
    /// What has not arrived.
    pub spans: Vec<Span>,
    /// Last day.
    pub due: Date,
    /// Who carries it.
    pub courier: String,
}

named! {
    /// Why a range is on the border's list.
    AlertWhy {
        /// Stolen.
        Stolen = "stolen",
        /// Lost.
        Lost = "lost",
        /// Copies of these numbers are about.
        Counterfeit = "counterfeit",
        /// Withdrawn by the State.
        Withdrawn = "withdrawn",
    }
}

/// A range that nobody may print and that the border stops.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alert {
    /// Which serials, known to the ledger or not.
    pub span: Span,
    /// Why.
    pub why: AlertWhy,
    /// More.
    pub reason: String,
    /// Who raised it.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

named! {
    /// Why stock is counted.
    CountKind {
        /// At the end of the day.
        DayClose = "day_close",
        /// Drawn by lot.
        Surprise = "surprise",
        /// By a supervisor, each month.
        Monthly = "monthly",
    }
}

/// A count that was begun: until it is entered, nobody at the post is told what the book expects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenCount {
    /// Why.
    pub kind: CountKind,
    /// The day at the post.
    pub on: Date,
    /// Who counts.
    pub by: UserId,
    /// When it was begun.
    pub at: Timestamp,
}

/// Pieces by place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Blanks in the vault.
    pub vault: u64,
    /// With operators and on the way to passports.
    pub at_work: u64,
    /// Spoiled and kept.
    pub spoiled: u64,
}

impl Counts {
    /// At one place.
    pub const fn at(&self, place: Place) -> u64 {
        match place {
            Place::Vault => self.vault,
            Place::AtWork => self.at_work,
            Place::Spoiled => self.spoiled,
        }
    }
}

/// A count that differed from the book. It stops issuing until a supervisor releases it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// Why it was counted.
    pub kind: CountKind,
    /// The day at the post.
    pub on: Date,
    /// Who counted.
    pub by: UserId,
    /// What was counted.
    pub counted: Counts,
    /// What the book expected.
    pub expected: Counts,
}

/// Serials that an operator passed over and has not explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// Who.
    pub operator: UserId,
    /// Which.
    pub span: Span,
}

/// Pieces by state.
pub type Tally = BTreeMap<State, u64>;

/// The book of one post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Book {
    /// The post.
    pub post: PostCode,
    /// Entries in its journal.
    pub entries: u64,
    /// Pieces that the post answers for.
    pub tally: Tally,
    /// Pieces that came from the producer into the vault, ever.
    pub received: u64,
    /// Pieces that came from other posts, ever.
    pub taken_in: u64,
    /// Pieces that other posts took over, ever.
    pub sent: u64,
    /// Issued blanks by operator and the day for which they are.
    pub hands: BTreeMap<UserId, BTreeMap<Date, u64>>,
    /// Acts that wait for a second person.
    pub acts: BTreeMap<u64, Act>,
    /// What is on the way to other posts.
    pub transfers: BTreeMap<u64, Transfer>,
    /// Differences that no supervisor has released.
    pub incidents: BTreeMap<u64, Incident>,
    /// Skipped serials without a reason.
    pub gaps: Vec<Gap>,
    /// The serial that each operator loaded last from what was issued last.
    pub last_loaded: BTreeMap<UserId, Serial>,
    /// The count that was begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<OpenCount>,
    /// The last day that was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Date>,
}

impl Book {
    /// An empty book.
    pub const fn new(post: PostCode) -> Self {
        Self {
            post,
            entries: 0,
            tally: BTreeMap::new(),
            received: 0,
            taken_in: 0,
            sent: 0,
            hands: BTreeMap::new(),
            acts: BTreeMap::new(),
            transfers: BTreeMap::new(),
            incidents: BTreeMap::new(),
            gaps: Vec::new(),
            last_loaded: BTreeMap::new(),
            count: None,
            closed: None,
        }
    }

    /// Pieces in a state.
    pub fn in_state(&self, state: State) -> u64 {
        self.tally.get(&state).copied().unwrap_or_default()
    }

    /// What a physical count should find.
    pub fn expected(&self) -> Counts {
        let at = |place: Place| {
            let here = self.tally.iter().filter(|(state, _)| state.place() == Some(place));
            here.map(|(_, count)| count).sum()
        };
        Counts { vault: at(Place::Vault), at_work: at(Place::AtWork), spoiled: at(Place::Spoiled) }
    }

    /// Everything that came in is somewhere: received + taken in = what the post holds + what it sent away.
    pub fn balances(&self) -> bool {
        let held: u64 = self.tally.iter().filter(|(state, _)| state.is_held()).map(|(_, count)| count).sum();
        self.received.checked_add(self.taken_in) == held.checked_add(self.sent)
    }

    /// Blanks that the operator got for an earlier day and has not given back: the day and how many.
    pub fn unreturned(&self, operator: UserId, today: Date) -> Option<(Date, u64)> {
        let days = self.hands.get(&operator)?;
        days.range(..today).next().map(|(day, count)| (*day, *count))
    }

    /// Blanks that the operator holds.
    pub fn in_hands(&self, operator: UserId) -> u64 {
        self.hands.get(&operator).map_or(0, |days| days.values().sum())
    }

    /// The day is closed: nothing is issued or loaded before tomorrow.
    pub fn is_closed(&self, today: Date) -> bool {
        self.closed.is_some_and(|closed| closed >= today)
    }
}
