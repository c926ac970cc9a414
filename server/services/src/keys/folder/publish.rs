//! What leaves the folder and what comes in: sets of certificates and revocation lists.

use super::{Folder, Role, create, files, json, read};
use crate::keys::{Anchor, Certificate, KeyError, RevocationList, Trust, TrustLevel};
use data_encoding::HEXLOWER;
use der::pem::LineEnding;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

/// Whether a foreign set is believed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Belief {
    trust: TrustLevel,
}

/// What an import took in, and which files it left out and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// CSCAs.
    pub cscas: usize,
    /// Visa signers.
    pub signers: usize,
    /// Revocation lists.
    pub lists: usize,
    /// Name of the file or the place in a bundle, and the reason.
    pub left_out: Vec<(String, String)>,
}

impl Folder {
    /// Whom this installation believes: the own CSCAs, and what was taken in.
    ///
    /// # Errors
    /// [`KeyError`] for a file that cannot be read or understood.
    pub fn trust(&self) -> Result<Trust, KeyError> {
        let mut trust = Trust::default();
        for held in self.held()? {
            match held.role {
                Role::Signer => trust.signers.push(held.certificate),
                Role::Csca => trust.anchors.push(Anchor {
                    level: if held.certificate.training { TrustLevel::Training } else { TrustLevel::Trusted },
                    list: self.list(&held.id)?,
                    certificate: held.certificate,
                }),
            }
        }
        for set in folders(&self.path.join("foreign"))? {
            let Belief { trust: level } = json(&set.join("trust.json"))?;
            let (certificates, lists) = contents(&set)?;
            for (_, certificate) in certificates {
                if certificate.is_csca() {
                    let level = if certificate.training { TrustLevel::Training } else { level };
                    let made_by = lists.iter().filter(|(_, list)| list.is_signed_by(&certificate));
                    let list =
                        made_by.map(|(_, list)| list).max_by_key(|list| (list.number, list.made)).cloned();
                    trust.anchors.push(Anchor { certificate, level, list });
                } else {
                    trust.signers.push(certificate);
                }
            }
        }
        Ok(trust)
    }

    /// Writes the public set of this State into an empty folder: each certificate and revocation list as a file, and all
    /// certificates in `certificates.pem`. Returns the number of files.
    ///
    /// # Errors
    /// [`KeyError::Io`] when a file exists or cannot be written.
    pub fn export(&self, to: &Path) -> Result<usize, KeyError> {
        fs::create_dir_all(to).map_err(|source| KeyError::Io { path: to.to_owned(), source })?;
        let (mut count, mut bundle) = (0, String::new());
        for held in self.held()? {
            create(&to.join(format!("{}.cer", held.id)), &held.certificate.der)?;
            bundle += &der::pem::encode_string("CERTIFICATE", LineEnding::LF, &held.certificate.der)
                .map_err(der::Error::from)?;
            count += 1;
            if let Some(list) = self.list(&held.id)? {
                create(&to.join(format!("{}.crl", held.id)), &list.der)?;
                count += 1;
            }
        }
        create(&to.join("certificates.pem"), bundle.as_bytes())?;
        Ok(count + 1)
    }

    /// Takes in the public set of another State: certificates and revocation lists in a folder, DER or PEM. A CSCA must
    /// have signed itself, a signer and a list must be signed by a CSCA of the set. A set of the same name is replaced.
    ///
    /// # Errors
    /// [`KeyError::Profile`] for a name that is none or a set without a CSCA; [`KeyError::Io`].
    pub fn import(&self, from: &Path, name: &str, level: TrustLevel) -> Result<Imported, KeyError> {
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            return Err(KeyError::Profile(format!(
                "{name:?}: the name of a set is letters, digits and hyphens"
            )));
        }
        let (certificates, lists) = contents(from)?;
        let mut done = Imported::default();
        let cscas: Vec<&Certificate> = certificates.iter().map(|(_, c)| c).filter(|c| c.is_csca()).collect();
        if cscas.is_empty() {
            return Err(KeyError::Profile("there is no CSCA in the set that signed itself".to_owned()));
        }
        let to = self.path.join("foreign").join(name);
        let beside = self.path.join("foreign").join(format!(".{name}.new"));
        let io = |source| KeyError::Io { path: to.clone(), source };
        if beside.exists() {
            fs::remove_dir_all(&beside).map_err(io)?;
        }
        fs::create_dir_all(&beside).map_err(io)?;
        for (place, certificate) in &certificates {
            let csca = certificate.is_csca();
            let reason = if csca {
                None
            } else if certificate.key.is_none() {
                Some("its curve or algorithm is not known")
            } else if !cscas.iter().any(|csca| certificate.is_signed_by(csca)) {
                Some("no CSCA of the set signed it")
            } else if !certificate.is_for_visas() {
                Some("it is not for seals of visas")
            } else {
                None
            };
            if let Some(reason) = reason {
                done.left_out.push((place.clone(), reason.to_owned()));
                continue;
            }
            let file = beside.join(format!("{}.cer", HEXLOWER.encode(&certificate.fingerprint())));
            // The same certificate can stand in a file and in a bundle.
            if !file.exists() {
                create(&file, &certificate.der)?;
                *(if csca { &mut done.cscas } else { &mut done.signers }) += 1;
            }
        }
        for (place, list) in &lists {
            if cscas.iter().any(|csca| list.is_signed_by(csca)) {
                done.lists += 1;
                create(&beside.join(format!("{}.crl", done.lists)), &list.der)?;
            } else {
                done.left_out.push((place.clone(), "no CSCA of the set signed it".to_owned()));
            }
        }
        let belief = serde_json::to_vec(&Belief { trust: level })
            .map_err(|error| KeyError::File { path: to.clone(), reason: error.to_string() })?;
        create(&beside.join("trust.json"), &belief)?;
        if to.exists() {
            fs::remove_dir_all(&to).map_err(io)?;
        }
        fs::rename(&beside, &to).map_err(io)?;
        Ok(done)
    }
}

type Named<T> = Vec<(String, T)>;

/// Everything in a folder that is a certificate or a revocation list, with the names of the files.
fn contents(folder: &Path) -> Result<(Named<Certificate>, Named<RevocationList>), KeyError> {
    let (mut certificates, mut lists) = (Vec::new(), Vec::new());
    for ending in ["cer", "crt", "der", "pem"] {
        for path in files(folder, ending)? {
            let bytes = read(&path)?;
            for (at, block) in blocks(&bytes).into_iter().enumerate() {
                certificates.push((format!("{} {}", name(&path), at + 1), Certificate::read(&block)?));
            }
        }
    }
    for path in files(folder, "crl")? {
        lists.push((name(&path), RevocationList::read(&read(&path)?)?));
    }
    Ok((certificates, lists))
}

/// The PEM blocks of a file; DER is one block.
fn blocks(bytes: &[u8]) -> Vec<Vec<u8>> {
    const BEGIN: &str = "-----BEGIN ";
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains(BEGIN) => {
            text.split(BEGIN).skip(1).map(|rest| format!("{BEGIN}{rest}").into_bytes()).collect()
        }
        _ => vec![bytes.to_vec()],
    }
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The folders in a folder, but for hidden ones.
fn folders(folder: &Path) -> Result<Vec<PathBuf>, KeyError> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut found: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    found.retain(|path| path.is_dir() && !name(path).starts_with('.'));
    found.sort();
    Ok(found)
}
