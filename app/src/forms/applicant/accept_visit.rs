//! Accepts the place that was found for somebody who waits.

use super::visit_answer;
use crate::{Ctx, Fault, forms::FormData, pages::applicant::visit::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::visits::accept;

/// Accepts the place that was found for somebody who waits.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = accept(&ctx.state.services, &ctx.who()?, id, form.key()?).await;
    visit_answer(&ctx, id, &form, done, "visit-done-booked", &address(id, "")).await
}
