//! Judges a digital seal.

use crate::forms::FormData;
use crate::pages::border::seal;
use crate::shell::Page;
use crate::{Ctx, Fault};
use axum::response::Response;
use services::Error;
use services::border::seal::check;

/// Judges what was scanned and answers with the verdict at once, as [`super::check`] does: no part of the visa goes into an
/// address. What cannot be read goes back to the form.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    match check(services, staff, form.raw("seal"), form.raw("mrz"), form.raw("passport")).await {
        Ok(told) => {
            let verdict = ctx.t(&format!("seal-{}", told.verdict.as_str()));
            let title = ctx.ta("seal-result-title", [("verdict", verdict)]);
            let content = seal::result(&ctx, &told);
            Ok(Page::new(&ctx, title).wide().back("/border/seal", ctx.t("seal-title")).show(content))
        }
        Err(Error::Problems(problems)) => ctx.rejected("/border/seal", &form, problems).await,
        Err(error) => Err(error.into()),
    }
}
