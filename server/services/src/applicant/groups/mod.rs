//! People who apply together: a family, a class, a tour.
//!
//! What they answer alike is typed once, in a draft that has the id of the group ([`Part::Whole`]); each person has an own draft
//! ([`Part::Member`]) that holds a copy of the group's answers beside the own ones, so that it is whole by itself and is checked,
//! sent and decided like any other. [`spread`] carries a change of the group to every unsent person who has not typed something
//! else, and [`super::common`] does the same with the papers that the group has in common. [`begin`] and [`people`] make groups and put people in, [`send`] sends those who are complete, each by a command of its
//! own.

pub mod begin;
pub mod people;
pub mod send;
pub mod spread;

pub use begin::{delete_group, start_group};
pub use people::{Added, add_people};
pub use send::{Sent, send};
pub use spread::take_groups;

use super::drafts::{self, DraftView, OpenDraft};
use super::{applicant, submit};
use crate::command;
use crate::{Error, Result, Services, Who, visits};
use domain::case::{PublicStatus, public_status};
use domain::form::{Answers, Field, SectionState, differing, field, shared_sections};
use domain::{CaseId, Reference, Timestamp};
use serde::{Deserialize, Serialize};
use store::Tx;
use store::groups::GroupRow;

/// What a draft is in its group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// It holds what the group shares.
    Whole {
        /// What its keeper calls the group.
        name: String,
    },
    /// It is that of a person.
    Member {
        /// The group.
        of: CaseId,
        /// The group's answers as they were carried here last.
        shared: Answers,
    },
}

/// A group in the list of its keeper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupSummary {
    /// Id.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// What its keeper calls it; empty once what was shared is deleted.
    pub name: String,
    /// People in it.
    pub people: usize,
    /// People whose applications were sent.
    pub sent: usize,
}

/// A person of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The application.
    pub id: CaseId,
    /// The name as typed so far, or as signed.
    pub name: String,
    /// How far the application is.
    pub progress: Progress,
}

/// How far the application of a person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Not sent.
    Unsent {
        /// Answers and papers that are missing or wrong.
        missing: usize,
        /// Fields in which the person's answer is not the group's.
        differs: Vec<&'static str>,
    },
    /// Sent.
    Sent {
        /// The number of the case.
        reference: Reference,
        /// Public words.
        status: PublicStatus,
        /// When.
        at: Timestamp,
    },
}

/// A group as its keeper sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupView {
    /// Id.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// What is shared; none once it is deleted, long after the last change.
    pub shared: Option<DraftView>,
    /// When the first of what was not sent is deleted, unless it is kept before.
    pub first_end: Option<Timestamp>,
    /// The pages with shared answers, and how far each is.
    pub sections: Vec<(&'static str, SectionState)>,
    /// The people, in the order of their coming.
    pub people: Vec<Person>,
    /// Somebody needs to come to the counter, or is expected there.
    pub needs_visit: bool,
    /// The most people that a group may have.
    pub most: usize,
}

impl GroupView {
    /// What its keeper calls it.
    pub fn name(&self) -> &str {
        match self.shared.as_ref().and_then(|draft| draft.part.as_ref()) {
            Some(Part::Whole { name }) => name,
            _ => "",
        }
    }

    /// The people who can be sent now.
    pub fn ready(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| matches!(person.progress, Progress::Unsent { missing: 0, .. }))
    }

    /// The people who were sent.
    pub fn sent(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| matches!(person.progress, Progress::Sent { .. }))
    }
}

/// The groups of a person, the last begun first.
///
/// # Errors
/// [`Error::Forbidden`] for staff.
pub async fn groups(services: &Services, who: &Who) -> Result<Vec<GroupSummary>> {
    let (applicant_id, _) = applicant(who)?;
    let mut tx = services.store.read().await?;
    let mut found = Vec::new();
    for row in tx.groups().of_applicant(applicant_id).await? {
        let name = match drafts::own(services, &mut tx, who, row.id).await {
            Ok(OpenDraft { body, .. }) => match body.part {
                Some(Part::Whole { name }) => name,
                _ => String::new(),
            },
            Err(Error::NotFound) => String::new(),
            Err(other) => return Err(other),
        };
        found.push(GroupSummary {
            id: row.id,
            name,
            people: tx.groups().members(row.id).await?.len(),
            sent: tx.groups().cases(row.id).await?.len(),
            reference: reference(&row)?,
        });
    }
    Ok(found)
}

