//! Guardian of a minor (field 10) and family member in the EU, EEA or Switzerland (fields 17 and 18).

use crate::form::condition::Condition::{AllOf, EuFamily, Is, Minor};
use crate::form::field::{Field, Kind};

const RELATIONS: &[&str] =
    &["spouse", "child", "grandchild", "dependent-ascendant", "registered-partner", "other"];

pub static FIELDS: &[Field] = &[
    Field::new("guardian-role", "guardian", Kind::Choice(&["parent", "legal-guardian"]))
        .number(10)
        .shown(Minor)
        .hint(),
    Field::new("guardian-surname", "guardian", Kind::AnyName).number(10).shown(Minor).hint(),
    Field::new("guardian-given-names", "guardian", Kind::AnyName).number(10).shown(Minor).optional().hint(),
    Field::new("guardian-nationality", "guardian", Kind::Country).number(10).shown(Minor),
    Field::new("guardian-same-address", "guardian-contact", Kind::YesNo).number(10).shown(Minor),
    Field::new("guardian-address", "guardian-contact", Kind::LongText)
        .number(10)
        .shown(AllOf(&[Minor, Is("guardian-same-address", "no")]))
        .max(400)
        .hint(),
    Field::new("guardian-phone", "guardian-contact", Kind::Phone).number(10).shown(Minor).hint(),
    Field::new("guardian-email", "guardian-contact", Kind::Email).number(10).shown(Minor),
    Field::new("eu-family", "eu-family", Kind::YesNo).number(17).hint(),
    Field::new("eu-relationship", "eu-family", Kind::Choice(RELATIONS)).number(18).shown(EuFamily),
    Field::new("eu-relationship-other", "eu-family", Kind::Text)
        .number(18)
        .shown(AllOf(&[EuFamily, Is("eu-relationship", "other")]))
        .max(80),
    Field::new("eu-surname", "eu-family-person", Kind::AnyName).number(17).shown(EuFamily).hint(),
    Field::new("eu-given-names", "eu-family-person", Kind::AnyName)
        .number(17)
        .shown(EuFamily)
        .optional()
        .hint(),
    Field::new("eu-birth-date", "eu-family-person", Kind::BirthDate).number(17).shown(EuFamily).hint(),
    Field::new("eu-nationality", "eu-family-person", Kind::Country).number(17).shown(EuFamily),
    Field::new("eu-document-number", "eu-family-person", Kind::PassportNumber)
        .number(17)
        .shown(EuFamily)
        .hint(),
];
