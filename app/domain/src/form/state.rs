//! How far a section is, for the task list.

use super::answers::Answers;
use super::check::check_section;
use super::condition::{Context, View};
use super::fields::fields_of;
use super::sections::{After, SECTIONS, Section};
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

/// How far `section` is.
pub fn section_state(section: &Section, answers: &Answers, context: &Context) -> SectionState {
    let view = View::new(answers, context);
    match section.after {
        After::BirthDate if view.is_minor().is_none() => return SectionState::CannotStart,
        After::Everything if !others_done(section, answers, context) => return SectionState::CannotStart,
        _ => {}
    }
    let mut shown = fields_of(section.id).filter(|field| view.is_shown(field)).peekable();
    if shown.peek().is_none() {
        SectionState::NotApplicable
    } else if !shown.any(|field| answers.is_filled(field)) {
        SectionState::NotStarted
    } else if check_section(section, answers, context).is_empty() {
        SectionState::Completed
    } else {
        SectionState::InProgress
    }
}

fn others_done(section: &Section, answers: &Answers, context: &Context) -> bool {
    SECTIONS.iter().filter(|other| other.id != section.id).all(|other| {
        matches!(
            section_state(other, answers, context),
            SectionState::Completed | SectionState::NotApplicable
        )
    })
}
