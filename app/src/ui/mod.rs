//! Inputs and blocks that pages are made of: the only place with raw inputs.
//!
//! Every component takes words that are already in the reader's language. Inputs take a [`Field`], best made by
//! [`Ctx::field`](crate::Ctx::field), which knows what was typed before and what is wrong with it. The first control of
//! a field has the field's name as its id: that is where the error summary leads.

mod action;
mod block;
mod chart;
mod choice;
mod content;
mod field;
mod list;
mod message;
mod text;

#[cfg(test)]
mod tests;

pub use action::{Button, ButtonKind, CommandForm, EnterButton, SilentInputs};
pub use block::{Details, Inset, Panel, Warning};
pub use chart::{Bar, Column, Columns, Legend, Whisker};
pub use choice::{Checkboxes, Choice, Radios, Select};
pub use content::Content;
pub use field::{Field, LabelSize};
pub use list::{
    Breadcrumbs, Cell, Pagination, SummaryList, SummaryRow, Tab, TabCount, Table, Tabs, Tag, TagColour, Task,
    TaskList, Timeline, TimelineEntry,
};
pub use message::{ErrorSummary, Notice};
pub use text::{DateInput, FileUpload, PasswordInput, TextArea, TextInput};
