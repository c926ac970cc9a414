//! Making, using, rolling over, revoking, publishing and taking in.

use super::{Authority, NOW, VISA, keeper, utts};
use crate::SeededEntropy;
use crate::keys::sealed::Stretch;
use crate::keys::{Curve, Keeper, KeyError, Sealing, TrustLevel};
use domain::seal::SignerId;
use std::sync::Arc;

#[test]
fn a_key_opens_with_its_passphrase_only() {
    let authority = Authority::new(Curve::P256, false);
    let wrong = Keeper::File { passphrase: Arc::new(b"other".to_vec().into()), stretch: Stretch::TEST };
    let opened = authority.folder.open(&wrong, &authority.signer);
    assert!(matches!(opened, Err(KeyError::Passphrase)));
    assert!(authority.folder.open(&keeper(), &authority.signer).is_ok());
    // The file of one key under the name of another does not open.
    let path = authority._place.path().join("own");
    std::fs::copy(path.join("csca-1.json"), path.join("UTTS-1.json")).expect("copied");
    let held = authority.folder.find("UTTS-1").expect("read");
    assert!(matches!(authority.folder.open(&keeper(), &held), Err(KeyError::Passphrase)));
}

#[cfg(unix)]
#[test]
fn files_are_for_this_account_and_hold_no_key_in_the_open() {
    use std::os::unix::fs::PermissionsExt as _;
    let authority = Authority::new(Curve::P256, false);
    let path = authority._place.path().join("own/UTTS-1.json");
    assert_eq!(std::fs::metadata(&path).expect("there").permissions().mode() & 0o077, 0);
    let scalar = crate::keys::SoftKey::generate(Curve::P256, &SeededEntropy::new(1)).scalar();
    let text = std::fs::read_to_string(&path).expect("text");
    assert!(!text.contains(&data_encoding::BASE64.encode(&scalar)));
}

#[test]
fn a_new_key_takes_over_while_the_old_one_could_still_sign() {
    let authority = Authority::new(Curve::P256, false);
    let (folder, entropy) = (&authority.folder, SeededEntropy::new(2));
    let from = NOW.plus_days(300);
    let next =
        folder.make_signer(&keeper(), &entropy, &utts(), Curve::P256, (NOW, from, 365, VISA)).expect("made");
    assert_eq!(next.id, "UTTS-2");
    let id = |days| folder.signer_at(&utts(), NOW.plus_days(days)).map(|held| held.id).ok();
    assert_eq!(id(-1), None);
    assert_eq!(id(0).as_deref(), Some("UTTS-1"));
    assert_eq!(id(299).as_deref(), Some("UTTS-1"));
    assert_eq!(id(300).as_deref(), Some("UTTS-2"), "both could sign: the newer does");
    assert_eq!(id(664).as_deref(), Some("UTTS-2"));
    assert_eq!(id(665), None);
    let list = folder.revoke(&keeper(), "csca-1", Some("UTTS-2"), NOW.plus_days(310)).expect("revoked");
    assert_eq!((list.number, list.revoked.len()), (2, 1));
    assert_eq!(id(311).as_deref(), Some("UTTS-1"), "the old one takes over again");
    assert!(matches!(folder.signer_at(&utts(), NOW.plus_days(700)), Err(KeyError::NoneUsable(_))));
    // Renewing keeps what was revoked.
    let list = folder.revoke(&keeper(), "csca-1", None, NOW.plus_days(390)).expect("renewed");
    assert_eq!((list.number, list.revoked.len()), (3, 1));
    assert_eq!(list.next, Some(NOW.plus_days(480)));
}

