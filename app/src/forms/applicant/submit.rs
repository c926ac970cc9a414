//! Sends an application.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::Error;
use services::applicant::submit;

/// Sends it and shows the reference; sent twice, it is the same.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    match submit(&ctx.state.services, &ctx.who()?, id, form.key()?).await {
        Ok(_) => ctx.done(&address(id, "sent"), Flash::default()).await,
        // The page lists by itself what is missing.
        Err(Error::Problems(_)) => {
            ctx.done(&address(id, "check"), Flash::default().important("check-changed")).await
        }
        Err(error) => super::refused(&ctx, &address(id, "check"), &form, error).await,
    }
}
