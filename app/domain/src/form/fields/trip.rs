//! Purpose, dates and destination: fields 23 to 27 and 29.

use crate::form::condition::Condition::{AnyOf, Includes, Is};
use crate::form::field::{Field, Kind, Width};

const PURPOSES: &[&str] = &[
    "tourism",
    "business",
    "family-or-friends",
    "cultural",
    "sports",
    "official",
    "medical",
    "study",
    "airport-transit",
    "other",
];

pub static FIELDS: &[Field] = &[
    Field::new("purposes", "purpose", Kind::Choices(PURPOSES)).number(23).hint().shared(),
    Field::new("purpose-details", "purpose", Kind::LongText)
        .number(24)
        .needed(Includes("purposes", "other"))
        .hint()
        .shared(),
    Field::new("entries", "dates", Kind::Choice(&["single", "two", "multiple"])).number(27).hint().shared(),
    Field::new("arrival-date", "dates", Kind::Date).number(27).hint().shared(),
    Field::new("departure-date", "dates", Kind::Date).number(27).hint().shared(),
    Field::new("stay-days", "dates", Kind::Integer)
        .shown(AnyOf(&[Is("entries", "two"), Is("entries", "multiple")]))
        .width(Width::Short)
        .hint()
        .shared(),
    Field::new("main-destination", "destination", Kind::Country).number(25).hint().shared(),
    Field::new("other-destinations", "destination", Kind::Text).number(25).optional().hint().shared(),
    Field::new("first-entry", "destination", Kind::Country).number(26).hint().shared(),
    Field::new("going-on", "onward", Kind::YesNo).number(29).hint().shared(),
    Field::new("onward-country", "onward", Kind::Country).number(29).shown(Is("going-on", "yes")).shared(),
    Field::new("onward-permit-issuer", "onward", Kind::Text).number(29).shown(Is("going-on", "yes")).hint(),
    Field::new("onward-permit-from", "onward", Kind::Date).number(29).shown(Is("going-on", "yes")),
    Field::new("onward-permit-until", "onward", Kind::Date).number(29).shown(Is("going-on", "yes")),
];
