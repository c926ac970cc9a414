//! Sending the people of a group: each by a command of its own, so that one who cannot be sent stops nobody.

use super::own_group;
use crate::applicant::submit::{self, Submission};
use crate::{Error, Result, Services, Who};
use domain::{CaseId, CommandKey};

/// What came of a person.
pub type Sent = (CaseId, Result<Submission>);

/// Sends the named people, one after the other. Each application was checked and its declarations accepted in its own form;
/// one that is not complete, or that a rule refuses, stays as it is and is answered with the reason.
///
/// # Errors
/// [`Error::NotFound`] when the group is somebody else's; the rest stands in the answers.
pub async fn send(
    services: &Services,
    who: &Who,
    group: CaseId,
    people: &[(CaseId, CommandKey)],
) -> Result<Vec<Sent>> {
    let mut tx = services.store.read().await?;
    own_group(&mut tx, who, group).await?;
    let members = tx.groups().members(group).await?;
    drop(tx);
    let mut sent = Vec::with_capacity(people.len());
    for (id, key) in people {
        let done = if members.contains(id) {
            submit::submit(services, who, *id, *key).await
        } else {
            Err(Error::NotFound)
        };
        sent.push((*id, done));
    }
    Ok(sent)
}
