//! The keys of digital seals (Doc 9303-12, Doc 9303-13): who signs, with which certificate, and whom we believe.
//!
//! - [`Curve`], [`Signer`]: the algorithms. [`SoftKey`] signs in this process and rests in a file ([`sealed`]);
//!   [`token::TokenKey`] never leaves a PKCS#11 token.
//! - [`certificate`] and [`revocation`] write and read what goes with a key by the profile of Doc 9303-12.
//! - [`Folder`] keeps all of it: makes a CSCA and visa signers, revokes, publishes, and takes in what other States publish.
//! - [`Trust`] says whom we believe, and [`judge`] what a seal is worth ([`Verdict`]).
//! - [`Sealing`] is what the print room uses: the signer of this moment.
//!
//! A key for training has a CSCA whose subject says so. It is refused outside a demonstration, and a real key within one.

pub mod certificate;
mod curve;
mod explicit;
mod folder;
mod judge;
pub mod revocation;
pub mod sealed;
mod sealing;
mod signer;
pub mod token;
mod trust;

pub use certificate::{Certificate, CscaName, Period};
pub use curve::{BadSignature, Curve, UnknownCurve};
pub use folder::{Folder, Held, Imported, Keeper, Role};
pub use judge::{Judgement, Verdict, judge};
pub use revocation::RevocationList;
pub use sealing::Sealing;
pub use signer::{Signer, SoftKey};
pub use token::Token;
pub use trust::{Anchor, Trust, TrustLevel};

use std::path::PathBuf;

/// Why a key, a certificate or a folder of them cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The bytes are no key of this curve, or the file is not what was written.
    #[error("the key is damaged")]
    Damaged,
    /// Another passphrase, or the file was changed.
    #[error("the passphrase does not open the key, or the file was changed")]
    Passphrase,
    /// The token refused.
    #[error("the token: {0}")]
    Token(String),
    /// No certificate or revocation list, or a value that none can hold.
    #[error("no certificate or revocation list that can be read: {0}")]
    Der(#[from] der::Error),
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file of a key cannot be understood.
    #[error("{path}: {reason}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// There is no such key.
    #[error("there is no key {0}")]
    Unknown(String),
    /// The name is taken.
    #[error("there is already a key {0}")]
    Exists(String),
    /// No key may sign at this moment.
    #[error("no key of {0} may sign now: make one with `vidimus keys signer`")]
    NoneUsable(String),
    /// A key for training outside a demonstration.
    #[error("{0} is a key for training: it signs in a demonstration only")]
    Training(String),
    /// A real key in a demonstration.
    #[error("{0} is no key for training: it does not sign in a demonstration")]
    RealInDemo(String),
    /// The settings name no token, but the key is in one.
    #[error("the key {0} is in a token, but the settings name none")]
    NoToken(String),
    /// What was asked for breaks the profile.
    #[error("{0}")]
    Profile(String),
}

/// DER from DER or from one PEM block with this label.
fn unarmoured(bytes: &[u8], label: &str) -> Result<Vec<u8>, KeyError> {
    if !bytes.trim_ascii_start().starts_with(b"-----BEGIN") {
        return Ok(bytes.to_vec());
    }
    let text: Vec<u8> = [bytes.trim_ascii(), b"\n"].concat();
    let (found, der) = der::pem::decode_vec(&text).map_err(der::Error::from)?;
    if found == label { Ok(der) } else { Err(der::Error::from(der::ErrorKind::Failed).into()) }
}

#[cfg(test)]
mod tests;
