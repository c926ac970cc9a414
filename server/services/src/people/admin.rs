//! The accounts of staff, and the background work that failed.
//!
//! An administrator keeps accounts and sees no case: the role cannot be held together with one that works on cases.

use super::note;
use super::staff::staff_of;
use crate::passwords::rules;
use crate::who::actor_text;
use crate::{Error, Result, Services, Staff, command};
use data_encoding::BASE32_NOPAD;
use domain::case::{ActorId, Role, State};
use domain::{CaseId, JobId, PostCode, Problem, Problems, Timestamp, UserId};
use serde_json::json;
use std::collections::BTreeSet;
use store::StoreError;
use store::users::UserRow;

/// Failed jobs that the page lists at most.
const FAILED_SHOWN: i64 = 200;

/// An account, as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Who, with which roles, at which post.
    pub staff: Staff,
    /// Since when the person may not sign in.
    pub disabled_at: Option<Timestamp>,
    /// The second factor is set up.
    pub has_second_factor: bool,
    /// A first password waits to be changed.
    pub must_change_password: bool,
    /// When the account was made.
    pub created_at: Timestamp,
    /// The version that a command on it carries.
    pub version: i64,
}

/// A new account, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAccount {
    /// What the person will type to sign in.
    pub login: String,
    /// Name.
    pub name: String,
    /// Roles.
    pub roles: BTreeSet<Role>,
    /// Post; none for border, audit and administration.
    pub post: Option<PostCode>,
}

/// Every account.
///
/// # Errors
/// [`Error::Busy`].
pub async fn accounts(services: &Services) -> Result<Vec<Account>> {
    Ok(services.store.read().await?.users().all().await?.into_iter().map(account_of).collect())
}

/// One account.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn account(services: &Services, user: UserId) -> Result<Account> {
    let row = services.store.read().await?.users().get(user).await?;
    row.map(account_of).ok_or(Error::NotFound)
}

fn account_of(row: UserRow) -> Account {
    Account {
        disabled_at: row.disabled_at,
        has_second_factor: row.totp_secret.is_some(),
        must_change_password: row.must_change_password,
        created_at: row.created_at,
        version: row.version,
        staff: staff_of(row),
    }
}

/// A first password that nobody chose: 80 random bits in small letters and digits, in groups.
pub fn first_password(services: &Services) -> String {
    let bytes: [u8; 10] = crate::entropy::random(&*services.entropy);
    let text = BASE32_NOPAD.encode(&bytes).to_lowercase();
    [&text[..4], &text[4..8], &text[8..12], &text[12..]].join("-")
}

/// Adds an account with a first password that has to be changed at the first sign-in.
///
/// # Errors
/// Problems of `login`, `name`, `roles`, `post`, `password`.
pub async fn add(services: &Services, by: ActorId, new: &NewAccount, password: &str) -> Result<UserId> {
    let login = new.login.trim().to_lowercase();
    let name = new.name.trim();
    let mut problems = Problems::default();
    let shape = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
    if login.is_empty() || login.len() > 64 || !login.chars().all(shape) {
        problems.push(Problem::new("login", "admin-problem-login"));
    }
    if name.is_empty() || name.chars().count() > 100 {
        problems.push(Problem::new("name", "admin-problem-name"));
    }
    check_place(services, &new.roles, new.post.as_ref(), &mut problems);
    problems.0.extend(rules::check("password", password, true, &[&login, name]).0);
    problems.or(())?;
    let password_hash = services.passwords.hash(password).await.map_err(Error::internal)?;
    let now = services.now();
    let row = UserRow {
        id: services.new_id(),
        login: login.clone(),
        name: name.to_owned(),
        password_hash,
        totp_secret: None,
        totp_last_step: None,
        recovery_hashes: Vec::new(),
        roles: names(&new.roles),
        post: new.post.clone(),
        disabled_at: None,
        must_change_password: true,
        created_at: now,
        version: 1,
    };
    let mut tx = services.store.begin().await?;
    match tx.users().add(&row).await {
        Err(StoreError::Duplicate(_)) => return Err(Error::problem("login", "admin-problem-login-taken")),
        other => other?,
    }
    let body = json!({ "user": row.id, "login": login, "roles": row.roles, "post": row.post });
    note(&mut tx, now, &actor_text(by), "user_added", body).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// Changes roles and post. Sessions end, so that nothing old is carried on; cases go back to the pool when the
/// post changes or the person works on cases no more.
///
/// # Errors
/// Problems of `roles` and `post`; [`Error::Stale`]; [`Error::NotFound`].
pub async fn set_roles(
    services: &Services,
    by: UserId,
    user: UserId,
    version: i64,
    roles: &BTreeSet<Role>,
    post: Option<PostCode>,
) -> Result<()> {
    let mut problems = Problems::default();
    check_place(services, roles, post.as_ref(), &mut problems);
    if by == user {
        problems.push(Problem::new("roles", "admin-problem-own-account"));
    }
    problems.or(())?;
    let now = services.now();
    let mut tx = services.store.begin().await?;
    let mut row = at_version(tx.users().get(user).await?, version)?;
    let moved = row.post != post;
    let before = std::mem::replace(&mut row.roles, names(roles));
    row.post = post;
    tx.users().save(&row).await?;
    tx.sessions().end_user(user).await?;
    if moved || !roles.contains(&Role::Officer) {
        give_back(services, &mut tx, user).await?;
    }
    let body = json!({ "user": user, "before": before, "roles": row.roles, "post": row.post });
    note(&mut tx, now, &actor_text(ActorId::Staff(by)), "user_roles_set", body).await?;
    tx.commit().await?;
    Ok(())
}

/// What a person has in hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InHand {
    /// Open cases: they go back to the pool.
    pub cases: usize,
    /// Blank stickers: a supervisor and a custodian take them back ([`crate::orphans`]).
    pub blanks: u64,
}

