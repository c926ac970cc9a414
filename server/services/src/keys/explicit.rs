//! Public keys of certificates: a named curve, or explicit parameters that are those of a curve we know. Parameters of any
//! other curve are never used, since whoever chooses them can choose a weak one.

use super::Curve;
use der::asn1::{Any, BitString, ObjectIdentifier};
use der::{Decode, Encode, Reader, SliceReader, Tag, Tagged};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

/// id-ecPublicKey.
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// The public key info of a point with explicit parameters.
///
/// # Errors
/// Only when a length is too large for DER, which none is.
pub(super) fn info(curve: Curve, point: &[u8]) -> der::Result<SubjectPublicKeyInfoOwned> {
    Ok(SubjectPublicKeyInfoOwned {
        algorithm: AlgorithmIdentifierOwned {
            oid: EC_PUBLIC_KEY,
            parameters: Some(Any::from_der(curve.explicit())?),
        },
        subject_public_key: BitString::from_bytes(point)?,
    })
}

/// The curve and the uncompressed point of a public key; `None` for another algorithm or curve.
pub(super) fn known(info: &SubjectPublicKeyInfoOwned) -> Option<(Curve, Vec<u8>)> {
    let parameters = info.algorithm.parameters.as_ref().filter(|_| info.algorithm.oid == EC_PUBLIC_KEY)?;
    let curve = match parameters.tag() {
        Tag::ObjectIdentifier => {
            let oid: ObjectIdentifier = parameters.decode_as().ok()?;
            Curve::ALL.into_iter().find(|curve| curve.oid() == oid)
        }
        _ => {
            let given = Parameters::read(&parameters.to_der().ok()?).ok()?;
            Curve::ALL
                .into_iter()
                .find(|curve| Parameters::read(curve.explicit()).is_ok_and(|ours| given.are(&ours)))
        }
    }?;
    let point = info.subject_public_key.as_bytes()?;
    (point.len() == 1 + 2 * curve.size() && point.first() == Some(&4)).then(|| (curve, point.to_vec()))
}

/// What defines a curve (X9.62 `ECParameters`); the seed, which only tells how a and b were found, is left out.
#[derive(PartialEq)]
struct Parameters {
    prime: Vec<u8>,
    a: Vec<u8>,
    b: Vec<u8>,
    base: Vec<u8>,
    order: Vec<u8>,
    cofactor: Option<Vec<u8>>,
}

impl Parameters {
    fn read(bytes: &[u8]) -> der::Result<Self> {
        let mut reader = SliceReader::new(bytes)?;
        reader.sequence(|reader| {
            Any::decode(reader)?; // version
            let prime = reader.sequence(|reader| {
                Any::decode(reader)?; // prime field
                number(&Any::decode(reader)?)
            })?;
            let (a, b) = reader.sequence(|reader| {
                let (a, b) = (number(&Any::decode(reader)?)?, number(&Any::decode(reader)?)?);
                if !reader.is_finished() {
                    Any::decode(reader)?; // seed
                }
                Ok::<_, der::Error>((a, b))
            })?;
            let base = Any::decode(reader)?.value().to_vec();
            let order = number(&Any::decode(reader)?)?;
            let cofactor = if reader.is_finished() { None } else { Some(number(&Any::decode(reader)?)?) };
            Ok(Self { prime, a, b, base, order, cofactor })
        })
    }

    /// The same curve: the base point may be compressed, the cofactor left out.
    fn are(&self, known: &Self) -> bool {
        let compressed = |point: &[u8]| {
            let half = point.len() / 2;
            let x = point.get(1..=half).unwrap_or_default();
            let odd = point.last().is_some_and(|byte| byte % 2 == 1);
            [&[2 + u8::from(odd)], x].concat()
        };
        self.prime == known.prime
            && self.a == known.a
            && self.b == known.b
            && self.order == known.order
            && (self.base == known.base || self.base == compressed(&known.base))
            && (self.cofactor.is_none() || self.cofactor == known.cofactor)
    }
}

/// The value of an INTEGER or OCTET STRING as a number: without leading zeros.
fn number(value: &Any) -> der::Result<Vec<u8>> {
    Ok(value.value().iter().copied().skip_while(|byte| *byte == 0).collect())
}
