//! Puts a decided visa into the print queue.

use super::answer;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::case::Action;
use services::command::act;

/// Queues it.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let (version, key) = (form.version()?, form.key()?);
    let done = act(&ctx.state.services, &ctx.who()?, id, version, key, Action::QueuePrint).await;
    answer(&ctx, id, &form, done, "print-done-queue").await
}
