//! The sticker is in the passport.

use super::{answer, job};
use crate::forms::FormData;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, Problem};
use services::print::desk::affix;

/// Records it, with the scanned passport and the page.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let Ok(page) = form.text("page").parse::<u16>() else {
        let problem = Problem::new("page", "print-problem-page");
        return ctx.rejected(&path(id), &form, problem.into()).await;
    };
    let passport = form.text("passport");
    let done = affix(&ctx.state.services, ctx.staff()?, job(id, &form)?, page, passport).await;
    answer(&ctx, id, &form, done, "print-done-affix").await
}
