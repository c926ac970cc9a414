//! Makes the print file.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;

/// Makes it, with its hash in the journal. The page then offers the file; the same bytes come each time.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    match services::print::pdf(&ctx.state.services, ctx.staff()?, id).await {
        Ok(_) => ctx.done(&path(id), Flash::default().success("print-done-render")).await,
        Err(error) => ctx.refused(&path(id), &form, error).await,
    }
}
