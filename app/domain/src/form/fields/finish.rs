//! Earlier fingerprints, the person who filled in the form, and the declarations: fields 28, 33 and the signature page.

use crate::form::condition::Condition::{self, AnyOf, Is, Minor};
use crate::form::field::{Field, Kind, Width};

/// The declarations, in the order of the printed form: accepted one by one. `declare-insurance` is asked only for more
/// than one entry, `declare-guardian` only of a minor's guardian.
pub static DECLARATIONS: [&str; 7] = [
    "declare-fee",
    "declare-insurance",
    "declare-data",
    "declare-truth",
    "declare-leave",
    "declare-entry",
    "declare-guardian",
];

const HELPED: Condition = Is("preparer-self", "no");
const BEFORE: Condition = Is("fingerprints-before", "yes");

pub static FIELDS: &[Field] = &[
    Field::new("fingerprints-before", "fingerprints", Kind::YesNo).number(28).hint(),
    Field::new("fingerprints-date", "fingerprints", Kind::Date).number(28).shown(BEFORE).optional().hint(),
    Field::new("earlier-visa-number", "fingerprints", Kind::PassportNumber)
        .number(28)
        .shown(BEFORE)
        .optional()
        .width(Width::Medium)
        .hint(),
    Field::new("preparer-self", "preparer", Kind::YesNo).number(33).hint().shared(),
    Field::new("preparer-surname", "preparer", Kind::AnyName).number(33).shown(HELPED).hint().shared(),
    Field::new("preparer-given-names", "preparer", Kind::AnyName)
        .number(33)
        .shown(HELPED)
        .optional()
        .hint()
        .shared(),
    Field::new("preparer-address", "preparer", Kind::LongText)
        .number(33)
        .shown(HELPED)
        .max(400)
        .hint()
        .shared(),
    Field::new("preparer-email", "preparer", Kind::Email).number(33).shown(HELPED).shared(),
    Field::new("preparer-phone", "preparer", Kind::Phone).number(33).shown(HELPED).hint().shared(),
    Field::new("signing-place", "declarations", Kind::Text).max(100).hint(),
    Field::new(DECLARATIONS[0], "declarations", Kind::Accept),
    Field::new(DECLARATIONS[1], "declarations", Kind::Accept)
        .shown(AnyOf(&[Is("entries", "two"), Is("entries", "multiple")])),
    Field::new(DECLARATIONS[2], "declarations", Kind::Accept),
    Field::new(DECLARATIONS[3], "declarations", Kind::Accept),
    Field::new(DECLARATIONS[4], "declarations", Kind::Accept),
    Field::new(DECLARATIONS[5], "declarations", Kind::Accept),
    Field::new(DECLARATIONS[6], "declarations", Kind::Accept).shown(Minor),
];
