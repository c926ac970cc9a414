//! Certificates of CSCAs and visa signers: written by the profile of Doc 9303-12, and read whoever wrote them.
//!
//! A visa signer has a subject of country and two characters, a serial that is the certificate reference of its seals, and
//! the extensions AuthorityKeyIdentifier, ExtendedKeyUsage (critical, id-icao-vdsSigner) and DocumentType `V`; no others,
//! so no place of a revocation list: the list travels with the public set. Public keys have explicit parameters.

use super::{Curve, KeyError, Signer, explicit};
use der::asn1::{
    Any, BitString, GeneralizedTime, ObjectIdentifier, OctetString, PrintableString, SetOfVec, UtcTime,
};
use der::flagset::FlagSet;
use der::{Decode, Encode, Reader, Sequence, SliceReader};
use domain::Timestamp;
use sha2::{Digest, Sha256};
use std::str::FromStr;
use std::time::Duration;
use x509_cert::Certificate as X509;
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages, PrivateKeyUsagePeriod,
    SubjectAltName, SubjectKeyIdentifier,
};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};

/// id-icao-vdsSigner.
pub const VDS_SIGNER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.23.136.1.1.11.1");
/// id-icao-mrtd-security-extensions-documentTypeList.
const DOCUMENT_TYPES: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.23.136.1.1.6.2");
const SUBJECT_ALT_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.17");
const ISSUER_ALT_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.18");
/// Organisational unit of a CSCA whose seals are for training and never good.
pub const TRAINING: &str = "TRAINING";

/// The private key of a certificate may be used, and the certificate is valid, from one moment to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First moment.
    pub from: Timestamp,
    /// Last moment of the private key.
    pub use_until: Timestamp,
    /// Last moment of the certificate.
    pub valid_until: Timestamp,
}

/// What a CSCA is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CscaName {
    /// Two capital letters (ISO 3166-1), C of the subject.
    pub country: String,
    /// The State's code in the MRZ, in the SubjectAltName.
    pub state: String,
    /// CN of the subject.
    pub name: String,
    /// For training: no seal under it is ever good.
    pub training: bool,
}

#[derive(Sequence)]
struct Tbs {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    version: u8,
    serial: SerialNumber,
    algorithm: AlgorithmIdentifierOwned,
    issuer: Name,
    validity: Validity,
    subject: Name,
    key: SubjectPublicKeyInfoOwned,
    #[asn1(context_specific = "3", tag_mode = "EXPLICIT")]
    extensions: Vec<Extension>,
}

/// `SIGNED{}` of X.509: what was signed, how, and the signature.
#[derive(Sequence)]
struct Signed {
    body: Any,
    algorithm: AlgorithmIdentifierOwned,
    signature: BitString,
}

/// `ECDSA-Sig-Value`.
#[derive(Sequence)]
struct Pair {
    r: der::asn1::Uint,
    s: der::asn1::Uint,
}

#[derive(Sequence)]
struct DocumentTypes {
    version: u8,
    types: SetOfVec<PrintableString>,
}

/// A self-signed CSCA.
///
/// # Errors
/// [`KeyError`] from the signer, or for a name that a certificate cannot hold.
pub fn csca(key: &dyn Signer, name: &CscaName, serial: &[u8], period: Period) -> Result<Vec<u8>, KeyError> {
    let unit = if name.training { format!(",OU={TRAINING}") } else { String::new() };
    let subject = Name::from_str(&format!("CN={}{unit},C={}", name.name, name.country))?;
    let identifier = key_identifier(key.public_point());
    let place = Name::from_str(&format!("L={}", name.state))?;
    let alternative = SubjectAltName(vec![GeneralName::DirectoryName(place)]);
    let usage: FlagSet<KeyUsages> = KeyUsages::KeyCertSign | KeyUsages::CRLSign;
    let extensions = vec![
        extension(SUBJECT_KEY, false, &SubjectKeyIdentifier(OctetString::new(identifier.clone())?))?,
        extension(AUTHORITY_KEY, false, &authority(&identifier)?)?,
        extension(BASIC_CONSTRAINTS, true, &BasicConstraints { ca: true, path_len_constraint: Some(0) })?,
        extension(KEY_USAGE, true, &KeyUsage(usage))?,
        extension(
            PRIVATE_KEY_PERIOD,
            false,
            &PrivateKeyUsagePeriod {
                not_before: Some(general(period.from)?),
                not_after: Some(general(period.use_until)?),
            },
        )?,
        extension(SUBJECT_ALT_NAME, false, &alternative)?,
        extension(ISSUER_ALT_NAME, false, &alternative)?,
    ];
    let tbs = Tbs {
        version: 2,
        serial: SerialNumber::new(serial)?,
        algorithm: algorithm(key.curve()),
        issuer: subject.clone(),
        validity: validity(period)?,
        subject,
        key: explicit::info(key.curve(), key.public_point())?,
        extensions,
    };
    sign(key, &tbs.to_der()?)
}

