//! The check of a visa at the border.

pub mod portrait;
pub mod result;
pub mod scan;
pub mod seal;

use crate::doors::{Door, Role, Route, get, post};
use crate::forms::border as forms;

const OFFICER: Door = Door::Staff(&[Role::Border]);

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get("/border", OFFICER, scan::get),
        post("/border", OFFICER, forms::check::post),
        post("/border/number", OFFICER, forms::number::post),
        get("/border/seal", OFFICER, seal::get),
        post("/border/seal", OFFICER, forms::seal::post),
        get("/border/cases/{id}/portrait", OFFICER, portrait::get),
        post("/border/cases/{id}/crossing", OFFICER, forms::crossing::post),
    ]
}
