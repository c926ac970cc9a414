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

/// The field of that name.
pub fn field(id: &str) -> Option<&'static Field> {
    fields().find(|field| field.id == id)
}

/// The fields of a section, in the order of drawing.
pub fn fields_of(section: &str) -> impl Iterator<Item = &'static Field> {
    fields().filter(move |field| field.section == section)
}
