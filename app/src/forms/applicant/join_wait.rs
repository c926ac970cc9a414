//! Joins the list of those who wait for a visit.

use super::visit_answer;
use crate::{Ctx, Fault, forms::FormData, pages::applicant::visit::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::visits::join;

/// Joins the list of those who wait for a visit.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = join(&ctx.state.services, &ctx.who()?, id, form.key()?).await;
    visit_answer(&ctx, id, &form, done, "visit-done-joined", &address(id, "")).await
}
