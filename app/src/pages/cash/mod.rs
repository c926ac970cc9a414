//! The money of a post: the report of a day and the count of the till. A supervisor sees everything, a clerk the own takings.

pub mod files;
pub mod report;

use crate::doors::{Door, Route, get, post};
use crate::forms::cash as forms;

/// Where the report is.
pub(crate) const PATH: &str = "/desk/cash";
const ROLES: &[domain::case::Role] = services::cash::ROLES;

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get("/desk/cash", Door::Staff(ROLES), report::get),
        post("/desk/cash", Door::Staff(ROLES), forms::close::post),
        get("/desk/cash.csv", Door::Staff(ROLES), files::csv),
        get("/desk/cash.pdf", Door::Staff(ROLES), files::pdf),
    ]
}
