//! Takes the first questions and leads to the answer, whose address holds the choice.

use crate::{Ctx, Fault, forms::FormData, pages::applicant::apply::Chosen};
use axum::response::Response;
use domain::form::text::western_digits;
use http::{HeaderValue, StatusCode, header};
use services::applicant::needs;

/// Goes on to the answer, or back with what is missing.
///
/// # Errors
/// The session store's.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let chosen = chosen(&form);
    if let Err(error) = needs(&ctx.state.services, &chosen.inquiry()) {
        return super::refused(&ctx, &chosen.address("/apply"), &form, error).await;
    }
    see_other(&chosen.address("/apply/needs"))
}

/// The choice of a form.
pub(super) fn chosen(form: &FormData) -> Chosen {
    let number = |name: &str| western_digits(form.text(name));
    Chosen {
        nationality: form.text("nationality").to_owned(),
        residence: form.text("residence").to_owned(),
        purpose: form.text("purpose").to_owned(),
        days: number("days"),
        entries: form.text("entries").to_owned(),
        arrival_day: number("arrival-day"),
        arrival_month: number("arrival-month"),
        arrival_year: number("arrival-year"),
        eu_family: form.text("eu-family").to_owned(),
        draft: form.text("draft").parse().ok(),
    }
}

fn see_other(path: &str) -> Result<Response, Fault> {
    let mut response = Response::new(axum::body::Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_str(path).map_err(Fault::internal)?);
    Ok(response)
}
