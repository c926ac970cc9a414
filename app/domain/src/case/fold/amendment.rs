//! Corrections of the signed form.

use crate::case::*;

impl Case {
    pub(super) fn absorb_amendment(&mut self, event: &Event) -> Option<()> {
        let at = event.at;
        match &event.body {
            EventBody::AmendmentAsked { changes, reason } => {
                let (changes, reason) = (changes.clone(), reason.clone());
                self.amendments.push(Amendment { at, changes, reason, end: None });
            }
            EventBody::AmendmentTakenBack => {
                let end = AmendmentEnd { by: None, at, accepted: Default::default(), reason: String::new() };
                self.amendments.last_mut()?.end = Some(end);
            }
            EventBody::AmendmentDecided { accepted, reason, amended } => {
                let (by, accepted, reason) = (event.actor.staff(), accepted.clone(), reason.clone());
                let lines = accepted.contains("passport-mrz");
                let amendment = self.amendments.last_mut()?;
                for change in amendment.changes.iter().filter(|change| accepted.contains(&change.field)) {
                    self.answers.merge(change.now.clone());
                }
                amendment.end = Some(AmendmentEnd { by, at, accepted, reason });
                if let Some(amended) = amended {
                    self.amend(amended, lines);
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// Takes over what was corrected, and goes back to where it is looked at anew. The machine readable lines of the passport
    /// stay as they were last read, by whomever, unless they are corrected themselves (`lines`).
    fn amend(&mut self, amended: &Amended, lines: bool) {
        let same = self.subject.is_same_person(&amended.subject);
        let read = self.subject.passport.mrz.take();
        self.subject = amended.subject.clone();
        if !lines {
            self.subject.passport.mrz = read;
        }
        self.form = amended.form.clone();
        if self.state == State::Proposed {
            self.proposal = None;
            self.state = State::Examination;
        }
        if same {
            return;
        }
        self.mrz_name = None;
        for asked in &mut self.consultations {
            asked.outdated = true;
        }
        if matches!(self.state, State::Screening | State::Examination) {
            self.screening = None;
            self.state = State::Screening;
        }
    }
}
