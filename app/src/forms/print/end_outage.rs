//! Says that the post can print again.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::print::outage::PATH;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::OutageId;
use services::print::outage::end;

/// Ends the outage.
///
/// # Errors
/// [`Fault::NotFound`] for an outage of another post.
pub async fn post(ctx: Ctx, Path(id): Path<OutageId>, form: FormData) -> Result<Response, Fault> {
    match end(&ctx.state.services, ctx.staff()?, id).await {
        Ok(()) => ctx.done(PATH, Flash::default().success("outage-done-end")).await,
        Err(error) => ctx.refused(PATH, &form, error).await,
    }
}
