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

#[cfg(test)]
mod negative_tests;
#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod vector_tests;
