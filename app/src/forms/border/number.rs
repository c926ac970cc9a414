//! Looks a visa up by the numbers of sticker and passport.

use super::PLACE;
use crate::forms::FormData;
use crate::pages::border::result;
use crate::shell::Page;
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
    let lookups = border::recent(services, staff).await?;
    let place = ctx.session.get::<String>(PLACE).await?.unwrap_or_default();
    let title = ctx.ta("border-result-title", [("verdict", ctx.t(&check.verdict.key()))]);
    let content = result::view(&ctx, &check, "", &place, &lookups);
    Ok(Page::new(&ctx, title).wide().back("/border", ctx.t("border-title")).show(content))
}
