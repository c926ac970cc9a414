//! Visible digital seals (Doc 9303-13, 8th ed. 2021 with amendment 1), visa profile (Doc 9303-7 section 9).
//!
//! ```text
//! seal = header | feature* | 0xFF | DER length | r||s
//! ```
//!
//! - [`Seal::read`] takes the bytes of a barcode apart: [`Header`], features, [`Signature`]. Unknown features stay, since
//!   they are signed. Every fault names the part and the byte ([`SealError`]); no input panics.
//! - [`VisaSeal`] is what a visa's seal says, typed: [`VisaSeal::try_from`] reads the features of a [`Seal`], and
//!   [`VisaSeal::unsigned`] writes the bytes to be signed.
//! - [`compare`] holds a seal against the printed MRZ and against the passport.
//!
//! Hash and signature are not computed here: whoever signs or verifies takes [`Seal::signed`] and [`Seal::signature`].
//! The seal covers neither the optional data of the MRZ (line 2 from position 29) nor the portrait, nor "valid from".

pub mod c40;
pub mod compare;
mod error;
mod header;
mod length;
mod raw;
mod signature;
mod stay;
mod visa;

pub use compare::{Mismatch, PassportFinding, against_passport, against_visa};
pub use error::{Fault, Part, SealError};
pub use header::{CertificateReference, Header, SignerId, Version};
pub use raw::{Feature, Seal, seal, unsigned};
pub use signature::Signature;
pub use stay::Stay;
pub use visa::{SealedMrz, VisaSeal};

/// Feature definition reference of a visa (Doc 9303-7 section 9).
pub const VISA_DEFINITION: u8 = 0x5D;
/// Document type category of a visa: the first of the odd ones, which belong to ICAO.
pub const VISA_CATEGORY: u8 = 0x01;

/// Bytes from pairs of hexadecimal digits; blanks between them do not matter. `None` for anything else.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| letter.to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()?;
    let pairs = digits.chunks_exact(2);
    pairs.remainder().is_empty().then(|| digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}

/// Capital hexadecimal digits.
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |text, byte| text + &format!("{byte:02X}"))
}

#[cfg(test)]
mod negative_tests;
#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod vector_tests;
