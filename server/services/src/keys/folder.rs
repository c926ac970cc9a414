//! The folder of keys and certificates.
//!
//! ```text
//! own/ID.json            a key of this State: what it is for, when it signs, and the sealed key or its label in a token
//! own/ID.cer             its certificate (DER)
//! own/ID.crl             the newest revocation list of a CSCA (DER)
//! foreign/NAME/*.cer|crl what another State publishes, and trust.json: whether we believe it
//! ```
//!
//! IDs are `csca-N` and the signer identifier with the certificate reference (`UTTS-1`). Nothing is ever overwritten but a
//! revocation list: a key that is not used any more stays, since seals that it made must be read for years.

mod publish;

pub use publish::Imported;

use super::certificate::{csca, visa_signer};
use super::revocation::revocation_list;
use super::sealed::{SealedKey, Stretch};
use super::token::{Token, TokenKey};
use super::{Certificate, CscaName, Curve, KeyError, Period, RevocationList, Signer, SoftKey};
use crate::entropy::{Entropy, random};
use domain::Timestamp;
use domain::seal::{CertificateReference, SignerId};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Country signing certification authority: signs certificates and revocation lists.
    Csca,
    /// Signs seals of visas.
    Signer,
}

/// The file of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    role: Role,
    curve: Curve,
    /// When the private key may sign.
    use_from: jiff::Timestamp,
    use_until: jiff::Timestamp,
    #[serde(flatten)]
    place: Place,
}

/// Where the private key is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Place {
    /// In this file.
    File(SealedKey),
    /// In a token, under this label.
    Token(String),
}

/// A key of this State.
#[derive(Clone, Debug)]
pub struct Held {
    /// Its name in the folder.
    pub id: String,
    /// What it is for.
    pub role: Role,
    /// Its certificate.
    pub certificate: Certificate,
    /// When the private key may sign.
    pub period: Period,
    /// Whether the private key is in a token.
    pub in_token: bool,
    /// The CSCA's list names its certificate.
    pub revoked: bool,
    entry: Entry,
}

/// Where private keys are made and found.
#[derive(Clone)]
pub enum Keeper {
    /// In files, sealed by a passphrase.
    File {
        /// The passphrase.
        passphrase: Arc<zeroize::Zeroizing<Vec<u8>>>,
        /// How it is stretched.
        stretch: Stretch,
    },
    /// In a token; keys that were made in files before can be opened as well.
    Token {
        /// The token.
        token: Arc<Token>,
        /// The passphrase of keys in files.
        passphrase: Arc<zeroize::Zeroizing<Vec<u8>>>,
    },
}

impl std::fmt::Debug for Keeper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Self::File { .. }) { "Keeper::File" } else { "Keeper::Token" })
    }
}

