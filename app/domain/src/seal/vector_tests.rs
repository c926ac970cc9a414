//! All vectors of `data/seals.json`: decoded value by value, and written again to the same bytes. The signatures are
//! checked where the curves are, in `services::keys`.

use super::{CertificateReference, Header, Seal, SignerId, Stay, Version, VisaSeal, c40, seal, unsigned};
use crate::mrz;
use jiff::civil::date;
use serde_json::Value;

pub(super) fn file() -> Value {
    serde_json::from_str(include_str!("../../data/seals.json")).expect("the vectors are JSON")
}

pub(super) fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex")).collect()
}

fn of<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("no text {key} in {value}"))
}

pub(super) fn bytes(id: &str) -> Vec<u8> {
    let file = file();
    let all = file["vectors"].as_array().expect("vectors");
    hex(of(all.iter().find(|vector| vector["id"] == id).expect("a vector"), "seal_hex"))
}

#[test]
fn c40_and_dates() {
    let file = file();
    for row in file["c40"].as_array().expect("rows") {
        assert_eq!(c40::encode(of(row, "text")), Ok(hex(of(row, "hex"))));
    }
}

#[test]
fn every_vector_decodes_and_is_written_again() {
    let file = file();
    let all = file["vectors"].as_array().expect("vectors");
    assert_eq!(all.len(), 8);
    for vector in all {
        let id = of(vector, "id");
        let bytes = hex(of(vector, "seal_hex"));
        assert_eq!(Some(bytes.len() as u64), vector["bytes"].as_u64());
        let read = Seal::read(&bytes).unwrap_or_else(|error| panic!("{id}: {error}"));
        header(id, &vector["header"], read.header());
        let features: Vec<(u8, &[u8])> = read.features().map(|f| (f.tag, f.value)).collect();
        let expected = vector["features"].as_array().expect("features");
        assert_eq!(features.len(), expected.len(), "{id}");
        for ((tag, value), row) in features.iter().zip(expected) {
            assert_eq!(Some(u64::from(*tag)), row["tag"].as_u64(), "{id}");
            assert_eq!(*value, hex(of(row, "hex")), "{id}");
            if let (Some(text), true) = (row["decoded"].as_str(), *tag == 2 || *tag == 5) {
                let decoded = c40::decode(value).expect("C40");
                assert_eq!(decoded.trim_end_matches('<'), text.trim_end_matches('<'), "{id}");
            }
        }
        let signature = &vector["signature"];
        assert_eq!(read.signature().r(), hex(of(signature, "r")), "{id}");
        assert_eq!(read.signature().s(), hex(of(signature, "s")), "{id}");
        assert_eq!(Some(read.signed().len() as u64), vector["signed_bytes"].as_u64(), "{id}");
        let again = unsigned(read.header(), &features).expect("what was read can be written");
        assert_eq!(again, read.signed(), "{id}");
        assert_eq!(seal(again, read.signature()), bytes, "{id}");
        assert_eq!(VisaSeal::try_from(&read).is_ok(), id.contains("visa"), "{id}");
    }
}

fn header(id: &str, expected: &Value, read: &Header) {
    let version = if expected["version"] == 3 { Version::V3 } else { Version::V4 };
    assert_eq!(read.version, version, "{id}");
    assert_eq!(read.issuing_state.as_str(), of(expected, "issuing_country"), "{id}");
    assert_eq!(read.signer.as_str(), of(expected, "signer"), "{id}");
    assert_eq!(read.certificate.as_str(), of(expected, "certificate_reference"), "{id}");
    assert_eq!(read.issued.to_string(), of(expected, "document_issue_date"), "{id}");
    assert_eq!(read.signed.to_string(), of(expected, "signature_date"), "{id}");
    assert_eq!(Some(u64::from(read.definition)), expected["feature_definition_reference"].as_u64(), "{id}");
    assert_eq!(Some(u64::from(read.category)), expected["document_type_category"].as_u64(), "{id}");
    let length = read.write().map(|bytes| bytes.len() as u64).ok();
    assert_eq!(length, expected["header_length"].as_u64(), "{id}");
}

/// The features of a visa, typed.
#[test]
fn visas_say_what_they_say() {
    let read = |id| VisaSeal::try_from(&Seal::read(&bytes(id)).expect("a seal")).expect("a visa");
    let visa = read("visa-p256-li0ard");
    assert_eq!(visa.mrz.upper(), "VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<");
    assert_eq!(visa.mrz.lower(), "1234567XY7GBR5203116M2005250");
    assert_eq!((visa.stay, visa.entries), (Stay::For { days: 160, months: 0, years: 0 }, Some(12)));
    assert_eq!(visa.passport.as_str(), "47110815P");
    assert_eq!(visa.visa_type.as_deref(), Some(&[0xAA][..]));
    assert_eq!(visa.additional.as_deref(), Some(&[0xBB][..]));
    let months = read("own-visa-mrvb-1");
    assert_eq!(months.stay, Stay::For { days: 0, months: 3, years: 0 });
    assert_eq!((months.entries, months.passport.as_str()), (Some(0), "L898902C"));
    assert_eq!(months.visa_type.as_deref(), Some(&b"C"[..]));
    assert_eq!(read("own-visa-mrvb-transit").stay, Stay::Transit);
    assert_eq!(read("visa-p224-vdstools").entries, None);
}

/// From values to the signed bytes of the derived vectors.
#[test]
fn values_become_the_signed_bytes() {
    let header = Header {
        version: Version::V4,
        issuing_state: "UTO".parse().expect("a code"),
        signer: SignerId::new("UTTS").expect("a signer"),
        certificate: CertificateReference::new("5B").expect("digits"),
        issued: date(2026, 1, 15),
        signed: date(2026, 1, 15),
        definition: super::VISA_DEFINITION,
        category: super::VISA_CATEGORY,
    };
    let lines = mrz::read(
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<<<",
    )
    .expect("an MRZ");
    let visa = VisaSeal {
        mrz: super::SealedMrz::of(lines.lines()).expect("of a visa"),
        entries: Some(2),
        stay: Stay::For { days: 90, months: 0, years: 0 },
        passport: mrz::DocumentNumber::new("L898902C").expect("a number"),
        visa_type: None,
        additional: None,
        unknown: Vec::new(),
    };
    let expected = bytes("own-visa-mrva-1");
    assert_eq!(visa.unsigned(&header).as_deref(), Ok(&expected[..84]));
    // Version 3 differs in the version byte and pads the reference to five digits.
    let old = Header { version: Version::V3, ..header };
    let bytes = visa.unsigned(&old).expect("written");
    assert_eq!(bytes[..10], hex("DC02D9C5D9CAC8A51A78"));
    assert_eq!(bytes[10..], expected[10..84]);
}
