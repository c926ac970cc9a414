use super::{Context, KeyFileError, MasterKey, Vault, VaultError};
use crate::entropy::SeededEntropy;
use domain::CaseId;
use proptest::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

fn vault(seed: u64) -> Vault {
    let entropy = Arc::new(SeededEntropy::new(seed));
    Vault::new(&MasterKey::generate(&*entropy), entropy)
}

fn case(number: u128) -> CaseId {
    CaseId(Uuid::from_u128(number))
}

proptest! {
    #[test]
    fn what_is_sealed_opens_again(plain in proptest::collection::vec(any::<u8>(), 0..300), record in ".{0,20}") {
        let (vault, place) = (vault(1), Context::new(case(1), "journal.body", record));
        let key = vault.unwrap(case(1), &vault.wrap(case(1), &vault.new_data_key())).expect("wrapped here");
        let sealed = vault.seal(&key, &place, &plain);
        prop_assert_eq!(&**vault.open(&key, &place, &sealed).expect("sealed here"), &plain);
        prop_assert_ne!(&vault.seal(&key, &place, &plain), &sealed, "a nonce is never used twice");
    }

    #[test]
    fn any_flipped_bit_is_refused(plain in proptest::collection::vec(any::<u8>(), 0..60), at in any::<prop::sample::Index>(), bit in 0u8..8) {
        let (vault, place) = (vault(2), Context::new(case(1), "journal.body", 4));
        let key = vault.new_data_key();
        let mut sealed = vault.seal(&key, &place, &plain);
        let mut wrapped = vault.wrap(case(1), &key);
        let (i, j) = (at.index(sealed.len()), at.index(wrapped.len()));
        sealed[i] ^= 1 << bit;
        wrapped[j] ^= 1 << bit;
        prop_assert!(vault.open(&key, &place, &sealed).is_err());
        prop_assert!(vault.unwrap(case(1), &wrapped).is_err());
    }

    #[test]
    fn any_cut_is_refused(plain in proptest::collection::vec(any::<u8>(), 0..60), at in any::<prop::sample::Index>()) {
        let (vault, place) = (vault(3), Context::own("staff.totp", "a"));
        let sealed = vault.seal_own(&place, &plain);
        prop_assert!(vault.open_own(&place, &sealed[..at.index(sealed.len())]).is_err());
    }

    #[test]
    fn another_place_is_refused(
        column in prop::sample::select(vec!["journal.body", "drafts.body", "j", "ournal.body"]),
        record in "[a-z0-9]{0,6}", number in 1u128..4
    ) {
        let (vault, home) = (vault(4), Context::new(case(1), "journal.body", "7"));
        let key = vault.new_data_key();
        let sealed = vault.seal(&key, &home, b"body");
        let place = Context::new(case(number), column, record);
        prop_assert_eq!(vault.open(&key, &place, &sealed).is_ok(), place == home);
    }
}

#[test]
fn the_border_between_column_and_record_counts() {
    let vault = vault(5);
    let sealed = vault.seal_own(&Context::own("ab", "c"), b"x");
    assert_eq!(vault.open_own(&Context::own("a", "bc"), &sealed), Err(VaultError::Refused));
}

#[test]
fn another_key_another_case_and_another_installation_are_refused() {
    let (ours, theirs) = (vault(6), vault(7));
    let (key, place) = (ours.new_data_key(), Context::new(case(1), "drafts.body", ""));
    let sealed = ours.seal(&key, &place, b"x");
    assert_eq!(ours.open(&ours.new_data_key(), &place, &sealed), Err(VaultError::Refused));
    let wrapped = ours.wrap(case(1), &key);
    assert_eq!(ours.unwrap(case(2), &wrapped), Err(VaultError::Refused));
    let other = theirs.unwrap(case(1), &wrapped);
    assert_eq!(other, Err(VaultError::OtherMaster { found: ours.key_id(), ours: theirs.key_id() }));
    let mut newer = sealed;
    newer[0] = 2;
    assert_eq!(ours.open(&key, &place, &newer), Err(VaultError::Version(2)));
}

#[test]
fn blind_hashes_and_tokens_are_separated_by_column_purpose_and_installation() {
    let (ours, theirs) = (vault(8), vault(9));
    assert_eq!(ours.blind("passport", "L898902C"), ours.blind("passport", "L898902C"));
    assert_ne!(ours.blind("passport", "L898902C"), ours.blind("name", "L898902C"));
    assert_ne!(ours.blind("passport", "L898902C"), theirs.blind("passport", "L898902C"));
    let token = ours.new_token("sign-in");
    assert_eq!(token.text.len(), 43);
    assert_eq!(ours.token_hash("sign-in", &token.text), token.hash);
    assert_ne!(ours.token_hash("invitation", &token.text), token.hash);
    assert_ne!(ours.new_token("sign-in").hash, token.hash);
}

#[test]
fn nothing_shows_a_key() {
    let entropy = SeededEntropy::new(1);
    let master = MasterKey::generate(&entropy);
    let hex = data_encoding::HEXLOWER.encode(master.bytes());
    let vault = Vault::new(&master, Arc::new(entropy));
    let shown = format!("{master:?} {vault:?} {:?} {:?}", vault.new_data_key(), vault.new_token("x"));
    assert_eq!(
        shown,
        format!("MasterKey(..) Vault {{ key_id: {:?}, .. }} DataKey(..) Token(..)", vault.key_id())
    );
    assert!(!shown.contains(&hex));
}

#[test]
fn the_key_file_is_made_once_and_guarded() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("master.key");
    let entropy = SeededEntropy::new(3);
    let made = MasterKey::read_or_create_file(&path, &entropy).expect("made");
    let read = MasterKey::read_or_create_file(&path, &entropy).expect("read");
    assert_eq!(made.bytes(), read.bytes());
    assert!(
        matches!(MasterKey::create_file(&path, &entropy), Err(KeyFileError::Io { .. })),
        "never replaced"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).expect("ours");
        assert!(matches!(MasterKey::read_file(&path), Err(KeyFileError::Open { mode: 0o640, .. })));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).expect("ours");
    }
    std::fs::write(&path, "abc").expect("ours");
    assert!(matches!(MasterKey::read_file(&path), Err(KeyFileError::Format)));
    assert!(MasterKey::from_hex(&"0f".repeat(32)).is_ok());
    assert!(MasterKey::from_hex(&"0f".repeat(31)).is_err());
}
