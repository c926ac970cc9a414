//! Gives a visit back.

use super::visit_answer;
use crate::{Ctx, Fault, forms::FormData, pages::applicant::visit::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::visits::cancel;

/// Gives a visit back.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = cancel(&ctx.state.services, &ctx.who()?, id, form.key()?).await;
    visit_answer(&ctx, id, &form, done, "visit-done-cancelled", &address(id, "")).await
}
