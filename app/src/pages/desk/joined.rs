//! The files of one document as one PDF: what an applicant photographed sheet by sheet is read and filed as a whole.

use super::viewer::together;
use super::{leaves, words};
use crate::{Ctx, Fault, pages::file::attached};
use axum::{extract::Path, response::Response};
use domain::{CaseId, DocumentId};
use services::desk::case::{files, open};
use services::images::raster::MOST_PAGES;
use services::sheet::Sheet;

/// Gives the document; that it was opened is an event of the case.
///
/// # Errors
/// [`Fault::NotFound`] for a paper of another case, [`Fault::Forbidden`] for roles that do not read papers.
pub async fn get(ctx: Ctx, Path((id, paper)): Path<(CaseId, DocumentId)>) -> Result<Response, Fault> {
    let services = &ctx.state.services;
    let view = open(services, ctx.staff()?, id).await?;
    let found = view.documents.iter().find(|document| document.id == paper).ok_or(Fault::NotFound)?;
    let pages = together(&view, found);
    let ids: Vec<DocumentId> = pages.iter().map(|page| page.id).collect();
    let bytes = files(services, ctx.staff()?, id, &found.kind, &ids).await?;
    let title = words::paper(&ctx, &view.policy, &found.kind);
    let reference = view.case.reference.to_string();
    let mut sheet = Sheet::new(ctx.lang, &title).running(&reference);
    for (page, (media_type, bytes)) in pages.iter().zip(bytes) {
        let drawn = services::desk::case::leaves(services, &media_type, bytes, MOST_PAGES).await;
        leaves::put(&ctx, &mut sheet, &page.name, drawn)?;
        sheet.small(&format!("{}: {}", ctx.t("desk-view-sealed"), page.sealed_sha256));
    }
    let name = format!("{reference}-{}.pdf", found.kind.replace('_', "-"));
    attached(sheet.finish(view.today)?, "application/pdf", &name)
}
