//! Starts an account anew for a person who lost password or device.

use crate::forms::FormData;
use crate::pages::admin::password::FIRST;
use crate::pages::admin::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::UserId;
use services::people::admin::reset;

/// Gives a first password, which the next page shows once; the old second factor and all sessions are gone.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn post(ctx: Ctx, Path(id): Path<UserId>, form: FormData) -> Result<Response, Fault> {
    match reset(&ctx.state.services, ctx.staff()?.id, id, form.version()?).await {
        Ok(password) => {
            ctx.session.insert(FIRST, (id, password)).await?;
            Ok(Redirect::to(&format!("{}/password", path(id))).into_response())
        }
        Err(error) => ctx.refused(&path(id), &form, error).await,
    }
}
