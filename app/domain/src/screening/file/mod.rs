//! Files of watch lists, read line by line: `csv` and `json` are our own forms, `entity` is the one in which collections of
//! sanctions are exchanged (an entity a line, with `id`, `schema` and `properties`).
//!
//! A line is read, is nothing (blank, a heading, an entity that is no person), or has a fault that is told with its number. A whole
//! file is read twice: [`Reader::link`] first learns which passports and cards belong to whom, for they stand in lines of their own.
//!
//! To add a form: a file here with a function from a line to a [`Known`], and an arm in [`Reader::read`].

mod csv;
mod entity;
mod json;

use super::document::Document;
use super::person::{Known, KnownName};
use crate::mrz::Sex;
use crate::names::named;
use crate::states;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name in the list.
    pub reference: String,
    /// What the list says.
    pub known: Known,
}

named! {
    /// In which form a file is written.
    FileForm {
        /// Columns under headings.
        Csv = "csv",
        /// An object a line.
        Json = "json",
        /// An entity a line.
        Entities = "entities",
    }
}

named! {
    /// Why a line is no entry.
    LineFaultKind {
        /// It is too long, or no text.
        Line = "line",
        /// It is no object, or has a field that is not known.
        Json = "json",
        /// It has another number of columns than the headings, or a quote that does not end.
        Columns = "columns",
        /// The headings lack `reference` or `name`, or have one that is not known.
        Heading = "heading",
        /// It has no reference, or one that is too long.
        Reference = "reference",
        /// An earlier line has the same reference.
        Twice = "twice",
        /// It has no name, too many, or one that is too long.
        Name = "name",
        /// A date of birth is none.
        Birth = "birth",
        /// A country has no code of Doc 9303-3.
        Country = "country",
        /// A sex is none of `f`, `m` and `x`.
        Sex = "sex",
    }
}

/// A line that is no entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineFault {
    /// Number of the line, from 1.
    pub line: u64,
    /// Why.
    pub kind: LineFaultKind,
}

/// Most characters of a line: an entity with many names and documents has some thousands.
pub const LONGEST_LINE: usize = 256 * 1024;
/// Most characters of a reference and of a name.
const LONG: usize = 300;
/// Most names of an entry.
const MOST_NAMES: usize = 200;

/// Reads a file.
#[derive(Debug, Default)]
pub struct Reader {
    form: Option<FileForm>,
    columns: Vec<csv::Column>,
    links: HashMap<String, Vec<Document>>,
    /// References that were read, by hash: a million take 16 MB.
    seen: HashSet<u64>,
}

impl Reader {
    /// Looks at a line before anything is read: a passport of an entity stands in another line than its holder.
    pub fn link(&mut self, line: &str) {
        if let Some((holder, document)) = entity::linked(line) {
            self.links.entry(holder).or_default().push(document);
        }
    }

    /// In which form the file is written, once a line was read.
    pub const fn form(&self) -> Option<FileForm> {
        self.form
    }

    /// Reads a line; `None` when it has no entry to give.
    ///
    /// # Errors
    /// [`LineFault`] says what is wrong with it.
    pub fn read(&mut self, number: u64, line: &str) -> Option<Result<Entry, LineFault>> {
        let line = line.trim_start_matches('\u{feff}').trim();
        let fault = |kind| LineFault { line: number, kind };
        if line.is_empty() {
            return None;
        }
        if line.len() > LONGEST_LINE {
            return Some(Err(fault(LineFaultKind::Line)));
        }
        if line.starts_with('[') && object(line).is_empty() {
            // An array begins; what it is of, the next line says.
            return None;
        }
        let form = *self.form.get_or_insert_with(|| form_of(line));
        let read = match form {
            FileForm::Csv if self.columns.is_empty() => match csv::headings(line) {
                Ok(columns) => {
                    self.columns = columns;
                    return None;
                }
                Err(kind) => Err(kind),
            },
            FileForm::Csv => csv::entry(&self.columns, line).map(Some),
            FileForm::Json => json::entry(line),
            FileForm::Entities => entity::entry(line, &self.links),
        };
        let checked = read.and_then(|read| read.map(|entry| self.checked(entry)).transpose()).transpose()?;
        Some(checked.map_err(fault))
    }

    /// What holds for entries of every form.
    fn checked(&mut self, mut entry: Entry) -> Result<Entry, LineFaultKind> {
        entry.reference = entry.reference.trim().to_owned();
        if entry.reference.is_empty() || entry.reference.chars().count() > LONG {
            return Err(LineFaultKind::Reference);
        }
        let names = &mut entry.known.names;
        names.retain_mut(|name| {
            name.text = name.text.split_whitespace().collect::<Vec<_>>().join(" ");
            !name.text.is_empty()
        });
        let long = |name: &KnownName| name.text.chars().count() > LONG;
        if names.is_empty() || names.len() > MOST_NAMES || names.iter().any(long) {
            return Err(LineFaultKind::Name);
        }
        let mut hasher = DefaultHasher::new();
        entry.reference.hash(&mut hasher);
        if self.seen.insert(hasher.finish()) { Ok(entry) } else { Err(LineFaultKind::Twice) }
    }
}

/// A line without what belongs to the array in which it may stand; empty where an array begins or ends.
fn object(line: &str) -> &str {
    let outside = |sign: char| matches!(sign, '[' | ']' | ',') || sign.is_whitespace();
    line.trim_matches(outside)
}

fn form_of(line: &str) -> FileForm {
    if !line.starts_with(['{', '[']) {
        FileForm::Csv
    } else if line.contains("\"schema\"") {
        FileForm::Entities
    } else {
        FileForm::Json
    }
}

fn country(code: &str) -> Result<String, LineFaultKind> {
    let code = code.trim().to_uppercase();
    let known = match code.len() {
        2 => states::all().iter().find(|state| state.alpha2 == code),
        _ => states::lookup(&code),
    };
    known.map(|state| state.code.to_owned()).ok_or(LineFaultKind::Country)
}

fn sex(text: &str) -> Result<Option<Sex>, LineFaultKind> {
    match text.trim().to_lowercase().as_str() {
        "" | "x" | "other" => Ok(None),
        "f" | "female" => Ok(Some(Sex::F)),
        "m" | "male" => Ok(Some(Sex::M)),
        _ => Err(LineFaultKind::Sex),
    }
}

#[cfg(test)]
mod tests;
