//! Why a command on the stock is not done. A refusal changes nothing.

use super::book::Ticket;
use super::command::ActionKind;
use super::piece::State;
use super::serial::Serial;
use crate::Date;

crate::refusals::refusals! {
    /// Why a command on the stock is not done.
    Refusal:
    /// The table does not list the action for these roles.
    NotAllowed = "stock-refusal-not-allowed" {
        /// What was asked.
        action: ActionKind,
    };
    /// The person does not belong to this post.
    OtherPost = "stock-refusal-other-post";
    /// The action needs a person.
    PersonNeeded = "stock-refusal-person-needed";
    /// The post has no such blank.
    NotHere = "stock-refusal-not-here" {
        /// Serial.
        serial: Serial,
    };
    /// The blank is not where the action needs it.
    WrongState = "stock-refusal-wrong-state" {
        /// Serial.
        serial: Serial,
        /// Where it stands.
        state: State,
    };
    /// The blank belongs to another case.
    OtherCase = "stock-refusal-other-case" {
        /// Serial.
        serial: Serial,
    };
    /// The blank waits for the second person of another act.
    Held = "stock-refusal-held" {
        /// Serial.
        serial: Serial,
        /// The act.
        act: Ticket,
    };
    /// A serial of the range is known already: serials are unique for ever.
    Overlap = "stock-refusal-overlap" {
        /// The first one that is known.
        serial: Serial,
    };
    /// A serial is named twice.
    Twice = "stock-refusal-twice";
    /// No serial is named.
    Nothing = "stock-refusal-nothing";
    /// Too many serials at once.
    TooMany = "stock-refusal-too-many" {
        /// Most.
        max: u64,
    };
    /// Boxes do not hold whole sheets.
    Packing = "stock-refusal-packing";
    /// Two parts need two people.
    SamePerson = "stock-refusal-same-person";
    /// The act waits for somebody else.
    NotNamed = "stock-refusal-not-named";
    /// There is no such open act, transfer, incident or alert.
    NotOpen = "stock-refusal-not-open" {
        /// What was named.
        ticket: Ticket,
    };
    /// The offer was for an earlier day.
    EarlierDay = "stock-refusal-earlier-day" {
        /// The day.
        day: Date,
    };
    /// The blank was issued to another operator.
    OtherOperator = "stock-refusal-other-operator" {
        /// Serial.
        serial: Serial,
    };
    /// Blanks of an earlier day were not given back.
    Unreturned = "stock-refusal-unreturned" {
        /// The day.
        day: Date,
        /// How many.
        count: u64,
    };
    /// The operator would hold more than one day needs.
    OverLimit = "stock-refusal-over-limit" {
        /// Most.
        limit: u64,
    };
    /// The day is closed.
    DayClosed = "stock-refusal-day-closed";
    /// A difference was not released.
    IncidentOpen = "stock-refusal-incident-open" {
        /// The incident.
        ticket: Ticket,
    };
    /// The range is on the list of the border.
    Alerted = "stock-refusal-alerted" {
        /// Serial.
        serial: Serial,
    };
    /// A skipped serial has no reason.
    GapOpen = "stock-refusal-gap-open" {
        /// Serial.
        serial: Serial,
    };
    /// The serial was not skipped by this operator.
    NoGap = "stock-refusal-no-gap";
    /// The stock is being counted.
    CountOpen = "stock-refusal-count-open";
    /// This person has begun no count.
    NoCount = "stock-refusal-no-count";
    /// The own post is no other post.
    OwnPost = "stock-refusal-own-post";
    /// The transfer is for another post.
    NotForUs = "stock-refusal-not-for-us";
    /// The day has passed.
    DayPast = "stock-refusal-day-past";
    /// A text is missing.
    TextMissing = "stock-refusal-text-missing" {
        /// Which.
        field: &'static str,
    };
    /// A text is too long.
    TextTooLong = "stock-refusal-text-too-long" {
        /// Which.
        field: &'static str,
        /// Most characters.
        max: usize,
    };
    /// The ledger lacks what its books promise: a fault of the program or of the store, not of the person.
    Inconsistent = "stock-refusal-inconsistent";
}
