//! Portraits and papers: checked and cleaned when they come, sealed before they are kept.

use super::{applicant, drafts};
use crate::blobs::BlobKey;
use crate::command;
use crate::desk::case::document_name_context;
use crate::images::{Accepted, Crop};
use crate::vault::DataKey;
use crate::{Error, Result, Services, Who};
use bytes::Bytes;
use domain::case::State;
use domain::{CaseId, DocumentId, Problem, Timestamp};
use store::documents::DocumentRow;
use store::{StoreError, Tx};

/// The code of the portrait in every policy.
pub const PORTRAIT: &str = "portrait";
/// The most papers of one application.
const MOST: usize = 60;
/// The longest file name that is kept, in characters.
const NAME: usize = 120;

/// An uploaded paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentView {
    /// Id.
    pub id: DocumentId,
    /// What it is, a code of the policy.
    pub kind: String,
    /// Name of the file as the person called it.
    pub name: String,
    /// Media type as it is kept.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Uploaded.
    pub created_at: Timestamp,
}

/// A file that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// What it is, a code of the policy.
    pub kind: String,
    /// Name of the file.
    pub name: String,
    /// The file.
    pub bytes: Bytes,
    /// The part of a portrait that the person chose; without it the middle is taken.
    pub crop: Option<Crop>,
    /// The paper that it takes the place of.
    pub replaces: Option<DocumentId>,
}

/// Where a paper goes: an own draft, or an own case whose post asked for papers.
struct Owner {
    key: DataKey,
    is_draft: bool,
}

/// Takes a paper for a draft, or for a case whose post asked for papers (there it waits until [`super::answer_request`]
/// sends it). A portrait takes the place of the former one.
///
/// # Errors
/// [`Error::Problems`] on the field `file` with what is wrong with it, [`Error::NotFound`].
pub async fn attach(services: &Services, who: &Who, id: CaseId, upload: Upload) -> Result<DocumentView> {
    let mut tx = services.store.read().await?;
    let owner = owner(services, &mut tx, who, id).await?;
    let standing = tx.documents().current(id).await?.len();
    drop(tx);
    if services.policies.current().document(&upload.kind).is_none() {
        return Err(Error::problem("file", "problem-upload-kind"));
    }
    if standing >= MOST && upload.replaces.is_none() {
        return Err(Problem::new("file", "problem-upload-too-many").with("most", MOST).into());
    }
    let clean = accepted(services, &upload).await?;
    let document: DocumentId = services.new_id();
    let place = BlobKey::document(id, document);
    let sha256 = services.blobs.put(&owner.key, &place, &clean.bytes).await.map_err(Error::internal)?;
    let name = file_name(&upload.name);
    let row = DocumentRow {
        id: document,
        owner_id: id,
        kind: upload.kind.clone(),
        name: services.vault.seal(&owner.key, &document_name_context(id, document), name.as_bytes()),
        media_type: clean.media_type.to_owned(),
        size: i64::try_from(clean.bytes.len()).map_err(Error::internal)?,
        sha256: sha256.to_vec(),
        blob_key: place.as_str().to_owned(),
        version: 1,
        width: clean.size.map(|(width, _)| i64::from(width)),
        height: clean.size.map(|(_, height)| i64::from(height)),
        created_at: services.now(),
        replaced_at: None,
    };
    match record(services, who, &row, upload.replaces).await {
        Ok(gone) => {
            for former in gone {
                discard(services, id, former).await;
            }
        }
        Err(error) => {
            discard(services, id, document).await;
            return Err(error);
        }
    }
    let DocumentRow { kind, media_type, size, created_at, .. } = row;
    Ok(DocumentView { id: document, kind, name, media_type, size, created_at })
}

/// Removes a paper that was not sent yet.
///
/// # Errors
/// [`Error::NotFound`], also for a paper that belongs to a case already.
pub async fn remove_document(services: &Services, who: &Who, id: CaseId, document: DocumentId) -> Result<()> {
    let mut tx = services.store.begin().await?;
    owner(services, &mut tx, who, id).await?;
    if is_sent(services, &mut tx, who, id, document).await? {
        return Err(Error::NotFound);
    }
    if !tx.documents().delete(id, document).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    discard(services, id, document).await;
    Ok(())
}

