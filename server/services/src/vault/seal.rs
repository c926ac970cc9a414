//! The format of sealed bytes: version 1, nonce (24 bytes), ciphertext, tag (16 bytes).

use super::{Opened, VaultError};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use domain::CaseId;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;

/// The place of sealed bytes. They open only with the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// The case or draft; the nil UUID for what belongs to no case.
    pub case_id: CaseId,
    /// Table and column, for example `journal.body`.
    pub column: &'static str,
    /// The record within the column: a sequence number, a document's id, an account's id.
    pub record: String,
}

impl Context {
    /// A place within a case.
    pub fn new(case_id: CaseId, column: &'static str, record: impl ToString) -> Self {
        Self { case_id, column, record: record.to_string() }
    }

    /// A place that belongs to no case.
    pub fn own(column: &'static str, record: impl ToString) -> Self {
        Self::new(CaseId(uuid::Uuid::nil()), column, record)
    }

    /// Unambiguous: every part has a fixed length or carries its own.
    fn associated_data(&self) -> Vec<u8> {
        let mut data = vec![VERSION];
        data.extend(self.case_id.0.as_bytes());
        data.extend((self.column.len() as u64).to_be_bytes());
        data.extend(self.column.as_bytes());
        data.extend(self.record.as_bytes());
        data
    }
}

pub(super) fn seal(key: &[u8; 32], nonce: [u8; NONCE], context: &Context, plain: &[u8]) -> Vec<u8> {
    let payload = Payload { msg: plain, aad: &context.associated_data() };
    let cipher = XChaCha20Poly1305::new(key.into());
    let body =
        cipher.encrypt(&XNonce::from(nonce), payload).expect("only plaintexts over 256 GB cannot be sealed");
    let mut sealed = Vec::with_capacity(1 + NONCE + body.len());
    sealed.push(VERSION);
    sealed.extend(nonce);
    sealed.extend(body);
    sealed
}

pub(super) fn open(key: &[u8; 32], context: &Context, sealed: &[u8]) -> Result<Opened, VaultError> {
    let (&version, rest) = sealed.split_first().ok_or(VaultError::Short)?;
    if version != VERSION {
        return Err(VaultError::Version(version));
    }
    let (nonce, body) = rest.split_first_chunk::<NONCE>().ok_or(VaultError::Short)?;
    if body.len() < TAG {
        return Err(VaultError::Short);
    }
    let payload = Payload { msg: body, aad: &context.associated_data() };
    let cipher = XChaCha20Poly1305::new(key.into());
    cipher.decrypt(&XNonce::from(*nonce), payload).map(Zeroizing::new).map_err(|_| VaultError::Refused)
}
