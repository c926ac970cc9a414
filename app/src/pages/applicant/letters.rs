//! The receipt and the decision as files.

use crate::pages::file::attached;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::applicant::paper;

/// The receipt.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn receipt(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let pdf = paper::receipt(&ctx.state.services, &ctx.who()?, id).await?;
    attached(pdf, "application/pdf", "receipt.pdf")
}

/// The decision.
///
/// # Errors
/// [`Fault::NotFound`], also before the person has opened it.
pub async fn decision(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let pdf = paper::decision(&ctx.state.services, &ctx.who()?, id).await?;
    attached(pdf, "application/pdf", "decision.pdf")
}
