//! The header (Doc 9303-13 section 2.3.1): 18 bytes in version 3, 12 and the signer's part in version 4.

use super::c40;
use super::error::{Fault, Part, SealError};
use crate::Date;
use crate::states::StateCode;
use std::fmt;

/// The first byte of every seal.
const MAGIC: u8 = 0xDC;
/// A serial number has at most 20 octets (RFC 5280 4.1.2.2), so a reference has at most 40 hexadecimal digits.
const REFERENCE: usize = 40;

/// Version of the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Version {
    /// Version byte 02: a reference of exactly five digits, plain lengths of features. Allowed for visas, discouraged.
    V3,
    /// Version byte 03: a reference of any length, DER lengths.
    V4,
}

/// Signer identifier: country and common name of the signer's certificate.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SignerId([u8; 4]);

impl SignerId {
    /// From a two-letter country code and two letters or digits, for example `UTTS`.
    ///
    /// # Errors
    /// [`Fault::Text`] for anything else.
    pub fn new(text: &str) -> Result<Self, Fault> {
        match *text.as_bytes() {
            [a, b, c, d]
                if a.is_ascii_uppercase()
                    && b.is_ascii_uppercase()
                    && [c, d].iter().all(|x| x.is_ascii_uppercase() || x.is_ascii_digit()) =>
            {
                Ok(Self([a, b, c, d]))
            }
            _ => Err(Fault::Text(text.to_owned())),
        }
    }

    /// The four characters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Two-letter country code (C of the certificate's subject).
    pub fn country(&self) -> &str {
        self.as_str().get(..2).unwrap_or_default()
    }

    /// The last two characters (CN of the certificate's subject).
    pub fn name(&self) -> &str {
        self.as_str().get(2..).unwrap_or_default()
    }
}

impl fmt::Display for SignerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for SignerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignerId({self})")
    }
}

/// Certificate reference: the serial number of the signer's certificate in capital hexadecimal digits. The text is kept as
/// it stands; comparison is by number, since leading zeros are not ruled for version 4.
#[derive(Clone)]
pub struct CertificateReference(String);

impl CertificateReference {
    /// From the digits.
    ///
    /// # Errors
    /// [`Fault::Text`] for other characters, [`Fault::Size`] for none or more than 40.
    pub fn new(text: &str) -> Result<Self, Fault> {
        if !text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'F')) {
            return Err(Fault::Text(text.to_owned()));
        }
        if !(1..=REFERENCE).contains(&text.len()) {
            return Err(Fault::Size { expected: "1 to 40 digits", found: text.len() });
        }
        Ok(Self(text.to_owned()))
    }

    /// From the serial number of a certificate, big endian, without leading zeros in the text.
    ///
    /// # Errors
    /// [`Fault::Size`] for more than 20 octets.
    pub fn of_serial(serial: &[u8]) -> Result<Self, Fault> {
        let digits = serial.iter().fold(String::new(), |text, byte| format!("{text}{byte:02X}"));
        let digits = digits.trim_start_matches('0');
        Self::new(if digits.is_empty() { "0" } else { digits })
    }

    /// The digits as they stand.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits without leading zeros; empty for the reference of tests.
    pub fn number(&self) -> &str {
        self.0.trim_start_matches('0')
    }

    /// All zeros: reserved for tests.
    pub fn is_test(&self) -> bool {
        self.number().is_empty()
    }
}

impl PartialEq for CertificateReference {
    fn eq(&self, other: &Self) -> bool {
        self.number() == other.number()
    }
}

impl Eq for CertificateReference {}

impl fmt::Display for CertificateReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for CertificateReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CertificateReference({self})")
    }
}

/// The header of a seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Version.
    pub version: Version,
    /// Issuing State or organisation, as in the MRZ.
    pub issuing_state: StateCode,
    /// Whose certificate verifies the signature.
    pub signer: SignerId,
    /// Which of the signer's certificates.
    pub certificate: CertificateReference,
    /// Day of issue of the document.
    pub issued: Date,
    /// Day of the signature.
    pub signed: Date,
    /// Which features can follow, 1 to 254; visas 93.
    pub definition: u8,
    /// Kind of document, 1 to 254; odd ones are of ICAO, visas 1.
    pub category: u8,
}

