//! Names: few assumptions. Any letter of any script, apostrophes, hyphens, spaces; one name is enough.

use super::problem;
use crate::form::field::Field;
use crate::mrz::translit::{Choices, NameError, transliterate};
use crate::problem::Problem;
use crate::unicode::is_mark;

/// Words that other systems make people write where there is no name. They would end in the machine readable zone.
const DUMMIES: &[&str] = &[
    "FNU",
    "LNU",
    "XXX",
    "UNKNOWN",
    "N/A",
    "NO NAME",
    "NO GIVEN NAME",
    "NO SURNAME",
    "NOT APPLICABLE",
    "FIRST NAME UNKNOWN",
    "LAST NAME UNKNOWN",
];

/// What is wrong with a cleaned name. With `machine`, every letter must have a spelling in the machine readable zone.
pub(super) fn check(field: &Field, name: &str, machine: bool) -> Option<Problem> {
    if DUMMIES.contains(&name.to_uppercase().as_str()) {
        return Some(problem(field.id, "problem-name-dummy").with("typed", name));
    }
    if let Some(digit) = name.chars().find(|letter| letter.is_numeric()) {
        return Some(problem(field.id, "problem-name-digit").with("letter", digit));
    }
    let refused = |letter: char| {
        let place = name.chars().position(|other| other == letter).map_or(0, |place| place + 1);
        problem(field.id, "problem-name-letter").with("letter", letter).with("place", place)
    };
    if let Some(letter) = name.chars().find(|letter| !is_in_names(*letter)) {
        return Some(refused(letter));
    }
    if !name.chars().any(char::is_alphabetic) {
        return Some(problem(field.id, "problem-name-no-letter"));
    }
    if machine { unspellable(field, name) } else { None }
}

fn is_in_names(letter: char) -> bool {
    letter.is_alphabetic()
        || is_mark(letter)
        || matches!(letter, ' ' | '-' | '\'' | '.' | ',' | '`' | '´' | '·' | '\u{200C}' | '\u{200D}')
        || matches!(letter, '\u{2010}'..='\u{2015}' | '\u{2018}'..='\u{201B}' | '\u{02B9}'..='\u{02BF}')
}

/// The passport's lines may spell a letter that Doc 9303-3 section 6 leaves open: then the person copies that spelling.
fn unspellable(field: &Field, name: &str) -> Option<Problem> {
    let (letter, place) = match transliterate(name, &Choices::default()).err()? {
        NameError::Empty => return Some(problem(field.id, "problem-name-no-letter")),
        NameError::Letter { letter, position } | NameError::NotEncoded { letter, position } => {
            (letter, position)
        }
        NameError::Digit { digit, position } => (digit, position),
        NameError::Mark { mark, position } => (mark, position),
    };
    Some(problem(field.id, "problem-name-machine").with("letter", letter).with("place", place))
}
