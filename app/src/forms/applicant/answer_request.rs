//! Sends uploaded papers to the post that asked for them.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::applicant::answer_request;

/// Sends them.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    match answer_request(&ctx.state.services, &ctx.who()?, id, form.key()?).await {
        Ok(answered) => {
            let key = if answered.complete { "request-answered" } else { "request-answered-partly" };
            ctx.done(&address(id, ""), Flash::default().success(key)).await
        }
        Err(error) => super::refused(&ctx, &address(id, ""), &form, error).await,
    }
}
