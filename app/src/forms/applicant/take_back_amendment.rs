//! Takes corrections back that were sent and not decided.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::applicant::amend::take_back;

/// Takes them back.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    match take_back(&ctx.state.services, &ctx.who()?, id, form.key()?).await {
        Ok(_) => ctx.done(&address(id, "amend"), Flash::default().success("amend-taken-back")).await,
        Err(error) => super::refused(&ctx, &address(id, ""), &form, error).await,
    }
}
