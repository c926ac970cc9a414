//! Forgets a filter of the queue.

use crate::pages::desk::queue::of_query;
use crate::{Ctx, Fault, flash::Flash, forms::FormData};
use axum::response::Response;
use services::desk::filters::remove;

/// Takes the command.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    remove(&ctx.state.services, ctx.staff()?, form.text("name")).await?;
    let back = format!("/desk?{}", of_query(form.text("query")));
    ctx.done(&back, Flash::default().success("desk-filter-removed")).await
}
