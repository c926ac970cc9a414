//! The profile of Doc 9303-12, as we read it and as OpenSSL reads it.

use super::{Authority, NOW, openssl, vectors};
use crate::keys::certificate::VDS_SIGNER;
use crate::keys::{Certificate, Curve, KeyError};
use data_encoding::BASE64;
use der::asn1::BitString;
use der::{Decode, Reader, SliceReader};
use domain::seal::{CertificateReference, Seal};
use rstest::rstest;

/// The text that `openssl x509 -text` shows.
fn shown(certificate: &Certificate) -> String {
    let answer = openssl(
        &[("c", &certificate.der)],
        &["x509", "-inform", "DER", "-in", "c", "-noout", "-text", "-nameopt", "RFC2253"],
    );
    assert!(answer.status.success(), "{answer:?}");
    String::from_utf8_lossy(&answer.stdout).into_owned()
}

#[rstest]
fn openssl_verifies_what_the_csca_signed(
    #[values(Curve::P256, Curve::Brainpool256, Curve::P384, Curve::Brainpool384)] curve: Curve,
) {
    let authority = Authority::new(curve, false);
    let (csca, signer) = (&authority.csca.certificate, &authority.signer.certificate);
    let list = authority.folder.list(&authority.csca.id).expect("read").expect("a list");
    // OpenSSL refuses chains with explicit parameters as a matter of principle ("error 94"), so it checks the signatures.
    let hash = if curve.size() == 32 { "-sha256" } else { "-sha384" };
    for (name, der) in [("csca", &csca.der), ("signer", &signer.der), ("list", &list.der)] {
        let (body, signature) = parts(der);
        let key = openssl(&[("c", &csca.der)], &["x509", "-inform", "DER", "-in", "c", "-pubkey", "-noout"]);
        let files = [("p", key.stdout.as_slice()), ("s", &signature), ("m", &body)];
        let answer = openssl(&files, &["dgst", hash, "-verify", "p", "-signature", "s", "m"]);
        assert!(String::from_utf8_lossy(&answer.stdout).contains("Verified OK"), "{name}: {answer:?}");
    }
    let shown = openssl(&[("l", &list.der)], &["crl", "-inform", "DER", "-in", "l", "-noout", "-text"]);
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(shown.contains("No Revoked Certificates.") && shown.contains("X509v3 CRL Number"), "{shown}");
}

/// What was signed, and the signature in DER.
fn parts(bytes: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut reader = SliceReader::new(bytes).expect("DER");
    let read = reader.sequence(|reader| {
        let body = reader.tlv_bytes()?.to_vec();
        reader.tlv_bytes()?;
        Ok::<_, der::Error>((body, BitString::decode(reader)?.raw_bytes().to_vec()))
    });
    read.expect("SIGNED")
}

#[test]
fn the_signer_has_the_profile_and_nothing_else() {
    let authority = Authority::new(Curve::Brainpool256, false);
    let signer = &authority.signer.certificate;
    let text = shown(signer);
    assert!(text.contains("Subject: CN=TS,C=UT\n"), "{text}");
    assert!(text.contains("Field Type: prime-field") && text.contains("Cofactor:  1 (0x1)"), "{text}");
    assert!(!text.contains("ASN1 OID: brainpool"), "a named curve: {text}");
    assert!(text.contains("X509v3 Extended Key Usage: critical\n"), "{text}");
    assert!(text.contains("2.23.136.1.1.11.1") && text.contains("2.23.136.1.1.6.2: \n"), "{text}");
    assert!(text.contains("X509v3 Authority Key Identifier: \n"), "{text}");
    let extensions = text.split("X509v3 extensions:").nth(1).expect("extensions");
    let names = extensions
        .lines()
        .filter(|line| line.starts_with("            ") && !line.starts_with("             "));
    assert_eq!(names.count(), 3, "{extensions}");
    assert_eq!((signer.country.as_str(), signer.name.as_str()), ("UT", "TS"));
    assert_eq!(signer.purposes, [VDS_SIGNER]);
    assert_eq!(signer.document_types, ["V"]);
    assert_eq!(signer.authority.as_ref(), Some(&authority.csca.certificate.key_identifier));
    assert!(signer.allows("VC") && !signer.allows("P") && !signer.is_ca && !signer.is_csca());
    assert_eq!(signer.serial, [1]);
    assert_eq!(authority.signer.id, "UTTS-1");
    let seal = authority.seal(false, NOW);
    let header = Seal::read(&seal).expect("a seal").header().clone();
    assert_eq!(Ok(header.certificate), CertificateReference::of_serial(&signer.serial));
}

#[test]
fn periods_are_those_of_the_profile() {
    let authority = Authority::new(Curve::P256, false);
    let (csca, signer) = (&authority.csca, &authority.signer);
    assert_eq!(csca.period.use_until, NOW.plus_days(3 * 365));
    assert_eq!(signer.certificate.from, NOW);
    assert_eq!(signer.period.use_until, NOW.plus_days(365));
    assert_eq!(signer.certificate.until, NOW.plus_days(365 + super::VISA));
    assert!(csca.certificate.until >= csca.period.use_until.plus_days(2 * 365 + super::VISA));
    let text = shown(&csca.certificate);
    for words in [
        "X509v3 Basic Constraints: critical\n                CA:TRUE, pathlen:0",
        "X509v3 Key Usage: critical\n                Certificate Sign, CRL Sign",
        "X509v3 Private Key Usage Period: \n",
        "X509v3 Issuer Alternative Name: \n",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert_eq!(text.replace([' ', '/'], "").matches("DirName:L=UTO").count(), 2, "{text}");
}

#[test]
fn foreign_certificates_are_read_as_they_are() {
    let file = vectors::file();
    for (name, country, serial, known) in [("UTTS5B", "UT", 0x5B, true), ("DETS32", "DE", 0x32, false)] {
        let text = file["keys"][name]["certificate_der_base64"].as_str().expect("text");
        let der = BASE64.decode(text.as_bytes()).expect("base64");
        let read = Certificate::read(&der).expect("a certificate");
        assert_eq!((read.country.as_str(), read.name.as_str()), (country, "TS"));
        assert_eq!((read.serial.as_slice(), read.key.is_some()), (&[serial][..], known));
        assert!(!read.is_for_visas() && !read.is_csca());
        let pem = der::pem::encode_string("CERTIFICATE", der::pem::LineEnding::CRLF, &der).expect("PEM");
        assert_eq!(Certificate::read(pem.as_bytes()).expect("PEM"), read);
    }
    assert!(matches!(Certificate::read(b"no certificate"), Err(KeyError::Der(_))));
}

/// Parameters that are nearly those of a known curve are those of none.
#[test]
fn made_up_curves_are_unknown() {
    let authority = Authority::new(Curve::P256, false);
    let good = &authority.signer.certificate.der;
    let parameters = Curve::P256.explicit();
    let at = good.windows(parameters.len()).position(|part| part == parameters).expect("explicit parameters");
    for offset in [20, 60, 100, 130, 200] {
        let mut wrong = good.clone();
        wrong[at + offset] ^= 1;
        let read = Certificate::read(&wrong).map(|c| c.key);
        assert!(!matches!(read, Ok(Some(_))), "byte {offset}");
    }
}
