//! The signatures of `domain/data/seals.json`: checked by us and by OpenSSL, and made again with the published test key.

use super::openssl;
use crate::keys::{Curve, Signer, SoftKey};
use data_encoding::{BASE64, HEXUPPER};
use domain::seal::{Seal, Signature, seal};
use serde_json::Value;

pub(super) fn file() -> Value {
    let text = include_str!("../../../../../app/domain/data/seals.json");
    serde_json::from_str(text).expect("the vectors are JSON")
}

fn hex(value: &Value) -> Vec<u8> {
    HEXUPPER.decode(value.as_str().expect("a text").as_bytes()).expect("hex")
}

/// The private key that Doc 9303-7 Appendix E prints.
pub(crate) fn test_key() -> SoftKey {
    let scalar = hex(&file()["keys"]["UTTS5B"]["private_scalar_hex"]);
    SoftKey::from_scalar(Curve::Brainpool256, &scalar).expect("a key")
}

/// `openssl dgst -verify` with the certificate of the vector.
pub(super) fn openssl_verifies(
    certificate: &[u8],
    hash: &str,
    message: &[u8],
    signature: &Signature,
) -> bool {
    let integer = |bytes: &[u8]| der::asn1::Uint::new(bytes).expect("an integer");
    let pair = vec![integer(signature.r()), integer(signature.s())];
    let pair = der::Encode::to_der(&pair).expect("DER");
    let key = openssl(&[("c", certificate)], &["x509", "-inform", "DER", "-in", "c", "-pubkey", "-noout"]);
    assert!(key.status.success(), "{key:?}");
    let files = [("p", key.stdout.as_slice()), ("s", &pair), ("m", message)];
    let answer = openssl(&files, &["dgst", hash, "-verify", "p", "-signature", "s", "m"]);
    String::from_utf8_lossy(&answer.stdout).contains("Verified OK")
}

#[test]
fn every_signature_is_good_for_us_and_for_openssl() {
    let file = file();
    let mut checked = (0, 0);
    for vector in file["vectors"].as_array().expect("vectors") {
        let Some(name) = vector["key"].as_str() else { continue };
        let key = &file["keys"][name];
        let read = Seal::read(&hex(&vector["seal_hex"])).expect("a seal");
        let certificate = BASE64.decode(key["certificate_der_base64"].as_str().expect("text").as_bytes());
        let certificate = certificate.expect("base64");
        // OpenSSL knows brainpoolP224r1, for which there is no library here.
        let hash = if key["hash"] == "SHA-224" { "-sha224" } else { "-sha256" };
        assert!(openssl_verifies(&certificate, hash, read.signed(), read.signature()), "{}", vector["id"]);
        let mut other = read.signed().to_vec();
        other[20] ^= 1;
        assert!(!openssl_verifies(&certificate, hash, &other, read.signature()), "{}", vector["id"]);
        checked.0 += 1;
        let Ok(curve) = key["curve"].as_str().expect("text").parse::<Curve>() else { continue };
        let point = hex(&key["public_point_hex"]);
        let rs = read.signature().as_bytes();
        curve.verify(&point, read.signed(), rs).unwrap_or_else(|e| panic!("{}: {e}", vector["id"]));
        assert!(curve.verify(&point, &other, rs).is_err());
        checked.1 += 1;
    }
    assert_eq!(checked, (7, 6));
}

#[test]
fn the_published_key_makes_the_derived_seals_again() {
    let (file, key) = (file(), test_key());
    assert_eq!(key.public_point(), hex(&file["keys"]["UTTS5B"]["public_point_hex"]));
    let derived = file["vectors"].as_array().expect("vectors").iter().filter(|v| v["basis"] == "derived");
    let mut count = 0;
    for vector in derived {
        let bytes = hex(&vector["seal_hex"]);
        let read = Seal::read(&bytes).expect("a seal");
        let signature = Signature::new(&key.sign(read.signed()).expect("signed")).expect("r and s");
        assert_eq!(seal(read.signed().to_vec(), &signature), bytes, "{}", vector["id"]);
        count += 1;
    }
    assert_eq!(count, 3);
}

/// One flipped bit anywhere in header, features, r or s: no seal any more, or one whose signature is wrong.
#[test]
fn no_flipped_bit_goes_unnoticed() {
    let file = file();
    let vector = &file["vectors"].as_array().expect("vectors")[5];
    let (bytes, point) = (hex(&vector["seal_hex"]), hex(&file["keys"]["UTTS5B"]["public_point_hex"]));
    let (mut unread, mut refused) = (0, 0);
    for at in 0..bytes.len() {
        let mut wrong = bytes.clone();
        wrong[at] ^= 1 << (at % 8);
        match Seal::read(&wrong) {
            Err(_) => unread += 1,
            Ok(read) => {
                let rs = read.signature().as_bytes();
                let verified = Curve::Brainpool256.verify(&point, read.signed(), rs);
                assert!(verified.is_err(), "byte {at}");
                refused += 1;
            }
        }
    }
    assert!(unread > 5 && refused > 100, "{unread} unread, {refused} refused");
}

#[test]
fn the_explicit_parameters_are_those_of_openssl() {
    for (curve, name) in
        Curve::ALL.into_iter().zip(["prime256v1", "brainpoolP256r1", "secp384r1", "brainpoolP384r1"])
    {
        let ran = openssl(
            &[],
            &["ecparam", "-name", name, "-param_enc", "explicit", "-no_seed", "-outform", "DER"],
        );
        assert_eq!(ran.stdout, curve.explicit(), "{curve}");
    }
}
