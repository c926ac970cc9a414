//! Somebody who has a visit did not come.

use crate::pages::desk::visits::{PATH, path};
use crate::{Ctx, Fault, flash::Flash, forms::FormData};
use axum::extract::Path;
use axum::response::Response;
use domain::VisitId;
use services::visits::desk::{Press, missed};

/// Records it.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<VisitId>, form: FormData) -> Result<Response, Fault> {
    let press = Press { visit: id, version: form.version()?, key: form.key()? };
    match missed(&ctx.state.services, ctx.staff()?, press).await {
        Ok(()) => ctx.done(PATH, Flash::default().success("desk-visits-done-missed")).await,
        Err(error) => ctx.refused(&path(id), &form, error).await,
    }
}
