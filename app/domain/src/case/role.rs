//! Who acts on a case.

use crate::names::named;
use crate::{ApplicantId, PostCode, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

named! {
    /// What a person may do. A member of staff can have several roles; the four-eyes rules still bind the
    /// person.
    Role {
        /// The applicant, or the guardian or representative who holds the account.
        Applicant = "applicant",
        /// Takes files in: competence and admissibility.
        Intake = "intake",
        /// Searches lists and clears hits.
        Screening = "screening",
        /// Examines and proposes.
        Officer = "officer",
        /// Decides.
        Decider = "decider",
        /// Prints.
        Operator = "operator",
        /// Reads the printed sticker back.
        Controller = "controller",
        /// Keeps the blank stickers.
        Custodian = "custodian",
        /// Hands passports over.
        Delivery = "delivery",
        /// Checks visas at the border.
        Border = "border",
        /// Assigns work and reviews.
        Supervisor = "supervisor",
        /// Reads the journal; changes nothing.
        Auditor = "auditor",
        /// Keeps users and configuration; sees no case.
        Admin = "admin",
        /// The installation itself: timers, queues, workers.
        System = "system",
    }
}

impl Role {
    /// Those who work in the printing room and look at blanks.
    pub const PRINT_ROOM: &'static [Self] =
        &[Self::Operator, Self::Controller, Self::Delivery, Self::Custodian, Self::Supervisor];
}

/// Who did it, as the journal keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum ActorId {
    /// A member of staff.
    Staff(UserId),
    /// The owner of the case.
    Applicant(ApplicantId),
    /// The installation.
    System,
}

impl ActorId {
    /// The member of staff, if it is one.
    pub const fn staff(self) -> Option<UserId> {
        match self {
            Self::Staff(id) => Some(id),
            Self::Applicant(_) | Self::System => None,
        }
    }
}

/// Who acts now: identity, roles and post. Built by the three constructors only, so that an applicant can
/// never carry a staff role nor a member of staff the role of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    id: ActorId,
    roles: BTreeSet<Role>,
    post: Option<PostCode>,
}

impl Actor {
    /// The owner of cases.
    pub fn applicant(id: ApplicantId) -> Self {
        Self { id: ActorId::Applicant(id), roles: BTreeSet::from([Role::Applicant]), post: None }
    }

    /// A member of staff with roles at a post. The roles `Applicant` and `System` are ignored.
    pub fn staff(id: UserId, roles: impl IntoIterator<Item = Role>, post: Option<PostCode>) -> Self {
        let roles =
            roles.into_iter().filter(|role| !matches!(role, Role::Applicant | Role::System)).collect();
        Self { id: ActorId::Staff(id), roles, post }
    }

    /// The installation itself.
    pub fn system() -> Self {
        Self { id: ActorId::System, roles: BTreeSet::from([Role::System]), post: None }
    }

    /// Identity.
    pub const fn id(&self) -> ActorId {
        self.id
    }

    /// Roles.
    pub const fn roles(&self) -> &BTreeSet<Role> {
        &self.roles
    }

    /// The post, for staff who belong to one.
    pub const fn post(&self) -> Option<&PostCode> {
        self.post.as_ref()
    }

    /// Has this role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}
