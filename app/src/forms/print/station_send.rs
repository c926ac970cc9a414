//! Sends the print file from a station to its printer.

use super::{at_station, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::dispatch::send;

/// Sends it, once.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = send(&ctx.state.services, ctx.staff()?, job(id, &form)?).await;
    at_station(&ctx, &form, done, "station-done-send").await
}