/// A visa signer under a CSCA. `identifier` is the signer identifier of the seals, for example `UTTS`.
///
/// # Errors
/// [`KeyError`] from the CSCA's key.
pub fn visa_signer(
    (issuer, issuer_key): (&Certificate, &dyn Signer),
    identifier: &domain::seal::SignerId,
    serial: &[u8],
    (curve, point): (Curve, &[u8]),
    period: Period,
) -> Result<Vec<u8>, KeyError> {
    let types = DocumentTypes { version: 0, types: SetOfVec::try_from(vec![PrintableString::new("V")?])? };
    let extensions = vec![
        extension(AUTHORITY_KEY, false, &authority(&issuer.key_identifier)?)?,
        extension(EXTENDED_USAGE, true, &ExtendedKeyUsage(vec![VDS_SIGNER]))?,
        extension(DOCUMENT_TYPES, false, &types)?,
    ];
    let tbs = Tbs {
        version: 2,
        serial: SerialNumber::new(serial)?,
        algorithm: algorithm(issuer_key.curve()),
        issuer: Name::from_der(&issuer.subject)?,
        validity: validity(period)?,
        subject: Name::from_str(&format!("CN={},C={}", identifier.name(), identifier.country()))?,
        key: explicit::info(curve, point)?,
        extensions,
    };
    sign(issuer_key, &tbs.to_der()?)
}

const SUBJECT_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.14");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
const PRIVATE_KEY_PERIOD: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.16");
const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
pub(super) const AUTHORITY_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.35");
const EXTENDED_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37");

pub(super) fn extension(
    oid: ObjectIdentifier,
    critical: bool,
    value: &impl Encode,
) -> der::Result<Extension> {
    Ok(Extension { extn_id: oid, critical, extn_value: OctetString::new(value.to_der()?)? })
}

pub(super) fn authority(identifier: &[u8]) -> der::Result<AuthorityKeyIdentifier> {
    let key_identifier = Some(OctetString::new(identifier)?);
    Ok(AuthorityKeyIdentifier { key_identifier, ..AuthorityKeyIdentifier::default() })
}

/// The leftmost 160 bits of SHA-256 over the point (RFC 7093 2.1).
fn key_identifier(point: &[u8]) -> Vec<u8> {
    Sha256::digest(point).iter().copied().take(20).collect()
}

pub(super) const fn algorithm(curve: Curve) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: curve.algorithm(), parameters: None }
}

fn seconds(moment: Timestamp) -> Duration {
    Duration::from_secs(u64::try_from(moment.0 / 1_000_000).unwrap_or_default())
}

fn general(moment: Timestamp) -> der::Result<GeneralizedTime> {
    GeneralizedTime::from_unix_duration(seconds(moment))
}

/// UTCTime to 2049, GeneralizedTime after it (RFC 5280 4.1.2.5).
pub(super) fn time(moment: Timestamp) -> der::Result<Time> {
    match UtcTime::from_unix_duration(seconds(moment)) {
        Ok(time) => Ok(Time::UtcTime(time)),
        Err(_) => Ok(Time::GeneralTime(general(moment)?)),
    }
}

pub(super) fn moment(time: Time) -> Timestamp {
    Timestamp(i64::try_from(time.to_unix_duration().as_micros()).unwrap_or(i64::MAX))
}

fn validity(period: Period) -> der::Result<Validity> {
    Ok(Validity::new(time(period.from)?, time(period.valid_until)?))
}

/// Puts a signature to the bytes of a certificate or a revocation list.
pub(super) fn sign(key: &dyn Signer, body: &[u8]) -> Result<Vec<u8>, KeyError> {
    let rs = key.sign(body)?;
    let (r, s) = rs.split_at(rs.len() / 2);
    let pair = Pair { r: der::asn1::Uint::new(r)?, s: der::asn1::Uint::new(s)? };
    let signed = Signed {
        body: Any::from_der(body)?,
        algorithm: algorithm(key.curve()),
        signature: BitString::from_bytes(&pair.to_der()?)?,
    };
    Ok(signed.to_der()?)
}

/// Checks the signature of a certificate or revocation list, over its bytes as they stand.
pub(super) fn signed_by(bytes: &[u8], curve: Curve, point: &[u8]) -> bool {
    fn parts(bytes: &[u8]) -> der::Result<(Vec<u8>, ObjectIdentifier, Vec<u8>)> {
        let mut reader = SliceReader::new(bytes)?;
        reader.sequence(|reader| {
            let body = reader.tlv_bytes()?.to_vec();
            let algorithm = AlgorithmIdentifierOwned::decode(reader)?;
            let signature = BitString::decode(reader)?;
            Ok((body, algorithm.oid, signature.raw_bytes().to_vec()))
        })
    }
    let Ok((body, oid, signature)) = parts(bytes) else { return false };
    let Ok(pair) = Pair::from_der(&signature) else { return false };
    let mut rs = Vec::with_capacity(2 * curve.size());
    for half in [pair.r, pair.s] {
        let half = half.as_bytes();
        let Some(missing) = curve.size().checked_sub(half.len()) else { return false };
        rs.extend(std::iter::repeat_n(0, missing));
        rs.extend(half);
    }
    oid == curve.algorithm() && curve.verify(point, &body, &rs).is_ok()
}

