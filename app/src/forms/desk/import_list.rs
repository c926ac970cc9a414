//! Reads a file that was sent into a version of a watch list.

use crate::forms::sent::Sent;
use crate::{Ctx, Fault, flash::Flash, pages::desk::lists::PATH};
use axum::response::Response;
use domain::Problem;
use services::Error;
use services::lists::{ROLES, Source, import};

/// Reads it; the page then shows its bad lines and the button that puts it in force.
///
/// # Errors
/// [`Fault`] for anybody but screening clerks and administrators.
pub async fn post(ctx: Ctx, sent: Sent) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    if !staff.is_any(ROLES) {
        return Err(Error::Forbidden.into());
    }
    let (form, _, file) = sent.with_one_file();
    if file.is_empty() {
        return ctx.rejected(PATH, &form, Problem::new("file", "problem-list-file").into()).await;
    }
    let by = staff.actor().id();
    match import(&ctx.state.services, by, form.text("list"), &Source::Sent(file), |_| {}).await {
        Ok(read) => {
            let key = if read.unchanged { "lists-unchanged" } else { "lists-was-read" };
            let flash =
                Flash::default().success(key).with("version", read.version).with("entries", read.entries);
            ctx.done(PATH, flash).await
        }
        Err(error) => ctx.refused(PATH, &form, error).await,
    }
}
