//! Who the applicant is: fields 1 to 9 and 11.

use crate::form::condition::Condition::Is;
use crate::form::field::{Field, Kind, Width};

const STATUS: &[&str] =
    &["single", "married", "registered-partnership", "separated", "divorced", "widowed", "other"];

pub static FIELDS: &[Field] = &[
    Field::new("one-name", "names", Kind::YesNo).hint(),
    Field::new("surname", "names", Kind::Name).number(1).auto("family-name").hint(),
    Field::new("given-names", "names", Kind::Name)
        .number(3)
        .shown(Is("one-name", "no"))
        .auto("given-name")
        .hint(),
    Field::new("native-name", "names", Kind::AnyName).optional().hint(),
    Field::new("other-surname", "birth-name", Kind::YesNo).number(2).hint(),
    Field::new("birth-surname", "birth-name", Kind::AnyName)
        .number(2)
        .shown(Is("other-surname", "yes"))
        .hint(),
    Field::new("birth-date", "birth", Kind::BirthDate).number(4).auto("bday").hint(),
    Field::new("birth-place", "birth", Kind::Text).number(5).max(100).hint(),
    Field::new("birth-country", "birth", Kind::Country).number(6).hint(),
    Field::new("sex", "birth", Kind::Choice(&["female", "male", "other"])).number(8).auto("sex").hint(),
    Field::new("nationality", "nationality", Kind::Country).number(7).hint(),
    Field::new("nationality-changed", "nationality", Kind::YesNo).number(7),
    Field::new("birth-nationality", "nationality", Kind::Country)
        .number(7)
        .shown(Is("nationality-changed", "yes")),
    Field::new("more-nationalities", "nationality", Kind::YesNo).number(7),
    Field::new("other-nationality", "nationality", Kind::Country)
        .number(7)
        .shown(Is("more-nationalities", "yes")),
    Field::new("third-nationality", "nationality", Kind::Country)
        .number(7)
        .shown(Is("more-nationalities", "yes"))
        .optional(),
    Field::new("civil-status", "civil-status", Kind::Choice(STATUS)).number(9),
    Field::new("civil-status-other", "civil-status", Kind::Text)
        .number(9)
        .shown(Is("civil-status", "other"))
        .max(80),
    Field::new("national-id", "civil-status", Kind::Text)
        .number(11)
        .optional()
        .max(40)
        .width(Width::Medium)
        .hint(),
];
