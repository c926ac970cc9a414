//! Revocation lists (RFC 5280 section 5, Doc 9303-12): which certificates of a CSCA are not to be believed any more.

use super::certificate::{AUTHORITY_KEY, algorithm, authority, extension, moment, sign, signed_by, time};
use super::{Certificate, KeyError, Signer};
use der::asn1::{ObjectIdentifier, Uint};
use der::{Decode, Encode};
use domain::Timestamp;
use x509_cert::certificate::Version;
use x509_cert::crl::{CertificateList, RevokedCert, TbsCertList};
use x509_cert::ext::pkix::CrlNumber;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;

const CRL_NUMBER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.20");
/// A list is good for this many days: CSCAs renew theirs at least every 90 days.
pub const LIST_DAYS: i64 = 90;

/// A revocation list that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevocationList {
    /// DER.
    pub der: Vec<u8>,
    /// Issuer in DER.
    pub issuer: Vec<u8>,
    /// When it was made.
    pub made: Timestamp,
    /// When the next one comes at the latest.
    pub next: Option<Timestamp>,
    /// Number of the list; a newer one has a higher number.
    pub number: u64,
    /// Serial numbers without leading zeros, and when each was revoked.
    pub revoked: Vec<(Vec<u8>, Timestamp)>,
}

/// Writes a list.
///
/// # Errors
/// [`KeyError`] from the CSCA's key.
pub fn revocation_list(
    issuer: &Certificate,
    key: &dyn Signer,
    number: u64,
    made: Timestamp,
    revoked: &[(Vec<u8>, Timestamp)],
) -> Result<Vec<u8>, KeyError> {
    let entries = revoked
        .iter()
        .map(|(serial, at)| {
            Ok(RevokedCert {
                serial_number: SerialNumber::new(serial)?,
                revocation_date: time(*at)?,
                crl_entry_extensions: None,
            })
        })
        .collect::<der::Result<Vec<_>>>()?;
    let body: TbsCertList = TbsCertList {
        version: Version::V2,
        signature: algorithm(key.curve()),
        issuer: Name::from_der(&issuer.subject)?,
        this_update: time(made)?,
        next_update: Some(time(made.plus_days(LIST_DAYS))?),
        revoked_certificates: (!entries.is_empty()).then_some(entries),
        crl_extensions: Some(vec![
            extension(AUTHORITY_KEY, false, &authority(&issuer.key_identifier)?)?,
            extension(CRL_NUMBER, false, &CrlNumber(Uint::new(&number.to_be_bytes())?))?,
        ]),
    };
    sign(key, &body.to_der()?)
}

impl RevocationList {
    /// Reads DER or one PEM block.
    ///
    /// # Errors
    /// [`KeyError::Der`] when it is no revocation list.
    pub fn read(bytes: &[u8]) -> Result<Self, KeyError> {
        let der = super::unarmoured(bytes, "X509 CRL")?;
        let list: TbsCertList = CertificateList::from_der(&der)?.tbs_cert_list;
        let extensions = list.crl_extensions.unwrap_or_default();
        let number = extensions.iter().find(|e| e.extn_id == CRL_NUMBER);
        let number = number.and_then(|e| Uint::from_der(e.extn_value.as_bytes()).ok()).map_or(0, |number| {
            number.as_bytes().iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte))
        });
        let revoked = list.revoked_certificates.unwrap_or_default();
        Ok(Self {
            issuer: list.issuer.to_der()?,
            made: moment(list.this_update),
            next: list.next_update.map(moment),
            number,
            revoked: revoked
                .into_iter()
                .map(|entry| {
                    let serial = entry.serial_number.as_bytes();
                    let serial = serial.iter().copied().skip_while(|b| *b == 0).collect();
                    (serial, moment(entry.revocation_date))
                })
                .collect(),
            der,
        })
    }

    /// Whether `issuer` made it.
    pub fn is_signed_by(&self, issuer: &Certificate) -> bool {
        let key = issuer.key.as_ref();
        self.issuer == issuer.subject && key.is_some_and(|(curve, point)| signed_by(&self.der, *curve, point))
    }

    /// Whether it names this serial number.
    pub fn revokes(&self, serial: &[u8]) -> bool {
        self.revoked.iter().any(|(revoked, _)| revoked == serial)
    }
}
