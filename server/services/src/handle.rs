//! The handle that every use case takes.

use crate::blobs::Blobs;
use crate::images::Images;
use crate::keys::Sealing;
use crate::lists::held::Held;
use crate::passwords::Passwords;
use crate::payments::Provider;
use crate::policies::Policies;
use crate::{Clock, Entropy, Vault, entropy};
use domain::{CommandKey, Date, PostCode, Timestamp};
use std::ops::Deref;
use std::sync::Arc;
use store::Store;
use tokio::sync::Notify;
use uuid::Uuid;

/// Everything that a use case needs. Cheap to clone; all clones share the same.
#[derive(Clone, Debug)]
pub struct Services(Arc<Parts>);

/// What [`Services`] is made of.
#[derive(Debug)]
pub struct Parts {
    /// The database.
    pub store: Store,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Keys.
    pub vault: Vault,
    /// Rules.
    pub policies: Policies,
    /// The watch lists in force.
    pub lists: Held,
    /// Sealed files.
    pub blobs: Blobs,
    /// Checks the passwords of staff.
    pub passwords: Passwords,
    /// Signs and judges digital seals.
    pub sealing: Arc<Sealing>,
    /// Takes fees online; without one, fees are paid at the counter only.
    pub payments: Option<Arc<dyn Provider>>,
    /// Takes uploaded files in.
    pub images: Images,
    /// How this installation is set up.
    pub settings: Settings,
    /// Wakes the worker when a job was added.
    pub wake: Notify,
}

/// How this installation is set up, as far as use cases need to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Address of the site without a slash at its end, for links in letters (`https://visa.example`).
    pub base_url: String,
    /// Demo installation: invented people, accounts with known passwords.
    pub demo: bool,
    /// Name in checkpoints of the journal (`visa.example/journal`).
    pub journal_origin: String,
}

impl Services {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// This moment.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Today at a post; in UTC for a post that the current policy does not have.
    pub fn today(&self, post: &PostCode) -> Date {
        let now = self.now();
        self.policies.current().post(post).map_or_else(|| now.date(), |post| post.date(now))
    }

    /// Today at the borders of the State.
    pub fn day_at_border(&self) -> Date {
        self.policies.current().state.date(self.now())
    }

    /// A new identifier.
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        T::from(entropy::uuid_v7(&*self.clock, &*self.entropy))
    }

    /// A key for a command form.
    pub fn new_command_key(&self) -> CommandKey {
        self.new_id()
    }
}

impl Deref for Services {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
