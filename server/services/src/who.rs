//! Who asks.

use domain::case::{Actor, ActorId, Case, Role};
use domain::{ApplicantId, PostCode, UserId};
use std::collections::BTreeSet;

/// A person who signed in, or the installation itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The owner of drafts and cases.
    Applicant {
        /// Id.
        id: ApplicantId,
        /// Address that the sign-in link went to.
        email: String,
        /// Language of pages and letters.
        language: String,
    },
    /// A member of staff.
    Staff(Staff),
    /// Timers and workers.
    System,
}

/// A member of staff who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Id.
    pub id: UserId,
    /// What the person types to sign in.
    pub login: String,
    /// Name, as colleagues read it.
    pub name: String,
    /// Roles.
    pub roles: BTreeSet<Role>,
    /// The post. Border, audit and administration may have none.
    pub post: Option<PostCode>,
}

impl Who {
    /// The same for the rules of a case.
    pub fn actor(&self) -> Actor {
        match self {
            Self::Applicant { id, .. } => Actor::applicant(*id),
            Self::Staff(staff) => staff.actor(),
            Self::System => Actor::system(),
        }
    }

    /// The member of staff, if it is one.
    pub const fn staff(&self) -> Option<&Staff> {
        match self {
            Self::Staff(staff) => Some(staff),
            Self::Applicant { .. } | Self::System => None,
        }
    }

    /// Whether this person may know that the case exists. Whoever may not is told that there is no such case.
    pub fn may_know(&self, case: &Case) -> bool {
        match self {
            Self::Applicant { id, .. } => case.applicant == *id,
            // The rules of the case narrow these further: the border sees issued visas, an administrator unassigns.
            Self::Staff(staff) => staff.may_know(&case.post) || staff.is_any(&[Role::Border, Role::Admin]),
            Self::System => true,
        }
    }
}

impl Who {
    /// Whether this person may know of the case, or works in the printing room of the post that prints it.
    pub fn may_print(&self, case: &Case) -> bool {
        let prints =
            |staff: &Staff| staff.post.as_ref() == Some(case.printing_at()) && staff.is_any(Role::PRINT_ROOM);
        self.may_know(case) || self.staff().is_some_and(prints)
    }
}

impl Staff {
    /// The same for the rules of a case.
    pub fn actor(&self) -> Actor {
        Actor::staff(self.id, self.roles.iter().copied(), self.post.clone())
    }

    /// Has this role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Has one of these roles.
    pub fn is_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.is(*role))
    }

    /// Whether cases of this post are this person's business: those of the own post, for auditors those of every post.
    pub fn may_know(&self, post: &PostCode) -> bool {
        self.post.as_ref() == Some(post) || self.is(Role::Auditor)
    }
}

/// How an actor stands in the journal and in the ledger: `staff:<id>`, `applicant:<id>` or `system`.
pub fn actor_text(actor: ActorId) -> String {
    match actor {
        ActorId::Staff(id) => format!("staff:{id}"),
        ActorId::Applicant(id) => format!("applicant:{id}"),
        ActorId::System => "system".to_owned(),
    }
}

/// With what every member of staff begins there.
pub(crate) const STAFF: &str = "staff:";

/// Reads what [`actor_text`] wrote.
pub fn parse_actor(text: &str) -> Option<ActorId> {
    match text.split_once(':') {
        None => (text == "system").then_some(ActorId::System),
        Some(("staff", id)) => id.parse().ok().map(ActorId::Staff),
        Some(("applicant", id)) => id.parse().ok().map(ActorId::Applicant),
        Some(_) => None,
    }
}
