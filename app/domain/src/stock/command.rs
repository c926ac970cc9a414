//! What somebody asks of the stock.

use super::book::{AlertWhy, CountKind, Counts, Ticket};
use super::serial::{Serial, Span};
use crate::case::SpoilCode;
use crate::names::named;
use crate::{CaseId, Date, PostCode, UserId};

/// What somebody asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The producer has made a range for this post.
    Announce {
        /// Which serials.
        span: Span,
        /// How it is packed.
        packing: Packing,
        /// Name of the design that is printed on the blanks.
        design: String,
        /// Who made it.
        producer: String,
    },
    /// The range left the producer.
    Dispatch {
        /// Which serials.
        span: Span,
        /// Who carries it.
        courier: String,
    },
    /// A delivery was counted. A second person confirms.
    CountIn {
        /// What is there, box by box.
        spans: Vec<Span>,
        /// What the seals look like.
        note: String,
    },
    /// Blanks for an operator's day. The operator confirms.
    Issue {
        /// Which serials.
        spans: Vec<Span>,
        /// To whom.
        to: UserId,
    },
    /// The operator gives back what is left. A custodian confirms.
    Return {
        /// Which serials.
        spans: Vec<Span>,
    },
    /// Blanks of an operator who is not there any more go back into the vault. A custodian counts and confirms.
    TakeBack {
        /// Whose blanks.
        from: UserId,
        /// Which serials were found.
        spans: Vec<Span>,
        /// Why that person does not give them back.
        reason: String,
    },
    /// A step of the case that a piece is for. The case has decided who may take it.
    Follow {
        /// The piece.
        serial: Serial,
        /// The case.
        case: CaseId,
        /// The step.
        step: Step,
    },
    /// Spoiled outside a case. The witness confirms.
    Spoil {
        /// Which serials.
        spans: Vec<Span>,
        /// Why.
        code: SpoilCode,
        /// Who saw it.
        witness: UserId,
        /// Key of the picture.
        picture: String,
        /// More.
        note: String,
    },
    /// To be destroyed. A second person confirms.
    Destroy {
        /// Which serials.
        spans: Vec<Span>,
        /// Blanks too, because the post is in danger.
        emergency: bool,
        /// How.
        method: String,
    },
    /// Cannot be found. A second person confirms.
    Miss {
        /// Which serials.
        spans: Vec<Span>,
        /// Where it was looked for.
        reason: String,
    },
    /// Found again. A second person confirms.
    Find {
        /// Which serials.
        spans: Vec<Span>,
        /// Where.
        place: String,
    },
    /// Given up.
    Lose {
        /// Which serials.
        spans: Vec<Span>,
        /// Stolen, as far as is known.
        stolen: bool,
        /// Number of the report to the police or the ministry.
        report: String,
    },
    /// The design is no longer used.
    Expire {
        /// Which serials.
        spans: Vec<Span>,
        /// By which order.
        reason: String,
    },
    /// To another post. A second person confirms.
    Send {
        /// Which serials.
        spans: Vec<Span>,
        /// To which post.
        to: PostCode,
        /// Last day on which it has to be there.
        due: Date,
        /// Who carries it.
        courier: String,
    },
    /// What another post sent was counted. A second person confirms.
    TakeIn {
        /// The transfer.
        transfer: Ticket,
        /// What is there.
        spans: Vec<Span>,
    },
    /// The second person agrees.
    Confirm {
        /// The act.
        act: Ticket,
        /// Number of the certificate, for a destruction.
        certificate: String,
    },
    /// The second person does not agree, or the first takes it back.
    Decline {
        /// The act.
        act: Ticket,
        /// Why.
        reason: String,
    },
    /// Skipped serials are explained.
    Explain {
        /// Which.
        span: Span,
        /// Why.
        reason: String,
    },
    /// A count begins; from now on the expected numbers are hidden.
    BeginCount {
        /// Why it is counted.
        kind: CountKind,
    },
    /// What was counted.
    EnterCount {
        /// By place.
        counted: Counts,
    },
    /// An incident no longer stops issuing.
    Release {
        /// The incident.
        incident: Ticket,
        /// Why.
        reason: String,
    },
    /// A range is stopped everywhere.
    RaiseAlert {
        /// Which serials.
        span: Span,
        /// Why.
        why: AlertWhy,
        /// More.
        reason: String,
    },
    /// A range is free again.
    LiftAlert {
        /// The alert.
        alert: Ticket,
        /// Why.
        reason: String,
    },
}

/// How a range is packed: boxes of so many, sheets or strips of so many, in the order of the serials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Packing {
    /// Pieces in a box.
    pub per_box: u32,
    /// Pieces on a sheet or strip.
    pub per_sheet: u32,
}

/// Where a piece lies in its range; all numbers count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Box of the range.
    pub in_box: u32,
    /// Sheet of the box.
    pub sheet: u32,
    /// Place on the sheet.
    pub place: u32,
}

impl Packing {
    /// Boxes hold whole sheets.
    pub const fn is_sound(&self) -> bool {
        self.per_sheet > 0 && self.per_box > 0 && self.per_box.is_multiple_of(self.per_sheet)
    }

    /// Where a serial lies in the range; `None` when it is not of this range.
    pub fn position(&self, range: Span, serial: Serial) -> Option<Position> {
        if !self.is_sound() || !range.contains(serial) {
            return None;
        }
        let at = serial.number() - range.first().number();
        let in_box = at % self.per_box;
        Some(Position {
            in_box: at / self.per_box + 1,
            sheet: in_box / self.per_sheet + 1,
            place: in_box % self.per_sheet + 1,
        })
    }

