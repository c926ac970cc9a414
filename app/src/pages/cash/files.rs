//! The report of a day as files.

use super::report::Asked;
use crate::pages::file::{attached, table};
use crate::{Ctx, Fault};
use axum::extract::Query;
use axum::response::Response;
use services::cash::{paper, report};

/// For tables.
///
/// # Errors
/// [`Fault`] for staff without a post.
pub async fn csv(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let found = report::report(&ctx.state.services, ctx.staff()?, asked.day()).await?;
    let name = format!("cash-{}-{}.csv", found.post, found.day);
    table(&report::csv(&found), &name)
}

/// To be signed.
///
/// # Errors
/// As [`csv`].
pub async fn pdf(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let found = report::report(&ctx.state.services, ctx.staff()?, asked.day()).await?;
    let name = format!("cash-{}-{}.pdf", found.post, found.day);
    attached(paper::day(ctx.lang, &found)?, "application/pdf", &name)
}
