//! Work in common: who holds a case.

use super::*;

impl Request<'_> {
    /// An officer takes a free case; a supervisor gives any case to anybody.
    pub(super) fn assign(&self, to: UserId) -> Facts {
        if self.case.assigned == Some(to) {
            return Err(Refusal::AlreadyAssigned);
        }
        if !self.acts_as(Role::Supervisor) {
            self.not_held_by_other()?;
            if self.person()? != to {
                return Err(Refusal::AssignToSelfOnly);
            }
        }
        Ok(vec![EventBody::Assigned { to }])
    }

    /// Whoever speaks for an applicant is named, with what was said: no intervention stays beside the file.
    pub(super) fn record_contact(&self, contact: Contact) -> Facts {
        let contact = Contact {
            name: needed("name", &contact.name, SHORT)?,
            for_whom: needed("for_whom", &contact.for_whom, SHORT)?,
            about: needed("about", &contact.about, LONG)?,
            ..contact
        };
        Ok(vec![EventBody::ContactRecorded { contact }])
    }

    /// An officer lets go of an own case; supervisor, administrator and system of any.
    pub(super) fn unassign(&self, reason: &str) -> Facts {
        if self.acting.as_slice() == [Role::Officer] {
            self.not_held_by_other()?;
        }
        Ok(vec![EventBody::Unassigned { reason: needed("reason", reason, LONG)? }])
    }
}
