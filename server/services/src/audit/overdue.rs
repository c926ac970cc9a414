//! What is overdue, from the journals alone: every case is made again from its entries and its last day counted anew. Queues use the
//! column that follows from it, which [`super::verify`] compares.

use super::verify::{Walk, replayed};
use crate::{Error, Result, Services};
use domain::case::Case;
use domain::{CaseId, Date, PostCode, Reference, clock};

/// A case whose last day for the decision has passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overdue {
    /// The case.
    pub id: CaseId,
    /// Its reference.
    pub reference: Reference,
    /// Its post.
    pub post: PostCode,
    /// The last day.
    pub due: Date,
}

/// Every case whose last day has passed today at its post, the longest overdue first.
///
/// # Errors
/// [`Error::Busy`]; [`Error::Internal`] for a journal that cannot be read ([`super::verify`] says which).
pub async fn overdue(services: &Services) -> Result<Vec<Overdue>> {
    let mut tx = services.store.read().await?;
    let mut found = Vec::new();
    let mut walk = Walk::default();
    while let Some(heads) = walk.next(&mut tx).await? {
        for head in &heads {
            let Some((case, policy)) = replayed(services, &mut tx, head.case_id).await? else { continue };
            let today = policy.post(&case.post).ok_or(Error::NotFound)?.date(services.now());
            found.extend(late(&case, clock::due(&case, &policy), today));
        }
    }
    found.sort_by_key(|one| (one.due, one.id));
    Ok(found)
}

fn late(case: &Case, due: Option<Date>, today: Date) -> Option<Overdue> {
    let due = due.filter(|due| *due < today)?;
    Some(Overdue { id: case.id, reference: case.reference.clone(), post: case.post.clone(), due })
}
