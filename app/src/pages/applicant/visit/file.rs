//! The visit as a file for a calendar.

use crate::pages::file::attached;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::visits::calendar;

/// Gives the file.
///
/// # Errors
/// [`Fault::NotFound`], also when nothing is booked.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let file = calendar(&ctx.state.services, &ctx.who()?, id, ctx.lang).await?;
    attached(file, "text/calendar; charset=utf-8", "visit.ics")
}
