//! Sends the calibration sheet to a printer.

use super::format;
use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::admin::printer_path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::PrinterId;
use services::print::printers::print_calibration;

/// Sends it on plain paper of the size of a sticker: no blank is used.
///
/// # Errors
/// [`Fault::NotFound`] also for a printer with a driver.
pub async fn post(ctx: Ctx, Path(id): Path<PrinterId>, form: FormData) -> Result<Response, Fault> {
    let page = printer_path(id);
    match print_calibration(&ctx.state.services, ctx.staff()?, id, format(&form)).await {
        Ok(job) => {
            ctx.done(&page, Flash::default().success("admin-done-printer-test").with("job", job)).await
        }
        Err(error) => ctx.refused(&page, &form, error).await,
    }
}
