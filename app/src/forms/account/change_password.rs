//! Changes the own password.

use crate::doors::STAFF_SIGN_IN;
use crate::flash::Flash;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use services::people::staff;

/// Changes it and asks to sign in anew: every session of the person has ended.
///
/// # Errors
/// [`Fault`] when the database or the session store does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let user = ctx.staff()?.id;
    let (current, new) = (form.raw("current-password"), form.raw("new-password"));
    match staff::change_password(&ctx.state.services, user, current, new).await {
        Ok(()) => {
            ctx.session.flush().await?;
            ctx.done(STAFF_SIGN_IN, Flash::default().success("account-changed")).await
        }
        Err(error) => ctx.refused("/staff/account", &form, error).await,
    }
}
