//! Takes the next case that nobody holds: the one that is due first.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::desk::act::case_path};
use axum::response::Response;
use services::desk::assign::next;

/// Takes the command.
///
/// # Errors
/// [`Fault`] for staff who see no cases.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    match next(&ctx.state.services, ctx.staff()?, form.key()?).await {
        Ok(Some(case)) => ctx.done(&case_path(case), Flash::default().success("desk-taken")).await,
        Ok(None) => ctx.done("/desk", Flash::default().important("desk-nothing-to-take")).await,
        Err(other) => ctx.refused("/desk", &form, other).await,
    }
}
