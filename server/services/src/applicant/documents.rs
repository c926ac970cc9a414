//! Portraits and papers: checked and cleaned when they come, sealed before they are kept.

use super::groups::Part;
use super::{applicant, common, drafts};
use crate::blobs::BlobKey;
use crate::command;
use crate::desk::case::{document_examined_context, document_name_context, examined};
use crate::images::{Accepted, Known};
use crate::retry::{retried, stale_or_busy};
use crate::vault::DataKey;
use crate::{Error, Result, Services, Who};
use bytes::Bytes;
use domain::case::State;
use domain::portrait::{Cut, Examined};
use domain::{CaseId, DocumentId, Problem, Timestamp};
use store::documents::DocumentRow;
use store::{StoreError, Tx};

/// The code of the portrait in every policy.
pub const PORTRAIT: &str = "portrait";
/// The most papers of one application.
const MOST: usize = 60;
/// How often it is tried again when something else was written at the same time.
pub(super) const TRIES: usize = 5;
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
    /// What was found on it, if it is a portrait.
    pub examined: Option<Examined>,
    /// Whether it is a portrait that can still be cut in another way.
    pub can_be_cut: bool,
    /// Whether a group has it in common.
    pub of_group: bool,
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
    /// The part of a portrait that the person chose, in pixels of the upright picture; without it the head is looked for.
    pub cut: Option<Cut>,
    /// The paper that it takes the place of.
    pub replaces: Option<DocumentId>,
}

/// Where a paper goes: an own draft, what an own group shares, or an own case whose post asked for papers.
pub(super) struct Owner {
    /// What its papers are sealed with.
    pub key: DataKey,
    /// It was not sent.
    is_draft: bool,
    /// It is what a group shares.
    pub is_whole: bool,
}

impl Owner {
    /// A paper of this kind can go there: a group has only those in common that can concern several people.
    ///
    /// # Errors
    /// [`Error::Problems`] on the field `file`.
    pub(super) fn takes(&self, services: &Services, kind: &str) -> Result<()> {
        let rule = services.policies.current().document(kind);
        let takes = rule.is_some_and(|rule| rule.for_group || !self.is_whole);
        if takes { Ok(()) } else { Err(Error::problem("file", "problem-upload-kind")) }
    }
}

/// A file that was found to be fine, in the form in which it is kept.
pub(super) struct Clean {
    /// The bytes.
    pub kept: Accepted,
    /// What is known of a portrait, and the picture that it was cut from.
    pub portrait: Option<(Known, Source)>,
}

/// The picture that a portrait was cut from.
pub(super) enum Source {
    /// It has just come.
    New(Accepted),
    /// It is there already.
    There(DocumentId),
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
    owner.takes(services, &upload.kind)?;
    if standing >= MOST && upload.replaces.is_none() {
        return Err(Problem::new("file", "problem-upload-too-many").with("most", MOST).into());
    }
    let clean = accepted(services, &upload).await?;
    let name = file_name(&upload.name);
    keep(services, who, id, &owner, New { kind: upload.kind, name, clean, replaces: upload.replaces }).await
}

/// What [`keep`] writes.
pub(super) struct New {
    /// What it is.
    pub kind: String,
    /// The name of the file.
    pub name: String,
    /// Its content.
    pub clean: Clean,
    /// The paper that it takes the place of.
    pub replaces: Option<DocumentId>,
}

/// Seals a file of a draft or case under its key, and gives the row that is still to be written. `kind` and `name` say what it
/// is and what its owner called it.
pub(crate) async fn put(
    services: &Services,
    key: &DataKey,
    owner: CaseId,
    (kind, name): (&str, &str),
    file: &Accepted,
) -> Result<DocumentRow> {
    let id: DocumentId = services.new_id();
    let place = BlobKey::document(owner, id);
    let sha256 = services.blobs.put(key, &place, &file.bytes).await.map_err(Error::internal)?;
    row_of(services, key, owner, id, &Content { kind, name, file, sha256 })
}

