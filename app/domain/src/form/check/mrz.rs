//! The machine-readable lines of the passport: readable, and in accord with what was typed.

use super::{Found, problem};
use crate::form::condition::View;
use crate::form::machine::{self, Conflict, Said};
use crate::mrz::fault::Alphabet;
use crate::mrz::{Fault, FaultKind, Read, ReadError, read};
use crate::problem::{Problem, Problems};

const FIELD: &str = "passport-mrz";

/// The lines can be read without a fault, and say what the person typed. A conflict is told where it was typed.
pub(super) fn lines(view: &View<'_>, found: &mut Found) {
    let Some(text) = view.value(FIELD) else { return };
    match read_lines(&text) {
        Err(problem) => found.add(problem),
        Ok(read) => {
            for conflict in machine::conflicts(view, &read) {
                found.add(told(conflict));
            }
        }
    }
}

/// Reads the lines of a passport or identity card.
///
/// # Errors
/// What is wrong with them.
pub(in crate::form) fn read_passport(text: &str) -> Result<Read, Problems> {
    read_lines(text).map_err(Problems::from)
}

/// What is wrong with lines of a passport or identity card, as a problem of the field `passport-mrz`. None when they are
/// right, or when there are none.
pub fn lines_problem(text: &str) -> Option<Problem> {
    if text.trim().is_empty() { None } else { read_lines(text).err() }
}

fn read_lines(text: &str) -> Result<Read, Problem> {
    let read = read(text).map_err(unreadable)?;
    if !machine::is_travel_document(read.format()) {
        return Err(problem(FIELD, "problem-mrz-kind"));
    }
    match read.faults().first() {
        Some(fault) => Err(faulty(*fault)),
        None => Ok(read),
    }
}

fn unreadable(error: ReadError) -> Problem {
    match error {
        ReadError::Empty | ReadError::Length { .. } => problem(FIELD, "problem-mrz-shape"),
        ReadError::LineLength { line, expected, found } => problem(FIELD, "problem-mrz-length")
            .with("line", line)
            .with("length", found)
            .with("expected", expected),
        ReadError::Character { line, position, found } => {
            problem(FIELD, "problem-mrz-sign").with("line", line).with("place", position).with("read", found)
        }
    }
}

fn faulty(fault: Fault) -> Problem {
    let at = |key: &str| problem(FIELD, key).with("line", fault.line).with("place", fault.position);
    match fault.kind {
        FaultKind::CheckDigit { expected, found } => at("problem-mrz-check-digit")
            .with("what", fault.field.name())
            .with("read", found)
            .with("computed", expected),
        FaultKind::Character { expected, found } => {
            let expected = match expected {
                Alphabet::Letters => "letters",
                Alphabet::Digits => "digits",
            };
            at("problem-mrz-character").with("read", found).with("expected", expected)
        }
        _ => at("problem-mrz-part").with("what", fault.field.name()),
    }
}

fn told(conflict: Conflict) -> Problem {
    let mut told = problem(conflict.field, "problem-mrz-conflict");
    for (name, said) in [("typed", conflict.typed), ("read", conflict.read)] {
        told = match said {
            Said::Text(text) => told.with(name, text),
            Said::Key(key) => told.with(format!("{name}-key"), key),
        };
    }
    told
}
