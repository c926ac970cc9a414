//! Wrong seals, made from right ones. A flipped bit of the signed part that gives another well-formed seal is a matter of the
//! signature, which `services::keys` tests.

use super::vector_tests::{bytes, hex};
use super::{Fault, Part, PassportFinding, Seal, SealError, VisaSeal, against_passport, against_visa};
use super::{seal, unsigned};
use crate::mrz::{self, Field};
use rstest::rstest;

const GOOD: &str = "own-visa-mrva-1";
/// The features of GOOD begin here.
const FEATURES: usize = 18;

fn read(bytes: &[u8]) -> Result<VisaSeal, SealError> {
    VisaSeal::try_from(&Seal::read(bytes)?)
}

/// GOOD with other features.
fn with(change: impl FnOnce(&mut Vec<(u8, Vec<u8>)>)) -> Vec<u8> {
    let good = Seal::read(&bytes(GOOD)).expect("a seal");
    let mut features: Vec<_> = good.features().map(|f| (f.tag, f.value.to_vec())).collect();
    change(&mut features);
    let features: Vec<(u8, &[u8])> = features.iter().map(|(tag, value)| (*tag, value.as_slice())).collect();
    seal(unsigned(good.header(), &features).expect("written"), good.signature())
}

fn error(bytes: &[u8]) -> (Part, usize, Fault) {
    let SealError { part, offset, fault } = read(bytes).expect_err("a wrong seal");
    (part, offset, fault)
}

#[rstest]
#[case(0, 0xDD, Part::Magic, 0, Fault::Value(0xDD))]
#[case(1, 0x04, Part::Version, 1, Fault::Value(4))]
#[case(1, 0x00, Part::Version, 1, Fault::Value(0))]
#[case(10, 0xFF, Part::Issued, 10, Fault::Date(0xFF_94_1A))]
#[case(16, 0x00, Part::Definition, 16, Fault::Value(0))]
#[case(16, 0x5E, Part::Definition, 16, Fault::NotVisa)]
#[case(17, 0x03, Part::Definition, 16, Fault::NotVisa)]
#[case(17, 0xFF, Part::Category, 17, Fault::Value(0xFF))]
fn header_bytes(
    #[case] at: usize,
    #[case] byte: u8,
    #[case] part: Part,
    #[case] offset: usize,
    #[case] fault: Fault,
) {
    let mut bytes = bytes(GOOD);
    bytes[at] = byte;
    assert_eq!(error(&bytes), (part, offset, fault));
}

#[test]
fn missing_features() {
    for tag in [1, 4, 5] {
        let bytes = with(|features| features.retain(|(t, _)| *t != tag));
        let (part, _, fault) = error(&bytes);
        assert_eq!((part, fault), (Part::Feature(tag), Fault::Missing));
    }
    assert!(read(&with(|features| features.retain(|(tag, _)| *tag != 3))).is_ok(), "entries are optional");
}

#[rstest]
#[case(1, 47)]
#[case(1, 50)]
#[case(2, 48)]
#[case(3, 2)]
#[case(4, 2)]
#[case(5, 4)]
#[case(6, 0)]
#[case(6, 5)]
fn sizes(#[case] tag: u8, #[case] size: usize) {
    let bytes = with(|features| {
        features.retain(|(t, _)| *t != tag);
        features.push((tag, vec![0; size]));
    });
    let (part, _, fault) = error(&bytes);
    assert!(
        matches!((part, fault), (Part::Feature(t), Fault::Size { found, .. }) if t == tag && found == size)
    );
}

#[test]
fn both_sizes_and_repeated_tags() {
    let small = Seal::read(&bytes("own-visa-mrvb-1")).expect("a seal");
    let zone = small.features().next().expect("an MRZ").value.to_vec();
    let (part, _, fault) = error(&with(|features| features.push((2, zone))));
    assert_eq!((part, fault), (Part::Feature(2), Fault::BothSizes));
    let mut twice = bytes(GOOD);
    twice.splice(FEATURES + 50..FEATURES + 50, [3, 1, 1]);
    assert_eq!(error(&twice), (Part::Feature(3), FEATURES + 53, Fault::Repeated));
}

