//! The first factor of staff.

use super::pending::Pending;
use crate::ctx::Client;
use crate::doors::{STAFF_SIGN_IN, sign_in_address};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use services::people::staff;

/// Checks name and password and leads to the second factor.
///
/// # Errors
/// [`Fault`] when the database or the session store does not answer.
pub async fn post(ctx: Ctx, client: Client, form: FormData) -> Result<Response, Fault> {
    let (login, next) = (form.text("login"), form.text("next"));
    let services = &ctx.state.services;
    let checked = staff::sign_in(services, login, form.raw("password"), &client.0).await;
    let found = match checked {
        Ok(found) => found,
        Err(error) => return ctx.refused(&sign_in_address(STAFF_SIGN_IN, next), &form, error).await,
    };
    ctx.session.cycle_id().await?;
    Pending::new(found.user, login, next, services.now()).store(&ctx).await?;
    let step = if found.has_second_factor { "/staff/sign-in/code" } else { "/staff/sign-in/set-up" };
    Ok(Redirect::to(step).into_response())
}
