//! What a sticker looked like when it was declared spoiled. The sticker shows a person, so its picture is sealed with the
//! key of the case and goes with it, unlike the pictures of blanks.

use super::queue::{is_here, post_of};
use crate::blobs::BlobKey;
use crate::command::{look_for_print, open_for_print};
use crate::stock::picture::accepted;
use crate::{Error, Result, Services, Staff, Who};
use bytes::Bytes;
use data_encoding::HEXLOWER;
use domain::case::Evidence;
use domain::{CaseId, DocumentId};

/// What somebody has to show of a sticker.
#[derive(Clone, Debug)]
pub enum Shown<'a> {
    /// A picture.
    Picture {
        /// The input that it came from.
        field: &'a str,
        /// Name of the file.
        name: &'a str,
        /// The file.
        file: Bytes,
    },
    /// None could be taken.
    Nothing {
        /// Why not.
        why: &'a str,
    },
}

/// Keeps it for the case.
///
/// # Errors
/// [`Error::Problems`] at the field for a file that is no picture, [`Error::NotFound`].
pub(super) async fn keep(
    services: &Services,
    staff: &Staff,
    case: CaseId,
    shown: Shown<'_>,
) -> Result<Evidence> {
    let (field, name, file) = match shown {
        Shown::Picture { field, name, file } => (field, name, file),
        Shown::Nothing { why } => return Ok(Evidence::Omitted { reason: why.to_owned() }),
    };
    let clean = accepted(services, field, name, file).await?;
    let mut tx = services.store.read().await?;
    let opened = open_for_print(services, &mut tx, &Who::Staff(staff.clone()), case).await?;
    drop(tx);
    let id: DocumentId = services.new_id();
    let place = BlobKey::spoil(case, id);
    let sha256 = services.blobs.put(&opened.key, &place, &clean.bytes).await.map_err(Error::internal)?;
    Ok(Evidence::Taken { id, sha256: HEXLOWER.encode(&sha256) })
}

/// Removes a picture that no declaration names. One that cannot be removed now is only a sealed leftover.
pub(super) async fn discard(services: &Services, case: CaseId, evidence: &Evidence) {
    let Some(id) = evidence.picture() else { return };
    if let Err(error) = services.blobs.delete(&BlobKey::spoil(case, id)).await {
        tracing::warn!(%error, "a picture that nobody needs any more could not be removed");
    }
}

/// A picture that belongs to a declaration in this case, as JPEG or PNG. That it was looked at is an event of the case.
///
/// # Errors
/// [`Error::NotFound`] for a picture of another case or post, [`Error::Forbidden`] for who may not read the job.
pub async fn show(services: &Services, staff: &Staff, case: CaseId, id: DocumentId) -> Result<Vec<u8>> {
    let post = post_of(staff)?.clone();
    let row = services.store.read().await?.cases().get(case).await?;
    if !row.is_some_and(|row| is_here(&row, &post)) {
        return Err(Error::NotFound);
    }
    let opened = look_for_print(services, &Who::Staff(staff.clone()), case, "spoil_picture").await?;
    let declared = opened.case.stickers.iter().flat_map(|sticker| {
        let contradicted = sticker.contradictions.iter().map(|contradiction| &contradiction.evidence);
        sticker.spoiled.iter().map(|spoiled| &spoiled.evidence).chain(contradicted)
    });
    if !declared.flatten().any(|evidence| evidence.picture() == Some(id)) {
        return Err(Error::NotFound);
    }
    let plain = services.blobs.get(&opened.key, &BlobKey::spoil(case, id)).await.map_err(Error::internal)?;
    Ok(plain.to_vec())
}
