//! Takes a printer out of service.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::admin::printer_path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::PrinterId;
use services::print::printers::take_out;

/// Takes it out: nothing is loaded into it and nothing is sent to it any more.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn post(ctx: Ctx, Path(id): Path<PrinterId>, form: FormData) -> Result<Response, Fault> {
    let page = printer_path(id);
    match take_out(&ctx.state.services, ctx.staff()?, id, form.version()?, form.text("reason")).await {
        Ok(()) => ctx.done(&page, Flash::default().success("admin-done-printer-out")).await,
        Err(error) => ctx.refused(&page, &form, error).await,
    }
}
