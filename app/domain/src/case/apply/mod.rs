//! The guards: what an action needs beyond the table. One function per action, grouped by desk.

use super::*;
use crate::policy::Policy;

impl Case {
    /// Begins a case from a draft. The policy's version is written into the submission.
    ///
    /// # Errors
    /// [`Refusal`] says why not.
    pub fn submit(
        actor: &Actor,
        mut submission: Submission,
        now: Timestamp,
        policy: &Policy,
    ) -> Result<Change, Refusal> {
        submission.policy.clone_from(&policy.version);
        let body = EventBody::Submitted { submission: Box::new(submission) };
        let events = vec![Event { at: now, actor: actor.id(), body }];
        let next = Self::fold(&events).map_err(|_| Refusal::Unchanged)?;
        Ok(Change { next, events })
    }

    /// Decides whether `actor` may do `action` now, and what follows.
    ///
    /// # Errors
    /// [`Refusal`] says why not; nothing has changed then.
    pub fn apply(
        &self,
        _actor: &Actor,
        action: Action,
        _now: Timestamp,
        _policy: &Policy,
    ) -> Result<Change, Refusal> {
        Err(Refusal::NotAllowed { action: action.kind(), state: self.state })
    }
}