/// The folder.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// A folder, which is made when the first key is.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn own(&self, name: &str) -> PathBuf {
        self.path.join("own").join(name)
    }

    /// All keys of this State, in the order of their names.
    ///
    /// # Errors
    /// [`KeyError`] for a file that cannot be read or understood.
    pub fn held(&self) -> Result<Vec<Held>, KeyError> {
        let mut all = Vec::new();
        for path in files(&self.path.join("own"), "json")? {
            let id = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            let entry: Entry = json(&path)?;
            let certificate = Certificate::read(&read(&self.own(&format!("{id}.cer")))?)?;
            let period = Period {
                from: entry.use_from.into(),
                use_until: entry.use_until.into(),
                valid_until: certificate.until,
            };
            let in_token = matches!(entry.place, Place::Token(_));
            all.push(Held { id, role: entry.role, certificate, period, in_token, revoked: false, entry });
        }
        let lists = all
            .iter()
            .filter(|held| held.role == Role::Csca)
            .filter_map(|held| self.list(&held.id).transpose())
            .collect::<Result<Vec<_>, _>>()?;
        for held in &mut all {
            held.revoked = lists
                .iter()
                .any(|list| list.issuer == held.certificate.issuer && list.revokes(&held.certificate.serial));
        }
        Ok(all)
    }

    /// One key of this State.
    ///
    /// # Errors
    /// [`KeyError::Unknown`] when there is none of that name.
    pub fn find(&self, id: &str) -> Result<Held, KeyError> {
        self.held()?.into_iter().find(|held| held.id == id).ok_or_else(|| KeyError::Unknown(id.to_owned()))
    }

    /// The newest revocation list of a CSCA of this State.
    ///
    /// # Errors
    /// [`KeyError`] for a file that cannot be read or understood.
    pub fn list(&self, csca: &str) -> Result<Option<RevocationList>, KeyError> {
        match fs::read(self.own(&format!("{csca}.crl"))) {
            Ok(bytes) => RevocationList::read(&bytes).map(Some),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(source) => Err(KeyError::Io { path: self.own(csca), source }),
        }
    }

    /// Makes a CSCA, its certificate and an empty revocation list. The private key signs for `years` (3 to 5), the
    /// certificate is valid as long as any certificate that it signs.
    ///
    /// # Errors
    /// [`KeyError::Profile`] for years outside the profile; what the keeper refuses.
    pub fn make_csca(
        &self,
        keeper: &Keeper,
        entropy: &dyn Entropy,
        name: &CscaName,
        curve: Curve,
        (now, years, visa_days): (Timestamp, i64, i64),
    ) -> Result<Held, KeyError> {
        if !(3..=5).contains(&years) {
            return Err(KeyError::Profile("the private key of a CSCA signs for 3 to 5 years".to_owned()));
        }
        let number = 1 + self.held()?.iter().filter(|held| held.role == Role::Csca).count();
        let id = format!("csca-{number}");
        let use_until = now.plus_days(years * 365);
        // The last signer is made on the last day, signs for two years, and its visas are valid this long.
        let period = Period { from: now, use_until, valid_until: use_until.plus_days(2 * 365 + visa_days) };
        let (key, place) = keeper.make(&id, curve, entropy)?;
        // Eight random bytes: signers of this CSCA count from 1, and serials of one issuer are unique.
        let mut serial: [u8; 8] = random(entropy);
        serial[0] = serial[0] & 0x7F | 0x40;
        let certificate = csca(&*key, name, &serial, period)?;
        self.add(&id, Role::Csca, period, curve, place, &certificate)?;
        let held = self.find(&id)?;
        let list = revocation_list(&held.certificate, &*key, 1, now, &[])?;
        replace(&self.own(&format!("{id}.crl")), &list)?;
        Ok(held)
    }

    /// Makes a visa signer under the newest CSCA that may sign now. The private key signs from `from` for `days` (at most
    /// two years), the certificate is valid `visa_days` longer.
    ///
    /// # Errors
    /// [`KeyError::NoneUsable`] without a CSCA, [`KeyError::Profile`] for what the profile forbids.
    pub fn make_signer(
        &self,
        keeper: &Keeper,
        entropy: &dyn Entropy,
        identifier: &SignerId,
        curve: Curve,
        (now, from, days, visa_days): (Timestamp, Timestamp, i64, i64),
    ) -> Result<Held, KeyError> {
        if !(1..=2 * 366).contains(&days) {
            return Err(KeyError::Profile(
                "the private key of a visa signer signs for at most 2 years".to_owned(),
            ));
        }
        let held = self.held()?;
        let csca = newest(&held, Role::Csca, now, |_| true)
            .ok_or_else(|| KeyError::NoneUsable("a CSCA".to_owned()))?;
        if csca.certificate.country != identifier.country() {
            let text = format!(
                "the CSCA is of {}, the signer of {}",
                csca.certificate.country,
                identifier.country()
            );
            return Err(KeyError::Profile(text));
        }
        let of_csca = held
            .iter()
            .filter(|h| h.role == Role::Signer && h.certificate.issuer == csca.certificate.subject);
        let last = of_csca.map(|held| number(&held.certificate.serial)).max().unwrap_or(0);
        let serial: Vec<u8> = (last + 1).to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
        // A leading bit would make the number negative.
        let serial = if serial.first().is_some_and(|byte| byte & 0x80 != 0) {
            [&[0], &serial[..]].concat()
        } else {
            serial
        };
        let reference =
            CertificateReference::of_serial(&serial).map_err(|f| KeyError::Profile(f.to_string()))?;
        let id = format!("{identifier}-{reference}");
        let use_until = from.plus_days(days);
        let period = Period { from, use_until, valid_until: use_until.plus_days(visa_days) };
        if period.valid_until > csca.period.valid_until {
            return Err(KeyError::Profile("the certificate would outlive that of its CSCA".to_owned()));
        }
        let csca_key = self.open(keeper, csca)?;
        let (key, place) = keeper.make(&id, curve, entropy)?;
        let public = (curve, key.public_point());
        let certificate = visa_signer((&csca.certificate, &*csca_key), identifier, &serial, public, period)?;
        self.add(&id, Role::Signer, period, curve, place, &certificate)?;
        self.find(&id)
    }

    /// Revokes a visa signer, or renews the list of its CSCA when `signer` is none.
    ///
    /// # Errors
    /// [`KeyError::Unknown`] for a key that is no signer; what the keeper refuses.
    pub fn revoke(
        &self,
        keeper: &Keeper,
        csca: &str,
        signer: Option<&str>,
        now: Timestamp,
    ) -> Result<RevocationList, KeyError> {
        let issuer = self.find(csca)?;
        let before = self.list(csca)?;
        let mut revoked = before.as_ref().map(|list| list.revoked.clone()).unwrap_or_default();
        if let Some(id) = signer {
            let held = self.find(id)?;
            if held.certificate.issuer != issuer.certificate.subject || held.role != Role::Signer {
                return Err(KeyError::Unknown(id.to_owned()));
            }
            if !held.revoked {
                revoked.push((held.certificate.serial, now));
            }
        }
        let number = before.map_or(0, |list| list.number) + 1;
        let key = self.open(keeper, &issuer)?;
        let list = revocation_list(&issuer.certificate, &*key, number, now, &revoked)?;
        replace(&self.own(&format!("{csca}.crl")), &list)?;
        RevocationList::read(&list)
    }

    /// The key that signs seals of `identifier` at this moment: of several the one that began last, so that a new key
    /// takes over while the old one could still sign.
    ///
    /// # Errors
    /// [`KeyError::NoneUsable`] when no key may sign now.
    pub fn signer_at(&self, identifier: &SignerId, now: Timestamp) -> Result<Held, KeyError> {
        let held = self.held()?;
        let named = |held: &Held| {
            held.certificate.country == identifier.country() && held.certificate.name == identifier.name()
        };
        let found = newest(&held, Role::Signer, now, named).cloned();
        found.ok_or_else(|| KeyError::NoneUsable(identifier.to_string()))
    }

    /// Opens the private key.
    ///
    /// # Errors
    /// [`KeyError::Passphrase`], [`KeyError::Token`], [`KeyError::NoToken`].
    pub fn open(&self, keeper: &Keeper, held: &Held) -> Result<Arc<dyn Signer>, KeyError> {
        let signer: Arc<dyn Signer> = match (&held.entry.place, keeper) {
            (Place::File(sealed), Keeper::File { passphrase, .. } | Keeper::Token { passphrase, .. }) => {
                Arc::new(sealed.open(held.entry.curve, passphrase, &held.id)?)
            }
            (Place::Token(label), Keeper::Token { token, .. }) => {
                Arc::new(TokenKey::find(token, label, held.entry.curve)?)
            }
            (Place::Token(_), Keeper::File { .. }) => return Err(KeyError::NoToken(held.id.clone())),
        };
        let certified = held.certificate.key.as_ref().map(|(_, point)| point.as_slice());
        if certified == Some(signer.public_point()) { Ok(signer) } else { Err(KeyError::Damaged) }
    }

    fn add(
        &self,
        id: &str,
        role: Role,
        period: Period,
        curve: Curve,
        place: Place,
        certificate: &[u8],
    ) -> Result<(), KeyError> {
        let entry = Entry {
            role,
            curve,
            use_from: period.from.to_jiff(),
            use_until: period.use_until.to_jiff(),
            place,
        };
        let folder = self.path.join("own");
        fs::create_dir_all(&folder).map_err(|source| KeyError::Io { path: folder, source })?;
        let path = self.own(&format!("{id}.json"));
        let text = serde_json::to_vec_pretty(&entry)
            .map_err(|error| KeyError::File { path: path.clone(), reason: error.to_string() })?;
        // The certificate first: a key without one would be a name that is taken and cannot be used.
        create(&self.own(&format!("{id}.cer")), certificate)?;
        create(&path, &text)
    }
}

