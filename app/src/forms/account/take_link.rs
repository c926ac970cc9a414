//! Uses a sign-in link.

use crate::ctx::{Client, local_path};
use crate::doors::with_path;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use services::people::links;

/// Signs in and leads on. A link that does not work any more leads to the page that says so.
///
/// # Errors
/// [`Fault`] when the database or the session store does not answer.
pub async fn post(ctx: Ctx, client: Client, form: FormData) -> Result<Response, Fault> {
    let token = form.text("token");
    let taken = links::take_link(&ctx.state.services, token, ctx.lang.code(), &client.0).await?;
    let Some((who, next)) = taken else {
        return Ok(Redirect::to(&with_path("/sign-in/link?token=", token)).into_response());
    };
    ctx.sign_in(&who).await?;
    Ok(Redirect::to(local_path(&next).unwrap_or("/applications")).into_response())
}