impl Header {
    /// Whether features and category are those of a visa.
    pub const fn is_visa(&self) -> bool {
        self.definition == super::VISA_DEFINITION && self.category == super::VISA_CATEGORY
    }

    /// The bytes.
    ///
    /// # Errors
    /// [`SealError`] for a reference that version 3 has no room for, a year over 9999 or a reserved value.
    pub fn write(&self) -> Result<Vec<u8>, SealError> {
        let mut out = vec![MAGIC, if self.version == Version::V3 { 2 } else { 3 }];
        let state = std::str::from_utf8(&self.issuing_state.padded()).unwrap_or_default().to_owned();
        text(&mut out, Part::IssuingState, &state)?;
        let digits = self.certificate.as_str();
        match self.version {
            Version::V3 => {
                let number = self.certificate.number();
                if number.len() > 5 {
                    let fault = Fault::Size { expected: "at most 5 digits", found: number.len() };
                    return Err(SealError::new(Part::CertificateReference, out.len(), fault));
                }
                text(&mut out, Part::Signer, &format!("{}{number:0>5}", self.signer))?;
            }
            Version::V4 => {
                text(&mut out, Part::Signer, &format!("{}{:02X}", self.signer, digits.len()))?;
                text(&mut out, Part::CertificateReference, digits)?;
            }
        }
        for (part, day) in [(Part::Issued, self.issued), (Part::Signed, self.signed)] {
            let number = number(day).ok_or_else(|| SealError::new(part, out.len(), Fault::Date(0)))?;
            out.extend(number.to_be_bytes().into_iter().skip(1));
        }
        for (part, value) in [(Part::Definition, self.definition), (Part::Category, self.category)] {
            if matches!(value, 0 | 0xFF) {
                return Err(SealError::new(part, out.len(), Fault::Value(value)));
            }
            out.push(value);
        }
        Ok(out)
    }

    /// Reads a header from the start of `bytes` and says how long it is.
    ///
    /// # Errors
    /// [`SealError`] at the first part that is wrong.
    pub fn read(bytes: &[u8]) -> Result<(Self, usize), SealError> {
        let mut reader = Reader { bytes, at: 0 };
        let magic = reader.byte(Part::Magic)?;
        if magic != MAGIC {
            return Err(SealError::new(Part::Magic, 0, Fault::Value(magic)));
        }
        let version = match reader.byte(Part::Version)? {
            2 => Version::V3,
            3 => Version::V4,
            other => return Err(SealError::new(Part::Version, 1, Fault::Value(other))),
        };
        let (at, state) = reader.text(Part::IssuingState, 3)?;
        let issuing_state = StateCode::new(&state)
            .map_err(|_| SealError::new(Part::IssuingState, at, Fault::Text(state.clone())))?;
        let (signer, certificate) = reader.signer(version)?;
        let issued = reader.date(Part::Issued)?;
        let signed = reader.date(Part::Signed)?;
        let definition = reader.kind(Part::Definition)?;
        let category = reader.kind(Part::Category)?;
        let header =
            Self { version, issuing_state, signer, certificate, issued, signed, definition, category };
        Ok((header, reader.at))
    }
}

/// Month, day and year as one decimal number.
fn number(day: Date) -> Option<u32> {
    let year = u32::from(day.year().unsigned_abs());
    let [month, day_of_month] = [day.month(), day.day()].map(|n| u32::from(n.unsigned_abs()));
    (day.year() >= 0).then_some(month * 1_000_000 + day_of_month * 10_000 + year)
}

