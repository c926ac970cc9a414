//! Somebody who has a visit came to the counter.

use crate::pages::desk::visits::{PATH, path};
use crate::{Ctx, Fault, flash::Flash, forms::FormData};
use axum::extract::Path;
use axum::response::Response;
use domain::VisitId;
use services::visits::desk::{Press, arrived};

/// Records it, with the passport that was shown.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<VisitId>, form: FormData) -> Result<Response, Fault> {
    let press = Press { visit: id, version: form.version()?, key: form.key()? };
    match arrived(&ctx.state.services, ctx.staff()?, press, form.text("passport")).await {
        Ok(()) => ctx.done(PATH, Flash::default().success("desk-visits-done-arrived")).await,
        Err(error) => ctx.refused(&path(id), &form, error).await,
    }
}
