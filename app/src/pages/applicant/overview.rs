//! `/applications/{id}`: the task list of a draft, the page of a case, or that of a group.

use super::{case, draft, group};
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::{Error, applicant};

/// Shows whichever it is.
///
/// # Errors
/// [`Fault::NotFound`] when it is none of them, or somebody else's.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let who = ctx.who()?;
    match applicant::get(&ctx.state.services, &who, id).await {
        Ok(found) if found.is_whole() => group::show(&ctx, id).await,
        Ok(found) => draft::show(&ctx, &found),
        Err(Error::NotFound) => match applicant::view(&ctx.state.services, &who, id).await {
            Ok(found) => Ok(case::show(&ctx, &found)),
            // A group whose shared answers are gone still says who was sent.
            Err(Error::NotFound) => group::show(&ctx, id).await,
            Err(other) => Err(other.into()),
        },
        Err(other) => Err(other.into()),
    }
}
