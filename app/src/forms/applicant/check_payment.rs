//! Asks the payment provider now, for an applicant who waits.

use crate::{Ctx, Fault, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::CaseId;
use services::payments::check;

/// Asks, and shows how the payment stands.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let to = address(id, "fee");
    match Box::pin(check(&ctx.state.services, &ctx.who()?, id)).await {
        Ok(()) => Ok(Redirect::to(&to).into_response()),
        Err(error) => super::refused(&ctx, &to, &form, error).await,
    }
}
