//! The copy of a sticker for the record: PDF/A, marked as a copy.

use super::label;
use crate::command::look;
use crate::{Error, Result, Services, Staff, Who};
use domain::CaseId;
use domain::case::Role;
use std::sync::Arc;

/// A copy of the sticker that was released.
#[derive(Clone, Debug)]
pub struct Copy {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Name for the download: the serial only, no personal data.
    pub file_name: String,
}

/// Who gets copies: who handles stickers, and who audits.
const READERS: &[Role] = &[Role::Operator, Role::Controller, Role::Delivery, Role::Supervisor, Role::Auditor];

/// The copy of the last sticker of a case. That it was read is an event. There is none before the sticker was released: until
/// then the controller reads the sticker and nothing else.
///
/// # Errors
/// [`Error::NotFound`] for a case of another post or without a released sticker, [`Error::Forbidden`] for roles that do not
/// read stickers, [`Error::Internal`] when the case would not give the MRZ that was printed.
pub async fn copy(services: &Services, staff: &Staff, id: CaseId) -> Result<Copy> {
    if !staff.is_any(READERS) {
        return Err(Error::Forbidden);
    }
    let row = services.store.read().await?.cases().get(id).await?;
    if !row.is_some_and(|row| staff.may_know(&row.post)) {
        return Err(Error::NotFound);
    }
    let opened = look(services, &Who::Staff(staff.clone()), id, "sticker_copy").await?;
    let sticker = opened.case.sticker().ok_or(Error::NotFound)?;
    let released = sticker.control.as_ref().is_some_and(|control| control.failed.is_none());
    let rendering = sticker.rendering.as_ref().filter(|_| released).ok_or(Error::NotFound)?;
    let (printed, file_name) = (rendering.mrz.clone(), format!("{}-copy.pdf", sticker.serial));
    let label = label::of(services, &opened).await?;
    if label.mrz != printed {
        return Err(Error::internal(format!("case {id}: the MRZ of the copy differs from the print")));
    }
    let policy = Arc::clone(&opened.policy);
    let made = tokio::task::spawn_blocking(move || label::archive(&label, &policy)).await;
    Ok(Copy { pdf: made.map_err(Error::internal)??.pdf, file_name })
}
