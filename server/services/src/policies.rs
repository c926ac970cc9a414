//! The policies of an installation.
//!
//! One is for new cases; each case keeps to the one that it began under, for years. The text of every policy that was ever
//! served is kept in the database ([`remember`]), so that a State can put a new file in the place of the old one, and nodes
//! that learn of it one after the other open each other's cases ([`refresh`]).

use crate::{Error, Result, Services};
use domain::policy::Policy;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
use store::policies::PolicyRow;

/// The policy for new cases, and those that bind older ones.
#[derive(Debug)]
pub struct Policies {
    current: Arc<Policy>,
    others: RwLock<BTreeMap<String, Arc<Policy>>>,
}

impl Policies {
    /// `current` is for new cases. Of two policies with one version the current one counts.
    pub fn new(current: Policy, others: impl IntoIterator<Item = Policy>) -> Self {
        let others = others.into_iter().map(|policy| (policy.version.clone(), Arc::new(policy))).collect();
        Self { current: Arc::new(current), others: RwLock::new(others) }
    }

    /// For new drafts and cases.
    pub const fn current(&self) -> &Arc<Policy> {
        &self.current
    }

    /// The policy that binds a case.
    ///
    /// # Errors
    /// [`Error::Internal`] when this node does not know it: another node serves it and has made a case of it within the last
    /// minute, or this program cannot read the old file any more. The log says which.
    pub fn version(&self, version: &str) -> Result<Arc<Policy>> {
        if version == self.current.version {
            return Ok(Arc::clone(&self.current));
        }
        self.others()
            .get(version)
            .cloned()
            .ok_or_else(|| Error::internal(format!("the policy {version} is not known here")))
    }

    /// Every policy, the one for new cases first.
    pub fn all(&self) -> Vec<Arc<Policy>> {
        let others = self.others();
        let older = others.values().filter(|policy| policy.version != self.current.version);
        std::iter::once(&self.current).chain(older).cloned().collect()
    }

    fn knows(&self, version: &str) -> bool {
        version == self.current.version || self.others().contains_key(version)
    }

    fn others(&self) -> RwLockReadGuard<'_, BTreeMap<String, Arc<Policy>>> {
        self.others.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn learn(&self, policy: Policy) {
        let mut others = self.others.write().unwrap_or_else(PoisonError::into_inner);
        others.insert(policy.version.clone(), Arc::new(policy));
    }
}

/// Why a policy cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum PolicyConflict {
    /// The database did not answer.
    #[error(transparent)]
    Service(#[from] Error),
    /// The rules changed and the version did not.
    #[error(
        "the policy {version} was served before with other rules. Cases are bound to them: give the changed policy a new version"
    )]
    Changed {
        /// The version that stands for two policies.
        version: String,
    },
}

/// Keeps the text of the policy for new cases, and learns the policies that were served before. A file that differs from the
/// one of the same version only in comments and layout is the same policy.
///
/// # Errors
/// [`PolicyConflict`]. In a demonstration changed rules are only logged: its policy comes with the program.
pub async fn remember(services: &Services, text: &str) -> Result<(), PolicyConflict> {
    let current = services.policies.current();
    let row =
        PolicyRow { version: current.version.clone(), text: text.to_owned(), recorded_at: services.now() };
    let mut tx = services.store.begin().await.map_err(Error::from)?;
    let kept = tx.policies().put_once(&row).await.map_err(Error::from)?;
    tx.commit().await.map_err(Error::from)?;
    if Policy::parse(&kept.text).ok().as_ref() != Some(&**current) {
        let conflict = PolicyConflict::Changed { version: kept.version };
        if !services.settings.demo {
            return Err(conflict);
        }
        tracing::warn!("{conflict}");
    }
    refresh(services).await?;
    Ok(())
}

/// Learns the policies that other nodes or earlier versions served. One that this program cannot read is an error in the
/// log; only its cases stay closed.
///
/// # Errors
/// When the database does not answer.
pub async fn refresh(services: &Services) -> Result<()> {
    let mut tx = services.store.read().await?;
    let rows = tx.policies().all().await?;
    drop(tx);
    for row in rows.into_iter().filter(|row| !services.policies.knows(&row.version)) {
        match Policy::parse(&row.text) {
            Ok(policy) => services.policies.learn(policy),
            Err(error) => tracing::error!(version = row.version, %error, "a former policy cannot be read"),
        }
    }
    Ok(())
}
