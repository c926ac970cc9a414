//! Writes to the post.

use crate::{Ctx, Fault, flash::Flash, forms::sent::Sent, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::messages::{Letter, send};

/// Sends the message with its files.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, Sent { form, files }: Sent) -> Result<Response, Fault> {
    let letter = Letter { text: form.text("text").to_owned(), files };
    match send(&ctx.state.services, &ctx.who()?, id, None, form.key()?, letter).await {
        Ok(_) => {
            ctx.done(&format!("{}#messages", address(id, "")), Flash::default().success("messages-sent"))
                .await
        }
        Err(error) => super::refused(&ctx, &address(id, ""), &form, error).await,
    }
}
