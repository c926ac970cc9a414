//! Gives the order to print to another post, or takes it back.

use super::{job, turned_back};
use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, PostCode, Problem};
use services::print::desk::send_print;

/// Gives it.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let to = form.text("send-post");
    if to.is_empty() {
        let problem = Problem::new("send-post", "print-problem-choose");
        return ctx.rejected(&path(id), &form, problem.into()).await;
    }
    let (to, reason) = (PostCode::from(to), form.text("send-reason"));
    match send_print(&ctx.state.services, ctx.staff()?, job(id, &form)?, &to, reason).await {
        // Whose post it leaves may not see the job any longer.
        Ok(_) => ctx.done("/print", Flash::default().success("print-done-send-print")).await,
        Err(error) => turned_back(&ctx, &path(id), &form, error).await,
    }
}
