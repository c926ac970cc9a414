//! What can be said of the work of a post in numbers, and which numbers somebody should look at.
//!
//! [`COUNTED`] names the entries of journals that reports count, [`Share`] is a rate with its interval, [`Age`] and [`Room`] sort
//! open cases, [`alerts`] finds patterns of insiders among facts, and [`turns`] says who has been at one task for long. Everything is counted from what the journal says in clear,
//! so that a report can be made again from the entries alone. A figure is a reason to look, never a finding about a person.

pub mod alerts;
mod hours;
mod share;
pub mod turns;

pub use hours::{Span, off_hours};
pub use share::{Interval, Share};

use crate::names::named;

/// Kinds of entries that reports count, see [`crate::case::EventBody::kind`]. The installation copies them, with post and moment, when
/// they are written. A kind that is added here is copied from the older journals by a migration (the last one is 0035): the audit
/// compares the copy with whole journals.
pub const COUNTED: &[&str] = &[
    "submitted",
    "lodged",
    "found_not_competent",
    "found_inadmissible",
    "screening_cleared",
    "clearance_confirmed",
    "hit_judged",
    "hit_reviewed",
    "mrz_name_overridden",
    VISA_PROPOSED,
    REFUSAL_PROPOSED,
    "returned_to_examination",
    ISSUED,
    REFUSED,
    "sticker_loaded",
    "filled_by_hand",
    "ended",
    "withdrawn",
];

/// The entry of a proposal to issue.
pub const VISA_PROPOSED: &str = "issue_proposed";
/// The entry of a proposal to refuse.
pub const REFUSAL_PROPOSED: &str = "refusal_proposed";
/// The entry of a decision to issue.
pub const ISSUED: &str = "issue_decided";
/// The entry of a decision to refuse.
pub const REFUSED: &str = "refusal_decided";

named! {
    /// How long ago an open case was submitted.
    Age {
        /// Up to 7 days.
        Week = "week",
        /// 8 to 15 days.
        Fortnight = "fortnight",
        /// 16 to 30 days.
        Month = "month",
        /// 31 to 45 days.
        Extended = "extended",
        /// More.
        Older = "older",
    }
}

impl Age {
    /// The days after which the next age begins; the last has no end.
    pub const ENDS: [i64; 4] = [7, 15, 30, 45];
}

named! {
    /// How much time an open case has until its last day.
    Room {
        /// The last day has passed.
        Overdue = "overdue",
        /// Today or within two days.
        Days = "days",
        /// Within seven days.
        Week = "week",
        /// Later.
        Later = "later",
        /// No last day is set: the clock has not begun, or stands.
        None = "none",
    }
}

impl Room {
    /// Days from today up to which [`Room::Days`] and [`Room::Week`] reach.
    pub const ENDS: [i64; 2] = [2, 7];
}

#[cfg(test)]
mod tests {
    use super::COUNTED;
    use crate::case::EventBody;
    use std::collections::BTreeSet;

    /// The migrations that copy entries of older journals, of both engines.
    const COPIED: [[&str; 2]; 2] = [
        [
            include_str!("../../../../migrations/sqlite/0026_acts.sql"),
            include_str!("../../../../migrations/sqlite/0035_hits_counted.sql"),
        ],
        [
            include_str!("../../../../migrations/postgres/0026_acts.sql"),
            include_str!("../../../../migrations/postgres/0035_hits_counted.sql"),
        ],
    ];

    #[test]
    fn each_counted_kind_is_copied_from_older_journals_once() {
        for engine in COPIED {
            for kind in COUNTED {
                let times: usize = engine.iter().map(|text| text.matches(&format!("'{kind}'")).count()).sum();
                assert_eq!(times, 1, "{kind}");
            }
        }
    }

    #[test]
    fn each_counted_kind_is_one_of_the_journal_and_counted_once() {
        assert!(COUNTED.iter().all(|kind| EventBody::KINDS.contains(kind)));
        assert_eq!(COUNTED.iter().collect::<BTreeSet<_>>().len(), COUNTED.len());
    }
}