/// What this person has in hand: what happens to it when the account is disabled is said there.
///
/// # Errors
/// [`Error::Busy`].
pub async fn in_hand(services: &Services, user: UserId) -> Result<InHand> {
    let mut tx = services.store.read().await?;
    let cases = tx.queue().held(user, &open_states()).await?.len();
    Ok(InHand { cases, blanks: blanks(&mut tx, user).await? })
}

/// The states in which somebody has to work on a case, by their stored names.
pub(crate) fn open_states() -> Vec<String> {
    let open = State::ALL.iter().filter(|state| state.is_before_decision());
    open.map(ToString::to_string).collect()
}

/// Blanks in the hands of a person, whatever post they are of.
async fn blanks(tx: &mut store::Tx, user: UserId) -> Result<u64> {
    let books = tx.stock().books().await?;
    Ok(books.iter().map(|row| row.book.in_hands(user)).sum())
}

/// Disables an account. In the same transaction its sessions end and its cases go back to the pool; says what the person
/// had in hand.
///
/// # Errors
/// [`Error::Stale`]; [`Error::NotFound`]; a problem when it is the own account.
pub async fn disable(services: &Services, by: UserId, user: UserId, version: i64) -> Result<InHand> {
    if by == user {
        return Err(Error::problem("", "admin-problem-own-account"));
    }
    let now = services.now();
    let mut tx = services.store.begin().await?;
    let row = at_version(tx.users().get(user).await?, version)?;
    tx.users().save(&UserRow { disabled_at: Some(now), ..row }).await?;
    let sessions = tx.sessions().end_user(user).await?;
    let cases = give_back(services, &mut tx, user).await?;
    let blanks = blanks(&mut tx, user).await?;
    let body = json!({ "user": user, "sessions": sessions, "cases": cases, "blanks": blanks });
    note(&mut tx, now, &actor_text(ActorId::Staff(by)), "user_disabled", body).await?;
    tx.commit().await?;
    Ok(InHand { cases: cases.len(), blanks })
}

/// Enables an account again.
///
/// # Errors
/// [`Error::Stale`]; [`Error::NotFound`].
pub async fn enable(services: &Services, by: UserId, user: UserId, version: i64) -> Result<()> {
    let now = services.now();
    let mut tx = services.store.begin().await?;
    let row = at_version(tx.users().get(user).await?, version)?;
    tx.users().save(&UserRow { disabled_at: None, ..row }).await?;
    note(&mut tx, now, &actor_text(ActorId::Staff(by)), "user_enabled", json!({ "user": user })).await?;
    tx.commit().await?;
    Ok(())
}

