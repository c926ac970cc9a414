//! Commands about coming in and going out.

pub mod change_password;
pub mod pending;
pub mod request_link;
pub mod second_factor;
pub mod set_up;
pub mod sign_in;
pub mod sign_out_everywhere;
pub mod take_link;

use crate::ctx::local_path;
use crate::shell::nav;
use crate::visitor::Visitor;
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use services::people::staff;
use services::{Staff, Who};

/// Signs a member of staff in and leads on: to a new password if one is due, else to where the person wanted to go.
async fn enter(ctx: &Ctx, who: Staff, next: &str) -> Result<Response, Fault> {
    let user = who.id;
    ctx.sign_in(&Who::Staff(who.clone())).await?;
    let visitor = Visitor::Staff(who);
    if staff::must_change_password(&ctx.state.services, user).await? {
        return Ok(Redirect::to("/staff/account").into_response());
    }
    let next = local_path(next).unwrap_or_else(|| nav::home(&visitor));
    Ok(Redirect::to(next).into_response())
}
