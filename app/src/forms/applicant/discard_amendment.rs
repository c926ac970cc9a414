//! Throws away corrections that were typed and not sent.

use crate::{Ctx, Fault, flash::Flash, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::applicant::amend::discard;

/// Throws them away.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    discard(&ctx.state.services, &ctx.who()?, id).await?;
    ctx.done(&address(id, "amend"), Flash::default().success("amend-discarded")).await
}
