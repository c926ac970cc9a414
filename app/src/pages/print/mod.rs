//! The printing room and the delivery desk: the queue of a post, and one page for each job with its next step on top.

mod by_hand;
mod direct;
mod elsewhere;
pub mod file;
pub mod job;
pub mod outage;
pub mod printer;
pub mod proof;
pub mod queue;
pub mod release;
pub mod spoil;
pub mod station;

use crate::doors::{Door, Role, Route, get, post};
use crate::forms::print as forms;
use crate::pages::stock::PICTURE_LIMIT;
use domain::CaseId;

/// Who sees the queue and may open a job, when the table of the case lets them read it: a custodian only while a blank
/// waits to be looked at.
pub const ROOM: &[Role] =
    &[Role::Operator, Role::Controller, Role::Delivery, Role::Custodian, Role::Supervisor];
/// Who compares a sticker with passport and application. A custodian looks at blanks only.
const PROOF: &[Role] = &[Role::Operator, Role::Controller, Role::Delivery, Role::Supervisor];
/// Who reads the copy of a released sticker.
const COPY: &[Role] = &[Role::Operator, Role::Controller, Role::Delivery, Role::Supervisor, Role::Auditor];
const OPERATOR: Door = Door::Staff(&[Role::Operator]);
const CONTROLLER: Door = Door::Staff(&[Role::Controller]);
const SUPERVISOR: Door = Door::Staff(&[Role::Supervisor]);
const DELIVERY: Door = Door::Staff(&[Role::Delivery]);

/// The address of a job.
pub fn path(id: CaseId) -> String {
    format!("/print/cases/{id}")
}

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get("/print", Door::Staff(ROOM), queue::get),
        get("/print/station", OPERATOR, station::get),
        post("/print/station/printer", OPERATOR, forms::station_printer::post),
        post("/print/station/{id}/load", OPERATOR, forms::station_load::post),
        post("/print/station/{id}/send", OPERATOR, forms::station_send::post),
        post("/print/station/{id}/printed", OPERATOR, forms::station_printed::post),
        get("/print/cases/{id}", Door::Staff(ROOM), job::get),
        get("/print/cases/{id}/proof", Door::Staff(PROOF), proof::get),
        get("/print/cases/{id}/proof.svg", Door::Staff(PROOF), proof::sticker),
        get("/print/cases/{id}/passport-page", Door::Staff(PROOF), proof::passport),
        get("/print/cases/{id}/sticker.pdf", OPERATOR, file::get),
        get("/print/cases/{id}/copy.pdf", Door::Staff(COPY), file::copy),
        get("/print/cases/{id}/spoils/{picture}", Door::Staff(ROOM), file::spoiled),
        post("/print/cases/{id}/queue", OPERATOR, forms::queue::post),
        post("/print/cases/{id}/load", OPERATOR, forms::load::post),
        post("/print/cases/{id}/render", OPERATOR, forms::render::post),
        post("/print/cases/{id}/send", OPERATOR, forms::send::post),
        post("/print/cases/{id}/printed", OPERATOR, forms::printed::post),
        post("/print/cases/{id}/fault", OPERATOR, forms::fault::post),
        post(
            "/print/cases/{id}/confirm-retry",
            Door::Staff(&[Role::Controller, Role::Custodian, Role::Supervisor]),
            forms::confirm_retry::post,
        ),
        post("/print/cases/{id}/move", SUPERVISOR, forms::move_print::post),
        post("/print/cases/{id}/unload", SUPERVISOR, forms::unload::post),
        post("/print/cases/{id}/send-print", SUPERVISOR, forms::send_print::post),
        get("/print/outage", SUPERVISOR, outage::get),
        post("/print/outage", SUPERVISOR, forms::begin_outage::post),
        post("/print/outage/{id}/end", SUPERVISOR, forms::end_outage::post),
        post("/print/cases/{id}/authorise-hand", SUPERVISOR, forms::authorise_hand::post),
        post("/print/cases/{id}/take-by-hand", OPERATOR, forms::take_by_hand::post),
        post("/print/cases/{id}/fill-by-hand", OPERATOR, forms::fill_by_hand::post),
        post("/print/cases/{id}/control-hand", CONTROLLER, forms::control_hand::post),
        post("/print/cases/{id}/reconcile-hand", SUPERVISOR, forms::reconcile_hand::post),
        post(
            "/print/cases/{id}/spoil",
            Door::Staff(&[Role::Operator, Role::Controller, Role::Delivery]),
            forms::spoil::post,
        )
        .up_to(PICTURE_LIMIT),
        post("/print/cases/{id}/confirm-spoil", Door::Staff(ROOM), forms::confirm_spoil::post),
        post("/print/cases/{id}/contradict-spoil", Door::Staff(ROOM), forms::contradict_spoil::post),
        post("/print/cases/{id}/control", CONTROLLER, forms::control::post),
        post("/print/cases/{id}/fail-control", CONTROLLER, forms::fail_control::post),
        post("/print/cases/{id}/affix", Door::Staff(&[Role::Controller, Role::Delivery]), forms::affix::post),
        post("/print/cases/{id}/hand-over", DELIVERY, forms::hand_over::post),
    ]
}
