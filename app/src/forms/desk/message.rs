//! Writes to the applicant.

use super::finish;
use crate::forms::sent::Sent;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, case::ActionKind};
use services::messages::{Letter, send};

/// Sends the message with its files.
///
/// # Errors
/// [`Fault`] when the case is not this person's business or the form was not drawn by us.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, Sent { form, files }: Sent) -> Result<Response, Fault> {
    let letter = Letter { text: form.text("text").to_owned(), files };
    let version = Some(form.version()?);
    let done = send(&ctx.state.services, &ctx.who()?, id, version, form.key()?, letter).await;
    finish(&ctx, id, ActionKind::Message, &form, done).await
}
