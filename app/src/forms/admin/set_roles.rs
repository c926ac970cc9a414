//! Changes roles and post of an account.

use super::{post_of, roles};
use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::admin::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::UserId;
use services::people::admin::set_roles;

/// Changes them; the person's sessions end.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn post(ctx: Ctx, Path(id): Path<UserId>, form: FormData) -> Result<Response, Fault> {
    let (services, by) = (&ctx.state.services, ctx.staff()?.id);
    let version = form.version()?;
    match set_roles(services, by, id, version, &roles(&form), post_of(&form)).await {
        Ok(()) => ctx.done(&path(id), Flash::default().success("admin-done-roles")).await,
        Err(error) => ctx.refused(&path(id), &form, error).await,
    }
}
