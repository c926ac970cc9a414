//! Cutting a portrait in another way, as long as it was not sent.

use super::documents::{Clean, DocumentView, New, Owner, PORTRAIT, Source, discard, is_sent, keep, owner};
use crate::blobs::BlobKey;
use crate::desk::case::known;
use crate::images::Known;
use crate::{Error, Result, Services, Who};
use domain::portrait::{Cut, Step};
use domain::{CaseId, DocumentId};
use store::{StoreError, Tx};

/// A portrait with what it was cut from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortraitView {
    /// The portrait.
    pub document: DocumentView,
    /// The cut, the faces and the findings.
    pub known: Known,
}

/// How a cut changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recut {
    /// A step from where it is.
    Step(Step),
    /// To this part, in pixels of the kept picture.
    To(Cut),
    /// To what Doc 9303 proposes for the face that was found, or the middle.
    Proposed,
}

/// A portrait that can still be changed.
struct Open {
    owner: Owner,
    id: DocumentId,
    source: DocumentId,
    view: PortraitView,
}

/// The portrait of an own draft, or one that waits to be sent to a post that asked for it.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or it was sent.
pub async fn portrait(services: &Services, who: &Who, id: CaseId) -> Result<PortraitView> {
    let mut tx = services.store.read().await?;
    Ok(open(services, &mut tx, who, id).await?.view)
}

/// The picture that the portrait was cut from: a JPEG without metadata.
///
/// # Errors
/// As [`portrait`].
pub async fn portrait_source(services: &Services, who: &Who, id: CaseId) -> Result<Vec<u8>> {
    let mut tx = services.store.read().await?;
    let open = open(services, &mut tx, who, id).await?;
    drop(tx);
    source(services, id, &open).await
}

/// Cuts the portrait in another way and examines it again.
///
/// # Errors
/// As [`portrait`]; [`Error::Problems`] on the field `cut`.
pub async fn recut(services: &Services, who: &Who, id: CaseId, how: Recut) -> Result<DocumentView> {
    let mut tx = services.store.read().await?;
    let open = open(services, &mut tx, who, id).await?;
    drop(tx);
    let Known { width, height, cut, faces, .. } = open.view.known.clone();
    let cut = match how {
        Recut::Step(step) => cut.stepped(step, width, height),
        Recut::To(cut) => cut,
        Recut::Proposed => match faces.as_ref().and_then(|faces| faces.first()) {
            Some(face) => Cut::around(face.head_of_face(), width, height),
            None => Cut::suggest(width, height),
        },
    };
    let picture = source(services, id, &open).await?;
    let done = services.images.recut("cut", picture, faces, cut).await?;
    let clean = Clean { kept: done.kept, portrait: Some((done.known, Source::There(open.source))) };
    let (kind, name) = (PORTRAIT.to_owned(), open.view.document.name);
    keep(services, who, id, &open.owner, New { kind, name, clean, replaces: Some(open.id) }).await
}

async fn source(services: &Services, id: CaseId, open: &Open) -> Result<Vec<u8>> {
    let place = BlobKey::document(id, open.source);
    Ok(services.blobs.get(&open.owner.key, &place).await.map_err(Error::internal)?.to_vec())
}

async fn open(services: &Services, tx: &mut Tx, who: &Who, id: CaseId) -> Result<Open> {
    let owner = owner(services, tx, who, id).await?;
    // Of several that wait to be sent the last one counts.
    for row in tx.documents().current(id).await?.into_iter().rev().filter(|row| row.kind == PORTRAIT) {
        if is_sent(services, tx, who, id, row.id).await? {
            continue;
        }
        let source = row.source_id.ok_or(Error::NotFound)?;
        let known = known(services, &owner.key, &row).ok_or(Error::NotFound)?;
        let (id, document) = (row.id, super::documents::view(services, &owner.key, row)?);
        return Ok(Open { owner, id, source, view: PortraitView { document, known } });
    }
    Err(Error::NotFound)
}

/// Removes the pictures that the portraits of an application were cut from: it was sent, and they are needed no more. What
/// cannot be removed now is only a sealed leftover.
pub(super) async fn forget_sources(services: &Services, id: CaseId) {
    let forgotten = async {
        let mut tx = services.store.begin().await?;
        let sources = tx.documents().forget_sources(id).await?;
        tx.commit().await?;
        Ok::<_, StoreError>(sources)
    };
    match forgotten.await {
        Ok(sources) => {
            for source in sources {
                discard(services, id, source).await;
            }
        }
        Err(error) => tracing::warn!(%error, "the picture behind a portrait could not be forgotten"),
    }
}
