//! Whom we believe.

use super::{Certificate, RevocationList};
use serde::{Deserialize, Serialize};

/// Whether seals under a CSCA are believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TrustLevel {
    /// They are good if all else holds.
    Trusted,
    /// They are for training and never good.
    Training,
    /// The certificates are known, but not believed.
    Untrusted,
}

/// A CSCA.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Its certificate.
    pub certificate: Certificate,
    /// Whether it is believed.
    pub level: TrustLevel,
    /// Its newest revocation list.
    pub list: Option<RevocationList>,
}

/// All CSCAs and signers that are at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// CSCAs.
    pub anchors: Vec<Anchor>,
    /// Signers.
    pub signers: Vec<Certificate>,
}