#[test]
fn text_that_is_no_number_and_c40_that_is_none() {
    let bad = with(|features| features[3].1 = super::c40::encode("<<<<<<<<<").expect("C40"));
    assert_eq!(error(&bad), (Part::Feature(5), 76, Fault::Text("<<<<<<<<<".to_owned())));
    let bad = with(|features| features[0].1[0] = 0xFF);
    let fault = Fault::C40(super::c40::C40Error::Pair(0));
    assert_eq!(error(&bad), (Part::Feature(1), FEATURES, fault));
}

#[test]
fn lengths() {
    let mut long = bytes(GOOD);
    long.splice(FEATURES + 1..FEATURES + 2, [0x81, 0x30]);
    assert_eq!(error(&long), (Part::Feature(1), FEATURES, Fault::Length));
    let mut indefinite = bytes(GOOD);
    indefinite[FEATURES + 1] = 0x80;
    assert_eq!(error(&indefinite), (Part::Feature(1), FEATURES, Fault::Length));
    let mut beyond = bytes(GOOD);
    beyond[FEATURES + 1] = 0x7F;
    let fault = Fault::Short { needed: 127, found: 130 };
    assert!(matches!(read(&beyond), Err(error) if error.fault != fault), "another feature is misread");
    // 200 bytes are one plain byte in version 3 and two in version 4.
    let good = Seal::read(&bytes(GOOD)).expect("a seal");
    let value = [0; 200];
    let old = super::Header { version: super::Version::V3, ..good.header().clone() };
    for (header, length) in [(&old, &hex("07C8")[..]), (good.header(), &hex("0781C8"))] {
        let bytes = unsigned(header, &[(7, &value)]).expect("written");
        assert_eq!(&bytes[FEATURES..FEATURES + length.len()], length);
        let again = seal(bytes, good.signature());
        assert_eq!(Seal::read(&again).expect("a seal").features().next().expect("one").value, value);
    }
}

#[test]
fn signatures() {
    let good = bytes(GOOD);
    let tag = 84;
    assert_eq!(error(&good[..tag]), (Part::Signature, tag, Fault::Missing));
    for cut in 1..=65 {
        let (part, at, fault) = error(&good[..good.len() - cut]);
        assert_eq!((part, at), (Part::Signature, tag));
        let expected = if cut == 65 { Fault::Length } else { Fault::Short { needed: 64, found: 64 - cut } };
        assert_eq!(fault, expected);
    }
    for half in [tag + 2..tag + 34, tag + 34..tag + 66] {
        let mut zero = good.clone();
        zero[half].fill(0);
        assert_eq!(error(&zero), (Part::Signature, tag, Fault::Zero));
    }
    let mut trailing = good.clone();
    trailing.push(0);
    assert_eq!(error(&trailing), (Part::Signature, good.len(), Fault::Trailing(1)));
    let mut odd = good[..good.len() - 1].to_vec();
    odd[tag + 1] = 63;
    assert!(matches!(error(&odd), (Part::Signature, _, Fault::Size { found: 63, .. })));
    let mut empty = good[..tag + 2].to_vec();
    empty[tag + 1] = 0;
    assert!(matches!(error(&empty), (Part::Signature, _, Fault::Size { found: 0, .. })));
}

#[test]
fn unknown_features_stay_and_change_nothing() {
    let bytes = with(|features| features.insert(0, (0x42, vec![1, 2, 3])));
    let visa = read(&bytes).expect("a visa");
    assert_eq!(visa.unknown, [(0x42, vec![1, 2, 3])]);
    let seal = Seal::read(&bytes).expect("a seal");
    assert_eq!(visa.unsigned(seal.header()).expect("written").len(), seal.signed().len());
}

