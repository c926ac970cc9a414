//! Sends the corrections that were typed.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::applicant::amend::ask;

/// Sends them.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let reason = form.text("reason").to_owned();
    match ask(&ctx.state.services, &ctx.who()?, id, form.key()?, reason).await {
        Ok(_) => ctx.done(&address(id, ""), Flash::default().success("amend-sent")).await,
        Err(error) => super::refused(&ctx, &address(id, "amend"), &form, error).await,
    }
}
