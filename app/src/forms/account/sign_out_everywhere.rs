//! Ends every session of the person.

use crate::doors::STAFF_SIGN_IN;
use crate::flash::Flash;
use crate::{Ctx, Fault};
use axum::response::Response;
use services::people::staff;

/// Ends them, this one too.
///
/// # Errors
/// [`Fault`] when the database or the session store does not answer.
pub async fn post(ctx: Ctx) -> Result<Response, Fault> {
    let user = ctx.staff()?.id;
    staff::sign_out_everywhere(&ctx.state.services, user).await?;
    ctx.session.flush().await?;
    ctx.done(STAFF_SIGN_IN, Flash::default().success("account-ended-all")).await
}
