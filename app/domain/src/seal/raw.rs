//! The seal of any document: header, features as bytes, signature (Doc 9303-13 sections 2.3 to 2.5).

use super::error::{Fault, Part, SealError};
use super::{Header, Signature, Version, length};
use std::ops::Range;

/// The tag that begins the signature.
const SIGNATURE: u8 = 0xFF;

/// One feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature<'a> {
    /// Tag, 0 to 254.
    pub tag: u8,
    /// Value.
    pub value: &'a [u8],
    /// Where the tag stands in the seal, in bytes from 0.
    pub offset: usize,
}

/// A seal that was read. Nothing is known yet about its signature.
#[derive(Clone, PartialEq, Eq)]
pub struct Seal {
    bytes: Vec<u8>,
    header: Header,
    features: Vec<(u8, usize, Range<usize>)>,
    signed: usize,
    signature: Signature,
}

impl Seal {
    /// Takes the bytes of a barcode apart.
    ///
    /// # Errors
    /// [`SealError`] at the first part that is wrong.
    pub fn read(bytes: &[u8]) -> Result<Self, SealError> {
        let (header, mut at) = Header::read(bytes)?;
        let mut features: Vec<(u8, usize, Range<usize>)> = Vec::new();
        loop {
            let Some(&tag) = bytes.get(at) else {
                return Err(SealError::new(Part::Signature, at, Fault::Missing));
            };
            if tag == SIGNATURE {
                break;
            }
            let part = Part::Feature(tag);
            if features.iter().any(|(seen, ..)| *seen == tag) {
                return Err(SealError::new(part, at, Fault::Repeated));
            }
            let value = span(bytes, at, part, header.version == Version::V4)?;
            features.push((tag, at, value.clone()));
            at = value.end;
        }
        let value = span(bytes, at, Part::Signature, true)?;
        let signature = Signature::new(bytes.get(value.clone()).unwrap_or_default())
            .map_err(|fault| SealError::new(Part::Signature, at, fault))?;
        if bytes.len() > value.end {
            let fault = Fault::Trailing(bytes.len() - value.end);
            return Err(SealError::new(Part::Signature, value.end, fault));
        }
        Ok(Self { bytes: bytes.to_vec(), header, features, signed: at, signature })
    }

    /// The header.
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// The features in the order in which they stand.
    pub fn features(&self) -> impl Iterator<Item = Feature<'_>> {
        self.features.iter().map(|(tag, offset, value)| Feature {
            tag: *tag,
            value: self.bytes.get(value.clone()).unwrap_or_default(),
            offset: *offset,
        })
    }

    /// What the signature is over: header and features as they stand.
    pub fn signed(&self) -> &[u8] {
        self.bytes.get(..self.signed).unwrap_or_default()
    }

    /// r||s.
    pub const fn signature(&self) -> &Signature {
        &self.signature
    }

    /// The whole seal.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Seal")
            .field("header", &self.header)
            .field("features", &self.features().collect::<Vec<_>>())
            .field("signature", &self.signature)
            .finish()
    }
}

/// The bytes to be signed: a header and features in the order given.
///
/// # Errors
/// [`SealError`] for a header that cannot be written, a tag of `FF` or used twice, or a value over 255 bytes in version 3.
pub fn unsigned(header: &Header, features: &[(u8, &[u8])]) -> Result<Vec<u8>, SealError> {
    let mut out = header.write()?;
    for (place, (tag, value)) in features.iter().enumerate() {
        let wrong = |fault| SealError::new(Part::Feature(*tag), out.len(), fault);
        if *tag == SIGNATURE {
            return Err(wrong(Fault::Value(*tag)));
        }
        if features.iter().take(place).any(|(earlier, _)| earlier == tag) {
            return Err(wrong(Fault::Repeated));
        }
        let plain = u8::try_from(value.len());
        match (header.version, plain) {
            (Version::V3, Ok(plain)) => out.extend([*tag, plain]),
            (Version::V3, Err(_)) => {
                return Err(wrong(Fault::Size { expected: "at most 255", found: value.len() }));
            }
            (Version::V4, _) => {
                out.push(*tag);
                length::write(value.len(), &mut out);
            }
        }
        out.extend_from_slice(value);
    }
    Ok(out)
}

/// The whole seal: signed bytes and their signature.
pub fn seal(mut unsigned: Vec<u8>, signature: &Signature) -> Vec<u8> {
    unsigned.push(SIGNATURE);
    length::write(signature.as_bytes().len(), &mut unsigned);
    unsigned.extend_from_slice(signature.as_bytes());
    unsigned
}

/// Where the value of the tag at `at` stands.
fn span(bytes: &[u8], at: usize, part: Part, der: bool) -> Result<Range<usize>, SealError> {
    let rest = bytes.get(at + 1..).unwrap_or_default();
    let found = if der { length::read(rest) } else { rest.first().map(|plain| (usize::from(*plain), 1)) };
    let (needed, taken) = found.ok_or_else(|| SealError::new(part, at, Fault::Length))?;
    let start = at + 1 + taken;
    let left = bytes.len().saturating_sub(start);
    if left < needed {
        return Err(SealError::new(part, at, Fault::Short { needed, found: left }));
    }
    Ok(start..start + needed)
}
