//! Uploaded papers, as the desks open them.

use super::case::DocumentView;
use crate::applicant::cases::is_sent;
use crate::applicant::common;
use crate::applicant::documents::PORTRAIT;
use crate::command::{self, Opened, look};
use crate::images::Known;
use crate::images::raster::{Pages, Picture, Trouble, Turn};
use crate::vault::{Context, DataKey};
use crate::{Error, Result, Services, Staff, Who};
use data_encoding::HEXLOWER;
use domain::case::{ActionKind, Role};
use domain::portrait::Examined;
use domain::{CaseId, DocumentId, Timestamp};
use store::Tx;
use store::documents::DocumentRow;

/// Who opens papers.
pub const READERS: &[Role] =
    &[Role::Intake, Role::Screening, Role::Officer, Role::Decider, Role::Supervisor, Role::Auditor];

/// The bytes of an uploaded paper, with its media type. That it was opened is an event of the case.
///
/// # Errors
/// [`Error::NotFound`] for a paper of another case or post, [`Error::Forbidden`] for roles that do not read papers.
pub async fn document(
    services: &Services,
    staff: &Staff,
    case_id: CaseId,
    id: DocumentId,
) -> Result<(String, Vec<u8>)> {
    if !staff.may_know(&super::case::post_of(services, case_id).await?) {
        return Err(Error::NotFound);
    }
    if !staff.is_any(READERS) {
        return Err(Error::Forbidden);
    }
    let row = services.store.read().await?.documents().get(id).await?;
    let row = row.filter(|row| row.owner_id == case_id).ok_or(Error::NotFound)?;
    let opened = look(services, &Who::Staff(staff.clone()), case_id, &row.kind).await?;
    if !is_sent(&opened.case, row.id) {
        return Err(Error::NotFound);
    }
    bytes(services, &opened, row).await
}

/// The bytes of the files that are one document, in the given order. That the document was opened is one event of the case.
///
/// # Errors
/// As [`document`]; [`Error::NotFound`] also when a file is of another kind.
pub async fn files(
    services: &Services,
    staff: &Staff,
    case_id: CaseId,
    kind: &str,
    ids: &[DocumentId],
) -> Result<Vec<(String, Vec<u8>)>> {
    if !staff.may_know(&super::case::post_of(services, case_id).await?) {
        return Err(Error::NotFound);
    }
    if !staff.is_any(READERS) {
        return Err(Error::Forbidden);
    }
    let opened = look(services, &Who::Staff(staff.clone()), case_id, kind).await?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let row = services.store.read().await?.documents().get(*id).await?;
        let of_case =
            |row: &DocumentRow| row.owner_id == case_id && row.kind == kind && is_sent(&opened.case, row.id);
        let row = row.filter(of_case).ok_or(Error::NotFound)?;
        found.push(bytes(services, &opened, row).await?);
    }
    Ok(found)
}

/// The media type of papers that have pages.
pub const PDF: &str = "application/pdf";

/// How many pages a PDF has and how large they are, as a part of a page whose opening is an event already.
///
/// # Errors
/// [`Error::NotFound`] when it is no PDF, or the case is not this person's business.
pub async fn pages(
    services: &Services,
    staff: &Staff,
    case_id: CaseId,
    id: DocumentId,
) -> Result<Result<Pages, Trouble>> {
    if !staff.is_any(READERS) {
        return Err(Error::Forbidden);
    }
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, &Who::Staff(staff.clone()), case_id).await?;
    let of_case =
        |row: &DocumentRow| row.owner_id == case_id && row.media_type == PDF && is_sent(&opened.case, row.id);
    let row = tx.documents().get(id).await?.filter(of_case).ok_or(Error::NotFound)?;
    drop(tx);
    let (_, file) = bytes(services, &opened, row).await?;
    Ok(match services.images.rasteriser() {
        Ok(rasteriser) => rasteriser.measure(&file).await,
        Err(trouble) => Err(trouble),
    })
}

/// A page of a PDF as a JPEG picture, the first is 1. That it was opened is an event of the case.
///
/// # Errors
/// As [`document`]; [`Error::NotFound`] also for a paper that is no PDF.
pub async fn page(
    services: &Services,
    staff: &Staff,
    case_id: CaseId,
    id: DocumentId,
    number: usize,
    turn: Turn,
) -> Result<Result<Vec<u8>, Trouble>> {
    let (media_type, file) = document(services, staff, case_id, id).await?;
    if media_type != PDF {
        return Err(Error::NotFound);
    }
    Ok(match services.images.rasteriser() {
        Ok(rasteriser) => rasteriser.page(&file, number, turn).await.map(|picture| picture.jpeg),
        Err(trouble) => Err(trouble),
    })
}

