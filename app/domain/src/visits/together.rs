//! People who come together: a family, a class.

use super::Slot;
use crate::Timestamp;

/// A seat for each of `people` on one day: in the slot that begins at `start`, and where it has too few, in those that follow it.
/// `free` has the slots of that day with their free seats, in order. None when there are too few seats from there on.
pub fn together(free: &[(Slot, u16)], start: Timestamp, people: usize) -> Option<Vec<Slot>> {
    let first = free.iter().position(|(slot, seats)| slot.start == start && *seats > 0)?;
    let seats = free[first..].iter().flat_map(|(slot, seats)| (0..*seats).map(|_| *slot));
    let given: Vec<Slot> = seats.take(people).collect();
    (given.len() == people && people > 0).then_some(given)
}
