//! Beginning a group, and giving one up.

use super::{Part, own_group};
use crate::applicant::{applicant, drafts};
use crate::{Error, Result, Services, Who};
use domain::form::only_shared;
use domain::{CaseId, Reference};
use store::StoreError;
use store::groups::GroupRow;

/// The most groups that one person keeps whose answers can still be changed.
const MOST_GROUPS: i64 = 20;
/// The longest name of a group in characters.
const NAME: usize = 60;
/// How often another number is tried when a random one is taken.
const TRIES: usize = 4;

/// Begins a group for a journey; nobody is in it yet.
///
/// # Errors
/// As [`drafts::start`]; [`Error::Problems`] when the person keeps too many groups.
pub async fn start_group(
    services: &Services,
    who: &Who,
    mut start: drafts::Start,
    name: &str,
) -> Result<CaseId> {
    let (applicant_id, language) = applicant(who)?;
    start.answers = only_shared(&start.answers);
    let name: String = name.chars().filter(|sign| !sign.is_control()).take(NAME).collect();
    let part = Part::Whole { name: name.trim().to_owned() };
    let row = drafts::new_row(services, applicant_id, language, start, Some(part))?;
    for _ in 0..TRIES {
        let mut tx = services.store.begin().await?;
        if tx.groups().kept_by(applicant_id).await? >= MOST_GROUPS {
            return Err(Error::problem("", "problem-too-many-groups"));
        }
        let number = u64::from_be_bytes(crate::entropy::random(&*services.entropy));
        let reference = Reference::from_random(number).to_string();
        let group = GroupRow { id: row.id, reference, applicant_id, created_at: row.created_at };
        match tx.groups().add(&group).await {
            Err(StoreError::Duplicate(rule)) if rule == "travel_groups_reference" => continue,
            other => other?,
        }
        tx.drafts().add(&row).await?;
        tx.commit().await?;
        return Ok(row.id);
    }
    Err(Error::internal("no free number was found for a group"))
}

/// Deletes what a group shares and everybody in it who was not sent. Cases stay, and with them the group at the post.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn delete_group(services: &Services, who: &Who, id: CaseId) -> Result<()> {
    let mut tx = services.store.read().await?;
    own_group(&mut tx, who, id).await?;
    let members = tx.groups().members(id).await?;
    drop(tx);
    for member in members.into_iter().chain([id]) {
        match drafts::delete(services, who, member).await {
            // It was sent, or is gone already.
            Ok(()) | Err(Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(())
}
