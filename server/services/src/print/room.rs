//! Whether the seals of a key find room on the labels: asked when a key is made and when settings are checked, so that no
//! operator stands before a printer that refuses every sticker.

use domain::mrz;
use domain::policy::Policy;
use domain::seal::{
    CertificateReference, Header, SealedMrz, Signature, SignerId, Stay, VISA_CATEGORY, VISA_DEFINITION,
    Version, VisaSeal, seal,
};

use crate::keys::Curve;
use crate::sticker::{Format, geometry, seal::Symbol};

/// The seals of a key are too large for a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a seal signed with {curve} has {bytes} bytes on an {format}: its Data Matrix is larger than the {edge:.1} mm that the label \
     keeps for it; take P-256 or brainpoolP256r1 (a CSCA may have any curve)",
    edge = geometry::SEAL,
    format = match format { Format::MrvA => "MRV-A", Format::MrvB => "MRV-B" },
)]
pub struct NoRoom {
    /// The curve of the key.
    pub curve: Curve,
    /// The label.
    pub format: Format,
    /// Bytes of the seal.
    pub bytes: usize,
}

/// Asks for each format of the policy. All values of a visa's seal have fixed sizes but the reference to the certificate,
/// `serial`.
///
/// # Errors
/// [`NoRoom`] for the first format on which the seal does not fit.
pub fn for_seals(policy: &Policy, signer: &SignerId, serial: &[u8], curve: Curve) -> Result<(), NoRoom> {
    for format in policy.sticker.formats.iter().filter_map(|rules| Format::called(&rules.code)) {
        // What cannot even be written has no size that could be too large; whoever signs says why.
        let Some(seal) = longest(format, signer, serial, curve) else { continue };
        let square = geometry::Blank::from(format).seal();
        let placed = Symbol::new(&seal).and_then(|symbol| symbol.place(square, seal.len()));
        placed.map_err(|_| NoRoom { curve, format, bytes: seal.len() })?;
    }
    Ok(())
}

/// A seal of the size that every seal of this key has; what it says means nothing.
fn longest(format: Format, signer: &SignerId, serial: &[u8], curve: Curve) -> Option<Vec<u8>> {
    let width = format.mrz_width();
    let zone = mrz::read(&format!("{:<<1$}", "V", 2 * width)).ok()?;
    let visa = VisaSeal {
        mrz: SealedMrz::of(zone.lines())?,
        entries: Some(0),
        stay: Stay::Transit,
        passport: "A".parse().ok()?,
        visa_type: None,
        additional: None,
        unknown: Vec::new(),
    };
    let day = domain::Date::constant(2026, 1, 1);
    let header = Header {
        version: Version::V4,
        issuing_state: "UTO".parse().ok()?,
        signer: *signer,
        certificate: CertificateReference::of_serial(serial).ok()?,
        issued: day,
        signed: day,
        definition: VISA_DEFINITION,
        category: VISA_CATEGORY,
    };
    let unsigned = visa.unsigned(&header).ok()?;
    Some(seal(unsigned, &Signature::new(&vec![1; 2 * curve.size()]).ok()?))
}

#[cfg(test)]
mod tests {
    use super::{NoRoom, for_seals, longest};
    use crate::keys::Curve;
    use crate::sticker::{Format, testing};
    use domain::policy::Policy;
    use domain::seal::SignerId;
    use rstest::rstest;

    fn utts() -> SignerId {
        SignerId::new("UTTS").expect("a signer identifier")
    }

    #[rstest]
    fn the_size_is_that_of_a_real_seal(#[values(Format::MrvA, Format::MrvB)] format: Format) {
        let real = testing::seal(&testing::random(1, format), &testing::signer());
        let asked = longest(format, &utts(), &[1], Curve::P256).expect("a seal");
        assert_eq!(asked.len(), real.len());
    }

    #[test]
    fn keys_of_256_bits_have_room_and_longer_ones_have_none() {
        let policy = Policy::utopia();
        for curve in [Curve::P256, Curve::Brainpool256] {
            // More signers than any State will have.
            for serial in [&[1][..], &[0x7F; 4]] {
                assert_eq!(for_seals(&policy, &utts(), serial, curve), Ok(()), "{curve}");
            }
        }
        for curve in [Curve::P384, Curve::Brainpool384] {
            let refused = for_seals(&policy, &utts(), &[1], curve).expect_err("too large");
            assert_eq!(refused, NoRoom { curve, format: Format::MrvA, bytes: 182 });
            let told = refused.to_string();
            assert!(told.contains(curve.name()) && told.contains("182 bytes on an MRV-A"), "{told}");
            assert!(told.contains("18.0 mm") && told.contains("take P-256"), "{told}");
        }
    }
}
