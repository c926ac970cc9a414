//! What the system does by itself after an event, in the same transaction.

use super::Opened;
use domain::case::{Action, EventBody, State};

/// The next step of the system, judged by the last event that this transaction has added.
pub(super) fn next(opened: &Opened) -> Option<Action> {
    let case = &opened.case;
    match opened.last_event.as_ref()?.body {
        EventBody::Admitted { .. } => Some(Action::StartScreening),
        // Prior consultation by nationality (Visa Code Art. 22); once more when who the applicant is was corrected, after which a case is
        // screened anew.
        EventBody::ScreeningCleared { .. } | EventBody::ClearanceConfirmed { .. }
            if case.state == State::Examination =>
        {
            let authority = case.missing_consultation(&opened.policy)?;
            Some(Action::Consult { authority: authority.name.clone() })
        }
        EventBody::IssueDecided { .. } => Some(Action::QueuePrint),
        _ => None,
    }
}
