//! Sealed files: uploaded papers and portraits, in a folder or an object store.
//!
//! Only sealed bytes can be written, because writing and reading take the key of the case: nothing leaves the process in
//! the clear. A blob is written once and never replaced.

use crate::vault::{Context, DataKey, Opened, Vault, VaultError};
use domain::{CaseId, DocumentId};
use object_store::{ObjectStore, ObjectStoreExt as _, PutMode, PutOptions, PutPayload, path::Path};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// Where sealed files lie. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
    vault: Vault,
}

/// Why a file was not written or read.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// A file of that name is there already.
    #[error("the file {0} exists already")]
    Exists(String),
    /// There is no such file.
    #[error("the file {0} does not exist")]
    Missing(String),
    /// The file was changed or belongs to another case.
    #[error("the file {0}: {1}")]
    Sealed(String, VaultError),
    /// The folder or object store failed.
    #[error("file store: {0}")]
    Store(#[from] object_store::Error),
}

/// The name of a file, and the place that its bytes are sealed for.
#[derive(Clone, Debug)]
pub struct BlobKey {
    path: Path,
    context: Context,
}

impl BlobKey {
    /// An uploaded paper or portrait of a case, as it is kept.
    pub fn document(case: CaseId, document: DocumentId) -> Self {
        Self::new("documents", Context::new(case, "blob.documents", document), document)
    }

    /// A paper that several applications have in common, sealed with a key of its own.
    pub fn common(file: DocumentId) -> Self {
        Self::new("common", Context::own("blob.common", file), file)
    }

    /// A part of an upload that is not complete; parts are counted from 0.
    pub fn part(case: CaseId, upload: DocumentId, number: usize) -> Self {
        let id = format!("{upload}-{number}");
        Self::new("parts", Context::new(case, "blob.parts", &id), &id)
    }

    /// A sticker as it was rendered; `render` is the id of the print job.
    pub fn sticker(case: CaseId, render: uuid::Uuid) -> Self {
        Self::new("stickers", Context::new(case, "blob.stickers", render), render)
    }

    /// The picture of a spoiled sticker.
    pub fn spoil(case: CaseId, picture: DocumentId) -> Self {
        Self::new("spoils", Context::new(case, "blob.spoils", picture), picture)
    }

    fn new(kind: &str, context: Context, id: impl std::fmt::Display) -> Self {
        Self { path: Path::from(format!("{kind}/{id}")), context }
    }

    /// The name within the store, for example `documents/01920f3c-…`.
    pub fn as_str(&self) -> &str {
        self.path.as_ref()
    }
}

impl Blobs {
    /// Files in a folder, which is made if it is missing. A file is on the disk when `put` returns.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn folder(path: &std::path::Path, vault: Vault) -> Result<Self, BlobError> {
        std::fs::create_dir_all(path)
            .map_err(|source| object_store::Error::Generic { store: "folder", source: Box::new(source) })?;
        let store = object_store::local::LocalFileSystem::new_with_prefix(path)?.with_fsync(true);
        Ok(Self::new(Arc::new(store), vault))
    }

    /// Files in memory, gone with the process: for tests.
    pub fn memory(vault: Vault) -> Self {
        Self::new(Arc::new(object_store::memory::InMemory::new()), vault)
    }

    /// Files in any object store.
    pub fn new(store: Arc<dyn ObjectStore>, vault: Vault) -> Self {
        Self { store, vault }
    }

    /// Seals and writes a new file. Gives the SHA-256 of what was written, so that the file can be checked without a key.
    ///
    /// # Errors
    /// [`BlobError::Exists`] when the name is taken; [`BlobError::Store`].
    pub async fn put(&self, data_key: &DataKey, key: &BlobKey, plain: &[u8]) -> Result<[u8; 32], BlobError> {
        let sealed = self.vault.seal(data_key, &key.context, plain);
        let hash = Sha256::digest(&sealed).into();
        let sealed = PutPayload::from(sealed);
        let create = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
        match self.store.put_opts(&key.path, sealed, create).await {
            Ok(_) => Ok(hash),
            Err(object_store::Error::AlreadyExists { .. }) => Err(BlobError::Exists(key.path.to_string())),
            Err(error) => Err(error.into()),
        }
    }

    /// Reads and opens a file.
    ///
    /// # Errors
    /// [`BlobError::Missing`], [`BlobError::Sealed`], [`BlobError::Store`].
    pub async fn get(&self, data_key: &DataKey, key: &BlobKey) -> Result<Opened, BlobError> {
        let sealed = match self.store.get(&key.path).await {
            Ok(found) => found.bytes().await?,
            Err(object_store::Error::NotFound { .. }) => {
                return Err(BlobError::Missing(key.path.to_string()));
            }
            Err(error) => return Err(error.into()),
        };
        let opened = self.vault.open(data_key, &key.context, &sealed);
        opened.map_err(|error| BlobError::Sealed(key.path.to_string(), error))
    }

    /// Removes a file. A missing file is no error, so a removal can be repeated.
    ///
    /// # Errors
    /// [`BlobError::Store`].
    pub async fn delete(&self, key: &BlobKey) -> Result<(), BlobError> {
        match self.store.delete(&key.path).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BlobError, BlobKey, Blobs};
    use crate::{entropy::SeededEntropy, vault::MasterKey, vault::Vault};
    use domain::{CaseId, DocumentId};
    use sha2::{Digest as _, Sha256};
    use std::sync::Arc;
    use uuid::Uuid;

    #[tokio::test]
    async fn a_file_is_sealed_written_once_and_removed() {
        let entropy = Arc::new(SeededEntropy::new(1));
        let vault = Vault::new(&MasterKey::generate(&*entropy), entropy);
        let dir = tempfile::tempdir().expect("a temporary folder");
        let (case, document) = (CaseId(Uuid::from_u128(1)), DocumentId(Uuid::from_u128(2)));
        let key = BlobKey::document(case, document);
        let data_key = vault.new_data_key();
        let on_disk = dir.path().join("blobs").join(key.as_str());
        for blobs in [
            Blobs::memory(vault.clone()),
            Blobs::folder(&dir.path().join("blobs"), vault.clone()).expect("a folder"),
        ] {
            assert!(matches!(blobs.get(&data_key, &key).await, Err(BlobError::Missing(_))));
            let hash = blobs.put(&data_key, &key, b"passport page").await.expect("written");
            assert!(matches!(blobs.put(&data_key, &key, b"other").await, Err(BlobError::Exists(_))));
            assert_eq!(&**blobs.get(&data_key, &key).await.expect("read"), b"passport page");
            let other_case = BlobKey::document(CaseId(Uuid::from_u128(9)), document);
            assert!(matches!(blobs.get(&data_key, &other_case).await, Err(BlobError::Sealed(..))));
            if on_disk.exists() {
                let bytes = std::fs::read(&on_disk).expect("on disk");
                assert_eq!(hash[..], Sha256::digest(&bytes)[..]);
                assert!(!bytes.windows(8).any(|part| part == b"passport"), "never in the clear");
            }
            blobs.delete(&key).await.expect("removed");
            blobs.delete(&key).await.expect("twice");
            assert!(matches!(blobs.get(&data_key, &key).await, Err(BlobError::Missing(_))));
        }
    }
}
