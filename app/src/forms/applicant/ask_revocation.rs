//! Asks for the revocation of the own visa.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::applicant::ask_revocation;

/// Asks; the post decides.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let (version, key, reason) = (form.version()?, form.key()?, form.text("reason").to_owned());
    match ask_revocation(&ctx.state.services, &ctx.who()?, id, version, key, reason).await {
        Ok(_) => ctx.done(&address(id, ""), Flash::default().success("revocation-done")).await,
        Err(error) => super::refused(&ctx, &address(id, "revocation"), &form, error).await,
    }
}
