//! Papers and portraits that come in parts, so that a connection that breaks costs one part and not the whole file.
//!
//! The browser begins an upload with name, size and a mark of the file, and is told from where to go on: from the start, or,
//! when it has begun with the same file before, from where it stood. It sends parts of [`PART`] bytes, each for the offset
//! at which the last one ended. Parts are sealed like papers. The last one makes the file whole, and from there it is taken
//! like any other upload. Without scripts the whole file comes in a form.

use super::documents::{Owner, attach, owner};
use super::{DocumentView, Upload};
use crate::blobs::{BlobError, BlobKey};
use crate::vault::Context;
use crate::{Error, Result, Services, Who};
use bytes::{Bytes, BytesMut};
use domain::portrait::Cut;
use domain::{CaseId, DocumentId, Problem};
use sha2::{Digest as _, Sha256};
use store::StoreError;
use store::uploads::UploadRow;

/// Bytes of a part; the last one may be shorter.
pub const PART: usize = 256 * 1024;
/// Days after which an upload that was not continued is forgotten.
const DAYS: i64 = 1;
/// The most uploads that may be open at a time for one application.
const MOST: usize = 20;
/// Uploads that housekeeping forgets in one go.
const AT_ONCE: i64 = 200;

/// A file that is to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begin {
    /// What it is, a code of the policy.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub size: usize,
    /// By what the browser knows it again: anything that differs between files.
    pub mark: String,
}

/// How far an upload has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The upload.
    pub id: DocumentId,
    /// Bytes that are there; the next part begins here.
    pub received: usize,
}

/// A part of a file.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Where in the file it begins.
    pub offset: usize,
    /// Its bytes.
    pub bytes: Bytes,
    /// The part of a portrait that the person has chosen, as in [`Upload::cut`]; what comes with the last piece counts.
    pub cut: Option<Cut>,
}

/// What a part did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parted {
    /// The next part is awaited at this offset. It is not where the part was meant for when another one was faster, or the
    /// answer to an earlier one was lost.
    More(usize),
    /// It was the last one, and the paper is there.
    Whole(Box<DocumentView>),
}

/// Begins an upload, or tells how far the same file has come.
///
/// # Errors
/// [`Error::Problems`] on the field `file` for a file that would be refused for its size or kind; [`Error::NotFound`].
pub async fn begin(services: &Services, who: &Who, id: CaseId, file: Begin) -> Result<Progress> {
    let limit = services.images.limits().bytes;
    if file.size == 0 {
        return Err(Error::problem("file", "problem-upload-empty"));
    }
    if file.size > limit {
        let most = limit / (1024 * 1024);
        return Err(Problem::new("file", "problem-upload-size").with("megabytes", most).into());
    }
    let mark = Sha256::digest([&*file.mark, "\n", &*file.name, "\n", &*file.size.to_string()].concat());
    let mut tx = services.store.begin().await?;
    let owner = owner(services, &mut tx, who, id).await?;
    owner.takes(services, &file.kind)?;
    let open = tx.uploads().of(id).await?;
    if let Some(row) = open.iter().find(|row| row.kind == file.kind && row.mark[..] == mark[..]) {
        return Ok(Progress { id: row.id, received: count(row.received)? });
    }
    if open.len() >= MOST {
        return Err(Problem::new("file", "problem-upload-too-many").with("most", MOST).into());
    }
    let upload: DocumentId = services.new_id();
    let row = UploadRow {
        id: upload,
        owner_id: id,
        kind: file.kind,
        mark: mark.to_vec(),
        name: services.vault.seal(&owner.key, &name_context(id, upload), file.name.as_bytes()),
        size: i64::try_from(file.size).map_err(Error::internal)?,
        received: 0,
        expires_at: services.now().plus_days(DAYS),
    };
    match tx.uploads().add(&row).await {
        // The same file was begun in another tab at the same time.
        Err(StoreError::Duplicate(_)) => return Err(Error::Busy),
        other => other?,
    }
    tx.commit().await?;
    Ok(Progress { id: upload, received: 0 })
}

