//! Uploaded papers, as the desks open them.

use super::case::DocumentView;
use crate::applicant::cases::is_sent;
use crate::blobs::BlobKey;
use crate::command::{self, Opened, look};
use crate::vault::{Context, DataKey};
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{ActionKind, Role};
use domain::{CaseId, DocumentId};
use store::Tx;
use store::documents::DocumentRow;

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
    if !staff.is_any(&[
        Role::Intake,
        Role::Screening,
        Role::Officer,
        Role::Decider,
        Role::Supervisor,
        Role::Auditor,
    ]) {
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

/// The portrait, as a part of a page whose opening is an event already.
///
/// # Errors
/// [`Error::NotFound`] when there is none or the case is not this person's business.
pub async fn portrait(services: &Services, staff: &Staff, case_id: CaseId) -> Result<(String, Vec<u8>)> {
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, &Who::Staff(staff.clone()), case_id).await?;
    if !opened.case.open_to(&staff.actor()).contains(&ActionKind::Read) {
        return Err(Error::NotFound);
    }
    let id = opened.case.subject.portrait().ok_or(Error::NotFound)?;
    let row = tx.documents().get(id).await?.filter(|row| row.owner_id == case_id).ok_or(Error::NotFound)?;
    drop(tx);
    bytes(services, &opened, row).await
}

/// Opens a sealed paper of an opened case.
pub(crate) async fn bytes(
    services: &Services,
    opened: &Opened,
    row: DocumentRow,
) -> Result<(String, Vec<u8>)> {
    let key = BlobKey::document(row.owner_id, row.id);
    let plain = services.blobs.get(&opened.key, &key).await.map_err(Error::internal)?;
    Ok((row.media_type, plain.to_vec()))
}

/// Where the name of an uploaded file is sealed for.
pub fn document_name_context(owner: CaseId, id: DocumentId) -> Context {
    Context::new(owner, "documents.name", id)
}

pub(super) async fn documents(
    services: &Services,
    tx: &mut Tx,
    opened: &Opened,
) -> Result<Vec<DocumentView>> {
    let mut rows = tx.documents().all(opened.case.id).await?;
    rows.retain(|row| is_sent(&opened.case, row.id));
    rows.sort_by(|a, b| a.kind.cmp(&b.kind).then(b.version.cmp(&a.version)));
    Ok(rows.into_iter().map(|row| document_view(services, &opened.key, row)).collect())
}

/// What is known of an uploaded paper.
pub(crate) fn document_view(services: &Services, key: &DataKey, row: DocumentRow) -> DocumentView {
    let name = services.vault.open(key, &document_name_context(row.owner_id, row.id), &row.name);
    DocumentView {
        id: row.id,
        // A name that does not open is no reason to hide the paper.
        name: name.ok().and_then(|name| String::from_utf8(name.to_vec()).ok()).unwrap_or_default(),
        kind: row.kind,
        media_type: row.media_type,
        size: row.size,
        pixels: row.width.zip(row.height),
        version: row.version,
        uploaded_at: row.created_at,
        replaced: row.replaced_at.is_some(),
    }
}
