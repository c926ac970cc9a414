//! The staff of the demonstration.

use crate::passwords::totp::Secret;
use crate::{Error, Result, Services, Staff};
use domain::case::Role;
use domain::{PostCode, UserId};
use std::collections::BTreeMap;
use store::users::UserRow;

/// The password of every account of the demonstration.
pub const PASSWORD: &str = "blue kettle harbour";

/// An account of the demonstration.
#[derive(Clone, Copy, Debug)]
pub struct Account {
    /// Sign-in name.
    pub login: &'static str,
    /// Name.
    pub name: &'static str,
    /// Roles.
    pub roles: &'static [Role],
    /// Post.
    pub post: Option<&'static str>,
}

/// Every account, in the order in which a case meets them.
pub const ACCOUNTS: &[Account] = &[
    Account {
        login: "intake",
        name: "Ines Moreau",
        roles: &[Role::Intake, Role::Screening, Role::Delivery],
        post: Some("GVA"),
    },
    Account { login: "officer", name: "Oskar Lind", roles: &[Role::Officer], post: Some("GVA") },
    Account {
        login: "decider",
        name: "Dalia Haddad",
        roles: &[Role::Decider, Role::Supervisor],
        post: Some("GVA"),
    },
    Account { login: "custodian", name: "Keiko Mori", roles: &[Role::Custodian], post: Some("GVA") },
    Account { login: "supervisor", name: "Sofia Rossi", roles: &[Role::Supervisor], post: Some("GVA") },
    Account { login: "operator", name: "Pavel Novak", roles: &[Role::Operator], post: Some("GVA") },
    Account { login: "controller", name: "Chidi Okafor", roles: &[Role::Controller], post: Some("GVA") },
    Account { login: "border", name: "Bruno Costa", roles: &[Role::Border], post: None },
    Account { login: "auditor", name: "Aud Berg", roles: &[Role::Auditor], post: None },
    Account { login: "admin", name: "Amara Diallo", roles: &[Role::Admin], post: None },
    Account {
        login: "hanoi",
        name: "Tomas Reyes",
        roles: &[Role::Intake, Role::Screening, Role::Officer],
        post: Some("HAN"),
    },
    Account { login: "hanoi-custodian", name: "Linh Tran", roles: &[Role::Custodian], post: Some("HAN") },
    Account { login: "hanoi-operator", name: "Thu Pham", roles: &[Role::Operator], post: Some("HAN") },
    Account { login: "hanoi-supervisor", name: "Minh Vo", roles: &[Role::Supervisor], post: Some("HAN") },
];

/// The secret of the second factor of every account: a test key that everybody knows.
fn secret() -> Secret {
    Secret::from_bytes(*b"vidimus demo secret!")
}

/// The code of the second factor of every account at this moment, for the page that shows it; none outside a
/// demonstration.
pub fn code(services: &Services) -> Option<String> {
    services.settings.demo.then(|| secret().code(services.now()))
}

/// The staff that was seeded, by sign-in name.
pub(super) struct Team(BTreeMap<&'static str, Staff>);

impl Team {
    /// A member by sign-in name.
    pub(super) fn get(&self, login: &str) -> Result<&Staff> {
        self.0.get(login).ok_or_else(|| Error::internal(format!("the demonstration has no account {login}")))
    }
}

/// Adds the accounts, with the password set and the second factor ready.
pub(super) async fn seed(services: &Services) -> Result<Team> {
    let password_hash = services.passwords.hash(PASSWORD).await.map_err(Error::internal)?;
    let now = services.now();
    let mut team = BTreeMap::new();
    let mut tx = services.store.begin().await?;
    for account in ACCOUNTS {
        let id: UserId = services.new_id();
        let post = account.post.map(PostCode::from);
        let row = UserRow {
            id,
            login: account.login.to_owned(),
            name: account.name.to_owned(),
            password_hash: password_hash.clone(),
            totp_secret: Some(secret().seal(&services.vault, id)),
            totp_last_step: None,
            recovery_hashes: Vec::new(),
            roles: account.roles.iter().map(|role| role.as_str().to_owned()).collect(),
            post: post.clone(),
            disabled_at: None,
            must_change_password: false,
            created_at: now,
            version: 1,
        };
        tx.users().add(&row).await?;
        let staff = Staff {
            id,
            login: row.login,
            name: row.name,
            roles: account.roles.iter().copied().collect(),
            post,
        };
        team.insert(account.login, staff);
    }
    tx.commit().await?;
    Ok(Team(team))
}
