//! The print file of a loaded blank.

use super::path;
use crate::forms::FormData;
use crate::pages::file::media;
use crate::{Ctx, Fault};
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::case::State;
use domain::{CaseId, DocumentId};
use http::{HeaderValue, header};
use services::print::queue::open;

/// Gives the file that was made; every download is an event of the case. Making it is a command, not this.
///
/// # Errors
/// [`Fault::NotFound`] for a case of another post, [`Fault::Forbidden`] for an operator who has not handled this blank. A file
/// for a printer that jobs are sent to is not given out: the page of the job says why.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    if open(services, staff, id).await?.case.state != State::Rendered {
        return Ok(Redirect::to(&path(id)).into_response());
    }
    match services::print::download(services, staff, id).await {
        Ok(file) => answer(&file.file_name, file.pdf),
        Err(error) => ctx.refused(&path(id), &FormData::default(), error).await,
    }
}

/// The copy for the record of a sticker that was released; every reading is an event of the case.
///
/// # Errors
/// [`Fault::NotFound`] for a case of another post or a sticker that was not released.
pub async fn copy(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let copy = services::print::record::copy(&ctx.state.services, ctx.staff()?, id).await?;
    answer(&copy.file_name, copy.pdf)
}

/// What a sticker looked like when it was declared spoiled; every look is an event of the case.
///
/// # Errors
/// [`Fault::NotFound`] for a picture of another case or post.
pub async fn spoiled(ctx: Ctx, Path((id, picture)): Path<(CaseId, DocumentId)>) -> Result<Response, Fault> {
    let picture = services::print::evidence::show(&ctx.state.services, ctx.staff()?, id, picture).await?;
    let media = media(&picture);
    Ok(private(Body::from(picture), media))
}

/// A PDF, shown in the browser.
pub(crate) fn answer(name: &str, pdf: Vec<u8>) -> Result<Response, Fault> {
    let place = format!("inline; filename=\"{name}\"");
    let mut response = private(Body::from(pdf), "application/pdf");
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&place).map_err(Fault::internal)?);
    // Browsers show a PDF in a page of their own, which draws an object and its own styles; nothing else may run.
    let policy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    Ok(response)
}

/// A file about a person: no browser and no proxy keeps it.
pub(super) fn private(body: Body, media: &str) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    let media = HeaderValue::from_str(media).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::CONTENT_TYPE, media);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
