//! The keys of the demonstration: a CSCA and a signer for training. Their seals are never good.

use crate::keys::{CscaName, Curve, KeyError};
use crate::{Error, Result, Services};
use domain::seal::SignerId;

/// Signer identifier of the demonstration, that of the specimens of Doc 9303.
pub const SIGNER: &str = "UTTS";

/// Makes both once, and a new signer where the last one is over.
///
/// # Errors
/// [`Error::Forbidden`] outside a demonstration; [`Error::Internal`] when the folder cannot be written.
pub fn make_keys(services: &Services) -> Result<()> {
    if !services.settings.demo {
        return Err(Error::Forbidden);
    }
    let sealing = &services.sealing;
    let Some(identifier) = sealing.identifier() else { return Ok(()) };
    if sealing.folder().signer_at(identifier, services.now()).is_err() {
        make(services, identifier).map_err(Error::internal)?;
    }
    Ok(())
}

fn make(services: &Services, identifier: &SignerId) -> std::result::Result<(), KeyError> {
    let (folder, keeper, now) = (services.sealing.folder(), services.sealing.keeper(), services.now());
    let policy = services.policies.current();
    let visa_days = policy.visa_types.iter().map(|visa| i64::from(visa.max_validity_days)).max().unwrap_or(0);
    let name = CscaName {
        country: identifier.country().to_owned(),
        state: policy.state.code.clone(),
        name: "CSCA for training".to_owned(),
        training: true,
    };
    let (curve, days) = (Curve::P256, 365);
    let signer = |keeper| {
        folder.make_signer(keeper, &*services.entropy, identifier, curve, (now, now, days, visa_days))
    };
    if let Err(KeyError::NoneUsable(_)) = signer(keeper) {
        folder.make_csca(keeper, &*services.entropy, &name, curve, (now, 5, visa_days))?;
        signer(keeper)?;
    }
    Ok(())
}
