//! Searches for a case.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::Problem;

/// Keeps the number for the page that searches: numbers of passports do not belong into addresses.
///
/// # Errors
/// The session store's.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    if form.text("search").is_empty() {
        let problem = Problem::new("search", "audit-problem-search");
        return ctx.rejected("/audit", &form, problem.into()).await;
    }
    ctx.done("/audit", Flash::default().keeping(&form)).await
}