#[test]
fn what_the_profile_forbids_is_refused() {
    let authority = Authority::new(Curve::P256, false);
    let (folder, entropy) = (&authority.folder, SeededEntropy::new(3));
    let signer = |identifier: &str, now, from, days| {
        let identifier = SignerId::new(identifier).expect("an identifier");
        folder
            .make_signer(&keeper(), &entropy, &identifier, Curve::P256, (now, from, days, VISA))
            .map(|h| h.id)
    };
    assert!(matches!(signer("UTTS", NOW, NOW, 800), Err(KeyError::Profile(_))), "over two years");
    assert!(matches!(signer("FRTS", NOW, NOW, 365), Err(KeyError::Profile(_))), "another country");
    let late = NOW.plus_days(3 * 365 + 1);
    assert!(matches!(signer("UTTS", late, late, 365), Err(KeyError::NoneUsable(_))), "the CSCA is over");
    assert!(
        matches!(signer("UTTS", NOW, NOW.plus_days(3 * 365), 731), Err(KeyError::Profile(_))),
        "outlives"
    );
    assert_eq!(
        signer("UTA1", NOW, NOW, 365).ok().as_deref(),
        Some("UTA1-2"),
        "serials of one CSCA are unique"
    );
}

#[test]
fn training_keys_sign_in_a_demonstration_only() {
    let real = Authority::new(Curve::P256, false);
    let training = Authority::new(Curve::P256, true);
    let current = |sealing: Sealing| sealing.current(&utts(), NOW).map(|(held, _)| held.id);
    assert!(current(real.sealing(false)).is_ok() && current(training.sealing(true)).is_ok());
    assert!(matches!(current(training.sealing(false)), Err(KeyError::Training(_))));
    assert!(matches!(current(real.sealing(true)), Err(KeyError::RealInDemo(_))));
}

#[test]
fn a_public_set_goes_out_and_comes_in() {
    let ours = Authority::new(Curve::P256, false);
    let out = tempfile::tempdir().expect("a folder");
    assert_eq!(ours.folder.export(out.path()).expect("written"), 4);
    let names: Vec<String> = {
        let entries = std::fs::read_dir(out.path()).expect("a folder");
        let mut names: Vec<_> =
            entries.map(|e| e.expect("an entry").file_name().into_string().expect("text")).collect();
        names.sort();
        names
    };
    assert_eq!(names, ["UTTS-1.cer", "certificates.pem", "csca-1.cer", "csca-1.crl"]);

    let theirs = Authority::seeded(Curve::Brainpool256, false, 9);
    for (level, name) in
        [(TrustLevel::Untrusted, "UTO"), (TrustLevel::Trusted, "UTO"), (TrustLevel::Trusted, "UTO-2")]
    {
        let done = theirs.folder.import(out.path(), name, level).expect("taken in");
        assert_eq!(
            (done.cscas, done.signers, done.lists, done.left_out.len()),
            (1, 1, 1, 0),
            "once, though in files and in the bundle"
        );
        let trust = theirs.folder.trust().expect("read");
        let anchor =
            trust.anchors.iter().rev().find(|a| a.certificate == ours.csca.certificate).expect("taken in");
        assert_eq!(anchor.level, level);
        assert!(anchor.list.is_some() && trust.signers.contains(&ours.signer.certificate));
    }
    // A signer without its CSCA, and a set without any.
    let mixed = tempfile::tempdir().expect("a folder");
    std::fs::write(mixed.path().join("a.cer"), &theirs.csca.certificate.der).expect("written");
    std::fs::write(mixed.path().join("b.cer"), &ours.signer.certificate.der).expect("written");
    let done = theirs.folder.import(mixed.path(), "MIX", TrustLevel::Trusted).expect("taken in");
    assert_eq!((done.cscas, done.signers, done.left_out.len()), (1, 0, 1));
    std::fs::remove_file(mixed.path().join("a.cer")).expect("removed");
    assert!(matches!(
        theirs.folder.import(mixed.path(), "NONE", TrustLevel::Trusted),
        Err(KeyError::Profile(_))
    ));
    assert!(matches!(
        theirs.folder.import(mixed.path(), "../x", TrustLevel::Trusted),
        Err(KeyError::Profile(_))
    ));
}
