//! What was said of other applications.

use crate::case::*;

impl Case {
    pub(super) fn absorb_kin(&mut self, event: &Event) -> Option<()> {
        let (at, by) = (event.at, event.actor.staff()?);
        let (other, verdict, reason) = match &event.body {
            EventBody::CaseLinked { other, verdict, reason } => (other, *verdict, reason),
            EventBody::CaseSetApart { other, reason } => (other, KinVerdict::Apart, reason),
            EventBody::LinkTakenBack { other, reason } => {
                let finding = self.kin.iter_mut().rfind(|finding| finding.other.reference == *other)?;
                finding.taken_back = Some(KinTakenBack { by, at, reason: reason.clone() });
                return Some(());
            }
            _ => return None,
        };
        let (other, reason) = (OtherCase::clone(other), reason.clone());
        self.kin.push(KinFinding { other, verdict, by, at, reason, taken_back: None });
        Some(())
    }
}