#[test]
fn what_cannot_be_written() {
    let good = Seal::read(&bytes(GOOD)).expect("a seal");
    let header = good.header();
    for (features, fault) in
        [(vec![(0xFF, &[][..])], Fault::Value(0xFF)), (vec![(7, &[][..]), (7, &[])], Fault::Repeated)]
    {
        assert_eq!(unsigned(header, &features).expect_err("refused").fault, fault);
    }
    let mut old = super::Header { version: super::Version::V3, ..header.clone() };
    let long = unsigned(&old, &[(7, &[0; 256])]).expect_err("one plain byte");
    assert!(matches!(long.fault, Fault::Size { found: 256, .. }));
    old.certificate = super::CertificateReference::new("123456").expect("digits");
    assert_eq!(old.write().expect_err("six digits").part, Part::CertificateReference);
    let mut visa = read(&bytes(GOOD)).expect("a visa");
    visa.visa_type = Some(vec![0; 5]);
    assert_eq!(visa.unsigned(header).expect_err("five bytes").part, Part::Feature(6));
    visa.visa_type = None;
    visa.stay = super::Stay::For { days: 254, months: 254, years: 254 };
    assert_eq!(visa.unsigned(header).expect_err("a transit").part, Part::Feature(4));
}

const PRINTED: &str =
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<<<";

#[test]
fn the_printed_zone_against_the_seal() {
    let seal = Seal::read(&bytes(GOOD)).expect("a seal");
    let visa = VisaSeal::try_from(&seal).expect("a visa");
    let against = |text: &str| against_visa(seal.header(), &visa, &mrz::read(text).expect("an MRZ"));
    assert_eq!(against(PRINTED), []);
    assert_eq!(against(&PRINTED.replace("ZE184226B", "<<<<<<<<<")), [], "optional data is not sealed");
    for (from, to, field, line, position) in [
        ("V<UTO", "VCUTO", Field::DocumentCode, 1, 2),
        ("V<UTO", "V<FRA", Field::IssuingState, 1, 3),
        ("ANNA", "ANNE", Field::Name, 1, 19),
        ("L898902C<3", "L898902D<3", Field::DocumentNumber, 2, 8),
        ("C<3UTO", "C<4UTO", Field::DocumentNumber, 2, 10),
        ("3UTO", "3FRA", Field::Nationality, 2, 11),
        ("6908061", "7908061", Field::Birth, 2, 14),
        ("1F94", "1M94", Field::Sex, 2, 21),
        ("9406236", "9906236", Field::Expiry, 2, 23),
    ] {
        let found = against(&PRINTED.replace(from, to));
        let [mismatch] = &found[..] else { panic!("{from} to {to}: {found:?}") };
        assert_eq!((mismatch.field, mismatch.line, mismatch.position), (field, line, position));
        assert_ne!(mismatch.sealed, mismatch.printed);
    }
    let small = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226";
    assert_eq!(against(small)[0].sealed, "MRV-A");
    let mut header = seal.header().clone();
    header.issuing_state = "FRA".parse().expect("a code");
    let found = against_visa(&header, &visa, &mrz::read(PRINTED).expect("an MRZ"));
    assert_eq!((found.len(), found[0].sealed.as_str()), (1, "FRA"));
}

#[test]
fn the_passport_against_the_seal() {
    let visa = read(&bytes(GOOD)).expect("a visa");
    let passport =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let against = |text: &str| against_passport(&visa, &mrz::read(text).expect("an MRZ"));
    let number =
        |number: &str| PassportFinding::Number { sealed: "L898902C".to_owned(), passport: number.to_owned() };
    assert_eq!(against(passport), [number("L898902C3")]);
    assert_eq!(against(&passport.replace("L898902C3", "L898902C<")), []);
    let nationality = PassportFinding::Nationality { sealed: "UTO".to_owned(), passport: "FRA".to_owned() };
    assert_eq!(against(&passport.replace("L898902C3", "L898902C<").replace("P<UTO", "P<FRA")), [nationality]);
}
