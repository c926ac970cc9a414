//! Changes what is written down about a printer.

use super::about;
use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::admin::printer_path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::PrinterId;
use services::print::printers::change;

/// Changes it. A correction counts from the next print file on.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn post(ctx: Ctx, Path(id): Path<PrinterId>, form: FormData) -> Result<Response, Fault> {
    let page = printer_path(id);
    let about = match about(&form) {
        Ok(about) => about,
        Err(problems) => return ctx.rejected(&page, &form, problems).await,
    };
    match change(&ctx.state.services, ctx.staff()?, id, form.version()?, &about).await {
        Ok(()) => ctx.done(&page, Flash::default().success("admin-done-printer-changed")).await,
        Err(error) => ctx.refused(&page, &form, error).await,
    }
}
