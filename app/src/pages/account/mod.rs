//! Coming in and going out: the applicant's mailed link, the password and second factor of staff, the own account.

pub mod applicant;
pub mod password;
pub mod recovery;
pub mod second_factor;
pub mod sent;
pub mod set_up;
pub mod staff;

use crate::doors::{APPLICANT_SIGN_IN, Door, Role, Route, STAFF_SIGN_IN, get, post};
use crate::forms::account as forms;

/// Every role of staff: for pages about the own account.
pub const ANY_STAFF: &[Role] = &[
    Role::Intake,
    Role::Screening,
    Role::Officer,
    Role::Decider,
    Role::Operator,
    Role::Controller,
    Role::Custodian,
    Role::Delivery,
    Role::Border,
    Role::Supervisor,
    Role::Auditor,
    Role::Admin,
];

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get(APPLICANT_SIGN_IN, Door::Public, applicant::get),
        post(APPLICANT_SIGN_IN, Door::Public, forms::request_link::post),
        get("/sign-in/sent", Door::Public, sent::get),
        get("/sign-in/link", Door::Public, applicant::link),
        post("/sign-in/link", Door::Public, forms::take_link::post),
        get(STAFF_SIGN_IN, Door::Public, staff::get),
        post(STAFF_SIGN_IN, Door::Public, forms::sign_in::post),
        get("/staff/sign-in/code", Door::Public, second_factor::get),
        post("/staff/sign-in/code", Door::Public, forms::second_factor::post),
        get("/staff/sign-in/set-up", Door::Public, set_up::get),
        post("/staff/sign-in/set-up", Door::Public, forms::set_up::post),
        get("/staff/recovery-codes", Door::Staff(ANY_STAFF), recovery::get),
        get("/staff/account", Door::Staff(ANY_STAFF), password::get),
        post("/staff/account/password", Door::Staff(ANY_STAFF), forms::change_password::post),
        post("/staff/account/sign-out-everywhere", Door::Staff(ANY_STAFF), forms::sign_out_everywhere::post),
    ]
}
