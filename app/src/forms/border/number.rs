//! Looks a visa up by the numbers of sticker and passport.

use super::answer;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use services::{Error, border};

/// Checks both numbers and answers with the verdict at once, as [`super::check`] does. A number that is missing goes back to
/// the form.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    let check = match border::by_number(services, staff, form.text("number"), form.text("passport")).await {
        Ok(check) => check,
        Err(Error::Problems(problems)) => return ctx.rejected("/border", &form, problems).await,
        Err(error) => return Err(error.into()),
    };
    answer(&ctx, &check, "").await
}
