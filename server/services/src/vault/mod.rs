//! Keys and sealed bytes.
//!
//! One **master key** per installation never leaves this module; keys for single purposes are derived from it (HKDF-SHA256).
//! Every case (and every draft) has its own random **data key**, stored wrapped beside it. Destroying the wrapped key
//! erases the person, and the journal's hashes, which are over sealed bytes, still verify.
//!
//! Everything is sealed with XChaCha20-Poly1305 under a random 192-bit nonce. The associated data binds the bytes to
//! their place ([`Context`]): a sealed value that is copied to another case, column or record does not open.
//!
//! To seal a new column, name it in a [`Context`]; to derive a key for a new purpose, add a line to [`Vault::new`].

mod master;
mod seal;

pub use master::{KeyFileError, MasterKey};
pub use seal::Context;

use crate::entropy::{Entropy, random};
use data_encoding::BASE64URL_NOPAD;
use domain::CaseId;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Bytes that are wiped when they are dropped.
pub type Opened = Zeroizing<Vec<u8>>;

/// Why something did not open.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// Too short to be sealed bytes.
    #[error("sealed bytes are cut short")]
    Short,
    /// Sealed by a version of the format that this program does not know.
    #[error("sealed in format version {0}, which this program does not know")]
    Version(u8),
    /// Wrapped by another master key.
    #[error("wrapped by master key {found}, but this installation has {ours}")]
    OtherMaster {
        /// Key id in the wrapped bytes.
        found: String,
        /// Key id of this installation.
        ours: String,
    },
    /// Changed, or belonging to another place, or sealed with another key.
    #[error("sealed bytes were changed, or belong to another place or key")]
    Refused,
}

/// The key of one case. Wiped when dropped; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct DataKey(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(..)")
    }
}

impl DataKey {
    /// The key for what a browser keeps of this draft. It opens nothing that the server has sealed.
    pub fn waiting(&self) -> WaitingKey {
        WaitingKey(Zeroizing::new(expand(&self.0, "vidimus waiting answers 1")))
    }
}

/// Seals answers that wait in a browser (AES-256-GCM there). Wiped when dropped; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct WaitingKey(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for WaitingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WaitingKey(..)")
    }
}

impl WaitingKey {
    /// The key as it travels to its owner: base64.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(data_encoding::BASE64.encode(&*self.0))
    }
}

/// A secret that is sent to a person, and what is stored of it.
pub struct Token {
    /// 43 characters for the link: 256 random bits in base64url.
    pub text: Zeroizing<String>,
    /// What the store keeps; see [`Vault::token_hash`].
    pub hash: [u8; 32],
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(..)")
    }
}

/// Holds the derived keys of one installation. Cheap to clone.
#[derive(Clone)]
pub struct Vault {
    keys: Arc<Keys>,
    entropy: Arc<dyn Entropy>,
}

struct Keys {
    id: [u8; 8],
    wrap: Zeroizing<[u8; 32]>,
    own: DataKey,
    blind: Zeroizing<[u8; 32]>,
    token: Zeroizing<[u8; 32]>,
    sign: Zeroizing<[u8; 32]>,
    seal_keys: Zeroizing<[u8; 32]>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault").field("key_id", &self.key_id()).finish_non_exhaustive()
    }
}

impl Vault {
    /// Derives the keys of all purposes. `entropy` gives data keys, nonces and tokens.
    pub fn new(master: &MasterKey, entropy: Arc<dyn Entropy>) -> Self {
        let keys = Keys {
            id: derive(master, "vidimus key id 1"),
            wrap: Zeroizing::new(derive(master, "vidimus wrap 1")),
            own: DataKey(Zeroizing::new(derive(master, "vidimus own secrets 1"))),
            blind: Zeroizing::new(derive(master, "vidimus blind index 1")),
            token: Zeroizing::new(derive(master, "vidimus token 1")),
            sign: Zeroizing::new(derive(master, "vidimus checkpoint signature 1")),
            seal_keys: Zeroizing::new(derive(master, "vidimus seal keys 1")),
        };
        Self { keys: Arc::new(keys), entropy }
    }

    /// Names the master key without revealing it: 16 hexadecimal digits.
    pub fn key_id(&self) -> String {
        data_encoding::HEXLOWER.encode(&self.keys.id)
    }

    /// A key for a new case.
    pub fn new_data_key(&self) -> DataKey {
        DataKey(Zeroizing::new(random(&*self.entropy)))
    }

    /// Wraps the key of `case` for the store.
    pub fn wrap(&self, case: CaseId, key: &DataKey) -> Vec<u8> {
        let place = Context::new(case, "data_key", self.key_id());
        let mut bytes = self.keys.id.to_vec();
        bytes.extend(seal::seal(&self.keys.wrap, random(&*self.entropy), &place, &*key.0));
        bytes
    }

