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

const TABLES: [&[Field]; 7] = [
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

/// Every field with its place in the form, sorted by name: conditions look fields up all the time. Sorted by the compiler,
/// so that no browser has to load how to sort.
static INDEX: [(&Field, usize); count()] = index();

const fn count() -> usize {
    let (mut count, mut table) = (0, 0);
    while table < TABLES.len() {
        count += TABLES[table].len();
        table += 1;
    }
    count
}

const fn index() -> [(&'static Field, usize); count()] {
    let mut index = [(&TABLES[0][0], 0); count()];
    let (mut place, mut table) = (0, 0);
    while table < TABLES.len() {
        let mut row = 0;
        while row < TABLES[table].len() {
            let mut at = place;
            while at > 0 && is_before(TABLES[table][row].id, index[at - 1].0.id) {
                index[at] = index[at - 1];
                at -= 1;
            }
            index[at] = (&TABLES[table][row], place);
            place += 1;
            row += 1;
        }
        table += 1;
    }
    index
}

/// Whether one name sorts before the other.
const fn is_before(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] < other[at];
        }
        at += 1;
    }
    one.len() < other.len()
}

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

#[cfg(test)]
mod tests {
    use super::{INDEX, fields, place};

    #[test]
    fn every_field_is_found_at_its_place() {
        for (field, at) in fields().zip(0..) {
            assert_eq!(place(field.id), Some(at), "{}", field.id);
        }
        assert!(INDEX.iter().map(|(field, _)| field.id).is_sorted_by(|one, other| one < other));
        assert_eq!(place("no-such-field"), None);
    }
}
