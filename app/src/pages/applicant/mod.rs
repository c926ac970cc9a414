//! The applicant's pages: what a journey needs, the own drafts and cases.
//!
//! `/applications/{id}` is a draft until it is sent and a case afterwards; the id stays. A section of the form is drawn
//! from `domain::form` by [`question`], so a new field needs no change here. What is typed is saved before it is checked,
//! and a page shows problems only after the person asked to have its section checked.

pub mod apply;
pub mod case;
pub mod check;
pub(crate) mod compare;
pub mod confirm;
pub mod decision;
pub mod draft;
mod kit;
pub mod letters;
pub mod list;
pub mod needs;
pub mod overview;
pub mod papers;
pub mod question;
pub mod receipt;
pub mod section;
pub mod sent;
#[cfg(test)]
mod tests;

use crate::{
    doors::{Door, Route, get, post},
    forms::applicant as forms,
};

pub(crate) use kit::address;

/// The largest upload: a file of 10 MB with the form around it.
const UPLOAD: usize = 32 * 1024 * 1024;

/// The table of this area.
pub fn routes() -> Vec<Route> {
    let own = Door::Applicant;
    vec![
        get("/apply", Door::Public, apply::get),
        post("/apply", Door::Public, forms::apply::post),
        get("/apply/needs", Door::Public, needs::get),
        post("/applications", own, forms::start::post),
        get("/applications", own, list::get),
        get("/applications/{id}", own, overview::get),
        get("/applications/{id}/papers", own, papers::get),
        post("/applications/{id}/papers", own, forms::attach::post).up_to(UPLOAD),
        get("/applications/{id}/papers/{paper}", own, papers::content),
        post("/applications/{id}/papers/{paper}/remove", own, forms::remove_paper::post),
        get("/applications/{id}/check", own, check::get),
        post("/applications/{id}/submit", own, forms::submit::post),
        get("/applications/{id}/sent", own, sent::get),
        get("/applications/{id}/receipt", own, receipt::get),
        get("/applications/{id}/receipt.pdf", own, letters::receipt),
        get("/applications/{id}/delete", own, confirm::delete),
        post("/applications/{id}/delete", own, forms::delete_draft::post),
        get("/applications/{id}/withdraw", own, confirm::withdraw),
        post("/applications/{id}/withdraw", own, forms::withdraw::post),
        get("/applications/{id}/revocation", own, confirm::revocation),
        post("/applications/{id}/revocation", own, forms::ask_revocation::post),
        post("/applications/{id}/messages", own, forms::message::post),
        post("/applications/{id}/answer", own, forms::answer_request::post),
        get("/applications/{id}/decision", own, decision::get),
        get("/applications/{id}/decision.pdf", own, letters::decision),
        post("/applications/{id}/decision", own, forms::open_notice::post),
        get("/applications/{id}/{section}", own, section::get),
        post("/applications/{id}/{section}", own, forms::save_section::post),
    ]
}
