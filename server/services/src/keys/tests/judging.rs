//! Every verdict, reached by changing one thing.

use super::vectors::openssl_verifies;
use super::{Authority, NOW, PRINTED, keeper, printed};
use crate::keys::{Certificate, Curve, Trust, TrustLevel, Verdict, judge};
use domain::Timestamp;
use domain::mrz::{self, Field, Read};
use domain::seal::Seal;
use rstest::rstest;

const PASSPORT: &str =
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<14";

fn verdict(trust: &Trust, seal: &[u8], at: Timestamp) -> Verdict {
    judge(trust, seal, Some(&printed()), None, at).verdict
}

fn zone(text: &str) -> Read {
    mrz::read(text).expect("an MRZ")
}

#[rstest]
fn good_on_every_curve_and_for_openssl(
    #[values(Curve::P256, Curve::Brainpool256, Curve::P384, Curve::Brainpool384)] curve: Curve,
) {
    let authority = Authority::new(curve, false);
    let bytes = authority.seal(false, NOW);
    let told = judge(&authority.folder.trust().expect("read"), &bytes, Some(&printed()), None, NOW);
    assert_eq!(told.verdict, Verdict::Good);
    assert!(!told.stale_list && told.unknown_features.is_empty());
    assert_eq!(bytes, authority.seal(false, NOW), "RFC 6979: the same bytes again");
    let seal = Seal::read(&bytes).expect("a seal");
    let hash = if curve.size() == 32 { "-sha256" } else { "-sha384" };
    assert!(openssl_verifies(&authority.signer.certificate.der, hash, seal.signed(), seal.signature()));
}

#[test]
fn signers() {
    let authority = Authority::new(Curve::P256, false);
    let trust = authority.folder.trust().expect("read");
    let seal = authority.seal(false, NOW);
    assert_eq!(verdict(&Trust::default(), &seal, NOW), Verdict::UnknownSigner);
    let mut without = trust.clone();
    without.anchors.clear();
    assert_eq!(verdict(&without, &seal, NOW), Verdict::Untrusted);
    let mut doubted = trust.clone();
    doubted.anchors[0].level = TrustLevel::Untrusted;
    assert_eq!(verdict(&doubted, &seal, NOW), Verdict::Untrusted);
    // Another CSCA of the same name with another key signed nothing of ours.
    let other = Authority::seeded(Curve::P256, false, 7);
    let mut swapped = trust.clone();
    swapped.anchors = other.folder.trust().expect("read").anchors;
    assert_eq!(verdict(&swapped, &seal, NOW), Verdict::Untrusted);
    // A certificate of another serial is not the one of the seal.
    let mut serial = trust.clone();
    serial.signers[0].serial = vec![2];
    assert_eq!(verdict(&serial, &seal, NOW), Verdict::UnknownSigner);
    // The same name and serial with another key.
    let mut key = trust.clone();
    key.signers.insert(0, other.signer.certificate.clone());
    assert_eq!(verdict(&key, &seal, NOW), Verdict::Good, "of two candidates the one that fits counts");
    let mut purpose = trust.clone();
    purpose.signers[0].purposes.clear();
    assert_eq!(verdict(&purpose, &seal, NOW), Verdict::WrongDocumentType);
    let mut kind = trust.clone();
    kind.signers[0].document_types = vec!["VD".to_owned()];
    assert_eq!(verdict(&kind, &seal, NOW), Verdict::WrongDocumentType);
}

#[test]
fn expired_revoked_and_stale() {
    let authority = Authority::new(Curve::P256, false);
    let seal = authority.seal(false, NOW);
    let trust = authority.folder.trust().expect("read");
    let until = authority.signer.certificate.until;
    assert_eq!(verdict(&trust, &seal, until), Verdict::Good, "the key is over, the certificate is not");
    let expired = Verdict::ExpiredSigner { until: until.date() };
    assert_eq!(verdict(&trust, &seal, until.plus_seconds(1)), expired);
    assert_eq!(verdict(&trust, &seal, NOW.plus_days(-1)), expired, "not valid yet");
    let stale = |days| judge(&trust, &seal, None, None, NOW.plus_days(days)).stale_list;
    assert_eq!((stale(90), stale(91)), (false, true));
    authority.folder.revoke(&keeper(), "csca-1", Some("UTTS-1"), NOW.plus_days(1)).expect("revoked");
    let trust = authority.folder.trust().expect("read");
    let revoked = Verdict::Revoked { since: NOW.plus_days(1).date() };
    assert_eq!(verdict(&trust, &seal, NOW.plus_days(2)), revoked);
    // A list that somebody else made counts for nothing, and is as good as none.
    let other = Authority::seeded(Curve::P256, false, 7);
    other.folder.revoke(&keeper(), "csca-1", Some("UTTS-1"), NOW).expect("revoked");
    let mut forged = trust;
    forged.anchors[0].list = other.folder.list("csca-1").expect("read");
    let told = judge(&forged, &seal, None, None, NOW);
    assert_eq!((told.verdict, told.stale_list), (Verdict::Good, true));
}

