//! A private key in a file: sealed with XChaCha20-Poly1305 under a key that Argon2id stretches from a passphrase. What the
//! file says beside it (curve, periods, certificate) is bound as associated data.

use super::{Curve, KeyError, SoftKey};
use crate::entropy::{Entropy, random};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use data_encoding::BASE64;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// How a passphrase is stretched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Stretch {
    /// 64 MiB and three passes: a quarter of a second once at the start.
    pub const STANDARD: Self = Self { memory: 64 * 1024, passes: 3 };
    /// The least that Argon2 takes, for tests.
    pub const TEST: Self = Self { memory: 64, passes: 1 };
}

/// A sealed key as the file holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedKey {
    stretch: Stretch,
    salt: String,
    nonce: String,
    sealed: String,
}

impl SealedKey {
    /// Seals a key. `place` is what the file says beside it.
    ///
    /// # Errors
    /// [`KeyError::Damaged`] for parameters that Argon2 refuses.
    pub fn seal(
        key: &SoftKey,
        passphrase: &[u8],
        stretch: Stretch,
        place: &str,
        entropy: &dyn Entropy,
    ) -> Result<Self, KeyError> {
        let (salt, nonce): ([u8; 16], [u8; 24]) = (random(entropy), random(entropy));
        let cipher = cipher(passphrase, &salt, stretch)?;
        let payload = Payload { msg: &key.scalar(), aad: place.as_bytes() };
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| KeyError::Damaged)?;
        let [salt, nonce, sealed] = [&salt[..], &nonce, &sealed].map(|bytes| BASE64.encode(bytes));
        Ok(Self { stretch, salt, nonce, sealed })
    }

    /// Opens it.
    ///
    /// # Errors
    /// [`KeyError::Passphrase`] for another passphrase or a changed file.
    pub fn open(&self, curve: Curve, passphrase: &[u8], place: &str) -> Result<SoftKey, KeyError> {
        let decode = |text: &str| BASE64.decode(text.as_bytes()).map_err(|_| KeyError::Damaged);
        let (salt, nonce, sealed) = (decode(&self.salt)?, decode(&self.nonce)?, decode(&self.sealed)?);
        let nonce: [u8; 24] = nonce.as_slice().try_into().map_err(|_| KeyError::Damaged)?;
        let payload = Payload { msg: &sealed, aad: place.as_bytes() };
        let scalar = cipher(passphrase, &salt, self.stretch)?
            .decrypt(&XNonce::from(nonce), payload)
            .map_err(|_| KeyError::Passphrase)?;
        SoftKey::from_scalar(curve, &Zeroizing::new(scalar))
    }
}

fn cipher(passphrase: &[u8], salt: &[u8], stretch: Stretch) -> Result<XChaCha20Poly1305, KeyError> {
    let params = Params::new(stretch.memory, stretch.passes, 1, Some(32)).map_err(|_| KeyError::Damaged)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase, salt, &mut *key)
        .map_err(|_| KeyError::Damaged)?;
    Ok(XChaCha20Poly1305::new((&*key).into()))
}