    /// The boxes of a range.
    pub fn boxes(&self, range: Span) -> Vec<Span> {
        let mut boxes = Vec::new();
        let mut next = Some(range.first());
        while let Some(first) = next.filter(|first| range.contains(*first) && self.is_sound()) {
            let last = first.plus(self.per_box - 1).map_or(range.last(), |last| last.min(range.last()));
            boxes.extend(Span::new(first, last));
            next = last.plus(1);
        }
        boxes
    }
}

/// A step of a case.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// Into the printer.
    Load {
        /// Which printer.
        printer: String,
    },
    /// The print file was made.
    Render,
    /// A fault left the blank intact: once more.
    Retry,
    /// Off the case, with nothing on it: back to its operator.
    Unload,
    /// To be filled in by hand.
    TakeByHand,
    /// Filled in by hand.
    FillByHand,
    /// Into another printer: blank as it is.
    Move {
        /// Which printer.
        printer: String,
    },
    /// Printed.
    Print,
    /// Read back and released.
    Release,
    /// Into the passport.
    Affix,
    /// To the holder.
    HandOver,
    /// Crossed out in the passport.
    Void,
    /// Spoiled before a witness.
    Spoil {
        /// Why.
        code: SpoilCode,
        /// Who saw it.
        witness: UserId,
    },
}

named! {
    /// What can be asked, for the table.
    ActionKind {
        /// Announce a range.
        Announce = "announce",
        /// It left the producer.
        Dispatch = "dispatch",
        /// Count a delivery.
        CountIn = "count_in",
        /// Confirm the count of a delivery.
        ConfirmReceive = "confirm_receive",
        /// Issue to an operator.
        Issue = "issue",
        /// The operator confirms.
        ConfirmIssue = "confirm_issue",
        /// Give back.
        Return = "return",
        /// The custodian confirms.
        ConfirmReturn = "confirm_return",
        /// Take back what an operator left behind.
        TakeBack = "take_back",
        /// The custodian confirms.
        ConfirmTakeBack = "confirm_take_back",
        /// Into the printer.
        Load = "load",
        /// The print file was made.
        Render = "render",
        /// Once more on an intact blank.
        Retry = "retry",
        /// Off its case.
        Unload = "unload",
        /// To be filled in by hand.
        TakeByHand = "take_by_hand",
        /// Filled in by hand.
        FillByHand = "fill_by_hand",
        /// Into another printer.
        Move = "move",
        /// Printed.
        Print = "print",
        /// Read back and released.
        Control = "control",
        /// Into the passport.
        Affix = "affix",
        /// To the holder.
        HandOver = "hand_over",
        /// Crossed out.
        Void = "void",
        /// Spoiled in a case.
        SpoilInCase = "spoil_in_case",
        /// Spoiled outside a case.
        Spoil = "spoil",
        /// The witness confirms.
        ConfirmSpoil = "confirm_spoil",
        /// Destroy.
        Destroy = "destroy",
        /// Destroy blanks in danger.
        DestroyInDanger = "destroy_in_danger",
        /// Confirm a destruction.
        ConfirmDestroy = "confirm_destroy",
        /// Report missing.
        Miss = "miss",
        /// Confirm that it is missing.
        ConfirmMiss = "confirm_miss",
        /// Report found.
        Find = "find",
        /// Confirm that it is found.
        ConfirmFind = "confirm_find",
        /// Give up.
        Lose = "lose",
        /// Expire a design.
        Expire = "expire",
        /// Send to another post.
        Send = "send",
        /// Confirm that it leaves.
        ConfirmSend = "confirm_send",
        /// Count what another post sent.
        TakeIn = "take_in",
        /// Confirm the count.
        ConfirmTakeIn = "confirm_take_in",
        /// Decline an act.
        Decline = "decline",
        /// Explain skipped serials.
        Explain = "explain",
        /// Begin the count of the day.
        CloseDay = "close_day",
        /// Begin a surprise or monthly count.
        Count = "count",
        /// Enter a count.
        EnterCount = "enter_count",
        /// Release an incident.
        Release = "release",
        /// Stop a range.
        RaiseAlert = "raise_alert",
        /// Free a range.
        LiftAlert = "lift_alert",
        /// See the vault.
        See = "see",
    }
}

impl Step {
    /// A blank that an operator holds goes to a case.
    pub const fn is_taking(&self) -> bool {
        matches!(self, Self::Load { .. } | Self::TakeByHand)
    }

    /// The kind for the table.
    pub const fn kind(&self) -> ActionKind {
        match self {
            Self::Load { .. } => ActionKind::Load,
            Self::Render => ActionKind::Render,
            Self::Retry => ActionKind::Retry,
            Self::Unload => ActionKind::Unload,
            Self::TakeByHand => ActionKind::TakeByHand,
            Self::FillByHand => ActionKind::FillByHand,
            Self::Move { .. } => ActionKind::Move,
            Self::Print => ActionKind::Print,
            Self::Release => ActionKind::Control,
            Self::Affix => ActionKind::Affix,
            Self::HandOver => ActionKind::HandOver,
            Self::Void => ActionKind::Void,
            Self::Spoil { .. } => ActionKind::SpoilInCase,
        }
    }
}
