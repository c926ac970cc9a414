//! Cuts a portrait in another way.

use crate::{Ctx, Fault, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::CaseId;
use domain::portrait::{Cut, Step};
use services::Error;
use services::applicant::{Recut, recut};

/// Moves or resizes the cut and shows it again.
///
/// # Errors
/// [`Fault::BadRequest`] for a step that no button has; as the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let how = match form.text("step") {
        "proposed" => Recut::Proposed,
        "to" => Recut::To(chosen(&form).ok_or(Fault::BadRequest)?),
        step => Recut::Step(step.parse::<Step>().map_err(|_| Fault::BadRequest)?),
    };
    let page = address(id, "cut");
    match recut(&ctx.state.services, &ctx.who()?, id, how).await {
        Ok(_) => Ok(Redirect::to(&page).into_response()),
        Err(Error::Problems(problems)) => ctx.rejected(&page, &form, problems).await,
        Err(other) => Err(other.into()),
    }
}

/// The part that the person chose in the browser, if all four numbers are there.
pub(super) fn chosen(form: &FormData) -> Option<Cut> {
    let number = |name: &str| form.text(name).parse::<u32>().ok();
    Some(Cut {
        x: number("cut-x")?,
        y: number("cut-y")?,
        width: number("cut-width")?,
        height: number("cut-height")?,
    })
}
