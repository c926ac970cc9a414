//! Comparing the name field of a line with a full name.

use super::{MrzName, NameField, name_field};

/// How a name field and a full name agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Match {
    /// The same, and the field shows that nothing was cut.
    Exact,
    /// The field ends with a letter, so it may have been cut, and the full name can have been cut to it.
    MaybeTruncated,
    /// Not the same name.
    Different,
}

/// Compares a name field with a full name (Doc 9303-7 sections 4.2.3.3 and 7.2.3.3).
///
/// Every State may cut in its own way. A field that may be cut agrees when each of its components begins the component
/// of the full name in the same place, or when our own rule gives the same field.
pub fn names_match(field: &NameField, full: &MrzName) -> Match {
    if !field.may_be_truncated() {
        let same = components(field.primary()).eq(full.primary().split(' '))
            && components(field.secondary()).eq(components(full.secondary()));
        return if same { Match::Exact } else { Match::Different };
    }
    let begins = begin(field.primary(), full.primary()) && begin(field.secondary(), full.secondary());
    if begins || name_field(full, field.width()) == *field { Match::MaybeTruncated } else { Match::Different }
}

fn components(text: &str) -> impl Iterator<Item = &str> {
    text.split(['<', ' ']).filter(|component| !component.is_empty())
}

fn begin(cut: &str, full: &str) -> bool {
    let mut full = components(full);
    components(cut).all(|start| full.next().is_some_and(|whole| whole.starts_with(start)))
}
