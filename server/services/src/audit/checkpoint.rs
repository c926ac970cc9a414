//! The job that signs the state of all journals.

use crate::checkpoint::note::Checkpoint as Note;
use crate::checkpoint::{Hash, tree};
use crate::{Error, Result, Services};
use sha2::{Digest, Sha256};
use store::StoreError;
use store::chain::{GENESIS, checkpoint_hash};
use store::checkpoints::Checkpoint;

/// Most heads of cases in one checkpoint; the rest go into the next.
const HEADS: i64 = 10_000;

/// Signs the heads of all journals that grew since the last checkpoint. Gives the number of the new checkpoint, or `None`
/// when nothing happened. Several nodes can run this at once.
///
/// # Errors
/// [`Error::Busy`], [`Error::Internal`].
pub async fn checkpoint(services: &Services) -> Result<Option<i64>> {
    let mut tx = services.store.begin().await?;
    let last = tx.checkpoints().lock_latest().await?;
    let heads = tx.checkpoints().new_heads(HEADS).await?;
    if heads.is_empty() {
        return Ok(None);
    }
    let number = last.as_ref().map_or(0, |last| last.number) + 1;
    let tree = tree(&heads);
    let note = Note {
        origin: services.settings.journal_origin.clone(),
        size: u64::try_from(tree.size()).map_err(Error::internal)?,
        root: tree.root(),
        number: u64::try_from(number).map_err(Error::internal)?,
        at: services.now(),
        previous: last.as_ref().map_or([0; 32], |last| link(&last.note)),
    };
    let signed = note.sign(&services.vault.signing_key());
    let mut row = Checkpoint {
        number,
        at: note.at,
        leaves: i64::try_from(tree.size()).map_err(Error::internal)?,
        root: note.root.to_vec(),
        prev_hash: last.map_or_else(|| GENESIS.to_vec(), |last| last.hash),
        note: signed.text,
        signature: signed.signature,
        hash: Vec::new(),
    };
    row.hash = checkpoint_hash(&row).to_vec();
    match tx.checkpoints().add(&row, &heads).await {
        // A command moved a head between reading and writing: the next run takes it.
        Err(StoreError::Stale) => return Ok(None),
        other => other?,
    }
    tx.commit().await?;
    Ok(Some(number))
}

/// What the next checkpoint names as its former one: the hash of the signed text.
pub(super) fn link(text: &str) -> Hash {
    Sha256::digest(text).into()
}
