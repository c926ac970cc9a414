//! How far a section is, for the task list.

use super::answers::Answers;
use super::check::{check_all, check_section};
use super::condition::{Context, View};
use super::fields::{field, fields_of};
use super::sections::{After, SECTIONS, Section};
use crate::problem::{Problem, Problems};
use serde::{Deserialize, Serialize};

/// How far a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionState {
    /// Nothing is filled in.
    NotStarted,
    /// Something is filled in, and something is missing or wrong.
    InProgress,
    /// Everything that is needed is there and right.
    Completed,
    /// It does not concern this applicant.
    NotApplicable,
    /// Something else has to be filled in first.
    CannotStart,
}

/// How far `section` is. For the whole task list [`section_states`] is cheaper.
pub fn section_state(section: &Section, answers: &Answers, context: &Context) -> SectionState {
    let problems = match section.after {
        After::Everything => check_all(answers, context),
        _ => check_section(section, answers, context),
    };
    state(section, &View::new(answers, context), &problems)
}

/// How far every section is, in the order of the form.
pub fn section_states(answers: &Answers, context: &Context) -> Vec<(&'static Section, SectionState)> {
    let problems = check_all(answers, context);
    let view = View::new(answers, context);
    SECTIONS.iter().map(|section| (section, state(section, &view, &problems))).collect()
}

fn state(section: &Section, view: &View<'_>, problems: &Problems) -> SectionState {
    let is_here = |problem: &Problem| field(&problem.field).is_some_and(|field| field.section == section.id);
    match section.after {
        After::BirthDate if view.is_minor().is_none() => return SectionState::CannotStart,
        After::Everything if !problems.0.iter().all(is_here) => return SectionState::CannotStart,
        _ => {}
    }
    let mut shown = fields_of(section.id).filter(|field| view.is_shown(field)).peekable();
    if shown.peek().is_none() {
        SectionState::NotApplicable
    } else if !shown.any(|field| view.answers.is_filled(field)) {
        SectionState::NotStarted
    } else if problems.0.iter().any(is_here) {
        SectionState::InProgress
    } else {
        SectionState::Completed
    }
}