/// Takes a part. One for another offset than the next is not taken, and the answer says where to go on.
///
/// # Errors
/// [`Error::NotFound`] for an upload that was forgotten; [`Error::Problems`] for a part of a wrong length, and for a whole
/// file that is refused, which is forgotten with it.
pub async fn part(
    services: &Services,
    who: &Who,
    id: CaseId,
    upload: DocumentId,
    Piece { offset, bytes, cut }: Piece,
) -> Result<Parted> {
    let mut tx = services.store.read().await?;
    let owner = owner(services, &mut tx, who, id).await?;
    let row = tx.uploads().get(upload).await?.filter(|row| row.owner_id == id).ok_or(Error::NotFound)?;
    drop(tx);
    let (size, received) = (count(row.size)?, count(row.received)?);
    if offset != received {
        return Ok(Parted::More(received));
    }
    if received < size {
        if bytes.len() != PART.min(size - received) {
            return Err(Error::problem("file", "problem-upload-part"));
        }
        let place = BlobKey::part(id, upload, received / PART);
        // What lies there was written by a part whose end was never recorded.
        services.blobs.delete(&place).await.map_err(Error::internal)?;
        services.blobs.put(&owner.key, &place, &bytes).await.map_err(Error::internal)?;
        let end = received + bytes.len();
        let to = i64::try_from(end).map_err(Error::internal)?;
        let mut tx = services.store.begin().await?;
        match tx.uploads().advance(upload, row.received, to).await {
            Err(StoreError::Stale) => {
                let row = tx.uploads().get(upload).await?.ok_or(Error::NotFound)?;
                return Ok(Parted::More(count(row.received)?));
            }
            other => other?,
        }
        tx.commit().await?;
        if end < size {
            return Ok(Parted::More(end));
        }
    }
    whole(services, who, &owner, row, cut).await
}

/// Takes a file of which all parts are there.
async fn whole(
    services: &Services,
    who: &Who,
    owner: &Owner,
    row: UploadRow,
    cut: Option<Cut>,
) -> Result<Parted> {
    let mut bytes = BytesMut::with_capacity(count(row.size)?);
    for number in 0..parts(&row) {
        let place = BlobKey::part(row.owner_id, row.id, number);
        match services.blobs.get(&owner.key, &place).await {
            Ok(part) => bytes.extend_from_slice(&part),
            // Of two that sent the same part at once, one took it away and failed: the file has to come again.
            Err(BlobError::Missing(_)) => {
                forget(services, &row).await?;
                return Err(Error::NotFound);
            }
            Err(error) => return Err(Error::internal(error)),
        }
    }
    let name = services.vault.open(&owner.key, &name_context(row.owner_id, row.id), &row.name);
    let name = String::from_utf8_lossy(&name.map_err(Error::internal)?).into_owned();
    let file = Upload { kind: row.kind.clone(), name, bytes: bytes.freeze(), cut, replaces: None };
    let taken = attach(services, who, row.owner_id, file).await;
    // A file that was refused would be refused again. What failed otherwise can be asked for once more.
    if matches!(taken, Ok(_) | Err(Error::Problems(_))) {
        forget(services, &row).await?;
    }
    Ok(Parted::Whole(Box::new(taken?)))
}

/// Forgets the uploads whose time is over.
///
/// # Errors
/// The first thing that went wrong; the rest is done the next time.
pub(crate) async fn expire(services: &Services) -> Result<()> {
    let expired = services.store.read().await?.uploads().expired(services.now(), AT_ONCE).await?;
    for row in expired {
        forget(services, &row).await?;
    }
    Ok(())
}

/// Forgets an upload with its parts. A part that cannot be removed now is only a sealed leftover.
pub(super) async fn forget(services: &Services, row: &UploadRow) -> Result<()> {
    let mut tx = services.store.begin().await?;
    tx.uploads().delete(row.id).await?;
    tx.commit().await?;
    for number in 0..parts(row) {
        if let Err(error) = services.blobs.delete(&BlobKey::part(row.owner_id, row.id, number)).await {
            tracing::warn!(%error, "a part that nobody needs any more could not be removed");
        }
    }
    Ok(())
}

fn parts(row: &UploadRow) -> usize {
    usize::try_from(row.size).unwrap_or(0).div_ceil(PART)
}

fn count(bytes: i64) -> Result<usize> {
    usize::try_from(bytes).map_err(Error::internal)
}

fn name_context(owner: CaseId, upload: DocumentId) -> Context {
    Context::new(owner, "uploads.name", upload)
}
