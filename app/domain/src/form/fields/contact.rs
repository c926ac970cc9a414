//! Home, contact, residence and work: fields 19 to 22.

use super::NOT_EU_FAMILY;
use crate::form::condition::Condition::{AllOf, AnyOf, Is};
use crate::form::field::{Field, Kind, Width};

const OCCUPATIONS: &[&str] = &[
    "employee",
    "self-employed",
    "civil-servant",
    "student",
    "retired",
    "homemaker",
    "unemployed",
    "farmer",
    "seafarer",
    "journalist",
    "religious",
    "diplomat",
    "none",
    "other",
];

/// People of these occupations have no employer and no school.
const HAS_EMPLOYER: crate::form::condition::Condition = AllOf(&[
    NOT_EU_FAMILY,
    AnyOf(&[
        Is("occupation", "employee"),
        Is("occupation", "self-employed"),
        Is("occupation", "civil-servant"),
        Is("occupation", "student"),
        Is("occupation", "farmer"),
        Is("occupation", "seafarer"),
        Is("occupation", "journalist"),
        Is("occupation", "religious"),
        Is("occupation", "diplomat"),
        Is("occupation", "other"),
    ]),
]);

const ABROAD: crate::form::condition::Condition = Is("lives-abroad", "yes");

pub static FIELDS: &[Field] = &[
    Field::new("home-street", "home-address", Kind::LongText)
        .number(19)
        .max(200)
        .auto("street-address")
        .hint()
        .shared(),
    Field::new("home-city", "home-address", Kind::Text).number(19).max(100).auto("address-level2").shared(),
    Field::new("home-region", "home-address", Kind::Text)
        .number(19)
        .optional()
        .max(100)
        .auto("address-level1")
        .shared(),
    Field::new("home-postcode", "home-address", Kind::Text)
        .number(19)
        .optional()
        .max(20)
        .width(Width::Short)
        .auto("postal-code")
        .hint()
        .shared(),
    Field::new("home-country", "home-address", Kind::Country).number(19).auto("country").shared(),
    Field::new("email", "contact", Kind::Email).number(19).auto("email").hint().shared(),
    Field::new("phone", "contact", Kind::Phone).number(19).auto("tel").hint().shared(),
    Field::new("lives-abroad", "residence", Kind::YesNo).number(20).hint(),
    Field::new("residence-permit", "residence", Kind::Text)
        .number(20)
        .shown(ABROAD)
        .max(40)
        .width(Width::Medium)
        .hint(),
    Field::new("residence-unlimited", "residence", Kind::YesNo).number(20).shown(ABROAD),
    Field::new("residence-until", "residence", Kind::Date)
        .number(20)
        .shown(Is("residence-unlimited", "no"))
        .hint(),
    Field::new("occupation", "occupation", Kind::Choice(OCCUPATIONS)).number(21).shown(NOT_EU_FAMILY).hint(),
    Field::new("occupation-title", "occupation", Kind::Text)
        .number(21)
        .shown(HAS_EMPLOYER)
        .needed(Is("occupation", "other"))
        .max(100)
        .auto("organization-title")
        .hint(),
    Field::new("employer-name", "employer", Kind::Text)
        .number(22)
        .shown(HAS_EMPLOYER)
        .auto("organization")
        .hint(),
    Field::new("employer-address", "employer", Kind::LongText).number(22).shown(HAS_EMPLOYER).max(400).hint(),
    Field::new("employer-phone", "employer", Kind::Phone).number(22).shown(HAS_EMPLOYER).hint(),
];
