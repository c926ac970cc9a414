//! Books a visit.

use super::{chosen_slot, visit_answer};
use crate::{Ctx, Fault, forms::FormData, pages::applicant::visit::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::visits::book;

/// Books the chosen time.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    // Back to the times of the day that was chosen.
    let here = format!(
        "{}?day={}",
        address(id, ""),
        form.text("day").parse::<domain::Date>().map_or_else(|_| String::new(), |day| day.to_string())
    );
    let start = match chosen_slot(&form) {
        Ok(start) => start,
        Err(problem) => return ctx.rejected(&here, &form, problem.into()).await,
    };
    let done = book(&ctx.state.services, &ctx.who()?, id, start, form.key()?).await;
    visit_answer(&ctx, id, &form, done, "visit-done-booked", &here).await
}
