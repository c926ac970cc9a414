//! Corrections of the signed form: asking, taking back, deciding.

use super::*;
use crate::case::amendment::differences;
use crate::form::{Answers, Application};
use std::collections::BTreeSet;

impl Request<'_> {
    /// `asked` holds the inputs that the person changed; others stay as they are.
    pub(super) fn ask_amendment(&self, asked: Answers, reason: &str) -> Facts {
        let mut wanted = self.case.answers.clone();
        wanted.merge(asked);
        let changes = differences(&self.case.answers, &wanted);
        if changes.is_empty() {
            return Err(Refusal::NothingAmended);
        }
        self.amended(&wanted)?;
        Ok(vec![EventBody::AmendmentAsked { changes, reason: optional("reason", reason, LONG)? }])
    }

    /// Every field is taken over or not; those that are not need a reason.
    pub(super) fn decide_amendment(&self, accepted: BTreeSet<String>, reason: &str) -> Facts {
        self.person()?;
        if self.acting.as_slice() == [Role::Officer] {
            self.not_held_by_other()?;
        }
        let amendment = self.case.open_amendment().ok_or(Refusal::Inconsistent)?;
        let asked = |field: &String| amendment.changes.iter().any(|change| change.field == *field);
        if let Some(field) = accepted.iter().find(|field| !asked(field)) {
            return Err(Refusal::OtherField { field: field.clone() });
        }
        let reason = if accepted.len() < amendment.changes.len() {
            needed("reason", reason, LONG)?
        } else {
            optional("reason", reason, LONG)?
        };
        if accepted.is_empty() {
            return Ok(vec![EventBody::AmendmentDecided { accepted, reason, amended: None }]);
        }
        let mut answers = self.case.answers.clone();
        for change in amendment.changes.iter().filter(|change| accepted.contains(&change.field)) {
            answers.merge(change.now.clone());
        }
        let (subject, form) = self.amended(&answers)?;
        let waits =
            matches!(self.case.state, State::DocumentsRequested | State::Interview | State::Consultation);
        if waits && !subject.is_same_person(&self.case.subject) {
            return Err(Refusal::AmendedIdentity);
        }
        let amended = Some(Box::new(Amended { subject, form }));
        let decided = EventBody::AmendmentDecided { accepted, reason, amended };
        Ok(self.dropped_review().into_iter().chain([decided]).collect())
    }

    /// What an application with these answers would have said on the day when it was sent.
    fn amended(&self, answers: &Answers) -> Result<(Subject, serde_json::Value), Refusal> {
        let visa_type = &self.case.visa_type;
        let unknown = || Refusal::UnknownVisaType { visa_type: visa_type.clone() };
        let context = self.case.form_context(self.policy).ok_or_else(unknown)?;
        let form = Application::parse(answers, &context).map_err(|_| Refusal::AmendmentIncomplete)?;
        let subject = Subject::from_application(&form, self.case.subject.documents.clone());
        submit::check_subject(&subject, visa_type, self.post, context.today, self.policy)?;
        let form = serde_json::to_value(form).map_err(|_| Refusal::Inconsistent)?;
        Ok((subject, form))
    }
}
