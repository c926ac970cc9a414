//! The curves of seals, the hash that goes with each (Doc 9303-13: by the size of the order), and checking a signature.

use der::asn1::ObjectIdentifier;
use ecdsa::signature::hazmat::PrehashVerifier;
use sha2::{Digest, Sha256, Sha384};

/// A curve that signers and CSCAs can have. All have an order as long as their field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Curve {
    /// NIST P-256 (secp256r1).
    #[serde(rename = "P-256")]
    P256,
    /// brainpoolP256r1 (RFC 5639), the curve of the worked examples of Doc 9303.
    #[serde(rename = "brainpoolP256r1")]
    Brainpool256,
    /// NIST P-384 (secp384r1).
    #[serde(rename = "P-384")]
    P384,
    /// brainpoolP384r1 (RFC 5639).
    #[serde(rename = "brainpoolP384r1")]
    Brainpool384,
}

/// The signature does not belong to the message and the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the signature does not belong to these bytes and this key")]
pub struct BadSignature;

impl Curve {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::P256, Self::Brainpool256, Self::P384, Self::Brainpool384];

    /// The usual name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::P256 => "P-256",
            Self::Brainpool256 => "brainpoolP256r1",
            Self::P384 => "P-384",
            Self::Brainpool384 => "brainpoolP384r1",
        }
    }

    /// Its identifier as a named curve.
    pub const fn oid(self) -> ObjectIdentifier {
        ObjectIdentifier::new_unwrap(match self {
            Self::P256 => "1.2.840.10045.3.1.7",
            Self::Brainpool256 => "1.3.36.3.3.2.8.1.1.7",
            Self::P384 => "1.3.132.0.34",
            Self::Brainpool384 => "1.3.36.3.3.2.8.1.1.11",
        })
    }

    /// Its explicit parameters (RFC 3279 2.3.5, X9.62) with cofactor and without seed, as Doc 9303-12 wants them in
    /// certificates. Written by `openssl ecparam -param_enc explicit -no_seed`; a test writes them again.
    pub const fn explicit(self) -> &'static [u8] {
        match self {
            Self::P256 => include_bytes!("curves/p256.der"),
            Self::Brainpool256 => include_bytes!("curves/bp256.der"),
            Self::P384 => include_bytes!("curves/p384.der"),
            Self::Brainpool384 => include_bytes!("curves/bp384.der"),
        }
    }

    /// Bytes of the order, of r, of s and of a coordinate.
    pub const fn size(self) -> usize {
        match self {
            Self::P256 | Self::Brainpool256 => 32,
            Self::P384 | Self::Brainpool384 => 48,
        }
    }

    /// The signature algorithm of X.509: ECDSA with the hash of this curve.
    pub const fn algorithm(self) -> ObjectIdentifier {
        ObjectIdentifier::new_unwrap(match self.size() {
            32 => "1.2.840.10045.4.3.2",
            _ => "1.2.840.10045.4.3.3",
        })
    }

    /// SHA-256 or SHA-384.
    pub fn hash(self, message: &[u8]) -> Vec<u8> {
        match self.size() {
            32 => Sha256::digest(message).to_vec(),
            _ => Sha384::digest(message).to_vec(),
        }
    }

    /// Checks r||s over a message; `point` is the uncompressed public key (`04` x y).
    ///
    /// # Errors
    /// [`BadSignature`], also for a point that is none of the curve.
    pub fn verify(self, point: &[u8], message: &[u8], signature: &[u8]) -> Result<(), BadSignature> {
        fn with<C, K>(key: Result<K, ecdsa::Error>, hash: &[u8], rs: &[u8]) -> Result<(), ecdsa::Error>
        where
            C: ecdsa::EcdsaCurve,
            ecdsa::SignatureSize<C>: ecdsa::elliptic_curve::array::ArraySize,
            K: PrehashVerifier<ecdsa::Signature<C>>,
        {
            key?.verify_prehash(hash, &ecdsa::Signature::<C>::from_slice(rs)?)
        }
        let hash = self.hash(message);
        match self {
            Self::P256 => with::<p256::NistP256, _>(
                ecdsa::VerifyingKey::<p256::NistP256>::from_sec1_bytes(point),
                &hash,
                signature,
            ),
            Self::P384 => with::<p384::NistP384, _>(
                ecdsa::VerifyingKey::<p384::NistP384>::from_sec1_bytes(point),
                &hash,
                signature,
            ),
            Self::Brainpool256 => with::<bp256::BrainpoolP256r1, _>(
                ecdsa::VerifyingKey::<bp256::BrainpoolP256r1>::from_sec1_bytes(point),
                &hash,
                signature,
            ),
            Self::Brainpool384 => with::<bp384::BrainpoolP384r1, _>(
                ecdsa::VerifyingKey::<bp384::BrainpoolP384r1>::from_sec1_bytes(point),
                &hash,
                signature,
            ),
        }
        .map_err(|_| BadSignature)
    }
}

impl std::fmt::Display for Curve {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

/// There is no such curve.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no curve of this program: P-256, P-384, brainpoolP256r1, brainpoolP384r1")]
pub struct UnknownCurve(String);

impl std::str::FromStr for Curve {
    type Err = UnknownCurve;
    fn from_str(text: &str) -> Result<Self, UnknownCurve> {
        Self::ALL.into_iter().find(|curve| curve.name() == text).ok_or_else(|| UnknownCurve(text.to_owned()))
    }
}
