//! Sends the applicant to the page of the payment provider.

use crate::{Ctx, Fault, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::CaseId;
use services::payments::start;

/// Leads on to the page, or back with what is in the way.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    match Box::pin(start(&ctx.state.services, &ctx.who()?, id)).await {
        Ok(page) => Ok(Redirect::to(&page).into_response()),
        Err(error) => super::refused(&ctx, &address(id, "fee"), &form, error).await,
    }
}
