//! What the lines of a passport give to a draft: answers for empty fields, and a choice where another answer stands.

use super::answers::Answers;
use super::check::{check_expiry, read_passport};
use super::condition::{Context, View};
use super::fields::field;
use super::machine::{conflicts, said};
use crate::problem::{Problem, Problems};

/// The fields that the lines know, in the order of the form. What the three fields of the name say belongs together.
pub static SCANNED: [&str; 9] = [
    "passport-number",
    "passport-country",
    "passport-expires",
    "one-name",
    "surname",
    "given-names",
    "birth-date",
    "sex",
    "nationality",
];

const NAMES: [&str; 3] = ["one-name", "surname", "given-names"];

/// What a passport's lines would change in what was typed. Nothing is changed without the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scan {
    /// Inputs of empty fields, with what the lines say.
    pub fills: Answers,
    /// The fields that they fill.
    pub filled: Vec<&'static str>,
    /// Fields that hold something else.
    pub differing: Vec<Difference>,
    /// What the last day of validity has against the journey, as far as both are known after filling.
    pub expiry: Option<Problem>,
}

/// A field that says something else than the passport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: &'static str,
    /// The inputs that follow the passport when the person takes its side, with what it says.
    pub take: Answers,
}

/// Reads the lines of a passport beside what was typed.
///
/// # Errors
/// What is wrong with the lines, as a problem of the field `passport-mrz`.
pub fn scan(text: &str, typed: &Answers, context: &Context) -> Result<Scan, Problems> {
    let read = read_passport(text)?;
    let said = said(&read, context);
    let mut scan = Scan { fills: Answers::new(), filled: Vec::new(), differing: Vec::new(), expiry: None };
    for id in SCANNED {
        if fits_gap(id, &said, typed) {
            scan.fills.merge(side(&said, &[id]));
            scan.filled.push(id);
        }
    }
    let mut merged = typed.clone();
    merged.merge(scan.fills.clone());
    let view = View::new(&merged, context);
    let found: Vec<&str> = conflicts(&view, &read).iter().map(|conflict| conflict.field).collect();
    let names = found.iter().any(|id| NAMES.contains(id));
    for id in SCANNED {
        let other_count = id == "one-name" && !names && merged.get(id).trim() != said.get(id);
        if found.contains(&id) || other_count || is_half(&view, id, &said) {
            let take = if id == "given-names" || !NAMES.contains(&id) { vec![id] } else { NAMES.to_vec() };
            scan.differing.push(Difference { field: id, take: side(&said, &take) });
        }
    }
    scan.expiry = check_expiry(&view);
    Ok(scan)
}

/// Whether the field is empty, and the lines may fill it without making another answer wrong.
fn fits_gap(id: &str, said: &Answers, typed: &Answers) -> bool {
    let filled = |answers: &Answers, id: &str| field(id).is_some_and(|field| answers.is_filled(field));
    if filled(typed, id) || !filled(said, id) {
        return false;
    }
    let one_name = typed.get("one-name").trim();
    let contradicts = !one_name.is_empty() && one_name != said.get("one-name");
    match id {
        // Whoever wrote given names has more than one name.
        "one-name" => said.get(id) == "no" || !filled(typed, "given-names"),
        "surname" | "given-names" => !contradicts,
        _ => true,
    }
}

/// Whether a date was begun and is no day: it must not be mixed with the passport's.
fn is_half(view: &View<'_>, id: &str, said: &Answers) -> bool {
    let day = match id {
        "passport-expires" => view.date(id).is_some(),
        "birth-date" => view.birth_date(id).is_some(),
        _ => return false,
    };
    !day && field(id).is_some_and(|field| said.is_filled(field) && view.answers.is_filled(field))
}

/// What the lines say for these fields; for one that they leave empty, nothing.
fn side(said: &Answers, ids: &[&str]) -> Answers {
    let inputs = ids.iter().filter_map(|id| field(id)).flat_map(super::Field::inputs);
    inputs.map(|input| (input.clone(), said.get(&input).to_owned())).collect()
}
