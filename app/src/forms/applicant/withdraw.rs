//! Takes an application back.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::applicant::withdraw;

/// Takes it back.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    match withdraw(&ctx.state.services, &ctx.who()?, id, form.version()?, form.key()?).await {
        Ok(_) => ctx.done(&address(id, ""), Flash::default().success("withdraw-done")).await,
        Err(error) => super::refused(&ctx, &address(id, ""), &form, error).await,
    }
}
