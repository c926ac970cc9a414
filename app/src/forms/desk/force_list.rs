//! Puts a version of a watch list in force.

use crate::forms::FormData;
use crate::{Ctx, Fault, flash::Flash, pages::desk::lists::PATH};
use axum::extract::Path;
use axum::response::Response;
use domain::WatchListId;
use services::Error;
use services::lists::{ROLES, force};

/// Puts it in force; it stands in the trail of the installation.
///
/// # Errors
/// [`Fault`] for anybody but screening clerks and administrators.
pub async fn post(ctx: Ctx, Path(id): Path<WatchListId>, form: FormData) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    if !staff.is_any(ROLES) {
        return Err(Error::Forbidden.into());
    }
    match force(&ctx.state.services, staff.actor().id(), id, form.has("accept")).await {
        Ok(()) => ctx.done(PATH, Flash::default().success("lists-forced")).await,
        Err(error) => ctx.refused(PATH, &form, error).await,
    }
}
