//! Clears the screening, with every hit and why it is cleared.

use super::{Desk, command_of, lines};
use crate::forms::FormData;
use domain::{
    Problem, Problems,
    case::{Action, Hit},
};

command_of!(ClearScreening, read);

/// How many hits the page has room for.
pub const HITS: usize = 5;

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    let mut problems = Problems::default();
    let hits = (1..=HITS).filter_map(|place| hit(form, place, &mut problems)).collect();
    problems.or(Action::ClearScreening { lists: lines(form.raw("lists")), hits })
}

/// The hit of a row. A row without a word is none; a row with some has to be complete.
fn hit(form: &FormData, place: usize, problems: &mut Problems) -> Option<Hit> {
    let name = |part: &str| format!("hit-{part}-{place}");
    let parts = ["list", "reference", "reason"].map(|part| (name(part), form.text(&name(part)).to_owned()));
    let serious = form.has(&name("serious"));
    if !serious && parts.iter().all(|(_, text)| text.is_empty()) {
        return None;
    }
    for (field, _) in parts.iter().filter(|(_, text)| text.is_empty()) {
        problems.push(Problem::new(field, "problem-desk-hit").with("place", place));
    }
    let [(_, list), (_, reference), (_, reason)] = parts;
    Some(Hit { list, reference, serious, reason })
}
