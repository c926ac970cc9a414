//! Chooses the printer of a station.

use super::{STATION, chosen};
use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::print::station::PRINTER;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::{PrinterId, Problems};

/// Keeps it for this session.
///
/// # Errors
/// [`Fault`] when the session store does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let mut problems = Problems::default();
    let Some(printer) = chosen::<PrinterId>(&form, "printer", &mut problems) else {
        return ctx.rejected(STATION, &form, problems).await;
    };
    ctx.session.insert(PRINTER, printer).await?;
    ctx.done(STATION, Flash::default().success("station-done-printer")).await
}
