//! Opens the decision.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::Error;
use services::applicant::open_notice;

/// Opens it and shows it. One that is open already is simply shown.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    match open_notice(&ctx.state.services, &ctx.who()?, id, form.key()?).await {
        Ok(_) | Err(Error::Refused(_)) => ctx.done(&address(id, "decision"), Flash::default()).await,
        Err(error) => super::refused(&ctx, &address(id, ""), &form, error).await,
    }
}
