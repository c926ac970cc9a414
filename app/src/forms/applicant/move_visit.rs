//! Takes another time for a visit.

use super::{chosen_slot, visit_answer};
use crate::{Ctx, Fault, forms::FormData, pages::applicant::visit::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::visits::relocate;

/// Moves it to the chosen time.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let here = address(id, "");
    let start = match chosen_slot(&form) {
        Ok(start) => start,
        Err(problem) => return ctx.rejected(&here, &form, problem.into()).await,
    };
    let done = relocate(&ctx.state.services, &ctx.who()?, id, start, form.key()?).await;
    visit_answer(&ctx, id, &form, done, "visit-done-moved", &here).await
}