fn text(out: &mut Vec<u8>, part: Part, text: &str) -> Result<(), SealError> {
    let bytes = c40::encode(text).map_err(|error| SealError::new(part, out.len(), error))?;
    out.extend(bytes);
    Ok(())
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, part: Part, needed: usize) -> Result<&'a [u8], SealError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let taken = rest
            .get(..needed)
            .ok_or_else(|| SealError::new(part, self.at, Fault::Short { needed, found: rest.len() }))?;
        self.at += needed;
        Ok(taken)
    }

    fn byte(&mut self, part: Part) -> Result<u8, SealError> {
        Ok(self.take(part, 1)?.first().copied().unwrap_or_default())
    }

    /// A text of exactly `length` characters, with the place where it begins.
    fn text(&mut self, part: Part, length: usize) -> Result<(usize, String), SealError> {
        let at = self.at;
        let text = c40::decode(self.take(part, length.div_ceil(3) * 2)?)
            .map_err(|error| SealError::new(part, at, error))?;
        if text.len() == length { Ok((at, text)) } else { Err(SealError::new(part, at, Fault::Text(text))) }
    }

    fn signer(&mut self, version: Version) -> Result<(SignerId, CertificateReference), SealError> {
        let length = if version == Version::V3 { 9 } else { 6 };
        let (at, text) = self.text(Part::Signer, length)?;
        // The text is ASCII of a known length, so it can be cut anywhere.
        let (signer, rest) = text.split_at_checked(4).unwrap_or_default();
        let signer = SignerId::new(signer).map_err(|fault| SealError::new(Part::Signer, at, fault))?;
        let wrong = |at: usize, fault: Fault| SealError::new(Part::CertificateReference, at, fault);
        let (at, digits) = match version {
            Version::V3 => (at, rest.to_owned()),
            Version::V4 => {
                let length = u8::from_str_radix(rest, 16)
                    .ok()
                    .map(usize::from)
                    .filter(|length| (1..=REFERENCE).contains(length) && !rest.contains('+'))
                    .ok_or_else(|| wrong(at, Fault::Text(rest.to_owned())))?;
                self.text(Part::CertificateReference, length)?
            }
        };
        let certificate = CertificateReference::new(&digits).map_err(|fault| wrong(at, fault))?;
        Ok((signer, certificate))
    }

    fn date(&mut self, part: Part) -> Result<Date, SealError> {
        let at = self.at;
        let number = self.take(part, 3)?.iter().fold(0_u32, |n, byte| n << 8 | u32::from(*byte));
        let (month, day, year) = (number / 1_000_000, number / 10_000 % 100, number % 10_000);
        let part_of = |n: u32| i8::try_from(n).unwrap_or_default();
        Date::new(i16::try_from(year).unwrap_or_default(), part_of(month), part_of(day))
            .map_err(|_| SealError::new(part, at, Fault::Date(number)))
    }

    fn kind(&mut self, part: Part) -> Result<u8, SealError> {
        let value = self.byte(part)?;
        if matches!(value, 0 | 0xFF) {
            return Err(SealError::new(part, self.at - 1, Fault::Value(value)));
        }
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::{CertificateReference, number};
    use jiff::civil::date;

    #[test]
    fn dates_are_numbers() {
        assert_eq!(number(date(1957, 3, 25)), Some(0x31_9E_F5));
        assert_eq!(number(date(2020, 1, 1)), Some(0x0F_71_34));
        assert_eq!(number(date(2026, 1, 15)), Some(0x11_94_1A));
        assert_eq!(number(date(-1, 1, 1)), None);
    }

    #[test]
    fn references_are_numbers() {
        let of = |text| CertificateReference::new(text).expect("digits");
        assert_eq!(of("0004F"), of("4F"));
        assert_eq!(CertificateReference::of_serial(&[0, 0x4F]).as_ref(), Ok(&of("4F")));
        assert_eq!(CertificateReference::of_serial(&[1, 2]).map(|r| r.to_string()).as_deref(), Ok("102"));
        assert!(of("000").is_test() && !of("100").is_test());
        assert!(CertificateReference::new("5b").is_err() && CertificateReference::new("").is_err());
        assert!(CertificateReference::of_serial(&[1; 21]).is_err());
    }
}
