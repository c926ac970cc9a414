//! Any values go both ways, and no bytes stop the reader.

use super::{CertificateReference, Header, Seal, Signature, SignerId, Stay, Version, VisaSeal, c40, seal};
use crate::Date;
use crate::mrz::{DocumentNumber, read};
use proptest::prelude::*;

fn header() -> impl Strategy<Value = Header> {
    let day =
        (1000..=9999_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| Date::new(y, m, d).expect("a day"));
    ("[A-Z]{1,3}", "[A-Z]{2}[A-Z0-9]{2}", "[0-9A-F]{1,40}", day.clone(), day, any::<bool>()).prop_map(
        |(state, signer, certificate, issued, signed, old)| {
            let certificate =
                if old { certificate[..certificate.len().min(5)].to_owned() } else { certificate };
            Header {
                version: if old { Version::V3 } else { Version::V4 },
                issuing_state: state.parse().expect("letters"),
                signer: SignerId::new(&signer).expect("a signer"),
                certificate: CertificateReference::new(&certificate).expect("digits"),
                issued,
                signed,
                definition: super::VISA_DEFINITION,
                category: super::VISA_CATEGORY,
            }
        },
    )
}

fn visa() -> impl Strategy<Value = VisaSeal> {
    let zone = prop_oneof!["[A-Z0-9<]{44}\n[A-Z0-9<]{44}", "[A-Z0-9<]{36}\n[A-Z0-9<]{36}"];
    let zone = zone.prop_map(|text| format!("V{}", &text[1..]));
    let optional = (
        proptest::option::of(any::<u8>()),
        proptest::option::of(proptest::collection::vec(any::<u8>(), 1..=4)),
        proptest::option::of(proptest::collection::vec(any::<u8>(), 0..=254)),
    );
    (zone, any::<[u8; 3]>(), "[A-Z0-9]{1,9}", optional).prop_map(
        |(zone, stay, passport, (entries, visa_type, additional))| VisaSeal {
            mrz: super::SealedMrz::of(read(&zone).expect("a zone").lines()).expect("a visa"),
            entries,
            stay: Stay::from_bytes(stay),
            passport: DocumentNumber::new(&passport).expect("a number"),
            visa_type,
            additional,
            unknown: vec![(0x80, vec![7])],
        },
    )
}

fn signature() -> impl Strategy<Value = Signature> {
    let sizes = prop_oneof![Just(56), Just(64), Just(96), Just(128)];
    sizes
        .prop_flat_map(|size| proptest::collection::vec(1..=255_u8, size))
        .prop_map(|bytes| Signature::new(&bytes).expect("not zero"))
}

proptest! {
    #[test]
    fn seals_go_both_ways(header in header(), visa in visa(), signature in signature()) {
        let unsigned = visa.unsigned(&header).expect("written");
        let bytes = seal(unsigned.clone(), &signature);
        let again = Seal::read(&bytes).expect("read");
        prop_assert_eq!(again.header(), &header);
        prop_assert_eq!(again.signed(), unsigned);
        prop_assert_eq!(again.signature(), &signature);
        prop_assert_eq!(VisaSeal::try_from(&again), Ok(visa));
    }

    #[test]
    fn c40_goes_both_ways(text in "[A-Z0-9<]{0,90}") {
        let bytes = c40::encode(&text).expect("the alphabet");
        prop_assert_eq!(bytes.len(), text.len().div_ceil(3) * 2);
        prop_assert_eq!(c40::decode(&bytes), Ok(text));
    }

    #[test]
    fn c40_has_one_way_to_write_a_text(bytes in proptest::collection::vec(any::<u8>(), 0..12)) {
        if let Ok(text) = c40::decode(&bytes) {
            prop_assert_eq!(c40::encode(&text), Ok(bytes));
        }
    }

    /// Whatever is read is written again to the same bytes, and a changed byte never goes unnoticed by both reader and
    /// writer.
    #[test]
    fn what_is_read_is_what_was_there(
        id in prop_oneof![Just("own-visa-mrva-1"), Just("visa-p256-li0ard"), Just("national-v3-header-vdstools")],
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = super::vector_tests::bytes(id);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(read) = Seal::read(&bytes) {
            let features: Vec<(u8, &[u8])> = read.features().map(|f| (f.tag, f.value)).collect();
            let again = super::unsigned(read.header(), &features).expect("what was read can be written");
            prop_assert_eq!(seal(again, read.signature()), bytes);
            let _ = VisaSeal::try_from(&read);
        }
    }

    #[test]
    fn no_bytes_stop_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = Seal::read(&bytes);
        let mut with_magic = vec![0xDC, 3];
        with_magic.extend(bytes);
        let _ = Seal::read(&with_magic);
    }
}
