//! Closes a day of the till by its count.

use crate::forms::{FormData, desk::amount};
use crate::pages::cash::PATH;
use crate::{Ctx, Fault, flash::Flash};
use axum::response::Response;
use domain::Date;
use services::cash::close::{Count, close};

/// Closes it, or says how the count differs from the books.
///
/// # Errors
/// As the use cases; [`Fault::BadRequest`] for a form that we did not draw.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let day: Date = form.text("day").parse().map_err(|_| Fault::BadRequest)?;
    let back = format!("{PATH}?day={day}");
    let counted = match amount(&form, "counted") {
        Ok(counted) => counted,
        Err(problem) => return ctx.rejected(&back, &form, problem.into()).await,
    };
    let count = Count { day, counted, reason: form.text("reason").to_owned() };
    match close(&ctx.state.services, ctx.staff()?, &count).await {
        Ok(()) => ctx.done(&back, Flash::default().success("cash-done-closed")).await,
        Err(error) => ctx.refused(&back, &form, error).await,
    }
}
