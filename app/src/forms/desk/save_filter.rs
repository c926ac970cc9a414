//! Keeps the filter of the queue under a name.

use crate::pages::desk::queue::of_query;
use crate::{Ctx, Fault, flash::Flash, forms::FormData};
use axum::response::Response;
use services::desk::filters::save;

/// Takes the command. Only what the queue understands of the query is kept.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let query = of_query(form.text("query"));
    let back = format!("/desk?{query}");
    match save(&ctx.state.services, ctx.staff()?, form.text("name"), &query).await {
        Ok(()) => ctx.done(&back, Flash::default().success("desk-filter-saved")).await,
        Err(other) => ctx.refused(&back, &form, other).await,
    }
}