impl Keeper {
    fn make(
        &self,
        id: &str,
        curve: Curve,
        entropy: &dyn Entropy,
    ) -> Result<(Arc<dyn Signer>, Place), KeyError> {
        match self {
            Self::File { passphrase, stretch } => {
                let key = SoftKey::generate(curve, entropy);
                let sealed = SealedKey::seal(&key, passphrase, *stretch, id, entropy)?;
                Ok((Arc::new(key), Place::File(sealed)))
            }
            Self::Token { token, .. } => {
                Ok((Arc::new(TokenKey::generate(token, id, curve)?), Place::Token(id.to_owned())))
            }
        }
    }
}

/// Of the keys that may sign now the one that began last.
fn newest(held: &[Held], role: Role, now: Timestamp, fits: impl Fn(&Held) -> bool) -> Option<&Held> {
    held.iter()
        .filter(|h| {
            h.role == role && !h.revoked && h.period.from <= now && now < h.period.use_until && fits(h)
        })
        .max_by_key(|h| (h.period.from, number(&h.certificate.serial)))
}

/// A short serial as a number; longer ones are as large as can be.
fn number(serial: &[u8]) -> u64 {
    if serial.len() > 8 {
        return u64::MAX;
    }
    serial.iter().fold(0, |value, byte| value << 8 | u64::from(*byte))
}

fn read(path: &Path) -> Result<Vec<u8>, KeyError> {
    fs::read(path).map_err(|source| KeyError::Io { path: path.to_owned(), source })
}

fn json<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, KeyError> {
    serde_json::from_slice(&read(path)?)
        .map_err(|error| KeyError::File { path: path.to_owned(), reason: error.to_string() })
}

/// The files of a folder with this ending, sorted; none when there is no folder.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, KeyError> {
    let io = |source| KeyError::Io { path: folder.to_owned(), source };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(io(source)),
    };
    let mut found = entries
        .map(|entry| entry.map(|entry| entry.path()).map_err(io))
        .collect::<Result<Vec<PathBuf>, _>>()?;
    found.retain(|path| path.extension().is_some_and(|extension| extension == ending));
    found.sort();
    Ok(found)
}

/// Writes a file that is not there yet, readable by this account only.
fn create(path: &Path, bytes: &[u8]) -> Result<(), KeyError> {
    let io = |source| KeyError::Io { path: path.to_owned(), source };
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(io)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(io)
}

/// Writes a file beside the old one and puts it in its place, so that a reader never sees half of it.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), KeyError> {
    let io = |source| KeyError::Io { path: path.to_owned(), source };
    let beside = path.with_extension("new");
    fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path)).map_err(io)
}
