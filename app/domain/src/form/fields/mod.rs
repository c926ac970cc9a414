//! The tables of fields, one file for each part of the form.

mod contact;
mod family;
mod finish;
mod host;
mod passport;
mod person;
mod trip;

use super::condition::Condition;
use super::field::Field;
use std::sync::LazyLock;

pub use finish::DECLARATIONS;

/// The family member of an EU, EEA or Swiss citizen leaves out what the printed form marks with a star.
const NOT_EU_FAMILY: Condition = Condition::Not(&Condition::EuFamily);

static TABLES: [&[Field]; 7] = [
    trip::FIELDS,
    passport::FIELDS,
    person::FIELDS,
    family::FIELDS,
    contact::FIELDS,
    host::FIELDS,
    finish::FIELDS,
];

/// Every field, in the order of the form.
pub fn fields() -> impl Iterator<Item = &'static Field> {
    TABLES.iter().flat_map(|table| table.iter())
}

/// Every field with its place in the form, sorted by name: conditions look fields up all the time.
static INDEX: LazyLock<Vec<(&'static Field, usize)>> = LazyLock::new(|| {
    let mut index: Vec<_> = fields().zip(0..).collect();
    index.sort_unstable_by_key(|(field, _)| field.id);
    index
});

fn indexed(id: &str) -> Option<&'static (&'static Field, usize)> {
    INDEX.binary_search_by(|(field, _)| field.id.cmp(id)).ok().and_then(|at| INDEX.get(at))
}

/// The field of that name.
pub fn field(id: &str) -> Option<&'static Field> {
    indexed(id).map(|(field, _)| *field)
}

/// Its place in the form, from 0.
pub(super) fn place(id: &str) -> Option<usize> {
    indexed(id).map(|(_, place)| *place)
}

/// The fields of a section, in the order of drawing.
pub fn fields_of(section: &str) -> impl Iterator<Item = &'static Field> {
    fields().filter(move |field| field.section == section)
}
