//! Puts a paper that was not sent yet earlier or later among those of its kind.

use crate::{Ctx, Fault, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::{CaseId, DocumentId};
use services::Error;
use services::applicant::{get as load, move_document};

/// Moves it. A paper that is gone is no error: the page was older.
///
/// # Errors
/// [`Fault::BadRequest`] for a way that no button has; as the use cases.
pub async fn post(
    ctx: Ctx,
    Path((id, paper)): Path<(CaseId, DocumentId)>,
    form: FormData,
) -> Result<Response, Fault> {
    let (services, who) = (&ctx.state.services, ctx.who()?);
    let later = match form.text("to") {
        "later" => true,
        "earlier" => false,
        _ => return Err(Fault::BadRequest),
    };
    match move_document(services, &who, id, paper, later).await {
        Ok(()) | Err(Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let below = if load(services, &who, id).await.is_ok() { "papers" } else { "" };
    Ok(Redirect::to(&address(id, below)).into_response())
}
