//! The applicant's pages: what a journey needs, the own drafts and cases.
//!
//! `/applications/{id}` is a draft until it is sent and a case afterwards; the id stays. A section of the form is drawn
//! from `domain::form` by [`question`], so a new field needs no change here. What is typed is saved before it is checked,
//! and a page shows problems only after the person asked to have its section checked.

pub mod amend;
pub mod amend_section;
pub mod apply;
pub mod case;
pub mod check;
pub(crate) mod compare;
pub mod confirm;
mod corrections;
pub mod cut;
pub mod decision;
pub mod draft;
pub mod export;
pub mod fee;
pub mod group;
pub(crate) mod kit;
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
pub mod visit;
mod waiting;

use crate::{
    doors::{Door, Route, get, post},
    forms::applicant as forms,
    pages::file::UPLOAD,
};

pub(crate) use kit::{address, answer};
use services::applicant::uploads::PART;

/// The table of this area.
pub fn routes() -> Vec<Route> {
    let own = Door::Applicant;
    vec![
        get("/apply", Door::Public, apply::get),
        post("/apply", Door::Public, forms::apply::post),
        get("/apply/needs", Door::Public, needs::get),
        get("/apply/needs.json", Door::Public, needs::json),
        post("/applications", own, forms::start::post),
        get("/applications", own, list::get),
        get("/applications/{id}", own, overview::get),
        get("/applications/{id}/papers", own, papers::get),
        post("/applications/{id}/papers", own, forms::attach::post).up_to(UPLOAD),
        post("/applications/{id}/uploads", own, forms::upload::start),
        post("/applications/{id}/uploads/{upload}", own, forms::upload::next).up_to(2 * PART),
        get("/applications/{id}/papers/{paper}", own, papers::content),
        post("/applications/{id}/papers/{paper}/move", own, forms::move_paper::post),
        post("/applications/{id}/papers/{paper}/remove", own, forms::remove_paper::post),
        get("/applications/{id}/cut", own, cut::get),
        post("/applications/{id}/cut", own, forms::recut::post),
        get("/applications/{id}/cut/picture", own, cut::picture),
        post("/groups", own, forms::group::begin::post),
        get("/applications/{id}/people", own, group::people::get),
        get("/applications/{id}/people.csv", own, group::people::sheet),
        post("/applications/{id}/people", own, forms::group::add_person::post),
        post("/applications/{id}/people/list", own, forms::group::add_list::post),
        get("/applications/{id}/send", own, group::send::get),
        post("/applications/{id}/send", own, forms::group::send::post),
        get("/applications/{id}/receipts", own, group::receipts::get),
        get("/applications/{id}/visits", own, group::visits::get),
        post("/applications/{id}/visits", own, forms::group::visits::book_all),
        get("/applications/{id}/visits/cancel", own, group::visits::cancel),
        post("/applications/{id}/visits/cancel", own, forms::group::visits::cancel_all),
        get("/applications/{id}/check", own, check::get),
        post("/applications/{id}/submit", own, forms::submit::post),
        get("/applications/{id}/sent", own, sent::get),
        get("/applications/{id}/receipt", own, receipt::get),
        get("/applications/{id}/receipt.pdf", own, letters::receipt),
        get("/applications/{id}/fee", own, fee::get),
        get("/applications/{id}/fee.pdf", own, fee::receipt),
        get("/applications/{id}/refund.pdf", own, fee::refund),
        post("/applications/{id}/pay", own, forms::pay::post),
        post("/applications/{id}/pay/check", own, forms::check_payment::post),
        post("/applications/{id}/keep", own, forms::keep_draft::post),
        get("/applications/{id}/everything.pdf", own, export::pdf),
        get("/applications/{id}/everything.json", own, export::json),
        get("/applications/{id}/delete", own, confirm::delete),
        post("/applications/{id}/delete", own, forms::delete_draft::post),
        get("/applications/{id}/withdraw", own, confirm::withdraw),
        post("/applications/{id}/withdraw", own, forms::withdraw::post),
        get("/applications/{id}/revocation", own, confirm::revocation),
        post("/applications/{id}/revocation", own, forms::ask_revocation::post),
        post("/applications/{id}/messages", own, forms::message::post).up_to(UPLOAD),
        post("/applications/{id}/answer", own, forms::answer_request::post),
        get("/applications/{id}/decision", own, decision::get),
        get("/applications/{id}/decision.pdf", own, letters::decision),
        post("/applications/{id}/decision", own, forms::open_notice::post),
        get("/applications/{id}/amend", own, amend::get),
        post("/applications/{id}/amend", own, forms::ask_amendment::post),
        post("/applications/{id}/amend/discard", own, forms::discard_amendment::post),
        post("/applications/{id}/amend/take-back", own, forms::take_back_amendment::post),
        get("/applications/{id}/amend/{section}", own, amend_section::get),
        post("/applications/{id}/amend/{section}", own, forms::keep_amendment::post),
        get("/applications/{id}/visit", own, visit::get),
        post("/applications/{id}/visit", own, forms::book_visit::post),
        get("/applications/{id}/visit.ics", own, visit::file::get),
        post("/applications/{id}/visit/accept", own, forms::accept_visit::post),
        get("/applications/{id}/visit/move", own, visit::relocate::get),
        post("/applications/{id}/visit/move", own, forms::move_visit::post),
        get("/applications/{id}/visit/cancel", own, visit::cancel::get),
        post("/applications/{id}/visit/cancel", own, forms::cancel_visit::post),
        post("/applications/{id}/visit/wait", own, forms::join_wait::post),
        post("/applications/{id}/visit/leave", own, forms::leave_wait::post),
        get("/applications/{id}/{section}", own, section::get),
        post("/applications/{id}/{section}", own, forms::save_section::post),
    ]
}