/// A file that is kept, with what it is, what its owner called it, and the SHA-256 of what was written.
pub(super) struct Content<'a> {
    /// What it is.
    pub kind: &'a str,
    /// Name of the file.
    pub name: &'a str,
    /// The file.
    pub file: &'a Accepted,
    /// SHA-256 of the sealed file.
    pub sha256: [u8; 32],
}

/// The row of a file that is kept.
pub(super) fn row_of(
    services: &Services,
    key: &DataKey,
    owner: CaseId,
    id: DocumentId,
    content: &Content<'_>,
) -> Result<DocumentRow> {
    let Content { kind, name, file, sha256 } = *content;
    Ok(DocumentRow {
        id,
        owner_id: owner,
        kind: kind.to_owned(),
        name: services.vault.seal(key, &document_name_context(owner, id), name.as_bytes()),
        media_type: file.media_type.to_owned(),
        size: i64::try_from(file.bytes.len()).map_err(Error::internal)?,
        sha256: sha256.to_vec(),
        blob_key: BlobKey::document(owner, id).as_str().to_owned(),
        version: 1,
        width: file.size.map(|(width, _)| i64::from(width)),
        height: file.size.map(|(_, height)| i64::from(height)),
        created_at: services.now(),
        replaced_at: None,
        source_id: None,
        examined: None,
        place: 0,
        common_id: None,
        common_key: None,
    })
}

