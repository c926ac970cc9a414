//! What is wrong with a seal, and where.

use super::c40::C40Error;
use std::fmt;

/// A part of a seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The first byte, `DC`.
    Magic,
    /// The version byte.
    Version,
    /// Issuing State.
    IssuingState,
    /// Signer identifier.
    Signer,
    /// Certificate reference.
    CertificateReference,
    /// Day of issue of the document.
    Issued,
    /// Day of the signature.
    Signed,
    /// Feature definition reference.
    Definition,
    /// Document type category.
    Category,
    /// A feature, by its tag.
    Feature(u8),
    /// The signature with its tag and length.
    Signature,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Magic => "magic byte",
            Self::Version => "version",
            Self::IssuingState => "issuing State",
            Self::Signer => "signer identifier",
            Self::CertificateReference => "certificate reference",
            Self::Issued => "document issue date",
            Self::Signed => "signature date",
            Self::Definition => "feature definition reference",
            Self::Category => "document type category",
            Self::Feature(tag) => return write!(f, "feature {tag:02X}"),
            Self::Signature => "signature",
        };
        f.pad(name)
    }
}

/// What is wrong with a part.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The bytes end too early.
    #[error("{needed} bytes are needed, {found} are there")]
    Short {
        /// Bytes that the part needs.
        needed: usize,
        /// Bytes that are left.
        found: usize,
    },
    /// A byte that means nothing here.
    #[error("{0:02X} is no known value")]
    Value(u8),
    /// Wrong C40.
    #[error("{0}")]
    C40(#[from] C40Error),
    /// The text is decoded but may not stand here.
    #[error("{0:?} may not stand here")]
    Text(String),
    /// No day of the calendar in the form MMDDYYYY.
    #[error("{0:08} is no date of the form MMDDYYYY")]
    Date(u32),
    /// The length is not written in the shortest DER form, is indefinite, or has more than five bytes.
    #[error("the length is not in the shortest DER form")]
    Length,
    /// The value has the wrong number of bytes.
    #[error("{found} bytes instead of {expected}")]
    Size {
        /// What the definition says.
        expected: &'static str,
        /// Bytes found.
        found: usize,
    },
    /// A required part is not there.
    #[error("it is missing")]
    Missing,
    /// The tag occurred before.
    #[error("it occurs twice")]
    Repeated,
    /// The MRZ of MRV-A and the MRZ of MRV-B in one seal.
    #[error("the MRZ of both sizes in one seal")]
    BothSizes,
    /// r or s is zero.
    #[error("r or s is zero")]
    Zero,
    /// Bytes after the signature.
    #[error("{0} bytes follow the signature")]
    Trailing(usize),
    /// The seal is of another kind of document.
    #[error("the seal is not of a visa")]
    NotVisa,
}

/// Why bytes are no seal (`WRONG_FORMAT` of Doc 9303-13 Appendix D), or values cannot be sealed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{part}, byte {offset}: {fault}")]
pub struct SealError {
    /// The part.
    pub part: Part,
    /// Where the part begins, in bytes from 0.
    pub offset: usize,
    /// What is wrong.
    pub fault: Fault,
}

impl SealError {
    pub(super) fn new(part: Part, offset: usize, fault: impl Into<Fault>) -> Self {
        Self { part, offset, fault: fault.into() }
    }
}