/// What a paper is when it is put on paper again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// A JPEG picture.
    Jpeg(Vec<u8>),
    /// The first pages of a PDF.
    Pages {
        /// How many it has.
        count: usize,
        /// Those that were drawn.
        drawn: Vec<Result<Picture, Trouble>>,
    },
    /// It stays a file of its own.
    Apart(Trouble),
}

/// Draws a paper that was opened, at most `most` of its pages.
pub async fn leaves(services: &Services, media_type: &str, file: Vec<u8>, most: usize) -> Leaves {
    match media_type {
        "image/jpeg" => return Leaves::Jpeg(file),
        PDF => {}
        _ => return Leaves::Apart(Trouble::Broken),
    }
    let drawn = match services.images.rasteriser() {
        Ok(rasteriser) => rasteriser.all(&file, most).await,
        Err(trouble) => Err(trouble),
    };
    drawn.map_or_else(Leaves::Apart, |(count, drawn)| Leaves::Pages { count, drawn })
}

/// The portrait, as a part of a page whose opening is an event already: the one of today, or `which` of those that were sent, for the
/// page of an earlier moment.
///
/// # Errors
/// [`Error::NotFound`] when there is none or the case is not this person's business, and for a paper that is no portrait.
pub async fn portrait(
    services: &Services,
    staff: &Staff,
    case_id: CaseId,
    which: Option<DocumentId>,
) -> Result<(String, Vec<u8>)> {
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, &Who::Staff(staff.clone()), case_id).await?;
    if !opened.case.open_to(&staff.actor()).contains(&ActionKind::Read) {
        return Err(Error::NotFound);
    }
    let id = which.or_else(|| opened.case.subject.portrait()).ok_or(Error::NotFound)?;
    let of_case =
        |row: &DocumentRow| row.owner_id == case_id && row.kind == PORTRAIT && is_sent(&opened.case, row.id);
    let row = tx.documents().get(id).await?.filter(of_case).ok_or(Error::NotFound)?;
    drop(tx);
    bytes(services, &opened, row).await
}

/// Opens a sealed paper of an opened case.
pub(crate) async fn bytes(
    services: &Services,
    opened: &Opened,
    row: DocumentRow,
) -> Result<(String, Vec<u8>)> {
    let plain = common::read(services, &opened.key, &row).await?;
    Ok((row.media_type, plain))
}

/// Where the name of an uploaded file is sealed for.
pub fn document_name_context(owner: CaseId, id: DocumentId) -> Context {
    Context::new(owner, "documents.name", id)
}

/// Where what was found on a portrait is sealed for.
pub(crate) fn document_examined_context(owner: CaseId, id: DocumentId) -> Context {
    Context::new(owner, "documents.examined", id)
}

/// What is known of a portrait. What does not open, or was written by a later release, is no reason to hide the portrait.
pub(crate) fn known(services: &Services, key: &DataKey, row: &DocumentRow) -> Option<Known> {
    let place = document_examined_context(row.owner_id, row.id);
    let text = services.vault.open(key, &place, row.examined.as_ref()?).ok()?;
    serde_json::from_slice(&text).ok()
}

/// What was found on a portrait.
pub(crate) fn examined(services: &Services, key: &DataKey, row: &DocumentRow) -> Option<Examined> {
    known(services, key, row).map(|known| known.examined)
}

/// The papers of a case that were sent, by kind; at an earlier moment as they stood then.
pub(super) async fn documents(
    services: &Services,
    tx: &mut Tx,
    opened: &Opened,
    until: Option<Timestamp>,
) -> Result<Vec<DocumentView>> {
    let mut rows = tx.documents().all(opened.case.id).await?;
    rows.retain(|row| is_sent(&opened.case, row.id));
    for row in &mut rows {
        row.replaced_at = row.replaced_at.filter(|at| until.is_none_or(|until| *at <= until));
    }
    rows.sort_by(|a, b| (&a.kind, a.place, a.version).cmp(&(&b.kind, b.place, b.version)));
    Ok(rows.into_iter().map(|row| document_view(services, &opened.key, row)).collect())
}

/// What is known of an uploaded paper.
pub(crate) fn document_view(services: &Services, key: &DataKey, row: DocumentRow) -> DocumentView {
    let name = services.vault.open(key, &document_name_context(row.owner_id, row.id), &row.name);
    DocumentView {
        id: row.id,
        examined: examined(services, key, &row),
        // A name that does not open is no reason to hide the paper.
        name: name.ok().and_then(|name| String::from_utf8(name.to_vec()).ok()).unwrap_or_default(),
        kind: row.kind,
        media_type: row.media_type,
        size: row.size,
        pixels: row.width.zip(row.height),
        version: row.version,
        uploaded_at: row.created_at,
        replaced: row.replaced_at.is_some(),
        sealed_sha256: HEXLOWER.encode(&row.sha256),
    }
}
