//! The print file of a loaded blank.

use super::path;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::CaseId;
use domain::case::State;
use http::{HeaderValue, header};
use services::print::queue::open;

/// Gives the file that was made; every download is an event of the case. Making it is a command, not this.
///
/// # Errors
/// [`Fault::NotFound`] for a case of another post, [`Fault::Forbidden`] for an operator who has not handled this blank.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    if open(services, staff, id).await?.case.state != State::Rendered {
        return Ok(Redirect::to(&path(id)).into_response());
    }
    match services::print::pdf(services, staff, id).await {
        Ok(file) => answer(&file.file_name, file.pdf),
        Err(error) => ctx.refused(&path(id), &FormData::default(), error).await,
    }
}

fn answer(name: &str, pdf: Vec<u8>) -> Result<Response, Fault> {
    let place = format!("inline; filename=\"{name}\"");
    let mut response = Body::from(pdf).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&place).map_err(Fault::internal)?);
    // Browsers show a PDF in a page of their own, which draws an object and its own styles; nothing else may run.
    let policy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
