//! Sends a sign-in link. The answer is the same for every address.

use crate::ctx::{Client, local_path};
use crate::forms::FormData;
use crate::pages::account::sent::{ADDRESS, DEMO_LINK};
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use services::people::links;

/// Sends the link and leads to the page that says so.
///
/// # Errors
/// [`Fault`] when the database or the session store does not answer.
pub async fn post(ctx: Ctx, client: Client, form: FormData) -> Result<Response, Fault> {
    let next = local_path(form.text("next")).unwrap_or("/applications");
    let sent =
        links::request_link(&ctx.state.services, form.text("email"), ctx.lang.code(), next, &client.0).await;
    match sent {
        Ok(Some(link)) => ctx.session.insert(DEMO_LINK, link).await?,
        Ok(None) => {}
        Err(error) => {
            let back = crate::doors::sign_in_address(crate::doors::APPLICANT_SIGN_IN, next);
            return ctx.refused(&back, &form, error).await;
        }
    }
    ctx.session.insert(ADDRESS, form.text("email")).await?;
    Ok(Redirect::to("/sign-in/sent").into_response())
}
