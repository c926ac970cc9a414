//! What has to be corrected. Every rule runs on cleaned copies and names a message key; nothing typed is changed.

mod kinds;
mod mrz;
mod name;
mod passport;
mod person;
mod trip;

pub use mrz::lines_problem;
pub(super) use mrz::read_passport;

use super::answers::Answers;
use super::condition::{Context, View};
use super::field::Field;
use super::fields::{field, fields, place};
use super::sections::Section;
use crate::problem::{Problem, Problems};

/// A rule that looks at several answers. It reports on the field where the person can put it right.
type Rule = fn(&View<'_>, &mut Found);

const RULES: &[Rule] = &[
    trip::purpose,
    trip::entries,
    trip::arrival,
    trip::departure,
    trip::total_days,
    trip::onward,
    trip::lodging,
    trip::sponsor,
    passport::issued,
    passport::expires,
    passport::long_enough,
    person::birth,
    person::nationalities,
    person::residence,
    person::fingerprints,
    mrz::lines,
];

/// Problems as they are found: at most one for each field, the first.
#[derive(Debug, Default)]
pub(super) struct Found(Vec<Problem>);

impl Found {
    /// Adds a problem unless the field has one already.
    pub(super) fn add(&mut self, problem: Problem) {
        if !self.0.iter().any(|known| known.field == problem.field) {
            self.0.push(problem);
        }
    }
}

/// A problem of a field, with the argument that every message has.
pub(super) fn problem(field: &str, key: &str) -> Problem {
    Problem::new(field, key).with("label-key", format!("field-{field}"))
}

/// What is wrong with one answer by itself: missing, too long, not of its kind.
pub fn check_field(field: &Field, answers: &Answers, context: &Context) -> Option<Problem> {
    kinds::check(field, &View::new(answers, context))
}

/// Everything that has to be corrected in one section, rules that look at other sections included.
pub fn check_section(section: &Section, answers: &Answers, context: &Context) -> Problems {
    check_where(answers, context, |field| field.section == section.id)
}

/// Everything that has to be corrected in the whole form, in the order of the form.
pub fn check_all(answers: &Answers, context: &Context) -> Problems {
    check_where(answers, context, |_| true)
}

/// What the passport's last day of validity has against the journey: it has ended, or ends too early.
pub(super) fn check_expiry(view: &View<'_>) -> Option<Problem> {
    let mut found = Found::default();
    passport::expires(view, &mut found);
    passport::long_enough(view, &mut found);
    found.0.into_iter().find(|problem| problem.field == "passport-expires")
}

fn check_where(answers: &Answers, context: &Context, wanted: impl Fn(&Field) -> bool) -> Problems {
    let view = View::new(answers, context);
    let mut found = Found::default();
    for field in fields().filter(|field| wanted(field)) {
        if let Some(problem) = kinds::check(field, &view) {
            found.add(problem);
        }
    }
    for rule in RULES {
        rule(&view, &mut found);
    }
    let mut problems = found.0;
    problems.retain(|problem| field(&problem.field).is_some_and(&wanted));
    problems.sort_by_key(|problem| place(&problem.field));
    Problems(problems)
}

#[cfg(test)]
mod mrz_tests;
#[cfg(test)]
mod tests;
