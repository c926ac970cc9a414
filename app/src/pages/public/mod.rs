//! What everybody may see.

pub mod expired;
pub mod language;
pub mod start;

use crate::{
    doors::{Door, Route, get, post},
    forms,
};

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get("/", Door::Public, start::get),
        get("/language/{code}", Door::Public, language::get),
        post("/sign-out", Door::Public, forms::sign_out::post),
    ]
}
