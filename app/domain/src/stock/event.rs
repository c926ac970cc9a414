//! What happened to stock. The journal keeps these for ever: a variant may be added, never changed or removed.

use super::book::{Act, AlertWhy, CountKind, Counts, Ticket};
use super::command::{Packing, Step};
use super::piece::Piece;
use super::serial::{Serial, Span};
use crate::case::ActorId;
use crate::{CaseId, Date, PostCode, Timestamp};
use serde::{Deserialize, Serialize};

/// One entry of the journal of a post's book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Whose book.
    pub post: PostCode,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: ActorId,
    /// What.
    pub body: EventBody,
}

/// Pieces that were in the ledger before it had a journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// Which serials.
    pub span: Span,
    /// What they share.
    pub piece: Piece,
}

crate::names::events! {
    /// What happened.
    EventBody:
    /// The ledger took over pieces of an older account.
    Adopted = "adopted" {
        /// As they stood.
        runs: Vec<Run>,
    };
    /// A range was announced.
    Announced = "announced" {
        /// Which.
        span: Span,
        /// How it is packed.
        packing: Packing,
        /// Design.
        design: String,
        /// Producer.
        producer: String,
    };
    /// It left the producer.
    Dispatched = "dispatched" {
        /// Which.
        span: Span,
        /// Courier.
        courier: String,
    };
    /// One person began what another has to confirm.
    ActBegun = "act_begun" {
        /// What.
        act: Act,
    };
    /// The second person confirmed.
    ActConfirmed = "act_confirmed" {
        /// Which.
        act: u64,
        /// Certificate of a destruction; empty otherwise.
        certificate: String,
    };
    /// The second person did not confirm, or the first took it back.
    ActDeclined = "act_declined" {
        /// Which.
        act: u64,
        /// Why.
        reason: String,
    };
    /// A case moved a piece.
    Followed = "followed" {
        /// Which.
        serial: Serial,
        /// The case.
        case: CaseId,
        /// How.
        step: Step,
        /// Serials that the operator passed over.
        skipped: Vec<Span>,
    };
    /// Given up.
    Lost = "lost" {
        /// Which.
        spans: Vec<Span>,
        /// Stolen.
        stolen: bool,
        /// Number of the report.
        report: String,
    };
    /// The design is no longer used.
    Expired = "expired" {
        /// Which.
        spans: Vec<Span>,
        /// By which order.
        reason: String,
    };
    /// Another post took over what this one sent.
    Arrived = "arrived" {
        /// The transfer.
        transfer: u64,
        /// What arrived.
        spans: Vec<Span>,
    };
    /// Skipped serials were explained.
    GapExplained = "gap_explained" {
        /// Which.
        span: Span,
        /// Why.
        reason: String,
    };
    /// A count began.
    CountBegun = "count_begun" {
        /// Why.
        kind: CountKind,
        /// The day at the post.
        on: Date,
    };
    /// A count was entered.
    Counted = "counted" {
        /// Why it was counted.
        kind: CountKind,
        /// The day at the post.
        on: Date,
        /// What was counted.
        counted: Counts,
        /// What the book expected.
        expected: Counts,
    };
    /// An incident no longer stops issuing.
    Released = "released" {
        /// Which.
        incident: u64,
        /// Why.
        reason: String,
    };
    /// A range was stopped.
    AlertRaised = "alert_raised" {
        /// Which serials.
        span: Span,
        /// Why.
        why: AlertWhy,
        /// More.
        reason: String,
    };
    /// A range is free again.
    AlertLifted = "alert_lifted" {
        /// Which.
        alert: Ticket,
        /// Why.
        reason: String,
    };
}

impl EventBody {
    /// The serials that the entry names itself; an act that is confirmed or declined names them in the entry that began it.
    pub fn spans(&self) -> Vec<Span> {
        match self {
            Self::Adopted { runs } => runs.iter().map(|run| run.span).collect(),
            Self::Announced { span, .. }
            | Self::Dispatched { span, .. }
            | Self::GapExplained { span, .. }
            | Self::AlertRaised { span, .. } => vec![*span],
            Self::ActBegun { act } => act.spans.clone(),
            Self::Followed { serial, .. } => vec![Span::one(*serial)],
            Self::Lost { spans, .. } | Self::Expired { spans, .. } | Self::Arrived { spans, .. } => {
                spans.clone()
            }
            Self::ActConfirmed { .. }
            | Self::ActDeclined { .. }
            | Self::CountBegun { .. }
            | Self::Counted { .. }
            | Self::Released { .. }
            | Self::AlertLifted { .. } => Vec::new(),
        }
    }
}
