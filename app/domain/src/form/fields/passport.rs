//! The travel document: fields 12 to 16.

use crate::form::condition::Condition::Is;
use crate::form::field::{Field, Kind, Width};

const TYPES: &[&str] = &["ordinary", "diplomatic", "service", "official", "special", "other"];

pub static FIELDS: &[Field] = &[
    Field::new("passport-mrz", "passport", Kind::Mrz).optional().hint(),
    Field::new("passport-type", "passport", Kind::Choice(TYPES)).number(12),
    Field::new("passport-type-other", "passport", Kind::Text)
        .number(12)
        .shown(Is("passport-type", "other"))
        .max(80),
    Field::new("passport-number", "passport", Kind::PassportNumber).number(13).hint(),
    Field::new("passport-country", "passport", Kind::Country).number(16).hint(),
    Field::new("passport-issued", "passport-dates", Kind::Date).number(14).hint(),
    Field::new("passport-expires", "passport-dates", Kind::Date).number(15).hint(),
    Field::new("passport-authority", "passport-dates", Kind::Text)
        .number(16)
        .max(100)
        .width(Width::Full)
        .hint(),
];