/// A certificate that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// DER.
    pub der: Vec<u8>,
    /// C of the subject.
    pub country: String,
    /// CN of the subject.
    pub name: String,
    /// Serial number, big endian.
    pub serial: Vec<u8>,
    /// Subject in DER.
    pub subject: Vec<u8>,
    /// Issuer in DER.
    pub issuer: Vec<u8>,
    /// First moment of validity.
    pub from: Timestamp,
    /// Last moment of validity.
    pub until: Timestamp,
    /// Curve and uncompressed point; `None` for an algorithm or a curve that this program does not know.
    pub key: Option<(Curve, Vec<u8>)>,
    /// SubjectKeyIdentifier, or the one that this program would give.
    pub key_identifier: Vec<u8>,
    /// AuthorityKeyIdentifier.
    pub authority: Option<Vec<u8>>,
    /// Purposes of ExtendedKeyUsage.
    pub purposes: Vec<ObjectIdentifier>,
    /// Types of documents that may be sealed; empty for all.
    pub document_types: Vec<String>,
    /// Whether it may sign certificates.
    pub is_ca: bool,
    /// It or its issuer is for training.
    pub training: bool,
}

impl Certificate {
    /// Reads DER or one PEM block.
    ///
    /// # Errors
    /// [`KeyError::Der`] when it is no certificate.
    pub fn read(bytes: &[u8]) -> Result<Self, KeyError> {
        let der = super::unarmoured(bytes, "CERTIFICATE")?;
        let read = X509::from_der(&der)?;
        let tbs = read.tbs_certificate();
        let usage: Option<ExtendedKeyUsage> = optional(tbs.get_extension())?;
        let basic: Option<BasicConstraints> = optional(tbs.get_extension())?;
        let subject_key: Option<SubjectKeyIdentifier> = optional(tbs.get_extension())?;
        let authority: Option<AuthorityKeyIdentifier> = optional(tbs.get_extension())?;
        let types = tbs.extensions().into_iter().flatten().find(|e| e.extn_id == DOCUMENT_TYPES);
        let types = types.map(|e| DocumentTypes::from_der(e.extn_value.as_bytes())).transpose()?;
        let key = explicit::known(tbs.subject_public_key_info());
        let point = tbs.subject_public_key_info().subject_public_key.raw_bytes();
        let text = |value: Option<String>| value.unwrap_or_default();
        Ok(Self {
            country: text(tbs.subject().country()?.map(|c| c.as_str().to_owned())),
            name: text(tbs.subject().common_name()?.map(|name| name.value().into_owned())),
            serial: tbs.serial_number().as_bytes().iter().copied().skip_while(|b| *b == 0).collect(),
            subject: tbs.subject().to_der()?,
            issuer: tbs.issuer().to_der()?,
            from: moment(tbs.validity().not_before),
            until: moment(tbs.validity().not_after),
            key,
            key_identifier: subject_key.map_or_else(|| key_identifier(point), |id| id.0.as_bytes().to_vec()),
            authority: authority.and_then(|a| a.key_identifier).map(|id| id.as_bytes().to_vec()),
            purposes: usage.map(|usage| usage.0).unwrap_or_default(),
            document_types: types
                .map(|t| t.types.iter().map(|t| t.as_str().to_owned()).collect())
                .unwrap_or_default(),
            is_ca: basic.is_some_and(|basic| basic.ca),
            training: [tbs.subject(), tbs.issuer()].into_iter().any(|name| {
                name.organization_unit().ok().flatten().is_some_and(|unit| unit.value() == TRAINING)
            }),
            der,
        })
    }

    /// Whether `issuer` signed this one.
    pub fn is_signed_by(&self, issuer: &Self) -> bool {
        let named = self.issuer == issuer.subject
            && self.authority.as_ref().is_none_or(|id| *id == issuer.key_identifier);
        named && issuer.key.as_ref().is_some_and(|(curve, point)| signed_by(&self.der, *curve, point))
    }

    /// Whether it is a CSCA that signed itself.
    pub fn is_csca(&self) -> bool {
        self.is_ca && self.is_signed_by(self)
    }

    /// Whether it may sign the seals of visas: a signer of seals for documents whose code begins with V.
    pub fn is_for_visas(&self) -> bool {
        self.purposes.contains(&VDS_SIGNER)
            && (self.document_types.is_empty() || self.document_types.iter().any(|t| t.starts_with('V')))
    }

    /// Whether it may seal a document with this code: no DocumentType allows all, one letter all that begin with it.
    pub fn allows(&self, code: &str) -> bool {
        self.document_types.is_empty()
            || self
                .document_types
                .iter()
                .any(|t| if t.len() == 1 { code.starts_with(t.as_str()) } else { t == code })
    }

    /// SHA-256 over the DER.
    pub fn fingerprint(&self) -> [u8; 32] {
        Sha256::digest(&self.der).into()
    }
}

fn optional<T, E: Into<KeyError>>(found: Result<Option<(bool, T)>, E>) -> Result<Option<T>, KeyError> {
    found.map(|found| found.map(|(_, value)| value)).map_err(Into::into)
}
