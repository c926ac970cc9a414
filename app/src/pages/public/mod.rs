//! What everybody may see.

pub mod consultation;
pub mod expired;
pub mod keep;
pub mod language;
pub mod manifest;
pub mod offline;
pub mod rules;
pub mod security;
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
        get(manifest::PATH, Door::Public, manifest::get),
        get(offline::PATH, Door::Public, offline::get),
        get(keep::PATH, Door::Public, keep::get),
        post(keep::PATH, Door::Public, forms::keep::post),
        get(consultation::PATH, Door::Public, consultation::get),
        post(consultation::PATH, Door::Public, forms::consultation::post),
        get(rules::PATH, Door::Public, rules::get),
        get(security::PATH, Door::Public, security::get),
        get(security::FILE, Door::Public, security::file),
        get(your_name::PATH, Door::Public, your_name::get),
        post(your_name::PATH, Door::Public, forms::your_name::post),
        post("/sign-out", Door::Public, forms::sign_out::post),
    ]
}
