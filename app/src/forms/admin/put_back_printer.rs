//! Puts a printer back into service.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::admin::printer_path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::PrinterId;
use services::print::printers::put_back;

/// Puts it back.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn post(ctx: Ctx, Path(id): Path<PrinterId>, form: FormData) -> Result<Response, Fault> {
    let page = printer_path(id);
    match put_back(&ctx.state.services, ctx.staff()?, id, form.version()?).await {
        Ok(()) => ctx.done(&page, Flash::default().success("admin-done-printer-back")).await,
        Err(error) => ctx.refused(&page, &form, error).await,
    }
}
