//! Adds a printer.

use super::{about, post_of};
use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::admin::printer_path;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::PostCode;
use services::print::printers::add;

/// Adds it to the chosen post.
///
/// # Errors
/// [`Fault`] when the database or the session store does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    const PAGE: &str = "/admin/printers/new";
    let about = match about(&form) {
        Ok(about) => about,
        Err(problems) => return ctx.rejected(PAGE, &form, problems).await,
    };
    let post = post_of(&form).unwrap_or_else(|| PostCode::from(""));
    match add(&ctx.state.services, ctx.staff()?, &post, &about).await {
        Ok(id) => ctx.done(&printer_path(id), Flash::default().success("admin-done-printer-added")).await,
        Err(error) => ctx.refused(PAGE, &form, error).await,
    }
}
