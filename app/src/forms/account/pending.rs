//! A sign-in of staff on its way: the password was right, the second factor is to come. It lives in the session for a few
//! minutes and opens no door.

use crate::{Ctx, Fault};
use data_encoding::BASE64;
use domain::{Timestamp, UserId};
use serde::{Deserialize, Serialize};
use services::Services;
use services::passwords::totp::Secret;

const KEY: &str = "pending_sign_in";
/// How long a person has for the second factor.
const SECONDS: i64 = 10 * 60;

/// See the module.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pending {
    /// Who.
    pub user: UserId,
    /// As typed, for the name in the app.
    pub login: String,
    /// Where to go on to.
    pub next: String,
    /// When the password was right.
    pub since: Timestamp,
    /// The secret that is being set up, sealed.
    sealed_secret: Option<String>,
}

impl Pending {
    /// A person whose password was right just now.
    pub fn new(user: UserId, login: &str, next: &str, since: Timestamp) -> Self {
        Self { user, login: login.to_owned(), next: next.to_owned(), since, sealed_secret: None }
    }

    /// The secret that is being set up.
    pub fn secret(&self, services: &Services) -> Option<Secret> {
        let sealed = BASE64.decode(self.sealed_secret.as_deref()?.as_bytes()).ok()?;
        Secret::open(&services.vault, self.user, &sealed).ok()
    }

    /// With a secret that is being set up.
    #[must_use]
    pub fn with_secret(mut self, services: &Services, secret: &Secret) -> Self {
        self.sealed_secret = Some(BASE64.encode(&secret.seal(&services.vault, self.user)));
        self
    }

    /// Keeps it in the session.
    ///
    /// # Errors
    /// The session store's.
    pub async fn store(self, ctx: &Ctx) -> Result<(), Fault> {
        Ok(ctx.session.insert(KEY, self).await?)
    }
}

/// The sign-in on its way; `None` when there is none or it took too long.
///
/// # Errors
/// The session store's.
pub async fn load(ctx: &Ctx) -> Result<Option<Pending>, Fault> {
    let pending: Option<Pending> = ctx.session.get(KEY).await?;
    let now = ctx.state.services.now();
    Ok(pending.filter(|pending| now.seconds_since(pending.since) <= SECONDS))
}

/// Forgets it.
///
/// # Errors
/// The session store's.
pub async fn clear(ctx: &Ctx) -> Result<(), Fault> {
    ctx.session.remove::<Pending>(KEY).await?;
    Ok(())
}
