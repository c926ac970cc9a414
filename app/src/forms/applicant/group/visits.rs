//! Books visits for the people of a group who need one, and gives all of them back.

use super::super::{chosen_slot, refused};
use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::visits::family::{book, cancel};

/// Books from the chosen time on.
///
/// # Errors
/// As the use cases.
pub async fn book_all(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let here = address(id, "visits");
    // Back to the times of the day that was chosen.
    let day = form.text("day").parse::<domain::Date>();
    let times = day.map_or_else(|_| here.clone(), |day| format!("{here}?day={day}"));
    let start = match chosen_slot(&form) {
        Ok(start) => start,
        Err(problem) => return ctx.rejected(&times, &form, problem.into()).await,
    };
    match book(&ctx.state.services, &ctx.who()?, id, start, form.key()?).await {
        Ok(_) => ctx.done(&here, Flash::default().success("group-visit-booked")).await,
        Err(error) => refused(&ctx, &times, &form, error).await,
    }
}

/// Gives them back.
///
/// # Errors
/// As the use cases.
pub async fn cancel_all(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let here = address(id, "visits");
    match cancel(&ctx.state.services, &ctx.who()?, id, form.key()?).await {
        Ok(_) => ctx.done(&here, Flash::default().success("group-visit-cancelled")).await,
        Err(error) => refused(&ctx, &here, &form, error).await,
    }
}
