//! What the rules say of a case.

use crate::case::Case;
use domain::form::{Application, check_all, lines_problem, scan, section_states};
use domain::mrz::name::{Piece, fit, name_field};
use domain::mrz::translit::{Choices, rewritten};
use domain::mrz::{Format, MrzName};
use domain::{Problem, mrz};
use serde::Serialize;

/// All of it.
#[derive(Serialize)]
pub(crate) struct Verdict {
    /// Parts of the form with their state.
    states: Vec<String>,
    /// What stands in the way of sending it.
    problems: Vec<Problem>,
    /// The application that the post would get.
    #[serde(skip_serializing_if = "Option::is_none")]
    application: Option<Application>,
    /// What is wrong with the lines of the passport.
    lines: Option<Problem>,
    /// What they would fill, and where they differ from what was typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    scanned: Option<Scanned>,
    name: Name,
}

#[derive(Serialize)]
struct Scanned {
    fills: domain::form::Answers,
    differing: Vec<&'static str>,
    marked: Vec<(u8, u8)>,
}

/// How a name stands in a visa.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Name {
    Refused(String),
    Written { zone: Vec<String>, kept: Vec<bool>, rewritten: Vec<String> },
}

/// Asks every rule.
pub(crate) fn of(Case { answers, context }: &Case) -> Verdict {
    let states = section_states(answers, context);
    let text = answers.get("passport-mrz");
    let scanned = scan(text, answers, context).ok().map(|scan| Scanned {
        fills: scan.fills,
        differing: scan.differing.iter().map(|difference| difference.field).collect(),
        marked: mrz::read(text).map(|read| marks(&read)).unwrap_or_default(),
    });
    Verdict {
        states: states.iter().map(|(section, state)| format!("{} {state:?}", section.id)).collect(),
        problems: check_all(answers, context).0,
        application: Application::parse(answers, context).ok(),
        lines: lines_problem(text),
        scanned,
        name: name(answers.get("surname"), answers.get("given-names")),
    }
}

fn marks(read: &mrz::Read) -> Vec<(u8, u8)> {
    read.faults().iter().map(|fault| (fault.line, fault.position)).collect()
}

fn name(surname: &str, given: &str) -> Name {
    let choices = Choices::default();
    let name = match MrzName::transliterate(surname, given, &choices) {
        Ok(name) => name,
        Err(refused) => return Name::Refused(format!("{refused:?}")),
    };
    let zone = [Format::MrvA, Format::MrvB].map(|format| name_field(&name, format.name_width()));
    let kept = zone.iter().flat_map(|field| fit(&name, field)).map(|Piece { kept, .. }| kept).collect();
    let letters = rewritten(surname, &choices).into_iter().chain(rewritten(given, &choices));
    Name::Written {
        zone: zone.iter().map(|field| format!("V<UTO{field}")).collect(),
        kept,
        rewritten: letters.map(|letter| format!("{letter:?}")).collect(),
    }
}
