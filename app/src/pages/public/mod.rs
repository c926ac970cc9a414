//! What everybody may see.

pub mod expired;
pub mod language;
pub mod start;
pub mod your_name;

use crate::{
    doors::{Door, Route, get, post},
    forms,
};

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get("/", Door::Public, start::get),
        get("/language/{code}", Door::Public, language::get),
        get(your_name::PATH, Door::Public, your_name::get),
        post(your_name::PATH, Door::Public, forms::your_name::post),
        post("/sign-out", Door::Public, forms::sign_out::post),
    ]
}
