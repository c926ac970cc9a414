//! The form of a decision against the applicant, as the post hands it over: at the counter, or in a letter.

use super::case::post_of;
use crate::applicant::paper::handed_over;
use crate::command::{self, look};
use crate::{Error, Result, Services, Staff, Who};
use domain::CaseId;
use domain::case::Role;

/// Who hands it over, or answers for what it says.
pub const ROLES: &[Role] = &[Role::Intake, Role::Officer, Role::Decider, Role::Supervisor, Role::Delivery];

/// How the journal calls a reading of it.
pub const READ: &str = "decision_form";

/// The form as PDF; that it was taken is an event of the case.
///
/// # Errors
/// [`Error::NotFound`] for a case of another post, and before the telling of a decision against the applicant is recorded: the form names
/// the last day for an appeal. [`Error::Forbidden`] for roles that do not read the case, [`Error::Busy`].
pub async fn decision(services: &Services, staff: &Staff, id: CaseId) -> Result<Vec<u8>> {
    if !staff.may_know(&post_of(services, id).await?) {
        return Err(Error::NotFound);
    }
    if !staff.is_any(ROLES) {
        return Err(Error::Forbidden);
    }
    let who = Who::Staff(staff.clone());
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, &who, id).await?;
    drop(tx);
    let pdf = handed_over(&opened.case, &opened.policy)?;
    look(services, &who, id, READ).await?;
    Ok(pdf)
}
