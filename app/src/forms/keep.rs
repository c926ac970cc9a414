//! Keeps unsent applications by the link of a letter.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use services::applicant::reminders::{KeepLink, keep_by_link};
use services::words::date;

/// Keeps them.
///
/// # Errors
/// [`Fault::NotFound`] when the link is not ours, or too old, or there is nothing to keep any more.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let link = KeepLink::read(form.text("applicant"), form.text("day"), form.text("proof"))?;
    let kept = keep_by_link(&ctx.state.services, &link).await?;
    let flash = Flash::default().success("keep-done").with("day", date(ctx.lang, kept.keeps_until));
    ctx.done("/", flash).await
}
