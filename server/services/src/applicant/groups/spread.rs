//! Carrying what a group shares to its people.

use super::{Part, shared_field};
use crate::applicant::drafts::{self, OpenDraft};
use crate::retry::{retried, stale_or_busy};
use crate::{Error, Result, Services, Who};
use domain::CaseId;
use domain::form::{Answers, only_shared, share, take_back};
use store::Tx;

/// How often it is tried again when an answer was saved in between.
const TRIES: usize = 5;

/// Gives every unsent person of a group the group's answers as they are now, except where the person has typed something else.
/// It is done in the transaction that changes the group, so nobody ever sees half of it.
pub(crate) async fn answers(services: &Services, tx: &mut Tx, group: CaseId, now: &Answers) -> Result<()> {
    let now = only_shared(now);
    for mut draft in each(services, tx, group).await? {
        let Some(Part::Member { shared, .. }) = &mut draft.body.part else { continue };
        if *shared == now {
            continue;
        }
        share(&mut draft.body.answers, shared, &now);
        *shared = now.clone();
        drafts::follow_residence(services.policies.current(), &mut draft);
        drafts::write(services, tx, draft).await?;
    }
    Ok(())
}

/// Gives every unsent person of a group another kind of visa, purpose and post, except who has chosen another one alone.
pub(crate) async fn kind(
    services: &Services,
    tx: &mut Tx,
    was: &store::drafts::DraftRow,
    now: &store::drafts::DraftRow,
) -> Result<()> {
    for mut draft in each(services, tx, was.id).await? {
        let own = draft.row.visa_type != was.visa_type || draft.row.purpose != was.purpose;
        if own {
            continue;
        }
        draft.row.visa_type.clone_from(&now.visa_type);
        draft.row.purpose.clone_from(&now.purpose);
        draft.row.post.clone_from(&now.post);
        drafts::write(services, tx, draft).await?;
    }
    Ok(())
}

/// Keeps everybody of a group who was not sent, as long as somebody who was changed now.
pub(crate) async fn kept(services: &Services, tx: &mut Tx, group: CaseId) -> Result<()> {
    for draft in each(services, tx, group).await? {
        drafts::write(services, tx, draft).await?;
    }
    Ok(())
}

/// Everybody of a group who was not sent.
pub(in crate::applicant) async fn each(
    services: &Services,
    tx: &mut Tx,
    group: CaseId,
) -> Result<Vec<OpenDraft>> {
    let mut found = Vec::new();
    for member in tx.groups().members(group).await? {
        if let Some(row) = tx.drafts().get(member).await?.filter(|row| row.submitted_at.is_none()) {
            found.push(drafts::open(services, row)?);
        }
    }
    Ok(found)
}

/// Takes the group's answer to a question again.
///
/// # Errors
/// [`Error::NotFound`] when the application is in no group, or the question is none that a group types once.
pub async fn take_groups(services: &Services, who: &Who, id: CaseId, field: &str) -> Result<()> {
    shared_field(field).ok_or(Error::NotFound)?;
    retried(TRIES, stale_or_busy, || take_once(services, who, id, field)).await
}

async fn take_once(services: &Services, who: &Who, id: CaseId, field: &str) -> Result<()> {
    let mut tx = services.store.begin().await?;
    let mut draft = drafts::own(services, &mut tx, who, id).await?;
    let Some(Part::Member { shared, .. }) = &draft.body.part else { return Err(Error::NotFound) };
    take_back(&mut draft.body.answers, &shared.clone(), field);
    drafts::follow_residence(services.policies.current(), &mut draft);
    drafts::write(services, &mut tx, draft).await?;
    tx.commit().await?;
    Ok(())
}
