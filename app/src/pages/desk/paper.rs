//! An uploaded paper. Images are shown in a page; everything else is handed out as a file that no browser runs.

use super::viewer::{self, is_image};
use super::{act::case_path, leaves, words};
use crate::{Ctx, Fault, pages::file::attached, shell::Page};
use axum::{
    body::Body,
    extract::{Path, Query},
    response::{IntoResponse, Response},
};
use domain::{CaseId, DocumentId};
use http::{HeaderValue, header};
use serde::Deserialize;
use services::cash::{self, Kind};
use services::desk::case::{document, open, portrait};
use services::images::Trouble;
use services::images::raster::Turn;

/// The page of a paper.
///
/// # Errors
/// [`Fault::NotFound`] for a paper of another case.
pub async fn get(
    ctx: Ctx,
    Path((id, paper)): Path<(CaseId, DocumentId)>,
    Query(asked): Query<viewer::Asked>,
) -> Result<Response, Fault> {
    let view = open(&ctx.state.services, ctx.staff()?, id).await?;
    let found = view.documents.iter().find(|document| document.id == paper).ok_or(Fault::NotFound)?;
    let title = words::paper(&ctx, &view.policy, &found.kind);
    let pages = viewer::measured(&ctx, &view, found, &asked).await?;
    let content = viewer::content(&ctx, &view, found, &asked, &pages);
    Ok(Page::new(&ctx, title).wide().back(case_path(id), ctx.t("desk-back-case")).show(content))
}

/// The receipt of the fee.
///
/// # Errors
/// [`Fault::NotFound`], also while there is none.
pub async fn receipt(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let pdf = cash::paper::receipt(&ctx.state.services, &ctx.who()?, id, Kind::Receipt).await?;
    attached(pdf, "application/pdf", "fee-receipt.pdf")
}

/// The voucher of its refund.
///
/// # Errors
/// [`Fault::NotFound`], also while there is none.
pub async fn refund(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let pdf = cash::paper::receipt(&ctx.state.services, &ctx.who()?, id, Kind::Refund).await?;
    attached(pdf, "application/pdf", "fee-refund.pdf")
}

/// Where the form of a decision is.
pub(super) const DECISION: &str = "/desk/cases/{id}/decision.pdf";

/// The form of a decision against the applicant; that it was taken is an event of the case.
///
/// # Errors
/// [`Fault::NotFound`], also while nobody is told yet.
pub async fn decision(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let pdf = services::desk::letter::decision(&ctx.state.services, ctx.staff()?, id).await?;
    attached(pdf, "application/pdf", "decision.pdf")
}

/// The bytes of a paper; that it was opened is an event of the case.
///
/// # Errors
/// [`Fault::NotFound`] for a paper of another case, [`Fault::Forbidden`] for roles that do not read papers.
pub async fn file(ctx: Ctx, Path((id, paper)): Path<(CaseId, DocumentId)>) -> Result<Response, Fault> {
    let (media_type, bytes) = document(&ctx.state.services, ctx.staff()?, id, paper).await?;
    answer(&media_type, bytes)
}

/// How a page is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Turned {
    /// Degrees by which it is turned to the right.
    pub turn: String,
}

/// A page of a PDF as a picture; that it was opened is an event of the case. What cannot be drawn is answered with a picture
/// that says why, which stands in the viewer where the page would.
///
/// # Errors
/// As [`file`]; [`Fault::NotFound`] also for a paper that is no PDF.
pub async fn page(
    ctx: Ctx,
    Path((id, paper, number)): Path<(CaseId, DocumentId, usize)>,
    Query(asked): Query<Turned>,
) -> Result<Response, Fault> {
    let turn = Turn::quarters(viewer::quarters(&asked.turn));
    match services::desk::case::page(&ctx.state.services, ctx.staff()?, id, paper, number, turn).await? {
        Ok(jpeg) => answer("image/jpeg", jpeg),
        Err(Trouble::NoPage) => Err(Fault::NotFound),
        Err(trouble) => sent("image/svg+xml", "inline", leaves::cannot_be_shown(&ctx, trouble).into_bytes()),
    }
}

/// Which portrait is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Face {
    /// The paper; none for the portrait of today.
    pub paper: Option<DocumentId>,
}

/// The portrait, as a part of the page of the case.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub async fn face(ctx: Ctx, Path(id): Path<CaseId>, Query(asked): Query<Face>) -> Result<Response, Fault> {
    let (media_type, bytes) = portrait(&ctx.state.services, ctx.staff()?, id, asked.paper).await?;
    answer(&media_type, bytes)
}

/// Bytes that somebody else uploaded: of the stated type and no other, kept nowhere, allowed nothing.
pub(crate) fn answer(media_type: &str, bytes: Vec<u8>) -> Result<Response, Fault> {
    let (kind, place) = match is_image(media_type) {
        true => (media_type, "inline"),
        false if media_type == "application/pdf" => (media_type, "attachment; filename=\"paper.pdf\""),
        false => ("application/octet-stream", "attachment; filename=\"paper\""),
    };
    sent(kind, place, bytes)
}

fn sent(kind: &str, place: &'static str, bytes: Vec<u8>) -> Result<Response, Fault> {
    let kind = HeaderValue::from_str(kind).map_err(Fault::internal)?;
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    for (name, value) in [
        (header::CONTENT_DISPOSITION, place),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}
