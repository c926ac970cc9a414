//! The navigation: the door of each page decides who is offered it.

use crate::{doors, visitor::Visitor};

/// Pages of the navigation, in its order, with the keys of their words.
const PLACES: &[(&str, &str)] = &[
    ("/applications", "nav-applications"),
    ("/desk", "nav-desk"),
    ("/print", "nav-print"),
    ("/stock", "nav-stock"),
    ("/border", "nav-border"),
    ("/admin", "nav-admin"),
    ("/audit", "nav-audit"),
];

/// What this visitor is offered: address and message key.
pub fn places(visitor: &Visitor) -> impl Iterator<Item = (&'static str, &'static str)> {
    let anonymous = visitor.is_anonymous();
    PLACES.iter().copied().filter(move |(path, _)| !anonymous && doors::offers(path, visitor))
}

/// Where a visitor lands after signing in.
pub fn home(visitor: &Visitor) -> &'static str {
    places(visitor).next().map_or("/", |(path, _)| path)
}
