//! `/applications/{id}`: the task list of a draft, or the page of a case.

use super::{case, draft};
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::{Error, applicant};

/// Shows whichever it is.
///
/// # Errors
/// [`Fault::NotFound`] when it is neither, or somebody else's.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let who = ctx.who()?;
    match applicant::get(&ctx.state.services, &who, id).await {
        Ok(found) => draft::show(&ctx, &found),
        Err(Error::NotFound) => {
            let found = applicant::view(&ctx.state.services, &who, id).await?;
            Ok(case::show(&ctx, &found))
        }
        Err(other) => Err(other.into()),
    }
}
