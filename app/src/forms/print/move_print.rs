//! Takes a blank to another printer of the post.

use super::{answer, chosen, job};
use crate::forms::FormData;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, PrinterId, Problems};
use services::print::desk::move_print;

/// Moves it.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let mut problems = Problems::default();
    let Some(printer) = chosen::<PrinterId>(&form, "move-printer", &mut problems) else {
        return ctx.rejected(&path(id), &form, problems).await;
    };
    let reason = form.text("move-reason");
    let done = move_print(&ctx.state.services, ctx.staff()?, job(id, &form)?, printer, reason).await;
    answer(&ctx, id, &form, done, "print-done-move").await
}