/// Seals a paper and writes it down.
pub(super) async fn keep(
    services: &Services,
    who: &Who,
    id: CaseId,
    owner: &Owner,
    new: New,
) -> Result<DocumentView> {
    let New { kind, name, clean: Clean { kept, portrait }, replaces } = new;
    let (key, what) = (&owner.key, (kind.as_str(), name.as_str()));
    let mut row = if owner.is_whole {
        common::put(services, key, id, what, &kept).await?
    } else {
        put(services, key, id, what, &kept).await?
    };
    let document = row.id;
    let (known, source_id, came) = match portrait {
        None => (None, None, None),
        Some((known, Source::There(source))) => (Some(known), Some(source), None),
        Some((known, Source::New(picture))) => {
            let source: DocumentId = services.new_id();
            let place = BlobKey::document(id, source);
            services.blobs.put(key, &place, &picture.bytes).await.map_err(Error::internal)?;
            (Some(known), Some(source), Some(source))
        }
    };
    let sealed = match &known {
        Some(known) => {
            let text = serde_json::to_vec(known).map_err(Error::internal)?;
            Some(services.vault.seal(key, &document_examined_context(id, document), &text))
        }
        None => None,
    };
    (row.source_id, row.examined) = (source_id, sealed);
    match retried(TRIES, stale_or_busy, || record(services, who, &row, replaces)).await {
        Ok(gone) => {
            for former in gone {
                common::discard(services, &former).await;
                if let Some(source) = former.source_id.filter(|source| Some(*source) != source_id) {
                    discard(services, id, source).await;
                }
            }
        }
        Err(error) => {
            common::discard(services, &row).await;
            if let Some(source) = came {
                discard(services, id, source).await;
            }
            return Err(error);
        }
    }
    view(services, key, row)
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
    let bytes = common::read(services, &key, &row).await?;
    Ok((row.media_type, bytes))
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

/// What is known of an uploaded paper.
pub(super) fn view(services: &Services, key: &DataKey, row: DocumentRow) -> Result<DocumentView> {
    let place = document_name_context(row.owner_id, row.id);
    let name = services.vault.open(key, &place, &row.name).map_err(Error::internal)?;
    Ok(DocumentView {
        id: row.id,
        examined: examined(services, key, &row),
        can_be_cut: row.source_id.is_some(),
        of_group: row.common_id.is_some(),
        kind: row.kind,
        name: String::from_utf8_lossy(&name).into_owned(),
        media_type: row.media_type,
        size: row.size,
        created_at: row.created_at,
    })
}

/// Removes the file of a paper that no longer stands. A file that cannot be removed now is only a sealed leftover.
pub(crate) async fn discard(services: &Services, id: CaseId, document: DocumentId) {
    if let Err(error) = services.blobs.delete(&BlobKey::document(id, document)).await {
        tracing::warn!(%error, "a file that nobody needs any more could not be removed");
    }
}

/// Whose papers they are, for somebody who may change them.
pub(super) async fn owner(services: &Services, tx: &mut Tx, who: &Who, id: CaseId) -> Result<Owner> {
    applicant(who)?;
    match drafts::own(services, tx, who, id).await {
        Ok(draft) => {
            let is_whole = matches!(draft.body.part, Some(Part::Whole { .. }));
            Ok(Owner { key: draft.key, is_draft: true, is_whole })
        }
        Err(Error::NotFound) => {
            let opened = command::open(services, tx, who, id).await?;
            let asked = opened.case.state == State::DocumentsRequested;
            let owner = Owner { key: opened.key, is_draft: false, is_whole: false };
            if asked { Ok(owner) } else { Err(Error::NotFound) }
        }
        Err(other) => Err(other),
    }
}

/// Whether a paper is part of a case.
pub(super) async fn is_sent(
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

/// Writes the row. What is replaced was part of no case, so its row goes, and it is given for its files to be removed. The
/// owner is looked at again: the draft may have been sent while the file was being checked.
async fn record(
    services: &Services,
    who: &Who,
    row: &DocumentRow,
    replaces: Option<DocumentId>,
) -> Result<Vec<DocumentRow>> {
    let mut tx = services.store.begin().await?;
    tx.groups().lock(row.owner_id).await?;
    let owner = owner(services, &mut tx, who, row.owner_id).await?;
    let mut gone = Vec::new();
    for former in tx.documents().current(row.owner_id).await? {
        let same_portrait = owner.is_draft && former.kind == PORTRAIT && row.kind == PORTRAIT;
        let chosen = replaces == Some(former.id)
            && former.kind == row.kind
            && former.common_id.is_some() == owner.is_whole;
        if !same_portrait && !chosen || is_sent(services, &mut tx, who, row.owner_id, former.id).await? {
            continue;
        }
        tx.documents().delete(row.owner_id, former.id).await?;
        gone.push(former);
    }
    match tx.documents().add(row).await {
        Err(StoreError::Duplicate(_)) => return Err(Error::Busy),
        other => other?,
    };
    if owner.is_whole {
        spread(services, &mut tx, who, row.owner_id).await?;
    }
    tx.commit().await?;
    Ok(gone)
}

/// The papers of a group have changed: everybody in it who was not sent gets them as they are now.
pub(super) async fn spread(services: &Services, tx: &mut Tx, who: &Who, group: CaseId) -> Result<()> {
    let draft = drafts::own(services, tx, who, group).await?;
    common::spread(services, tx, &draft).await?;
    // The time until what is shared is deleted starts again.
    drafts::write(services, tx, draft).await?;
    Ok(())
}

/// Checks the file and brings it into the form in which it is kept.
async fn accepted(services: &Services, upload: &Upload) -> Result<Clean> {
    let (name, bytes) = (upload.name.as_str(), upload.bytes.clone());
    if upload.kind != PORTRAIT {
        let kept = services.images.paper("file", name, bytes).await?;
        return Ok(Clean { kept, portrait: None });
    }
    let taken = services.images.portrait("file", name, bytes, upload.cut).await?;
    let portrait = taken.source.map(|source| (taken.known, Source::New(source)));
    Ok(Clean { kept: taken.kept, portrait })
}

/// The name of a file without folders, control characters and excess.
pub(crate) fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !c.is_control()).take(NAME).collect();
    clean.trim().to_owned()
}
