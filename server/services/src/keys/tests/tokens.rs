//! A real PKCS#11 token: SoftHSM2. One test, since the library reads its settings once in a process.

use super::{Authority, NOW, VISA, printed, utts};
use crate::SeededEntropy;
use crate::keys::token::TokenKey;
use crate::keys::{CscaName, Curve, Folder, Keeper, KeyError, Sealing, Signer, Token, Verdict, judge};
use domain::seal::{SealedMrz, Stay, VisaSeal};
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

const PIN: &str = "4711-0815";

/// Where Debian puts the library.
fn module() -> PathBuf {
    let found = [
        "/usr/lib/softhsm/libsofthsm2.so",
        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
    ];
    let found = found.iter().map(PathBuf::from).find(|path| path.exists());
    found.expect("SoftHSM can't run: install it with apt-get install softhsm2")
}

/// Makes a token, and tells the library of this process where it is.
#[expect(unsafe_code, reason = "the library of the token takes its settings from a variable of the process")]
fn token(place: &std::path::Path) -> Arc<Token> {
    let tokens = place.join("tokens");
    std::fs::create_dir(&tokens).expect("a folder");
    let settings = place.join("softhsm2.conf");
    let text = format!("directories.tokendir = {}\nobjectstore.backend = file\n", tokens.display());
    std::fs::write(&settings, text).expect("written");
    // SAFETY: no other test of this program reads or writes this variable.
    unsafe { std::env::set_var("SOFTHSM2_CONF", &settings) };
    let ran = Command::new("softhsm2-util")
        .args(["--init-token", "--free", "--label", "vidimus", "--so-pin", "12345678", "--pin", PIN])
        .output()
        .expect("softhsm2-util can't run: install it with apt-get install softhsm2");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    Token::open(&module(), "vidimus", PIN).expect("the token opens")
}

#[test]
fn keys_are_made_and_used_in_the_token_and_never_leave_it() {
    let place = tempfile::tempdir().expect("a folder");
    let token = token(place.path());
    let missing = Token::open(&module(), "other", PIN);
    assert!(matches!(missing, Err(KeyError::Token(text)) if text.contains("other")));

    for curve in Curve::ALL {
        let label = format!("try-{curve}");
        let made = TokenKey::generate(&token, &label, curve).expect("made");
        assert_eq!(
            made.attributes().expect("attributes"),
            (true, false, None),
            "{curve}: sensitive, stays inside"
        );
        let signature = made.sign(b"a message").expect("signed");
        curve.verify(made.public_point(), b"a message", &signature).expect("verified");
        let found = TokenKey::find(&token, &label, curve).expect("found again");
        assert_eq!(found.public_point(), made.public_point());
        assert!(matches!(TokenKey::generate(&token, &label, curve), Err(KeyError::Exists(_))));
    }
    assert!(TokenKey::find(&token, "try-P-256", Curve::P384).is_err(), "another curve");
    assert!(TokenKey::find(&token, "none", Curve::P256).is_err());

    let folder = Folder::new(place.path().join("keys"));
    let keeper = Keeper::Token { token, passphrase: Arc::new(Vec::new().into()) };
    let name = CscaName {
        country: "UT".to_owned(),
        state: "UTO".to_owned(),
        name: "CSCA Utopia".to_owned(),
        training: false,
    };
    let entropy = SeededEntropy::new(1);
    folder.make_csca(&keeper, &entropy, &name, Curve::Brainpool256, (NOW, 3, VISA)).expect("a CSCA");
    let signer =
        folder.make_signer(&keeper, &entropy, &utts(), Curve::P256, (NOW, NOW, 365, VISA)).expect("a signer");
    assert!(signer.in_token);
    let files = Authority::new(Curve::P256, false);
    let none = folder.open(&super::keeper(), &signer);
    assert!(matches!(none, Err(KeyError::NoToken(_))), "a key in a token needs the token");
    assert!(files.folder.open(&keeper, &files.signer).is_err(), "another passphrase");

    let visa = VisaSeal {
        mrz: SealedMrz::of(printed().lines()).expect("a visa"),
        entries: Some(0),
        stay: Stay::DecidedAtBorder,
        passport: domain::mrz::DocumentNumber::new("L898902C").expect("a number"),
        visa_type: None,
        additional: None,
        unknown: Vec::new(),
    };
    let sealing = Sealing::new(folder.clone(), Some(utts()), keeper, false);
    let seal = sealing
        .seal(&visa, "UTO".parse().expect("a code"), NOW.date(), NOW)
        .expect("signed")
        .expect("a seal");
    let trust = folder.trust().expect("read");
    assert_eq!(judge(&trust, &seal, Some(&printed()), None, NOW).verdict, Verdict::Good);
    // Nothing in the folder holds a private key.
    let text = std::fs::read_to_string(place.path().join("keys/own/UTTS-1.json")).expect("text");
    assert!(text.contains("\"token\": \"UTTS-1\"") && !text.contains("sealed"), "{text}");
}