    /// Takes the key of `case` out of its wrapping.
    ///
    /// # Errors
    /// [`VaultError::OtherMaster`] when another installation wrapped it; the others when it was changed.
    pub fn unwrap(&self, case: CaseId, wrapped: &[u8]) -> Result<DataKey, VaultError> {
        let (id, sealed) = wrapped.split_at_checked(self.keys.id.len()).ok_or(VaultError::Short)?;
        if id != self.keys.id {
            let found = data_encoding::HEXLOWER.encode(id);
            return Err(VaultError::OtherMaster { found, ours: self.key_id() });
        }
        let opened = seal::open(&self.keys.wrap, &Context::new(case, "data_key", self.key_id()), sealed)?;
        let key = opened.as_slice().try_into().map_err(|_| VaultError::Short)?;
        Ok(DataKey(Zeroizing::new(key)))
    }

    /// Seals a key with another one, for the place in `context`.
    pub fn seal_key(&self, with: &DataKey, context: &Context, key: &DataKey) -> Vec<u8> {
        self.seal(with, context, &*key.0)
    }

    /// Opens what [`Vault::seal_key`] sealed for the same place.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn open_key(&self, with: &DataKey, context: &Context, sealed: &[u8]) -> Result<DataKey, VaultError> {
        let opened = self.open(with, context, sealed)?;
        let key = opened.as_slice().try_into().map_err(|_| VaultError::Short)?;
        Ok(DataKey(Zeroizing::new(key)))
    }

    /// Seals bytes of a case for the place in `context`.
    pub fn seal(&self, key: &DataKey, context: &Context, plain: &[u8]) -> Vec<u8> {
        seal::seal(&key.0, random(&*self.entropy), context, plain)
    }

    /// Opens what [`Vault::seal`] sealed for the same place.
    ///
    /// # Errors
    /// When the bytes were changed, moved, cut, or sealed with another key.
    pub fn open(&self, key: &DataKey, context: &Context, sealed: &[u8]) -> Result<Opened, VaultError> {
        seal::open(&key.0, context, sealed)
    }

    /// Seals a secret that belongs to no case (a second factor, the payload of a letter) with the installation's key.
    pub fn seal_own(&self, context: &Context, plain: &[u8]) -> Vec<u8> {
        self.seal(&self.keys.own, context, plain)
    }

    /// Opens what [`Vault::seal_own`] sealed for the same place.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn open_own(&self, context: &Context, sealed: &[u8]) -> Result<Opened, VaultError> {
        self.open(&self.keys.own, context, sealed)
    }

    /// A keyed hash for exact search: equal values of one column give equal hashes, and nobody without the master key
    /// can try values. The caller brings `value` into one form first (case, spaces).
    pub fn blind(&self, column: &str, value: &str) -> [u8; 32] {
        keyed(&self.keys.blind, column, value)
    }

    /// A new secret for a link. `purpose` keeps the tokens of one door from opening another.
    pub fn new_token(&self, purpose: &str) -> Token {
        let secret: Zeroizing<[u8; 32]> = Zeroizing::new(random(&*self.entropy));
        let text = Zeroizing::new(BASE64URL_NOPAD.encode(&*secret));
        let hash = self.token_hash(purpose, &text);
        Token { text, hash }
    }

    /// What the store keeps of a token: looking a token up by this hash needs no comparison in constant time, since a
    /// caller cannot choose the hash.
    pub fn token_hash(&self, purpose: &str, text: &str) -> [u8; 32] {
        keyed(&self.keys.token, purpose, text)
    }

    /// Proves, in a link without a sign-in, that it is ours and about `text`: base64url.
    pub fn proof(&self, purpose: &str, text: &str) -> String {
        BASE64URL_NOPAD.encode(&keyed(&self.keys.token, purpose, text))
    }

    /// Whether `proof` is what [`Vault::proof`] gives, in constant time.
    pub fn proves(&self, purpose: &str, text: &str, proof: &str) -> bool {
        let found = BASE64URL_NOPAD.decode(proof.as_bytes());
        found.is_ok_and(|found| hasher(&self.keys.token, purpose, text).verify_slice(&found).is_ok())
    }

    /// The passphrase of the files of seal keys where the settings give none.
    pub fn seal_passphrase(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.keys.seal_keys.to_vec())
    }

    /// The key that signs checkpoints of the journal.
    pub fn signing_key(&self) -> ed25519_dalek::SigningKey {
        ed25519_dalek::SigningKey::from_bytes(&self.keys.sign)
    }
}

fn derive<const N: usize>(master: &MasterKey, purpose: &str) -> [u8; N] {
    expand(master.bytes(), purpose)
}

fn expand<const N: usize>(from: &[u8; 32], purpose: &str) -> [u8; N] {
    let mut key = [0; N];
    Hkdf::<Sha256>::new(None, from)
        .expand(purpose.as_bytes(), &mut key)
        .expect("HKDF gives up to 8160 bytes");
    key
}

fn keyed(key: &[u8; 32], domain: &str, value: &str) -> [u8; 32] {
    hasher(key, domain, value).finalize().into_bytes().into()
}

fn hasher(key: &[u8; 32], domain: &str, value: &str) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(&(domain.len() as u64).to_be_bytes());
    mac.update(domain.as_bytes());
    mac.update(value.as_bytes());
    mac
}

#[cfg(test)]
mod tests;
