//! Sealing in the print room: the signer of this moment, opened once.

use super::{Folder, Held, Keeper, KeyError, Signer};
use domain::Timestamp;
use domain::seal::{CertificateReference, Header, Signature, SignerId, Version, VisaSeal, seal};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Seals visas with the keys of a folder, or not at all.
pub struct Sealing {
    folder: Folder,
    identifier: Option<SignerId>,
    keeper: Keeper,
    demo: bool,
    opened: Mutex<BTreeMap<String, Arc<dyn Signer>>>,
}

impl std::fmt::Debug for Sealing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sealing").field("folder", &self.folder).field("identifier", &self.identifier).finish()
    }
}

impl Sealing {
    /// `identifier` names the signer; without one no visa is sealed.
    pub fn new(folder: Folder, identifier: Option<SignerId>, keeper: Keeper, demo: bool) -> Self {
        Self { folder, identifier, keeper, demo, opened: Mutex::default() }
    }

    /// Seals nothing, and believes nobody.
    pub fn none() -> Self {
        let passphrase = Arc::new(zeroize::Zeroizing::new(Vec::new()));
        let keeper = Keeper::File { passphrase, stretch: super::sealed::Stretch::STANDARD };
        Self::new(Folder::new(std::path::PathBuf::new()), None, keeper, false)
    }

    /// The folder of keys.
    pub const fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Where private keys are.
    pub const fn keeper(&self) -> &Keeper {
        &self.keeper
    }

    /// The signer identifier, if visas are sealed.
    pub const fn identifier(&self) -> Option<&SignerId> {
        self.identifier.as_ref()
    }

    /// The key of this moment: its certificate and its private key. A key for training outside a demonstration and a real
    /// key within one are refused.
    ///
    /// # Errors
    /// [`KeyError::NoneUsable`], [`KeyError::Training`], [`KeyError::RealInDemo`]; what opening the key refuses.
    pub fn current(
        &self,
        identifier: &SignerId,
        now: Timestamp,
    ) -> Result<(Held, Arc<dyn Signer>), KeyError> {
        let held = self.folder.signer_at(identifier, now)?;
        match (held.certificate.training, self.demo) {
            (true, false) => return Err(KeyError::Training(held.id)),
            (false, true) => return Err(KeyError::RealInDemo(held.id)),
            _ => {}
        }
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(signer) = opened.get(&held.id) {
            return Ok((held.clone(), Arc::clone(signer)));
        }
        let signer = self.folder.open(&self.keeper, &held)?;
        opened.insert(held.id.clone(), Arc::clone(&signer));
        Ok((held, signer))
    }

    /// The seal of a visa, signed now; `None` when this installation seals nothing. It stretches a passphrase at the first
    /// call and reads small files at each: call it on a thread for such work.
    ///
    /// # Errors
    /// As [`Sealing::current`]; [`KeyError::Profile`] for values that cannot be sealed.
    pub fn seal(
        &self,
        visa: &VisaSeal,
        state: domain::states::StateCode,
        issued: domain::Date,
        now: Timestamp,
    ) -> Result<Option<Vec<u8>>, KeyError> {
        let Some(identifier) = self.identifier else { return Ok(None) };
        let (held, signer) = self.current(&identifier, now)?;
        let profile = |error: &dyn std::fmt::Display| KeyError::Profile(error.to_string());
        let certificate =
            CertificateReference::of_serial(&held.certificate.serial).map_err(|f| profile(&f))?;
        let header = Header {
            version: Version::V4,
            issuing_state: state,
            signer: identifier,
            certificate,
            issued,
            signed: now.date(),
            definition: domain::seal::VISA_DEFINITION,
            category: domain::seal::VISA_CATEGORY,
        };
        let unsigned = visa.unsigned(&header).map_err(|error| profile(&error))?;
        let signature = Signature::new(&signer.sign(&unsigned)?).map_err(|fault| profile(&fault))?;
        Ok(Some(seal(unsigned, &signature)))
    }
}
