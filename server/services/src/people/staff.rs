//! How members of staff sign in: password, then a code of an authenticator app or a recovery code.

use super::{Limit, note, slow_down};
use crate::passwords::totp::Secret;
use crate::passwords::{outdated, recovery, rules};
use crate::who::actor_text;
use crate::{Error, Result, Services, Staff};
use domain::case::{ActorId, Role};
use domain::{Timestamp, UserId};
use serde_json::json;
use std::str::FromStr as _;
use store::users::UserRow;

const PER_LOGIN: Limit = Limit { seconds: 15 * 60, tries: 10 };
const PER_CLIENT: Limit = Limit { seconds: 15 * 60, tries: 100 };
const PER_CODE: Limit = Limit { seconds: 5 * 60, tries: 6 };

/// A person whose password was right, and what comes next. Not signed in yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pending {
    /// Who.
    pub user: UserId,
    /// The second factor is set up: ask for a code. Otherwise it has to be set up first.
    pub has_second_factor: bool,
}

/// The first factor. The answer to a wrong password, an unknown account and a disabled one is the same and takes as long.
///
/// # Errors
/// The problem `sign-in-problem-wrong`; [`Error::Throttled`].
pub async fn sign_in(services: &Services, login: &str, password: &str, client: &str) -> Result<Pending> {
    let now = services.now();
    let login = login.trim().to_lowercase();
    let keys = [(format!("sign-in:{login}"), PER_LOGIN), (format!("sign-in-client:{client}"), PER_CLIENT)];
    slow_down(services, now, &keys).await?;
    let found = services.store.read().await?.users().by_login(&login).await?;
    let active = found.as_ref().filter(|user| user.disabled_at.is_none());
    let hash = active.map(|user| user.password_hash.as_str());
    let right = services.passwords.verify(hash, password).await.map_err(Error::internal)?;
    let Some(user) = found.filter(|user| right && user.disabled_at.is_none()) else {
        let mut tx = services.store.begin().await?;
        note(&mut tx, now, "system", "sign_in_failed", json!({ "login": login })).await?;
        tx.commit().await?;
        return Err(Error::problem("", "sign-in-problem-wrong"));
    };
    let pending = Pending { user: user.id, has_second_factor: user.totp_secret.is_some() };
    let mut tx = services.store.begin().await?;
    tx.throttles().clear(&keys[0].0).await?;
    if outdated(&user.password_hash) {
        let password_hash = services.passwords.hash(password).await.map_err(Error::internal)?;
        tx.users().save(&UserRow { password_hash, ..user }).await?;
    }
    tx.commit().await?;
    Ok(pending)
}

/// The second factor: a code of the app, or a recovery code, which is used up.
///
/// # Errors
/// The problem `sign-in-problem-code` of the field `code`; [`Error::Throttled`].
pub async fn second_factor(services: &Services, user: UserId, code: &str) -> Result<Staff> {
    let now = services.now();
    slow_down(services, now, &[(format!("code:{user}"), PER_CODE)]).await?;
    let wrong = || Error::problem("code", "sign-in-problem-code");
    let mut tx = services.store.begin().await?;
    let row = tx.users().get(user).await?.filter(|row| row.disabled_at.is_none()).ok_or_else(wrong)?;
    let sealed = row.totp_secret.as_deref().ok_or_else(wrong)?;
    let secret = Secret::open(&services.vault, user, sealed).map_err(Error::internal)?;
    let by = match secret.check(code, now, row.totp_last_step) {
        Some(step) if tx.users().use_totp_step(user, step).await? => "app",
        _ => {
            let left =
                recovery::spend(&services.vault, user, code, &row.recovery_hashes).ok_or_else(wrong)?;
            tx.users().save(&UserRow { recovery_hashes: left, ..row.clone() }).await?;
            "recovery_code"
        }
    };
    tx.throttles().clear(&format!("code:{user}")).await?;
    note(&mut tx, now, &actor_text(ActorId::Staff(user)), "signed_in", json!({ "by": by })).await?;
    tx.commit().await?;
    Ok(staff_of(row))
}

/// A new secret for a person whose password was right and who has no second factor yet. It counts only once
/// [`confirm_second_factor`] has seen a code of it.
pub fn new_second_factor(services: &Services) -> Secret {
    Secret::generate(&*services.entropy)
}

