use domain::{
    mrz,
    seal::{
        CertificateReference, Header, SealedMrz, Signature, SignerId, Stay, Version, VisaSeal, seal as joined,
    },
};

use super::super::{Format, Label};
use crate::keys::{Curve, Signer, SoftKey};

/// A signer whose key everybody may know, on P-256 like most of those in use.
pub fn signer() -> SoftKey {
    SoftKey::from_scalar(Curve::P256, &[0x42; 32]).expect("a scalar of the curve")
}

/// What the seal of an invented label says, still without a signature.
pub fn unsigned_seal(label: &Label) -> Vec<u8> {
    let lines = mrz::read_lines(label.mrz.iter().map(String::as_str)).expect("the lines of an MRZ");
    let visa = VisaSeal {
        mrz: SealedMrz::of(lines.lines()).expect("a visa"),
        entries: Some(label.entries.parse().unwrap_or(0)),
        stay: Stay::of_days(label.duration_days.unwrap_or(1)).expect("some days"),
        passport: label.passport_number.as_deref().unwrap_or("X").parse().expect("a number"),
        visa_type: None,
        additional: None,
        unknown: Vec::new(),
    };
    let header = Header {
        version: Version::V4,
        issuing_state: label.issuing_state.parse().expect("a code"),
        signer: SignerId::new("UTTS").expect("a signer identifier"),
        certificate: CertificateReference::new("1").expect("digits"),
        issued: label.date_of_issue,
        signed: label.date_of_issue,
        definition: domain::seal::VISA_DEFINITION,
        category: domain::seal::VISA_CATEGORY,
    };
    visa.unsigned(&header).expect("values of a visa")
}

/// The bytes of a seal for an invented label.
pub fn seal(label: &Label, signer: &dyn Signer) -> Vec<u8> {
    let unsigned = unsigned_seal(label);
    let signature = signer.sign(&unsigned).expect("a key of this process never fails");
    joined(unsigned, &Signature::new(&signature).expect("r and s"))
}

/// As [`super::random`], with its seal.
pub fn sealed(seed: u64, format: Format, signer: &dyn Signer) -> Label {
    let label = super::random(seed, format);
    Label { seal: Some(seal(&label, signer)), ..label }
}
