//! Papers that a group has in common: an invitation, the booking of a house.
//!
//! The file is kept once, sealed with a key of its own. The group and each application that the paper belongs to have a row with
//! that key, sealed with theirs ([`crate::vault`]): a person's papers are whole without the group, and erasing one application
//! takes the paper from that one alone. The file goes with its last row.
//!
//! [`spread`] brings the papers of the group to everybody who was not sent, in the transaction that changes them. What was sent
//! is signed and stays as it was.

use super::documents::{Content, row_of, view};
use super::drafts::{self, OpenDraft};
use super::groups::spread::each;
use crate::blobs::BlobKey;
use crate::desk::case::document_name_context;
use crate::images::Accepted;
use crate::vault::{Context, DataKey};
use crate::{Error, Result, Services};
use domain::{CaseId, DocumentId};
use store::Tx;
use store::documents::DocumentRow;

/// Keeps a file under a key of its own, and gives the row of its first owner, which is still to be written.
pub(super) async fn put(
    services: &Services,
    key: &DataKey,
    owner: CaseId,
    (kind, name): (&str, &str),
    file: &Accepted,
) -> Result<DocumentRow> {
    let (own, common): (DataKey, DocumentId) = (services.vault.new_data_key(), services.new_id());
    let sha256 = services.blobs.put(&own, &BlobKey::common(common), &file.bytes).await;
    let content = Content { kind, name, file, sha256: sha256.map_err(Error::internal)? };
    let mut row = row_of(services, key, owner, services.new_id(), &content)?;
    row.common_id = Some(common);
    row.common_key = Some(services.vault.seal_key(key, &key_context(&row), &own));
    Ok(row)
}

/// The content of a paper, for whoever has the key of its owner.
pub(crate) async fn read(services: &Services, key: &DataKey, row: &DocumentRow) -> Result<Vec<u8>> {
    let found = match row.common_id.zip(row.common_key.as_ref()) {
        Some((common, sealed)) => {
            let own = services.vault.open_key(key, &key_context(row), sealed).map_err(Error::internal)?;
            services.blobs.get(&own, &BlobKey::common(common)).await
        }
        None => services.blobs.get(key, &BlobKey::document(row.owner_id, row.id)).await,
    };
    Ok(found.map_err(Error::internal)?.to_vec())
}

/// Removes the file of a paper whose row is gone, unless it still belongs to somebody. A file that cannot be removed now is only
/// a sealed leftover.
pub(super) async fn discard(services: &Services, row: &DocumentRow) {
    let Some(common) = row.common_id else {
        return super::documents::discard(services, row.owner_id, row.id).await;
    };
    if let Err(error) = discard_common(services, common).await {
        tracing::warn!(%error, "a file that nobody needs any more could not be removed");
    }
}

async fn discard_common(services: &Services, common: DocumentId) -> Result<()> {
    if !services.store.read().await?.documents().has_common(common).await? {
        services.blobs.delete(&BlobKey::common(common)).await.map_err(Error::internal)?;
    }
    Ok(())
}

/// Brings the papers of a group to everybody in it who was not sent. The caller has locked the group.
pub(super) async fn spread(services: &Services, tx: &mut Tx, group: &OpenDraft) -> Result<()> {
    let papers = tx.documents().current(group.row.id).await?;
    for member in each(services, tx, group.row.id).await? {
        give(services, tx, (&group.key, &papers), &member).await?;
        // Whoever sends at this moment has looked at other papers, and looks again.
        drafts::write(services, tx, member).await?;
    }
    Ok(())
}

/// Makes the papers of a group those of a person: takes away what the group has no more, and adds what it has, in its order and
/// before the person's own of the same kind.
pub(super) async fn give(
    services: &Services,
    tx: &mut Tx,
    (key, papers): (&DataKey, &[DocumentRow]),
    member: &OpenDraft,
) -> Result<()> {
    let id = member.row.id;
    let there: Vec<DocumentRow> =
        tx.documents().current(id).await?.into_iter().filter(|row| row.common_id.is_some()).collect();
    for row in there.iter().filter(|row| papers.iter().all(|paper| paper.common_id != row.common_id)) {
        tx.documents().delete(id, row.id).await?;
    }
    let count = i64::try_from(papers.len()).map_err(Error::internal)?;
    for (paper, place) in papers.iter().zip(-count..) {
        let known = there.iter().find(|row| row.common_id == paper.common_id);
        let document = match known {
            Some(row) => row.id,
            None => {
                let row = reference(services, (key, paper), member)?;
                tx.documents().add(&row).await?;
                row.id
            }
        };
        tx.documents().put_at(id, document, place).await?;
    }
    Ok(())
}

/// The row of a person for a paper of the group.
fn reference(
    services: &Services,
    (key, paper): (&DataKey, &DocumentRow),
    member: &OpenDraft,
) -> Result<DocumentRow> {
    let mut row = paper.clone();
    (row.id, row.owner_id) = (services.new_id(), member.row.id);
    row.blob_key = BlobKey::document(row.owner_id, row.id).as_str().to_owned();
    let name = view(services, key, paper.clone())?.name;
    let place = document_name_context(row.owner_id, row.id);
    row.name = services.vault.seal(&member.key, &place, name.as_bytes());
    let sealed = paper.common_key.as_ref().ok_or_else(|| Error::internal("a paper without its key"))?;
    let own = services.vault.open_key(key, &key_context(paper), sealed).map_err(Error::internal)?;
    row.common_key = Some(services.vault.seal_key(&member.key, &key_context(&row), &own));
    Ok(row)
}

fn key_context(row: &DocumentRow) -> Context {
    Context::new(row.owner_id, "documents.common_key", row.id)
}