/// The content of a paper of an own draft or case: media type and bytes.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn document(
    services: &Services,
    who: &Who,
    id: CaseId,
    document: DocumentId,
) -> Result<(String, Vec<u8>)> {
    let mut tx = services.store.read().await?;
    let key = match drafts::own(services, &mut tx, who, id).await {
        Ok(draft) => draft.key,
        Err(Error::NotFound) => command::open(services, &mut tx, who, id).await?.key,
        Err(other) => return Err(other),
    };
    let row =
        tx.documents().get(document).await?.filter(|row| row.owner_id == id && row.replaced_at.is_none());
    let row = row.ok_or(Error::NotFound)?;
    drop(tx);
    let bytes = services.blobs.get(&key, &BlobKey::document(id, document)).await.map_err(Error::internal)?;
    Ok((row.media_type, bytes.to_vec()))
}

/// The papers of a draft or case that stand.
pub(super) async fn of(
    services: &Services,
    tx: &mut Tx,
    id: CaseId,
    key: &DataKey,
) -> Result<Vec<DocumentView>> {
    let rows = tx.documents().current(id).await?;
    rows.into_iter().map(|row| view(services, key, row)).collect()
}

fn view(services: &Services, key: &DataKey, row: DocumentRow) -> Result<DocumentView> {
    let place = document_name_context(row.owner_id, row.id);
    let name = services.vault.open(key, &place, &row.name).map_err(Error::internal)?;
    Ok(DocumentView {
        id: row.id,
        kind: row.kind,
        name: String::from_utf8_lossy(&name).into_owned(),
        media_type: row.media_type,
        size: row.size,
        created_at: row.created_at,
    })
}

/// Removes the file of a paper that no longer stands. A file that cannot be removed now is only a sealed leftover.
pub(super) async fn discard(services: &Services, id: CaseId, document: DocumentId) {
    if let Err(error) = services.blobs.delete(&BlobKey::document(id, document)).await {
        tracing::warn!(%error, "a file that nobody needs any more could not be removed");
    }
}

async fn owner(services: &Services, tx: &mut Tx, who: &Who, id: CaseId) -> Result<Owner> {
    applicant(who)?;
    match drafts::own(services, tx, who, id).await {
        Ok(draft) => Ok(Owner { key: draft.key, is_draft: true }),
        Err(Error::NotFound) => {
            let opened = command::open(services, tx, who, id).await?;
            let asked = opened.case.state == State::DocumentsRequested;
            if asked { Ok(Owner { key: opened.key, is_draft: false }) } else { Err(Error::NotFound) }
        }
        Err(other) => Err(other),
    }
}

/// Whether a paper is part of a case.
async fn is_sent(
    services: &Services,
    tx: &mut Tx,
    who: &Who,
    id: CaseId,
    document: DocumentId,
) -> Result<bool> {
    match command::open(services, tx, who, id).await {
        Ok(opened) => Ok(super::cases::is_sent(&opened.case, document)),
        Err(Error::NotFound) => Ok(false),
        Err(other) => Err(other),
    }
}

/// Writes the row. What is replaced was part of no case, so its row goes, and it is given for its file to be removed. The owner is looked at again: the
/// draft may have been sent while the file was being checked.
async fn record(
    services: &Services,
    who: &Who,
    row: &DocumentRow,
    replaces: Option<DocumentId>,
) -> Result<Vec<DocumentId>> {
    let mut tx = services.store.begin().await?;
    let owner = owner(services, &mut tx, who, row.owner_id).await?;
    let mut gone = Vec::new();
    for former in tx.documents().current(row.owner_id).await? {
        let same_portrait = owner.is_draft && former.kind == PORTRAIT && row.kind == PORTRAIT;
        let chosen = replaces == Some(former.id) && former.kind == row.kind;
        if !same_portrait && !chosen || is_sent(services, &mut tx, who, row.owner_id, former.id).await? {
            continue;
        }
        tx.documents().delete(row.owner_id, former.id).await?;
        gone.push(former.id);
    }
    match tx.documents().add(row).await {
        Err(StoreError::Duplicate(_)) => return Err(Error::Busy),
        other => other?,
    };
    tx.commit().await?;
    Ok(gone)
}

/// Checks the file and brings it into the form in which it is kept.
async fn accepted(services: &Services, upload: &Upload) -> Result<Accepted> {
    let (name, bytes) = (upload.name.as_str(), upload.bytes.clone());
    let taken = if upload.kind == PORTRAIT {
        services.images.portrait("file", name, bytes, upload.crop).await
    } else {
        services.images.paper("file", name, bytes).await
    };
    Ok(taken?)
}

/// The name of a file without folders, control characters and excess.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !c.is_control()).take(NAME).collect();
    clean.trim().to_owned()
}
