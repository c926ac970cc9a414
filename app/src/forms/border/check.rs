//! Looks a visa up.

use super::answer;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::response::Response;
use services::border;

/// Checks what was read and answers with the verdict at once: no part of the visa goes into an address or stays in the
/// session. Sending it again is one more look-up in the record and changes nothing else.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    let typed = form.raw("mrz");
    let check = border::check(services, staff, typed).await?;
    answer(&ctx, &check, typed).await
}
