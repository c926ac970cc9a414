//! Many cases for one colleague with one press. Each case has its own command and its own event; what one refuses says nothing
//! about the others. There is nothing like it for a decision.

use crate::command::{act, case};
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{Action, Role};
use domain::{CaseId, CommandKey, UserId};
use sha2::{Digest, Sha256};

/// A case that was chosen in a list, with who held it there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The case.
    pub case: CaseId,
    /// Who held it when the list was drawn.
    pub held: Option<UserId>,
}

/// What became of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The number that people use; empty for a case that is not this person's business.
    pub reference: String,
    /// Done, or why not.
    pub done: Result<()>,
}

/// To whom this person can give cases: a supervisor to every officer of the post, an officer to themselves.
///
/// # Errors
/// [`Error::Busy`].
pub async fn colleagues(services: &Services, staff: &Staff) -> Result<Vec<(UserId, String)>> {
    if !staff.is_any(&[Role::Officer, Role::Supervisor]) {
        return Ok(Vec::new());
    }
    let users = services.store.read().await?.users().all().await?;
    let officer = Role::Officer.as_str();
    let here = users.into_iter().filter(|user| user.disabled_at.is_none() && user.post == staff.post);
    let officers = here.filter(|user| user.roles.iter().any(|role| role == officer));
    let open = officers.filter(|user| staff.is(Role::Supervisor) || user.id == staff.id);
    Ok(open.map(|user| (user.id, user.name)).collect())
}

/// Gives the cases to a colleague, one after the other, in the order in which they were picked. A case that somebody else
/// holds by now is left with them. `key` names this press of the button.
///
/// # Errors
/// [`Error::Forbidden`] for roles that assign nothing, a problem for somebody who takes no cases here, [`Error::Busy`].
pub async fn many(
    services: &Services,
    staff: &Staff,
    picks: &[Pick],
    to: UserId,
    key: CommandKey,
) -> Result<Vec<Outcome>> {
    if !staff.is_any(&[Role::Officer, Role::Supervisor]) {
        return Err(Error::Forbidden);
    }
    if colleagues(services, staff).await?.iter().all(|(id, _)| *id != to) {
        return Err(Error::problem("to", "problem-desk-choose"));
    }
    let mut outcomes = Vec::with_capacity(picks.len());
    for pick in picks {
        outcomes.push(Box::pin(one(services, staff, *pick, to, key)).await?);
    }
    Ok(outcomes)
}

async fn one(services: &Services, staff: &Staff, pick: Pick, to: UserId, key: CommandKey) -> Result<Outcome> {
    let who = Who::Staff(staff.clone());
    let case = match case(services, &who, pick.case).await {
        Ok(case) => case,
        Err(Error::NotFound) => return Ok(Outcome { reference: String::new(), done: Err(Error::NotFound) }),
        Err(other) => return Err(other),
    };
    let version = i64::try_from(case.version).unwrap_or(i64::MAX);
    let taken = case.assigned != pick.held && case.assigned != Some(to);
    let done = if taken {
        Err(Error::Stale { current_version: version })
    } else {
        let key = own_key(key, pick.case);
        act(services, &who, pick.case, version, key, Action::Assign { to }).await.map(|_| ())
    };
    match done {
        Err(Error::Busy) => Err(Error::Busy),
        done => Ok(Outcome { reference: case.reference.to_string(), done }),
    }
}

/// The key of one case in a press: the same again when the press is repeated.
fn own_key(press: CommandKey, case: CaseId) -> CommandKey {
    let digest = Sha256::new().chain_update(press.0.as_bytes()).chain_update(case.0.as_bytes()).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    CommandKey(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}
