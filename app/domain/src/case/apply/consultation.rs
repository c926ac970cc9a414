//! Consultation of other authorities: asked by the post, answered by the authority itself through its link, by the officer for it,
//! or by silence.

use super::clock::ends;
use super::*;

impl Request<'_> {
    pub(super) fn consult(&self, authority: String) -> Facts {
        if self.policy.consultation.authority(&authority).is_none() {
            return Err(Refusal::UnknownAuthority { authority });
        }
        let due = ends(&self.engine().consultation(self.case.consultations.len(), self.now))?;
        Ok(vec![EventBody::Consulted { authority, due }])
    }

    /// Silence is a fact only after the last day; the system itself records nothing else. That an authority with a link does not object
    /// is said by nobody else: it answers itself, or is silent and does not object either.
    pub(super) fn record_consultation(&self, answer: ConsultationAnswer) -> Facts {
        let asked = self.case.consultations.last().ok_or(Refusal::Inconsistent)?;
        match answer {
            ConsultationAnswer::Silence if self.today <= asked.due => {
                return Err(Refusal::ConsultationOpen { due: asked.due });
            }
            ConsultationAnswer::Silence => {}
            ConsultationAnswer::NoObjection | ConsultationAnswer::Objection => {
                self.person()?;
                self.not_held_by_other()?;
                if answer == ConsultationAnswer::NoObjection && self.is_reachable(asked) {
                    return Err(Refusal::AuthorityAnswersItself { authority: asked.authority.clone() });
                }
            }
        }
        Ok(vec![EventBody::ConsultationRecorded { answer }])
    }

    /// One answer, in time, by somebody with a name. A later one is refused: by then the case is elsewhere.
    pub(super) fn answer_consultation(
        &self,
        number: u32,
        by: &Answerer,
        answer: ConsultationAnswer,
        reason: &str,
    ) -> Facts {
        self.consultation_open(number)?;
        let reason = match answer {
            ConsultationAnswer::Objection => needed("reason", reason, LONG)?,
            ConsultationAnswer::NoObjection => optional("reason", reason, LONG)?,
            ConsultationAnswer::Silence => return Err(Refusal::Inconsistent),
        };
        Ok(vec![EventBody::ConsultationAnswered { by: named(by)?, answer, reason }])
    }

    /// A question keeps the consultation open, and gives it no more time.
    pub(super) fn question_consultation(&self, number: u32, by: &Answerer, question: &str) -> Facts {
        self.consultation_open(number)?;
        let question = needed("text", question, LONG)?;
        Ok(vec![EventBody::ConsultationQuestioned { by: named(by)?, question }])
    }

    pub(super) fn write_to_authority(&self, text: &str) -> Facts {
        self.person()?;
        self.not_held_by_other()?;
        let asked = self.case.consultations.last().ok_or(Refusal::Inconsistent)?;
        if self.today > asked.due {
            return Err(Refusal::ConsultationOver);
        }
        if !self.is_reachable(asked) {
            return Err(Refusal::AuthorityUnreachable { authority: asked.authority.clone() });
        }
        Ok(vec![EventBody::AuthorityWritten { text: needed("text", text, LONG)? }])
    }

    /// The authority got a link.
    fn is_reachable(&self, asked: &Consultation) -> bool {
        let authority = self.policy.consultation.authority(&asked.authority);
        authority.is_some_and(|authority| authority.email.is_some())
    }

    /// The consultation of this number is the last one and its time lasts.
    fn consultation_open(&self, number: u32) -> Result<(), Refusal> {
        let last = self.case.consultations.len().checked_sub(1);
        let asked = self.case.consultations.last().filter(|_| usize::try_from(number).ok() == last);
        let lasts = asked.is_some_and(|asked| asked.answer.is_none() && self.today <= asked.due);
        if lasts { Ok(()) } else { Err(Refusal::ConsultationOver) }
    }
}

/// Who speaks for the authority: with a name, or it says nothing.
fn named(by: &Answerer) -> Result<Answerer, Refusal> {
    Ok(Answerer { name: needed("name", &by.name, SHORT)?, office: optional("office", &by.office, SHORT)? })
}
