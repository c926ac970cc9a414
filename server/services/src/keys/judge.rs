//! What a seal is worth: the checks of Doc 9303-13 Appendix D and Doc 9303-7 section 9.4, in their order.

use super::{Anchor, Certificate, Trust, TrustLevel};
use domain::mrz::{Fault, Read};
use domain::seal::{
    Header, Mismatch, PassportFinding, Seal, SealError, VisaSeal, against_passport, against_visa,
};
use domain::{Date, Timestamp};

/// The answer: the first check that fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Signed by a signer whom we believe, and everything compared agrees.
    Good,
    /// As good, but signed with a key for training: no visa.
    Training,
    /// No seal of a visa (`WRONG_FORMAT`).
    Unreadable(SealError),
    /// The signer's certificate is not at hand (`UNKNOWN_CERTIFICATE`).
    UnknownSigner,
    /// The signer's CSCA is not at hand or not believed (`UNTRUSTED_CERTIFICATE`).
    Untrusted,
    /// The certificate is not for seals of such a document (`INVALID_DOCUMENTTYPE`).
    WrongDocumentType,
    /// The certificate is over, or was not valid yet when the seal was made (`EXPIRED_CERTIFICATE`).
    ExpiredSigner {
        /// Last day of the certificate.
        until: Date,
    },
    /// The certificate was revoked (`REVOKED_CERTIFICATE`).
    Revoked {
        /// Since when.
        since: Date,
    },
    /// The signature does not belong to the bytes: the seal was changed (`INVALID_SIGNATURE`).
    Forged,
    /// The printed MRZ cannot be right by itself (`INVALID_VISA_MRZ`).
    WrongVisaMrz(Vec<Fault>),
    /// The printed MRZ is not what was sealed (`SEAL_VISA_MISMATCH`).
    Altered(Vec<Mismatch>),
    /// The passport's MRZ cannot be right by itself (`INVALID_PASSPORT_MRZ`).
    WrongPassportMrz(Vec<Fault>),
    /// The seal belongs to another passport (`SEAL_PASSPORT_MISMATCH`).
    OtherPassport {
        /// As sealed.
        sealed: String,
        /// As in the passport.
        passport: String,
    },
}

impl Verdict {
    /// The name of the verdict; with `seal-` before it the message key.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Training => "training",
            Self::Unreadable(_) => "unreadable",
            Self::UnknownSigner => "unknown-signer",
            Self::Untrusted => "untrusted",
            Self::WrongDocumentType => "wrong-type",
            Self::ExpiredSigner { .. } => "expired-signer",
            Self::Revoked { .. } => "revoked",
            Self::Forged => "forged",
            Self::WrongVisaMrz(_) => "wrong-visa-mrz",
            Self::Altered(_) => "altered",
            Self::WrongPassportMrz(_) => "wrong-passport-mrz",
            Self::OtherPassport { .. } => "other-passport",
        }
    }

    /// Only [`Self::Good`] is.
    pub fn is_good(&self) -> bool {
        *self == Self::Good
    }
}

/// A verdict with what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The answer.
    pub verdict: Verdict,
    /// The header, when the bytes are a seal.
    pub header: Option<Header>,
    /// What the seal says, when it is a visa's.
    pub visa: Option<VisaSeal>,
    /// Tags of features that this program does not know (`UNKNOWN_FEATURE`); they change nothing.
    pub unknown_features: Vec<u8>,
    /// The passport's issuing State is not the nationality in the seal: a hint, since some passports are issued to
    /// people of other nationalities.
    pub nationality: Option<PassportFinding>,
    /// The revocation list of the signer's CSCA is missing or over: a revocation could have been missed.
    pub stale_list: bool,
}

