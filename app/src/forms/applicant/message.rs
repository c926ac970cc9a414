//! Writes to the post.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use services::applicant::send_message;

/// Sends the message.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let text = form.text("text").to_owned();
    if text.is_empty() {
        return super::problem(&ctx, id, &form, "text", "problem-message-empty").await;
    }
    match send_message(&ctx.state.services, &ctx.who()?, id, form.key()?, text).await {
        Ok(_) => {
            ctx.done(&format!("{}#messages", address(id, "")), Flash::default().success("messages-sent"))
                .await
        }
        Err(error) => super::refused(&ctx, &address(id, ""), &form, error).await,
    }
}
