//! Finishes setting up the second factor.

use super::{enter, pending};
use crate::doors::STAFF_SIGN_IN;
use crate::forms::FormData;
use crate::pages::account::recovery::CODES;
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use services::people::staff;

/// Checks a code of the new secret, signs in, and shows the recovery codes.
///
/// # Errors
/// [`Fault`] when the database or the session store does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let services = &ctx.state.services;
    let Some(waiting) = pending::load(&ctx).await? else {
        return Ok(Redirect::to(STAFF_SIGN_IN).into_response());
    };
    let Some(secret) = waiting.secret(services) else {
        return Ok(Redirect::to("/staff/sign-in/set-up").into_response());
    };
    match staff::confirm_second_factor(services, waiting.user, &secret, form.text("code")).await {
        Ok((who, codes)) => {
            pending::clear(&ctx).await?;
            enter(&ctx, who, "").await?;
            let texts: Vec<String> = codes.texts.iter().map(|text| text.to_string()).collect();
            ctx.session.insert(CODES, texts).await?;
            Ok(Redirect::to("/staff/recovery-codes").into_response())
        }
        Err(error) => ctx.refused("/staff/sign-in/set-up", &form, error).await,
    }
}