#[test]
fn training_is_never_good() {
    let authority = Authority::new(Curve::P256, true);
    let mut trust = authority.folder.trust().expect("read");
    let seal = authority.seal(true, NOW);
    assert_eq!(verdict(&trust, &seal, NOW), Verdict::Training);
    assert!(!Verdict::Training.is_good() && Verdict::Good.is_good());
    // Whoever takes the set in as trusted is not deceived: the certificate says so itself.
    let out = tempfile::tempdir().expect("a folder");
    authority.folder.export(out.path()).expect("written");
    let other = Authority::seeded(Curve::P256, false, 7);
    other.folder.import(out.path(), "UTO", TrustLevel::Trusted).expect("taken in");
    trust = other.folder.trust().expect("read");
    assert_eq!(verdict(&trust, &seal, NOW), Verdict::Training);
}

#[test]
fn bytes_that_are_changed_or_none() {
    let authority = Authority::new(Curve::P256, false);
    let trust = authority.folder.trust().expect("read");
    let mut seal = authority.seal(false, NOW);
    assert!(matches!(verdict(&trust, b"", NOW), Verdict::Unreadable(_)));
    assert!(matches!(verdict(&trust, &seal[..100], NOW), Verdict::Unreadable(_)));
    let last = seal.len() - 1;
    seal[last] ^= 1;
    assert_eq!(verdict(&trust, &seal, NOW), Verdict::Forged);
    seal[last] ^= 1;
    seal[30] ^= 1;
    let told = judge(&trust, &seal, None, None, NOW).verdict;
    assert!(matches!(told, Verdict::Forged | Verdict::Unreadable(_)), "{told:?}");
}

#[test]
fn the_printed_zone_and_the_passport() {
    let authority = Authority::new(Curve::P256, false);
    let trust = authority.folder.trust().expect("read");
    let seal = authority.seal(false, NOW);
    let told = |printed: &str, passport: Option<&str>| {
        judge(&trust, &seal, Some(&zone(printed)), passport.map(zone).as_ref(), NOW)
    };
    let altered = told(&PRINTED.replace("ANNA", "ANNE"), None).verdict;
    assert!(matches!(altered, Verdict::Altered(m) if m[0].field == Field::Name));
    // The number and its digit were changed together: the zone is right by itself.
    let altered = told(&PRINTED.replace("L898902C<3", "L898902D<0"), None).verdict;
    assert!(matches!(altered, Verdict::Altered(m) if m[0].field == Field::DocumentNumber));
    let odd = told(&PRINTED.replace("6236<<", "6236<é").replace('é', "<"), None).verdict;
    assert_eq!(odd, Verdict::Good);
    assert_eq!(told(PRINTED, Some(PASSPORT)).verdict, Verdict::Good);
    let wrong = told(PRINTED, Some(&PASSPORT.replace("L898902C<3", "L898902C<4"))).verdict;
    assert!(matches!(wrong, Verdict::WrongPassportMrz(_)));
    let other = zone(PASSPORT).lines().line2().replace("L898902C", "L898902D");
    let other = format!("{}\n{}", zone(PASSPORT).lines().line1(), fixed(&other));
    assert!(matches!(told(PRINTED, Some(&other)).verdict, Verdict::OtherPassport { .. }));
    let french = PASSPORT.replace("P<UTO", "P<FRA");
    let french = told(PRINTED, Some(&french));
    assert_eq!(french.verdict, Verdict::Good, "another issuing State is a hint");
    assert!(french.nationality.is_some());
}

/// Line 2 of a TD3 with the digits of its number and of the whole put right.
fn fixed(line: &str) -> String {
    let number = char::from(mrz::check::digit(&line.as_bytes()[..9]));
    let line = format!("{}{number}{}", &line[..9], &line[10..]);
    let parts = [&line[..10], &line[13..20], &line[21..43]].concat();
    let digit = mrz::check::digit(parts.as_bytes());
    format!("{}{}", &line[..43], char::from(digit))
}

/// A zone that agrees with its seal can still be wrong by itself: sealed with a wrong digit.
#[test]
fn a_wrong_zone_that_was_sealed() {
    let authority = Authority::new(Curve::P256, false);
    let trust = authority.folder.trust().expect("read");
    let wrong = zone(&PRINTED.replace("L898902C<3", "L898902C<4"));
    let visa = domain::seal::VisaSeal {
        mrz: domain::seal::SealedMrz::of(wrong.lines()).expect("a visa"),
        entries: None,
        stay: domain::seal::Stay::UntilExpiry,
        passport: mrz::DocumentNumber::new("L898902C").expect("a number"),
        visa_type: None,
        additional: None,
        unknown: vec![(0x77, vec![1])],
    };
    let state = "UTO".parse().expect("a code");
    let seal = authority.sealing(false).seal(&visa, state, NOW.date(), NOW).expect("signed").expect("a seal");
    let told = judge(&trust, &seal, Some(&wrong), None, NOW);
    assert!(matches!(told.verdict, Verdict::WrongVisaMrz(_)));
    assert_eq!(told.unknown_features, [0x77]);
}

/// The published test certificate is no visa signer and has no CSCA: its seals are read, but not believed.
#[test]
fn a_published_specimen_is_not_believed() {
    let file = super::vectors::file();
    let der = file["keys"]["UTTS5B"]["certificate_der_base64"].as_str().expect("text");
    let der = data_encoding::BASE64.decode(der.as_bytes()).expect("base64");
    let trust = Trust { anchors: Vec::new(), signers: vec![Certificate::read(&der).expect("a certificate")] };
    let hex = file["vectors"][5]["seal_hex"].as_str().expect("text");
    let seal = data_encoding::HEXUPPER.decode(hex.as_bytes()).expect("hex");
    assert_eq!(judge(&trust, &seal, None, None, NOW).verdict, Verdict::Untrusted);
}
