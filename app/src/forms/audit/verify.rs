//! Verifies every journal.

use crate::pages::audit::verify::view;
use crate::shell::Page;
use crate::{Ctx, Fault};
use axum::response::Response;
use services::audit;

/// Walks everything and answers with the report. It changes nothing, so sending it again only costs time.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn post(ctx: Ctx) -> Result<Response, Fault> {
    let report = audit::verify(&ctx.state.services).await?;
    let content = view(&ctx, Some(&report));
    Ok(Page::new(&ctx, ctx.t("audit-tab-verify")).wide().show(content))
}
