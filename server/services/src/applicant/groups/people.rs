//! Putting people into a group: one by one, from a list, with answers of somebody who is in it already.

use super::{Part, own_whole};
use crate::applicant::{applicant, common, drafts};
use crate::retry::{retried, stale_or_busy};
use crate::{Error, Result, Services, Who};
use domain::form::{Answers, fields, only_shared};
use domain::roster::{self, Fault};
use domain::{CaseId, Problem};

/// How often it is tried again when the group changed in between.
const TRIES: usize = 5;

/// The pages whose answers somebody can take over from another person: home, contact, and where they work or learn. Who a
/// person is, and what a person declares, is never copied.
pub const COPIED: &[&str] = &["home-address", "contact", "occupation", "employer"];

/// What came of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// Everybody is in the group now.
    People(Vec<CaseId>),
    /// Nobody is; this is wrong.
    Faults(Vec<Fault>),
}

/// Adds people with what is known of them, in their order. Each takes the group's answers and papers, and those of [`COPIED`] from
/// `like`, if that is somebody in the group who was not sent.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Problems`] when the group would have too many.
pub async fn add_people(
    services: &Services,
    who: &Who,
    group: CaseId,
    people: &[Answers],
    like: Option<CaseId>,
) -> Result<Vec<CaseId>> {
    let once = || add_once(services, who, group, people, like);
    retried(TRIES, stale_or_busy, once).await
}

/// Adds the people of a list, or says what is wrong with it.
///
/// # Errors
/// As [`add_people`].
pub async fn add_list(services: &Services, who: &Who, group: CaseId, text: &str) -> Result<Added> {
    let mut tx = services.store.read().await?;
    let draft = own_whole(services, &mut tx, who, group).await?;
    let there = tx.groups().members(group).await?.len();
    drop(tx);
    let policy = services.policies.current();
    let context = policy
        .form_context(&draft.row.visa_type, services.today(&draft.row.post))
        .ok_or_else(|| Error::problem("", "problem-visa-type-gone"))?;
    let most = usize::from(policy.groups.most).saturating_sub(there);
    match roster::read(text, most, &context) {
        Ok(people) => Ok(Added::People(add_people(services, who, group, &people, None).await?)),
        Err(faults) => Ok(Added::Faults(faults)),
    }
}

async fn add_once(
    services: &Services,
    who: &Who,
    group: CaseId,
    people: &[Answers],
    like: Option<CaseId>,
) -> Result<Vec<CaseId>> {
    let (applicant_id, language) = applicant(who)?;
    let mut tx = services.store.begin().await?;
    tx.groups().lock(group).await?;
    let whole = own_whole(services, &mut tx, who, group).await?;
    let members = tx.groups().members(group).await?;
    let most = usize::from(services.policies.current().groups.most);
    if members.len() + people.len() > most {
        return Err(Problem::new("", "problem-group-full").with("most", most).into());
    }
    let copied = match like {
        Some(like) if members.contains(&like) => {
            copied(&drafts::own(services, &mut tx, who, like).await?.body.answers)
        }
        Some(_) => return Err(Error::problem("like", "problem-group-like")),
        None => Answers::new(),
    };
    let shared = only_shared(&whole.body.answers);
    let papers = tx.documents().current(group).await?;
    let mut added = Vec::with_capacity(people.len());
    for known in people {
        let mut answers = shared.clone();
        answers.merge(copied.clone());
        answers.merge(known.clone());
        let start = drafts::Start {
            post: whole.row.post.clone(),
            visa_type: whole.row.visa_type.clone(),
            purpose: whole.row.purpose.clone(),
            answers,
        };
        let part = Part::Member { of: group, shared: shared.clone() };
        let row = drafts::new_row(services, applicant_id, language, start, Some(part))?;
        tx.drafts().add(&row).await?;
        tx.groups().add_member(group, row.id).await?;
        added.push(row.id);
        let draft = drafts::open(services, row)?;
        common::give(services, &mut tx, (&whole.key, &papers), &draft).await?;
    }
    // The time until what is shared is deleted starts again.
    drafts::write(services, &mut tx, whole).await?;
    tx.commit().await?;
    Ok(added)
}

/// What somebody else can take over.
fn copied(answers: &Answers) -> Answers {
    let inputs =
        fields().filter(|field| COPIED.contains(&field.section)).flat_map(domain::form::Field::inputs);
    inputs
        .filter(|input| !answers.get(input).is_empty())
        .map(|input| (input.clone(), answers.get(&input).to_owned()))
        .collect()
}
