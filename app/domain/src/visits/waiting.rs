//! How long people wait for a visit, as it is published.

use crate::Timestamp;

/// Fewer visits than these say nothing about the next one, and too much about each.
const LEAST: usize = 5;

/// Times of waiting, from asking for a visit to its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Visits that were counted.
    pub people: usize,
    /// Half of the people waited at most this many days.
    pub half: i64,
    /// Nine in ten waited at most this many days.
    pub nine_in_ten: i64,
}

impl Waiting {
    /// From when people asked and for when they got a visit; `None` when there are too few to say something.
    pub fn of(visits: &[(Timestamp, Timestamp)]) -> Option<Self> {
        let days = |(asked, given): &(Timestamp, Timestamp)| {
            // A part of a day is a day.
            (given.seconds_since(*asked).max(0) + 86_399) / 86_400
        };
        let mut waited: Vec<i64> = visits.iter().map(days).collect();
        waited.sort_unstable();
        // The smallest number of days that covers this share of the people.
        let covers = |tenths: usize| waited.get((waited.len() * tenths).div_ceil(10).max(1) - 1).copied();
        let people = waited.len();
        (people >= LEAST).then_some(())?;
        Some(Self { people, half: covers(5)?, nine_in_ten: covers(9)? })
    }
}

/// What is left for everybody when `waiting` people come first: each of them keeps one of the earliest free seats. Gives the
/// slots with the number of seats that are free for all.
pub fn free_for_all<T>(slots: impl IntoIterator<Item = (T, u16)>, waiting: usize) -> Vec<(T, u16)> {
    let mut kept = waiting;
    let left = slots.into_iter().map(|(slot, free)| {
        let here = kept.min(usize::from(free));
        kept -= here;
        (slot, free - u16::try_from(here).unwrap_or(free))
    });
    left.collect()
}
