//! Enables an account again.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::admin::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::UserId;
use services::people::admin::enable;

/// Enables it.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn post(ctx: Ctx, Path(id): Path<UserId>, form: FormData) -> Result<Response, Fault> {
    match enable(&ctx.state.services, ctx.staff()?.id, id, form.version()?).await {
        Ok(()) => ctx.done(&path(id), Flash::default().success("admin-done-enabled")).await,
        Err(error) => ctx.refused(&path(id), &form, error).await,
    }
}