/// Starts an account anew for a person who lost password or device: a first password, no second factor, no session. The
/// administrator learns the first password only, which the person has to change.
///
/// # Errors
/// [`Error::Stale`]; [`Error::NotFound`]; a problem when it is the own account.
pub async fn reset(services: &Services, by: UserId, user: UserId, version: i64) -> Result<String> {
    if by == user {
        return Err(Error::problem("", "admin-problem-own-account"));
    }
    let password = first_password(services);
    let password_hash = services.passwords.hash(&password).await.map_err(Error::internal)?;
    let now = services.now();
    let mut tx = services.store.begin().await?;
    let row = at_version(tx.users().get(user).await?, version)?;
    let fresh = UserRow {
        password_hash,
        totp_secret: None,
        recovery_hashes: Vec::new(),
        must_change_password: true,
        ..row
    };
    tx.users().save(&fresh).await?;
    tx.users().reset_totp_step(user).await?;
    tx.sessions().end_user(user).await?;
    note(&mut tx, now, &actor_text(ActorId::Staff(by)), "user_reset", json!({ "user": user })).await?;
    tx.commit().await?;
    Ok(password)
}

/// A job that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedJob {
    /// Id.
    pub id: JobId,
    /// Kind.
    pub kind: String,
    /// How often it was tried.
    pub attempts: i64,
    /// What went wrong last.
    pub error: String,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it was given up.
    pub failed_at: Option<Timestamp>,
}

/// Jobs that were given up, newest first.
///
/// # Errors
/// [`Error::Busy`].
pub async fn failed_jobs(services: &Services) -> Result<Vec<FailedJob>> {
    let rows = services.store.read().await?.jobs().failed(FAILED_SHOWN).await?;
    Ok(rows
        .into_iter()
        .map(|row| FailedJob {
            id: row.id,
            kind: row.kind,
            attempts: row.attempts,
            error: row.error.unwrap_or_default(),
            created_at: row.created_at,
            failed_at: row.failed_at,
        })
        .collect())
}

/// Tries a job again that was given up.
///
/// # Errors
/// [`Error::NotFound`] when it was not given up (any more).
pub async fn retry_job(services: &Services, by: UserId, job: JobId) -> Result<()> {
    let now = services.now();
    let mut tx = services.store.begin().await?;
    match tx.jobs().revive(job, now).await {
        Err(StoreError::NotFound | StoreError::Stale) => return Err(Error::NotFound),
        other => other?,
    }
    note(&mut tx, now, &actor_text(ActorId::Staff(by)), "job_retried", json!({ "job": job })).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}

/// Roles need a post where they work on cases or stickers; administration stands alone.
fn check_place(
    services: &Services,
    roles: &BTreeSet<Role>,
    post: Option<&PostCode>,
    problems: &mut Problems,
) {
    if roles.is_empty() || roles.contains(&Role::Applicant) || roles.contains(&Role::System) {
        problems.push(Problem::new("roles", "admin-problem-roles"));
    }
    if roles.contains(&Role::Admin) && roles.len() > 1 {
        problems.push(Problem::new("roles", "admin-problem-admin-alone"));
    }
    let anywhere = |role: &Role| matches!(role, Role::Border | Role::Auditor | Role::Admin);
    match post {
        None if !roles.iter().all(anywhere) => {
            problems.push(Problem::new("post", "admin-problem-post-missing"))
        }
        Some(post) if services.policies.current().post(post).is_none() => {
            problems.push(Problem::new("post", "admin-problem-post-unknown"));
        }
        _ => {}
    }
}

/// The cases of a person go back to the pool; a case that has ended stays as it is.
async fn give_back(services: &Services, tx: &mut store::Tx, user: UserId) -> Result<Vec<CaseId>> {
    let mut given = Vec::new();
    for case in tx.queue().held(user, &open_states()).await? {
        if command::give_back(services, tx, case.id).await? {
            given.push(case.id);
        }
    }
    Ok(given)
}

fn at_version(row: Option<UserRow>, version: i64) -> Result<UserRow> {
    let row = row.ok_or(Error::NotFound)?;
    if row.version == version { Ok(row) } else { Err(Error::Stale { current_version: row.version }) }
}

fn names(roles: &BTreeSet<Role>) -> Vec<String> {
    roles.iter().map(|role| role.as_str().to_owned()).collect()
}
