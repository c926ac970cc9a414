//! Who takes a case: many cases for one colleague with one press, and the next free one. Each case has its own command and its own
//! event; what one refuses says nothing about the others. There is nothing like it for a decision.

use super::queue::{Filter, queue};
use super::tray::Tray;
use crate::command::{act, case};
use crate::who::actor_text;
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{Action, ActorId, Refusal, Role, State};
use domain::{CaseId, CommandKey, PostCode, Problem, UserId};
use sha2::{Digest, Sha256};
use store::Tx;
use store::users::UserRow;

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

/// Most cases of one press: more than any page of the queue shows.
pub const MOST: usize = 1000;

/// Whether somebody takes cases of a post: examines there and has not left.
fn takes(user: &UserRow, post: Option<&PostCode>) -> bool {
    let examines = user.roles.iter().any(|role| role == Role::Officer.as_str());
    examines && user.disabled_at.is_none() && post.is_some() && user.post.as_ref() == post
}

/// Refuses whoever takes no cases of a post. A list that was drawn earlier can still name a person who has left since.
///
/// # Errors
/// A problem at `to`, [`Error::Busy`].
pub(crate) async fn check(tx: &mut Tx, post: Option<&PostCode>, to: UserId) -> Result<()> {
    match tx.users().get(to).await? {
        Some(user) if takes(&user, post) => Ok(()),
        _ => Err(Error::problem("to", "problem-desk-not-at-work")),
    }
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
    let officers = users.into_iter().filter(|user| takes(user, staff.post.as_ref()));
    let open = officers.filter(|user| staff.is(Role::Supervisor) || user.id == staff.id);
    Ok(open.map(|user| (user.id, user.name)).collect())
}

/// Gives the cases to a colleague, one after the other, in the order in which they were picked. A case that somebody else
/// holds by now is left with them. `key` names this press of the button.
///
/// # Errors
/// [`Error::Forbidden`] for roles that assign nothing, a problem for somebody who takes no cases here or for more than [`MOST`],
/// [`Error::Busy`].
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
    if picks.len() > MOST {
        let most = Problem::new("to", "problem-desk-too-many").with("most", MOST.to_string());
        return Err(Error::Problems(most.into()));
    }
    check(&mut services.store.read().await?, staff.post.as_ref(), to).await?;
    if !staff.is(Role::Supervisor) && to != staff.id {
        return Err(Error::Refused(Refusal::AssignToSelfOnly));
    }
    let mut outcomes = Vec::with_capacity(picks.len());
    for pick in picks {
        outcomes.push(Box::pin(one(services, staff, *pick, to, key)).await?);
    }
    Ok(outcomes)
}

/// Takes the free case in examination that is due first; none when there is no free one. A case that a colleague takes in the same
/// moment is passed over. `key` names this press of the button: pressed again, it leads to the case that it took.
///
/// # Errors
/// [`Error::Forbidden`] for staff who see no cases and for a key of somebody else, a problem for somebody who takes no cases,
/// [`Error::Busy`].
pub async fn next(services: &Services, staff: &Staff, key: CommandKey) -> Result<Option<CaseId>> {
    if let Some(case) = taken(services, staff, key).await? {
        return Ok(Some(case));
    }
    let filter = Filter { tray: Tray::Unassigned, state: Some(State::Examination), ..Filter::default() };
    let mut cursor = None;
    loop {
        let page = queue(services, staff, &filter, cursor.as_deref()).await?;
        for row in &page.rows {
            if let Some(case) = Box::pin(take(services, staff, row.id, key)).await? {
                return Ok(Some(case));
            }
        }
        if page.next.is_none() {
            return Ok(None);
        }
        cursor = page.next;
    }
}

/// Tries one case; gives the one that this press holds then.
async fn take(services: &Services, staff: &Staff, id: CaseId, key: CommandKey) -> Result<Option<CaseId>> {
    let who = Who::Staff(staff.clone());
    let version = match case(services, &who, id).await {
        Ok(case) if case.assigned.is_none() => i64::try_from(case.version).unwrap_or(i64::MAX),
        Ok(_) | Err(Error::NotFound) => return Ok(None),
        Err(other) => return Err(other),
    };
    // The key lasts with the case that is taken: one that was tried in vain leaves it free for the next one.
    match act(services, &who, id, version, key, Action::Assign { to: staff.id }).await {
        Ok(_) => Ok(Some(id)),
        Err(Error::Stale { .. } | Error::Refused(_) | Error::NotFound) => Ok(None),
        // The same press, arrived twice at once, has taken another one.
        Err(Error::Forbidden) => taken(services, staff, key).await?.ok_or(Error::Forbidden).map(Some),
        Err(other) => Err(other),
    }
}

/// The case of a press that was answered before.
async fn taken(services: &Services, staff: &Staff, key: CommandKey) -> Result<Option<CaseId>> {
    let actor = actor_text(ActorId::Staff(staff.id));
    Ok(services.store.read().await?.commands().case_of(key, &actor).await?)
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
