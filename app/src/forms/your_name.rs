//! Shows a name's line of the visa to a browser that runs no script. Nothing is stored but the flash for the page.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::public::your_name::PATH};
use axum::response::Response;
use domain::{Problem, Problems};

/// Takes a surname and given names; a person with one name leaves the second empty.
///
/// # Errors
/// The session store's.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let mut problems = Problems::default();
    if form.text("surname").is_empty() {
        problems.push(Problem::new("surname", "problem-your-name-empty"));
    }
    if !problems.is_empty() {
        return ctx.rejected(PATH, &form, problems).await;
    }
    ctx.done(PATH, Flash::default().keeping(&form)).await
}
