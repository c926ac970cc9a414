//! What a person has to correct, in words that a catalogue holds.
//!
//! A rule never writes a sentence: it names a message key (`problem-…`), the field, and the values that the sentence
//! needs. Pages look the key up in the reader's language.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing to correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The name of the input that it concerns, or empty when it concerns the whole form.
    pub field: String,
    /// Message key in the catalogues, for example `problem-date-impossible`.
    pub key: String,
    /// Values for the message, for example `("latest", "2026-11-24")`. Dates are ISO 8601; pages format them.
    pub args: BTreeMap<String, String>,
}

impl Problem {
    /// A problem without values.
    pub fn new(field: impl Into<String>, key: impl Into<String>) -> Self {
        Self { field: field.into(), key: key.into(), args: BTreeMap::new() }
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.args.insert(name.into(), value.to_string());
        self
    }
}

/// All problems found in one go, in the order of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Nothing to correct.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// The first problem of a field.
    pub fn of(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|problem| problem.field == field)
    }

    /// `Ok(value)` when nothing was found.
    ///
    /// # Errors
    /// The problems themselves.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}