/// Judges the bytes of a barcode at a moment. The printed MRZ and the passport are compared when they were read.
pub fn judge(
    trust: &Trust,
    bytes: &[u8],
    printed: Option<&Read>,
    passport: Option<&Read>,
    now: Timestamp,
) -> Judgement {
    let mut told = Judgement {
        verdict: Verdict::Good,
        header: None,
        visa: None,
        unknown_features: Vec::new(),
        nationality: None,
        stale_list: false,
    };
    let seal = match Seal::read(bytes) {
        Ok(seal) => seal,
        Err(error) => return Judgement { verdict: Verdict::Unreadable(error), ..told },
    };
    told.header = Some(seal.header().clone());
    let visa = match VisaSeal::try_from(&seal) {
        Ok(visa) => visa,
        Err(error) => return Judgement { verdict: Verdict::Unreadable(error), ..told },
    };
    told.unknown_features = visa.unknown.iter().map(|(tag, _)| *tag).collect();
    let signed = signature(trust, &seal, &visa, now);
    let compared = compare(&seal, &visa, printed, passport);
    told.nationality = passport.and_then(|passport| {
        against_passport(&visa, passport)
            .into_iter()
            .find(|f| matches!(f, PassportFinding::Nationality { .. }))
    });
    told.visa = Some(visa);
    match signed {
        Err(verdict) => told.verdict = verdict,
        Ok((level, stale)) => {
            told.stale_list = stale;
            told.verdict = compared.unwrap_or(match level {
                TrustLevel::Training => Verdict::Training,
                _ => Verdict::Good,
            });
        }
    }
    told
}

/// The certificate and the signature; the level of trust when both hold, and whether the revocation list is stale.
fn signature(
    trust: &Trust,
    seal: &Seal,
    visa: &VisaSeal,
    now: Timestamp,
) -> Result<(TrustLevel, bool), Verdict> {
    let header = seal.header();
    let named = |c: &&Certificate| {
        let reference = domain::seal::CertificateReference::of_serial(&c.serial);
        c.country == header.signer.country()
            && c.name == header.signer.name()
            && reference.is_ok_and(|reference| reference == header.certificate)
    };
    let mut worst = Verdict::UnknownSigner;
    for signer in trust.signers.iter().filter(named) {
        match certified(trust, signer, seal, visa, now) {
            Ok(level) => return Ok(level),
            Err(verdict) => worst = verdict,
        }
    }
    Err(worst)
}

fn certified(
    trust: &Trust,
    signer: &Certificate,
    seal: &Seal,
    visa: &VisaSeal,
    now: Timestamp,
) -> Result<(TrustLevel, bool), Verdict> {
    let anchor: &Anchor = trust
        .anchors
        .iter()
        .find(|anchor| anchor.certificate.is_csca() && signer.is_signed_by(&anchor.certificate))
        .filter(|anchor| anchor.level != TrustLevel::Untrusted)
        .ok_or(Verdict::Untrusted)?;
    let code = visa.mrz.upper().get(..2).unwrap_or_default().trim_end_matches('<');
    if !signer.is_for_visas() || !signer.allows(code) {
        return Err(Verdict::WrongDocumentType);
    }
    let until = signer.until.min(anchor.certificate.until);
    let made = Timestamp::start_of(seal.header().signed);
    if now > until || now < signer.from || made > until || made.plus_days(1) <= signer.from {
        return Err(Verdict::ExpiredSigner { until: until.date() });
    }
    let list = anchor.list.as_ref().filter(|list| list.is_signed_by(&anchor.certificate));
    if let Some((_, since)) =
        list.and_then(|list| list.revoked.iter().find(|(serial, _)| *serial == signer.serial))
    {
        return Err(Verdict::Revoked { since: since.date() });
    }
    let (curve, point) = signer.key.as_ref().ok_or(Verdict::Untrusted)?;
    curve.verify(point, seal.signed(), seal.signature().as_bytes()).map_err(|_| Verdict::Forged)?;
    let stale = list.is_none_or(|list| list.next.is_none_or(|next| next < now));
    Ok((if seal.header().certificate.is_test() { TrustLevel::Training } else { anchor.level }, stale))
}

/// The first comparison that fails.
fn compare(seal: &Seal, visa: &VisaSeal, printed: Option<&Read>, passport: Option<&Read>) -> Option<Verdict> {
    if let Some(printed) = printed {
        // A changed character breaks a check digit as well: better say which field differs than which digit.
        let mismatches = against_visa(seal.header(), visa, printed);
        if !mismatches.is_empty() {
            return Some(Verdict::Altered(mismatches));
        }
        if !printed.is_conforming() {
            return Some(Verdict::WrongVisaMrz(printed.faults().to_vec()));
        }
    }
    let passport = passport?;
    if !passport.is_conforming() {
        return Some(Verdict::WrongPassportMrz(passport.faults().to_vec()));
    }
    against_passport(visa, passport).into_iter().find_map(|finding| match finding {
        PassportFinding::Number { sealed, passport } => Some(Verdict::OtherPassport { sealed, passport }),
        PassportFinding::Nationality { .. } => None,
    })
}
