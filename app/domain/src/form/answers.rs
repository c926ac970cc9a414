//! What the person typed.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Input name to text, exactly as typed. Nothing is trimmed or corrected here: checks work on cleaned copies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, String>);

impl Answers {
    /// No answer yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text of an input; empty when it was never filled.
    pub fn get(&self, input: &str) -> &str {
        self.0.get(input).map_or("", String::as_str)
    }

    /// Keeps the text of an input.
    pub fn set(&mut self, input: impl Into<String>, text: impl Into<String>) {
        self.0.insert(input.into(), text.into());
    }

    /// The same as [`Answers::set`], for chains.
    #[must_use]
    pub fn with(mut self, input: impl Into<String>, text: impl Into<String>) -> Self {
        self.set(input, text);
        self
    }

    /// Takes over every input that `newer` holds, empty ones too; others stay.
    pub fn merge(&mut self, newer: Self) {
        self.0.extend(newer.0);
    }

    /// The option names chosen in a field of kind [`crate::form::Kind::Choices`].
    pub fn choices(&self, field: &str) -> impl Iterator<Item = &str> {
        self.get(field).split(',').map(str::trim).filter(|name| !name.is_empty())
    }

    /// Whether any input of the field has text in it.
    pub fn is_filled(&self, field: &crate::form::Field) -> bool {
        field.inputs().iter().any(|input| !self.get(input).trim().is_empty())
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Answers {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(input, text)| (input.into(), text.into())).collect())
    }
}
