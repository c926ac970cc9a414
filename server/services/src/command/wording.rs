//! Counts the sentences of a proposal that repeat the officer's last ones.

use super::{Opened, event_context};
use crate::who::actor_text;
use crate::{Error, Result, Services};
use domain::CaseId;
use domain::case::wording::{LAST, Wording, repeats, sentences};
use domain::case::{Action, Actor, ActorId, EventBody};
use store::Tx;

/// Fills in what only the journals of the officer's other cases know. Of what the caller said only counts whether the officer means
/// the sentences as they are.
pub(super) async fn complete(
    services: &Services,
    tx: &mut Tx,
    opened: &Opened,
    actor: &Actor,
    action: Action,
) -> Result<Action> {
    Ok(match action {
        Action::ProposeIssue { grant, reason, checks, wording } => {
            let (sentences, earlier) = before(services, tx, actor.id(), opened.case.id).await?;
            let wording = Wording { repeats: repeats(&[], &reason, &sentences), earlier, ..wording };
            Action::ProposeIssue { grant, reason, checks, wording }
        }
        Action::ProposeRefuse { grounds, reason, checks, wording } => {
            let (sentences, earlier) = before(services, tx, actor.id(), opened.case.id).await?;
            let wording = Wording { repeats: repeats(&grounds, &reason, &sentences), earlier, ..wording };
            Action::ProposeRefuse { grounds, reason, checks, wording }
        }
        other => other,
    })
}

/// The last sentences that somebody wrote in proposals of other cases, the newest first, and how many proposals there were. The
/// sentences of a case that was erased cannot be read any more.
async fn before(services: &Services, tx: &mut Tx, actor: ActorId, but: CaseId) -> Result<(Vec<String>, u16)> {
    let mut written = Vec::with_capacity(LAST);
    let rows = tx.journal().proposals_of(&actor_text(actor), i64::try_from(LAST).unwrap_or(i64::MAX)).await?;
    let count = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    for row in rows {
        if row.case_id == but {
            continue;
        }
        let case = tx.cases().get(row.case_id).await?;
        let Some(wrapped) = case.and_then(|case| case.wrapped_key) else { continue };
        let key = services.vault.unwrap(row.case_id, &wrapped).map_err(Error::internal)?;
        let place = event_context(row.case_id, row.seq);
        let body = services.vault.open(&key, &place, &row.body).map_err(Error::internal)?;
        let body: EventBody = serde_json::from_slice(&body).map_err(Error::internal)?;
        let (grounds, reason) = match &body {
            EventBody::RefusalProposed { grounds, reason, .. } => (grounds.as_slice(), reason.as_str()),
            EventBody::IssueProposed { reason, .. } => (&[][..], reason.as_str()),
            _ => continue,
        };
        written.extend(sentences(grounds, reason).map(str::to_owned));
    }
    written.truncate(LAST);
    Ok((written, count))
}