/// One group.
///
/// # Errors
/// [`Error::NotFound`] when it is somebody else's.
pub async fn group(services: &Services, who: &Who, id: CaseId) -> Result<GroupView> {
    let row = own_group(&mut services.store.read().await?, who, id).await?;
    let members = services.store.read().await?.groups().members(id).await?;
    let shared = match drafts::get(services, who, id).await {
        Ok(draft) => Some(draft),
        Err(Error::NotFound) => None,
        Err(other) => return Err(other),
    };
    let sections = shared.as_ref().map(|draft| sections(services, draft)).unwrap_or_default();
    let mut people = Vec::with_capacity(members.len());
    let mut first_end = shared.as_ref().map(|draft| draft.expires_at);
    for member in members {
        if let Some((person, end)) = person(services, who, member, shared.as_ref()).await? {
            people.push(person);
            first_end = first_end.into_iter().chain(end).min();
        }
    }
    let needs_visit = match visits::family::offer(services, who, id).await {
        Ok(_) => true,
        Err(Error::NotFound) => false,
        Err(other) => return Err(other),
    };
    let most = usize::from(services.policies.current().groups.most);
    Ok(GroupView { needs_visit, id, reference: reference(&row)?, shared, first_end, sections, people, most })
}

/// A person, and when the application is deleted if it was not sent.
async fn person(
    services: &Services,
    who: &Who,
    id: CaseId,
    shared: Option<&DraftView>,
) -> Result<Option<(Person, Option<Timestamp>)>> {
    match drafts::get(services, who, id).await {
        Ok(draft) => {
            let differs = shared.map(|group| differing(&draft.answers, &group.answers)).unwrap_or_default();
            let missing = submit::missing(services, who, &draft)?.0.len();
            let differs = differs.into_iter().filter(|field| asked(services, &draft, field));
            let progress = Progress::Unsent { missing, differs: differs.map(|field| field.id).collect() };
            let person = Person { id, name: drafts::typed_name(&draft.answers), progress };
            return Ok(Some((person, Some(draft.expires_at))));
        }
        Err(Error::NotFound) => {}
        Err(other) => return Err(other),
    }
    let mut tx = services.store.read().await?;
    match command::open(services, &mut tx, who, id).await {
        Ok(opened) => {
            let case = opened.case;
            let name = super::cases::full_name(&case);
            let progress = Progress::Sent {
                status: public_status(&case),
                reference: case.reference,
                at: case.submitted_at,
            };
            Ok(Some((Person { id, name, progress }, None)))
        }
        // An unsent application that nobody touched is gone when its time is over, and an erased case has nothing to tell.
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Whether a draft asks for the field.
fn asked(services: &Services, draft: &DraftView, field: &Field) -> bool {
    let context = services.policies.current().form_context(&draft.visa_type, services.today(&draft.post));
    context.is_some_and(|context| domain::form::View::new(&draft.answers, &context).is_shown(field))
}

fn sections(services: &Services, draft: &DraftView) -> Vec<(&'static str, SectionState)> {
    let context = services.policies.current().form_context(&draft.visa_type, services.today(&draft.post));
    let Some(context) = context else { return Vec::new() };
    let state = |section: &'static domain::form::Section| {
        (section.id, domain::form::shared_state(section, &draft.answers, &context))
    };
    shared_sections().map(state).filter(|(_, state)| *state != SectionState::NotApplicable).collect()
}

/// The group of the person who asks.
pub(crate) async fn own_group(tx: &mut Tx, who: &Who, id: CaseId) -> Result<GroupRow> {
    let (applicant_id, _) = applicant(who)?;
    tx.groups().get(id).await?.filter(|row| row.applicant_id == applicant_id).ok_or(Error::NotFound)
}

/// The draft with what a group shares, opened for its keeper.
async fn own_whole(services: &Services, tx: &mut Tx, who: &Who, id: CaseId) -> Result<OpenDraft> {
    let draft = drafts::own(services, tx, who, id).await?;
    if matches!(draft.body.part, Some(Part::Whole { .. })) { Ok(draft) } else { Err(Error::NotFound) }
}

fn reference(row: &GroupRow) -> Result<Reference> {
    Reference::parse(&row.reference).map_err(Error::internal)
}

/// The field of a form, if it is one that a group types once.
fn shared_field(id: &str) -> Option<&'static Field> {
    field(id).filter(|field| field.shared)
}
