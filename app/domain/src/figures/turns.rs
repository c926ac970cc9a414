//! How long people have been at one task of one post without a change.

use crate::UserId;
use crate::names::named;

named! {
    /// A task in which one person for too long is a risk.
    Task {
        /// Settles hits of watch lists.
        Screen = "screen",
        /// Examines and proposes.
        Examine = "examine",
        /// Decides.
        Decide = "decide",
        /// Prints stickers.
        Print = "print",
    }
}

impl Task {
    /// The task to which an entry of a journal belongs, if it belongs to one.
    pub fn of(kind: &str) -> Option<Self> {
        Some(match kind {
            "screening_cleared" | "clearance_confirmed" | "hit_judged" | "hit_reviewed" => Self::Screen,
            super::VISA_PROPOSED | super::REFUSAL_PROPOSED => Self::Examine,
            super::ISSUED | super::REFUSED => Self::Decide,
            "sticker_loaded" | "filled_by_hand" => Self::Print,
            _ => return None,
        })
    }
}

/// Somebody at a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Who.
    pub officer: UserId,
    /// At what.
    pub task: Task,
    /// For so many days without a change.
    pub days: u32,
}

/// The days since the first of the given days (numbers of days, sorted) after which no pause of `pause` days came, up to `today`.
/// Nothing when the pause reaches until today: then the task has changed hands.
pub fn unbroken(days: &[u32], today: u32, pause: u32) -> Option<u32> {
    let mut since = today;
    for day in days.iter().rev().filter(|day| **day <= today) {
        if since - day >= pause {
            break;
        }
        since = *day;
    }
    let acted = days.contains(&since);
    acted.then_some(today - since)
}

#[cfg(test)]
mod tests {
    use super::{Task, unbroken};
    use crate::figures::COUNTED;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case::every_week(&[0, 7, 14, 21], 25, Some(25))]
    #[case::after_a_pause_anew(&[0, 7, 100, 120], 125, Some(25))]
    #[case::somebody_else_does_it_now(&[0, 7, 14], 110, None)]
    #[case::today_only(&[50], 50, Some(0))]
    #[case::nothing(&[], 50, None)]
    #[case::what_comes_later_is_not_counted(&[10, 60], 50, Some(40))]
    fn runs(#[case] days: &[u32], #[case] today: u32, #[case] expected: Option<u32>) {
        assert_eq!(unbroken(days, today, 90), expected);
    }

    #[test]
    fn tasks_are_told_by_entries_that_are_counted() {
        for task in Task::ALL {
            assert!(COUNTED.iter().any(|kind| Task::of(kind) == Some(*task)), "{task}");
        }
    }

    #[rstest]
    #[case("hit_judged", Some(Task::Screen))]
    #[case("hit_reviewed", Some(Task::Screen))]
    #[case("mrz_name_overridden", None)]
    fn entries_belong_to_tasks(#[case] kind: &str, #[case] expected: Option<Task>) {
        assert!(COUNTED.contains(&kind), "what nobody counts is at no task");
        assert_eq!(Task::of(kind), expected);
    }

    proptest! {
        #[test]
        fn more_work_never_makes_a_run_shorter(mut days in proptest::collection::vec(0u32..1000, 1..40), more in 0u32..1000) {
            days.sort_unstable();
            let before = unbroken(&days, 1000, 90);
            days.push(more);
            days.sort_unstable();
            prop_assert!(before.unwrap_or(0) <= unbroken(&days, 1000, 90).unwrap_or(0));
        }
    }
}
