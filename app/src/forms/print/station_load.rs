//! Binds a scanned blank at a station and makes its print file.

use super::{at_station, chosen, job};
use crate::forms::FormData;
use crate::pages::print::station::PATH;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, PrinterId, Problems};
use services::print::station::load;

/// Loads it into the printer of the station.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let mut problems = Problems::default();
    let Some(printer) = chosen::<PrinterId>(&form, "printer", &mut problems) else {
        return ctx.rejected(PATH, &form, problems).await;
    };
    let done = load(&ctx.state.services, ctx.staff()?, job(id, &form)?, form.text("serial"), printer).await;
    at_station(&ctx, &form, done, "station-done-load").await
}
