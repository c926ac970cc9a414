//! Scans the sticker that came out back at a station.

use super::{at_station, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::print::station::take_out;

/// Records it as printed when it is the one that was loaded; the station goes on to the next job.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let done = take_out(&ctx.state.services, ctx.staff()?, job(id, &form)?, form.text("back-serial")).await;
    at_station(&ctx, &form, done, "station-done-printed").await
}
