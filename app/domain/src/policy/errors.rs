//! What is wrong with a policy file, and in which line.

use std::fmt;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyError {
    /// Line of the file, from 1.
    pub line: usize,
    /// What is wrong and how to put it right.
    pub message: String,
}

/// All mistakes that were found, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct PolicyErrors(pub Vec<PolicyError>);

impl fmt::Display for PolicyErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "line {}: {}", error.line, error.message)?;
        }
        Ok(())
    }
}

/// A step of the way to a value: a key or a place in a list.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'a> {
    Key(&'a str),
    At(usize),
}

impl<'a> From<&'a str> for Step<'a> {
    fn from(key: &'a str) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step<'_> {
    fn from(place: usize) -> Self {
        Self::At(place)
    }
}

/// Makes `[Step]` of keys and places.
macro_rules! place {
    ($($step:expr),+ $(,)?) => { &[$($crate::policy::errors::Step::from($step)),+] };
}
pub(super) use place;

/// Mistakes found so far, with the text to find their lines in.
pub(super) struct Finder<'a> {
    text: &'a str,
    root: Option<Spanned<DeTable<'a>>>,
    found: Vec<PolicyError>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, root: DeTable::parse(text).ok(), found: Vec::new() }
    }

    /// Notes a mistake at the value that `path` leads to, or at the nearest thing around it.
    pub(super) fn add(&mut self, path: &[Step<'_>], message: impl Into<String>) {
        let start = self.root.as_ref().map_or(0, |root| offset(root, path));
        self.found.push(PolicyError { line: line(self.text, start), message: message.into() });
    }

    pub(super) fn finish(mut self) -> Result<(), PolicyErrors> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found.sort_by_key(|error| error.line);
        self.found.dedup();
        Err(PolicyErrors(self.found))
    }
}

fn offset(root: &Spanned<DeTable<'_>>, path: &[Step<'_>]) -> usize {
    let mut start = root.span().start;
    let Some((Step::Key(first), rest)) = path.split_first() else { return start };
    let Some((key, mut value)) = root.get_ref().get_key_value(*first) else { return start };
    start = match value.get_ref() {
        DeValue::Table(_) | DeValue::Array(_) => key.span().start,
        _ => value.span().start,
    };
    for step in rest {
        let next = match (step, value.get_ref()) {
            (Step::Key(name), DeValue::Table(table)) => table.get_key_value(*name).map(|(_, value)| value),
            (Step::At(place), DeValue::Array(list)) => list.get(*place),
            _ => None,
        };
        let Some(next) = next else { break };
        value = next;
        start = value.span().start;
    }
    start
}

fn line(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

/// What the TOML reader found.
pub(super) fn syntax(text: &str, error: &toml::de::Error) -> PolicyErrors {
    let start = error.span().map_or(0, |span| span.start);
    PolicyErrors(vec![PolicyError { line: line(text, start), message: error.message().to_owned() }])
}