/// Sets the second factor up and gives ten recovery codes, which are shown once.
///
/// # Errors
/// The problem `sign-in-problem-code`; [`Error::Forbidden`] when there is a second factor already; [`Error::Throttled`].
pub async fn confirm_second_factor(
    services: &Services,
    user: UserId,
    secret: &Secret,
    code: &str,
) -> Result<(Staff, recovery::Codes)> {
    let now = services.now();
    slow_down(services, now, &[(format!("code:{user}"), PER_CODE)]).await?;
    let step = secret.check(code, now, None).ok_or_else(|| Error::problem("code", "sign-in-problem-code"))?;
    let codes = recovery::generate(&services.vault, &*services.entropy, user);
    let mut tx = services.store.begin().await?;
    let mut row = active(tx.users().get(user).await?)?;
    if row.totp_secret.is_some() {
        return Err(Error::Forbidden);
    }
    row.totp_secret = Some(secret.seal(&services.vault, user));
    row.recovery_hashes.clone_from(&codes.hashes);
    tx.users().save(&row).await?;
    tx.users().reset_totp_step(user).await?;
    tx.users().use_totp_step(user, step).await?;
    let actor = actor_text(ActorId::Staff(user));
    note(&mut tx, now, &actor, "second_factor_set_up", json!({})).await?;
    note(&mut tx, now, &actor, "signed_in", json!({ "by": "app" })).await?;
    tx.commit().await?;
    Ok((staff_of(row), codes))
}

/// Changes the own password and ends all sessions of the person: the page signs in anew.
///
/// # Errors
/// Problems of `current-password` and `new-password`; [`Error::Throttled`].
pub async fn change_password(services: &Services, user: UserId, current: &str, new: &str) -> Result<()> {
    let now = services.now();
    slow_down(services, now, &[(format!("password:{user}"), PER_LOGIN)]).await?;
    let row = active(services.store.read().await?.users().get(user).await?)?;
    if !services.passwords.verify(Some(&row.password_hash), current).await.map_err(Error::internal)? {
        return Err(Error::problem("current-password", "sign-in-problem-current"));
    }
    if current == new {
        return Err(Error::problem("new-password", "sign-in-problem-same"));
    }
    let problems = rules::check("new-password", new, true, &[&row.login, &row.name]);
    problems.or(())?;
    let password_hash = services.passwords.hash(new).await.map_err(Error::internal)?;
    let mut tx = services.store.begin().await?;
    tx.users().save(&UserRow { password_hash, must_change_password: false, ..row }).await?;
    tx.sessions().end_user(user).await?;
    note(&mut tx, now, &actor_text(ActorId::Staff(user)), "password_changed", json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// The member of staff of a session, with the roles of this moment; `None` when the account is gone or disabled.
///
/// # Errors
/// [`Error::Busy`].
pub async fn load(services: &Services, user: UserId) -> Result<Option<Staff>> {
    let row = services.store.read().await?.users().get(user).await?;
    Ok(row.filter(|row| row.disabled_at.is_none()).map(staff_of))
}

/// Whether the person has to choose a new password before anything else.
///
/// # Errors
/// [`Error::Forbidden`] when the account is gone.
pub async fn must_change_password(services: &Services, user: UserId) -> Result<bool> {
    Ok(active(services.store.read().await?.users().get(user).await?)?.must_change_password)
}

/// Ends every session of the person, on every device.
///
/// # Errors
/// [`Error::Busy`].
pub async fn sign_out_everywhere(services: &Services, user: UserId) -> Result<u64> {
    let now = services.now();
    let mut tx = services.store.begin().await?;
    let ended = tx.sessions().end_user(user).await?;
    note(
        &mut tx,
        now,
        &actor_text(ActorId::Staff(user)),
        "signed_out_everywhere",
        json!({ "sessions": ended }),
    )
    .await?;
    tx.commit().await?;
    Ok(ended)
}

/// One open session of a person, for the list of devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenSession {
    /// Signed in.
    pub since: Timestamp,
    /// Last request.
    pub seen_at: Timestamp,
}

/// The open sessions of a person, newest first.
///
/// # Errors
/// [`Error::Busy`].
pub async fn sessions(services: &Services, user: UserId) -> Result<Vec<OpenSession>> {
    let rows = services.store.read().await?.sessions().of_user(user).await?;
    Ok(rows.iter().map(|row| OpenSession { since: row.created_at, seen_at: row.seen_at }).collect())
}

fn active(row: Option<UserRow>) -> Result<UserRow> {
    row.filter(|row| row.disabled_at.is_none()).ok_or(Error::Forbidden)
}

pub(super) fn staff_of(row: UserRow) -> Staff {
    Staff {
        id: row.id,
        login: row.login,
        name: row.name,
        roles: row.roles.iter().filter_map(|role| Role::from_str(role).ok()).collect(),
        post: row.post,
    }
}
