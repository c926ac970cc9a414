//! What a browser keeps of drafts that are gone for good. The key of a draft that still is comes with its pages
//! ([`super::DraftView::waiting`]); a browser never writes it down, so that what lies on a lost phone opens only for the person
//! who signs in again.

use super::applicant;
use crate::{Result, Services, Who};
use domain::CaseId;

/// The most drafts that are asked about at once. Further ones are left out.
const MOST: usize = 60;

/// Those of `drafts` that are gone for good: sent, deleted or expired, so that their answers never open again. A draft of
/// somebody else that still is is not among them.
///
/// # Errors
/// [`crate::Error::Forbidden`] for staff.
pub async fn gone_drafts(services: &Services, who: &Who, drafts: &[CaseId]) -> Result<Vec<CaseId>> {
    applicant(who)?;
    let mut tx = services.store.read().await?;
    let mut gone = Vec::new();
    for id in drafts.iter().copied().take(MOST) {
        let row = tx.drafts().get(id).await?;
        if row.is_none_or(|row| row.submitted_at.is_some() || row.expires_at < services.now()) {
            gone.push(id);
        }
    }
    Ok(gone)
}
