//! Events between admission and proposal.

use crate::case::*;

impl Case {
    pub(super) fn absorb_examination(&mut self, event: &Event) -> Option<()> {
        let at = event.at;
        let staff = event.actor.staff();
        match &event.body {
            EventBody::ScreeningStarted => self.state = State::Screening,
            EventBody::ScreeningCleared { lists, hits, second_needed } => {
                self.screening = Some(Screening {
                    by: staff?,
                    at,
                    lists: lists.clone(),
                    hits: hits.clone(),
                    confirmed_by: None,
                });
                if !second_needed {
                    self.state = State::Examination;
                }
            }
            EventBody::ClearanceConfirmed { .. } => {
                self.screening.as_mut()?.confirmed_by = Some(staff?);
                self.state = State::Examination;
            }
            EventBody::DocumentsRequested { items, due, named } => {
                self.requests.push(DocumentRequest {
                    by: staff?,
                    at,
                    items: items.clone(),
                    due: *due,
                    named: *named,
                    received: Vec::new(),
                    closed_at: None,
                });
                self.state = State::DocumentsRequested;
            }
            EventBody::DocumentsReceived { documents, complete } => {
                let request = self.requests.last_mut()?;
                request.received.extend(documents.iter().cloned());
                self.subject.documents.extend(documents.iter().cloned());
                if *complete {
                    request.closed_at = Some(at);
                    self.state = State::Examination;
                }
            }
            EventBody::InterviewInvited { when, on, place, bring } => {
                self.interviews.push(Interview {
                    by: staff?,
                    when: *when,
                    on: *on,
                    place: place.clone(),
                    bring: bring.clone(),
                    record: None,
                });
                self.state = State::Interview;
            }
            EventBody::InterviewRecorded { record } => {
                self.interviews.last_mut()?.record = Some(record.clone());
                self.state = State::Examination;
            }
            EventBody::Consulted { authority, due } => {
                self.consultations.push(Consultation {
                    authority: authority.clone(),
                    at,
                    due: *due,
                    answer: None,
                    answered_at: None,
                    reply: None,
                    lines: Vec::new(),
                    recorded_by: None,
                    outdated: false,
                });
                self.state = State::Consultation;
            }
            EventBody::ConsultationRecorded { answer } => {
                let consultation = self.consultations.last_mut()?;
                (consultation.answer, consultation.answered_at) = (Some(*answer), Some(at));
                consultation.recorded_by = event.actor.staff();
                self.state = State::Examination;
            }
            EventBody::ConsultationAnswered { by, answer, reason } => {
                let consultation = self.consultations.last_mut()?;
                (consultation.answer, consultation.answered_at) = (Some(*answer), Some(at));
                consultation.reply = Some(AuthorityReply { by: by.clone(), reason: reason.clone() });
                self.state = State::Examination;
            }
            EventBody::ConsultationQuestioned { by, question } => {
                let line = AuthorityLine { at, by: Some(by.clone()), text: question.clone() };
                self.consultations.last_mut()?.lines.push(line);
            }
            EventBody::AuthorityWritten { text } => {
                let line = AuthorityLine { at, by: None, text: text.clone() };
                self.consultations.last_mut()?.lines.push(line);
            }
            _ => return None,
        }
        Some(())
    }
}
