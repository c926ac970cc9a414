//! Keeps an application that was not sent for longer.

use super::refused;
use crate::forms::FormData;
use crate::pages::applicant::address;
use crate::{Ctx, Fault, flash::Flash};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::applicant::keep;

/// Keeps it as long as one that was changed now.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let page = address(id, "");
    match keep(&ctx.state.services, &ctx.who()?, id).await {
        Ok(()) => ctx.done(&page, Flash::default().success("draft-kept")).await,
        Err(error) => refused(&ctx, &page, &form, error).await,
    }
}
