//! A visa that is filled in by hand while the post cannot print (Visa Code Art. 27: technical force majeure only).
//!
//! What is written is what the label would show, field by field ([`sheet`]). The machine readable zone and the place of the
//! seal stay empty, and nothing that is written is changed afterwards: a wrong sticker is spoiled.

use super::desk::{Job, scanned};
use super::label;
use crate::command::{Done, Opened, act};
use crate::sticker;
use crate::{Result, Services, Staff, Who};
use domain::case::Action;
use domain::policy::StickerField;
use std::collections::BTreeSet;

/// What is written in one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The field, in the order of the label.
    pub field: StickerField,
    /// Exactly this; empty for a field that stays empty.
    pub value: String,
}

/// What is written on the blank that is bound to the case.
///
/// # Errors
/// As [`label::label`].
pub(super) fn sheet(opened: &Opened) -> Result<Vec<Written>> {
    let (case, policy) = (&opened.case, &opened.policy);
    let shown = label::label(case, policy, None)?;
    let layout = label::layout(policy, Some((0, 0)));
    let line = |name: StickerField| {
        let value = sticker::value(&shown, &layout, label::field(name));
        Written { field: name, value }
    };
    Ok(case.written_fields(policy).into_iter().map(line).collect())
}

async fn run(services: &Services, staff: &Staff, job: Job, action: Action) -> Result<Done> {
    act(services, &Who::Staff(staff.clone()), job.case, job.version, job.key, action).await
}

/// Allows that the visa is filled in by hand. The post must have an outage.
///
/// # Errors
/// As [`act`]; [`crate::Error::Problems`] without an outage.
pub async fn authorise(services: &Services, staff: &Staff, job: Job, reason: &str) -> Result<Done> {
    // The ledger says which outage the post has.
    let outage = domain::OutageId(uuid::Uuid::nil());
    run(services, staff, job, Action::AuthoriseHand { outage, reason: reason.to_owned() }).await
}

/// Binds the scanned blank, which was issued to this operator. The outage must last.
///
/// # Errors
/// As [`super::desk::load`]; [`crate::Error::Problems`] when the outage is over.
pub async fn take(services: &Services, staff: &Staff, job: Job, serial: &str) -> Result<Done> {
    run(services, staff, job, Action::TakeByHand { serial: scanned(serial), custodian: None }).await
}

/// The blank is filled in; it is scanned once more.
///
/// # Errors
/// As [`act`].
pub async fn fill(services: &Services, staff: &Staff, job: Job, serial: &str) -> Result<Done> {
    run(services, staff, job, Action::FillByHand { serial: scanned(serial) }).await
}

/// Another person has compared every field of the sticker, and typed the numbers of sticker and passport from the paper.
///
/// # Errors
/// As [`act`], with [`domain::case::Refusal::HandUnchecked`] for the first field that was not compared.
pub async fn control(
    services: &Services,
    staff: &Staff,
    job: Job,
    (number, passport_number): (&str, &str),
    checked: BTreeSet<StickerField>,
) -> Result<Done> {
    let (number, passport_number) = (number.to_owned(), passport_number.to_owned());
    run(services, staff, job, Action::PassHandControl { number, passport_number, checked }).await
}

/// After the outage a supervisor who had no part in it has gone through the visa.
///
/// # Errors
/// As [`act`]; [`crate::Error::Problems`] while the outage lasts.
pub async fn reconcile(services: &Services, staff: &Staff, job: Job, note: &str) -> Result<Done> {
    run(services, staff, job, Action::ReconcileHand { note: note.to_owned() }).await
}
