//! Declares that the post cannot print.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::print::outage::PATH;
use crate::{Ctx, Fault};
use axum::response::Response;
use services::print::outage::begin;

/// Declares it.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    match begin(&ctx.state.services, ctx.staff()?, form.text("outage-reason")).await {
        Ok(()) => ctx.done(PATH, Flash::default().success("outage-done-begin")).await,
        Err(error) => ctx.refused(PATH, &form, error).await,
    }
}
