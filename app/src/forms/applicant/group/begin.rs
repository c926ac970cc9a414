//! Begins a group for a chosen journey.

use crate::forms::applicant::{apply::chosen, refused, start::begun};
use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::response::Response;
use services::applicant::groups::start_group;

/// Begins it; the people come next.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let (services, who, chosen) = (&ctx.state.services, ctx.who()?, chosen(&form));
    let done = match begun(services, &who, &chosen) {
        Ok(begin) => start_group(services, &who, begin, form.text("group-name")).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(id) => ctx.done(&address(id, ""), Flash::default().success("group-begun")).await,
        Err(error) => refused(&ctx, &chosen.address("/apply"), &form, error).await,
    }
}
