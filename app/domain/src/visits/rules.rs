//! Who may have a visit, on which days, and until when it can be changed.

use super::VisitKind;
use crate::case::{Case, Flags, State, Trip};
use crate::policy::VisitRules;
use crate::{Date, Timestamp};
use jiff::ToSpan as _;

/// What a case in this state needs a visit for: one that was sent is lodged, one whose passport is ready is collected.
pub fn kind_of(state: State, flags: Flags) -> Option<VisitKind> {
    match state {
        State::Submitted => Some(VisitKind::Lodging),
        // A sticker that is declared spoiled is made again: there is nothing to collect.
        State::Affixed if !flags.contains(Flags::SPOIL_DECLARED) => Some(VisitKind::Collection),
        _ => None,
    }
}

impl Case {
    /// What the applicant needs a visit for now.
    pub fn visit_kind(&self) -> Option<VisitKind> {
        kind_of(self.state, self.flags())
    }
}

/// The first and the last day that make sense for a visit. Applications are lodged at the earliest `earliest_months` before the
/// journey begins (Visa Code Art. 9(1)) and before it begins; a passport is collected when it suits.
pub fn days_for(kind: VisitKind, trip: &Trip, earliest_months: u8) -> (Date, Date) {
    match kind {
        VisitKind::Lodging => {
            let first = trip.arrival.saturating_sub(i64::from(earliest_months).months());
            (first, trip.arrival.saturating_sub(1.day()))
        }
        VisitKind::Collection => (Date::MIN, Date::MAX),
    }
}

/// Whether a visit that was moved `moves` times and begins at `start` can be moved now.
pub fn may_move(rules: &VisitRules, start: Timestamp, moves: i64, now: Timestamp) -> bool {
    moves < i64::from(rules.moves) && now.plus_seconds(3600 * i64::from(rules.change_hours)) <= start
}

/// Until when a place that is found now is kept for somebody who waits; `None` for one that begins too soon to be accepted. At
/// least an hour is left to accept it.
pub fn held_until(rules: &VisitRules, start: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let latest = start.plus_seconds(-3600 * i64::from(rules.notice_hours));
    let until = now.plus_seconds(3600 * i64::from(rules.hold_hours)).min(latest);
    (until >= now.plus_seconds(3600)).then_some(until)
}
