//! Who signs: the private key of a file, or one that never leaves a token.

use super::{Curve, KeyError};
use crate::entropy::Entropy;
use ecdsa::signature::hazmat::PrehashSigner;
use zeroize::Zeroizing;

/// Something that holds a private key.
pub trait Signer: Send + Sync {
    /// The curve of the key.
    fn curve(&self) -> Curve;

    /// The public key: `04` x y.
    fn public_point(&self) -> &[u8];

    /// Signs a message with ECDSA and the hash of the curve; the result is r||s.
    ///
    /// # Errors
    /// [`KeyError::Token`] when the token refuses or does not answer. A key of a file never fails.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError>;
}

/// A private key in this process. Signatures are deterministic (RFC 6979).
pub struct SoftKey {
    key: Secret,
    point: Vec<u8>,
}

/// The key wipes itself when it is dropped.
enum Secret {
    P256(ecdsa::SigningKey<p256::NistP256>),
    P384(ecdsa::SigningKey<p384::NistP384>),
    Brainpool256(ecdsa::SigningKey<bp256::BrainpoolP256r1>),
    Brainpool384(ecdsa::SigningKey<bp384::BrainpoolP384r1>),
}

impl SoftKey {
    /// A new key.
    pub fn generate(curve: Curve, entropy: &dyn Entropy) -> Self {
        let mut scalar = Zeroizing::new(vec![0; curve.size()]);
        loop {
            entropy.fill(&mut scalar);
            // The order is near to a power of two, so that a scalar out of range is rare.
            if let Ok(key) = Self::from_scalar(curve, &scalar) {
                return key;
            }
        }
    }

    /// From the private scalar, big endian.
    ///
    /// # Errors
    /// [`KeyError::Damaged`] when it is zero, too large or of the wrong size.
    pub fn from_scalar(curve: Curve, scalar: &[u8]) -> Result<Self, KeyError> {
        macro_rules! key {
            ($variant:ident) => {{
                let key = ecdsa::SigningKey::from_slice(scalar).map_err(|_| KeyError::Damaged)?;
                let point = key.verifying_key().to_sec1_point(false).as_bytes().to_vec();
                Ok(Self { key: Secret::$variant(key), point })
            }};
        }
        match curve {
            Curve::P256 => key!(P256),
            Curve::P384 => key!(P384),
            Curve::Brainpool256 => key!(Brainpool256),
            Curve::Brainpool384 => key!(Brainpool384),
        }
    }

    /// The private scalar, for the encrypted file.
    pub(super) fn scalar(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(match &self.key {
            Secret::P256(key) => key.to_bytes().to_vec(),
            Secret::P384(key) => key.to_bytes().to_vec(),
            Secret::Brainpool256(key) => key.to_bytes().to_vec(),
            Secret::Brainpool384(key) => key.to_bytes().to_vec(),
        })
    }
}

impl Signer for SoftKey {
    fn curve(&self) -> Curve {
        match self.key {
            Secret::P256(_) => Curve::P256,
            Secret::P384(_) => Curve::P384,
            Secret::Brainpool256(_) => Curve::Brainpool256,
            Secret::Brainpool384(_) => Curve::Brainpool384,
        }
    }

    fn public_point(&self) -> &[u8] {
        &self.point
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        fn with<C: ecdsa::EcdsaCurve>(
            key: &impl PrehashSigner<ecdsa::Signature<C>>,
            hash: &[u8],
        ) -> Result<Vec<u8>, KeyError>
        where
            ecdsa::SignatureSize<C>: ecdsa::elliptic_curve::array::ArraySize,
        {
            let signature = key.sign_prehash(hash).map_err(|_| KeyError::Damaged)?;
            Ok(signature.to_bytes().to_vec())
        }
        let hash = self.curve().hash(message);
        match &self.key {
            Secret::P256(key) => with(key, &hash),
            Secret::P384(key) => with(key, &hash),
            Secret::Brainpool256(key) => with(key, &hash),
            Secret::Brainpool384(key) => with(key, &hash),
        }
    }
}

impl std::fmt::Debug for SoftKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SoftKey({})", self.curve())
    }
}
