//! The second factor of staff.

use super::{enter, pending};
use crate::doors::STAFF_SIGN_IN;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use services::people::staff;

/// Checks the code and signs in.
///
/// # Errors
/// [`Fault`] when the database or the session store does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let Some(waiting) = pending::load(&ctx).await? else {
        return Ok(Redirect::to(STAFF_SIGN_IN).into_response());
    };
    match staff::second_factor(&ctx.state.services, waiting.user, form.text("code")).await {
        Ok(who) => {
            pending::clear(&ctx).await?;
            enter(&ctx, who, &waiting.next).await
        }
        Err(error) => ctx.refused("/staff/sign-in/code", &form, error).await,
    }
}
