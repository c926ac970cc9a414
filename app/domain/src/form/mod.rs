//! The harmonised application form: 33 numbered fields (Visa Code, Annex I, as of 2020) in small sections.
//!
//! The form is data. [`fields()`] lists every field, [`SECTIONS`] every page, [`GROUPS`] every heading of the task list; a
//! [`Condition`] says when a field is shown or needed. Pages draw from these tables, the browser checks with them and the
//! server enforces them, so the three cannot differ.
//!
//! - [`Answers`] is what the person typed, kept exactly as typed. A date has three inputs (`<id>-day`, `<id>-month`,
//!   `<id>-year`, see [`date::parts`]); a field of kind [`Kind::Choices`] is a comma list of option names.
//! - [`check_section`] and [`check_all`] say what has to be corrected; [`section_state`] feeds the task list.
//! - [`Application::parse`] turns answers without problems into the typed snapshot that is submitted.
//!
//! **Messages.** No text stands here. Labels are `field-<id>`, hints `field-<id>-hint`, options `option-<field>-<value>`
//! (`option-yes` and `option-no` for [`Kind::YesNo`]), titles `section-<id>` and `group-<id>`; [`message_keys`] lists all.
//! Every problem has the argument `label-key`, the message key of the field's label. An argument whose name ends in
//! `-key` is looked up in the catalogue first and given to the message without that ending (`{ $label }`). Arguments that
//! are dates are ISO 8601 (`XX` for an unknown day or month of birth).
//!
//! **A new field** is one line in a table of `fields/`, its words in both catalogues (`app/locales/*/form.ftl`), and its
//! place in [`Application`]. A new rule is a function in `check/` and its key in `messages.rs`.

mod answers;
mod application;
mod check;
mod condition;
mod countries;
pub mod date;
mod field;
mod fields;
mod machine;
mod messages;
#[cfg(test)]
mod messages_tests;
mod parse;
pub mod samples;
mod scan;
mod sections;
mod share;
mod state;
pub mod text;

pub use answers::Answers;
pub use application::*;
pub use check::{check_all, check_field, check_section, lines_problem};
pub use condition::{Condition, Context, Facts, View};
pub use countries::countries;
pub use field::{Field, Kind, Need, Width};
pub use fields::{DECLARATIONS, field, fields, fields_of};
pub use machine::answers_from_mrz;
pub use messages::{PROBLEMS, message_keys};
pub use scan::{Difference, SCANNED, Scan, scan};
pub use sections::{GROUPS, Group, SECTIONS, Section, SectionId, section};
pub use share::{
    check_shared, differing, only_shared, share, shared_fields, shared_sections, shared_state, take_back,
};
pub use state::{SectionState, section_state, section_states};

/// The version of this form. Raised when a field is added, removed or changes its meaning; every snapshot carries it.
pub const FORM_VERSION: u16 = 1;

#[cfg(test)]
mod scan_tests;
#[cfg(test)]
mod tests;
