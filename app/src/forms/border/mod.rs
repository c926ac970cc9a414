//! Commands at the border.

use crate::pages::border::result;
use crate::shell::Page;
use crate::{Ctx, Fault};
use axum::response::Response;
use services::border::{Check, recent};

pub mod check;
pub mod crossing;
pub mod number;
pub mod seal;

/// The session key of the crossing point where this officer works.
const PLACE: &str = "border_place";

/// The verdict of a look-up, with `typed` back in the form for the next.
async fn answer(ctx: &Ctx, check: &Check, typed: &str) -> Result<Response, Fault> {
    let lookups = recent(&ctx.state.services, ctx.staff()?).await?;
    let place = ctx.session.get::<String>(PLACE).await?.unwrap_or_default();
    let title = ctx.ta("border-result-title", [("verdict", ctx.t(&check.verdict.key()))]);
    let content = result::view(ctx, check, typed, &place, &lookups);
    Ok(Page::new(ctx, title).wide().back("/border", ctx.t("border-title")).show(content))
}
