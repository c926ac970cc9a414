//! The printing room and the delivery desk: the queue of a post, and one page for each job with its next step on top.

pub mod file;
pub mod job;
pub mod printer;
pub mod proof;
pub mod queue;
pub mod release;

use crate::doors::{Door, Role, Route, get, post};
use crate::forms::print as forms;
use domain::CaseId;

/// Who sees the queue.
pub const ROOM: &[Role] =
    &[Role::Operator, Role::Controller, Role::Delivery, Role::Custodian, Role::Supervisor];
/// Who may open a job. A custodian keeps blanks and reads no case.
pub const JOB: &[Role] = &[Role::Operator, Role::Controller, Role::Delivery, Role::Supervisor];
/// Who reads the copy of a released sticker.
const COPY: &[Role] = &[Role::Operator, Role::Controller, Role::Delivery, Role::Supervisor, Role::Auditor];
const OPERATOR: Door = Door::Staff(&[Role::Operator]);
const CONTROLLER: Door = Door::Staff(&[Role::Controller]);
const DELIVERY: Door = Door::Staff(&[Role::Delivery]);

/// The address of a job.
pub fn path(id: CaseId) -> String {
    format!("/print/cases/{id}")
}

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get("/print", Door::Staff(ROOM), queue::get),
        get("/print/cases/{id}", Door::Staff(JOB), job::get),
        get("/print/cases/{id}/proof", Door::Staff(JOB), proof::get),
        get("/print/cases/{id}/proof.svg", Door::Staff(JOB), proof::sticker),
        get("/print/cases/{id}/passport-page", Door::Staff(JOB), proof::passport),
        get("/print/cases/{id}/sticker.pdf", OPERATOR, file::get),
        get("/print/cases/{id}/copy.pdf", Door::Staff(COPY), file::copy),
        post("/print/cases/{id}/queue", OPERATOR, forms::queue::post),
        post("/print/cases/{id}/load", OPERATOR, forms::load::post),
        post("/print/cases/{id}/render", OPERATOR, forms::render::post),
        post("/print/cases/{id}/printed", OPERATOR, forms::printed::post),
        post("/print/cases/{id}/fault", OPERATOR, forms::fault::post),
        post(
            "/print/cases/{id}/confirm-retry",
            Door::Staff(&[Role::Controller, Role::Custodian, Role::Supervisor]),
            forms::confirm_retry::post,
        ),
        post(
            "/print/cases/{id}/spoil",
            Door::Staff(&[Role::Operator, Role::Controller, Role::Delivery]),
            forms::spoil::post,
        ),
        post("/print/cases/{id}/control", CONTROLLER, forms::control::post),
        post("/print/cases/{id}/fail-control", CONTROLLER, forms::fail_control::post),
        post("/print/cases/{id}/affix", Door::Staff(&[Role::Controller, Role::Delivery]), forms::affix::post),
        post("/print/cases/{id}/hand-over", DELIVERY, forms::hand_over::post),
    ]
}
