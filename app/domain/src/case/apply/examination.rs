//! The examining officer's desk, up to the proposal.

use super::clock::ends;
use super::*;
use crate::mrz;
use crate::policy::{Deed, Part};

impl Request<'_> {
    pub(super) fn request_documents(&self, items: Vec<RequestedItem>, due: Date) -> Facts {
        self.person()?;
        self.not_held_by_other()?;
        if items.is_empty() {
            return Err(Refusal::NothingChosen { field: "items" });
        }
        for item in &items {
            self.known_document(&item.code)?;
            optional("note", &item.note, LONG)?;
        }
        let engine = self.engine();
        let earliest = engine.papers_earliest(self.now);
        if due < earliest {
            return Err(Refusal::DueTooSoon { earliest });
        }
        let (asked, due) = (due, ends(&engine.papers(self.case.requests.len(), self.now, due))?);
        let mut facts =
            vec![EventBody::DocumentsRequested { items, due, named: (asked != due).then_some(asked) }];
        facts.extend(self.stopped_by_request());
        Ok(facts)
    }

    /// The request is answered when every kind of paper that was asked for has come.
    pub(super) fn receive_documents(&self, documents: Vec<DocumentRef>) -> Facts {
        if documents.is_empty() {
            return Err(Refusal::NothingChosen { field: "documents" });
        }
        for document in &documents {
            self.known_document(&document.code)?;
        }
        let request = self.case.requests.last().ok_or(Refusal::Inconsistent)?;
        let came =
            |code: &str| request.received.iter().chain(&documents).any(|document| document.code == code);
        let complete = request.items.iter().all(|item| came(&item.code));
        let mut facts = vec![EventBody::DocumentsReceived { documents, complete }];
        if complete {
            facts.extend(self.resumed("")?);
        }
        Ok(facts)
    }

    fn known_document(&self, code: &str) -> Result<(), Refusal> {
        let known = self.policy.document(code).is_some();
        if known { Ok(()) } else { Err(Refusal::UnknownDocument { document: code.to_owned() }) }
    }

    pub(super) fn invite_interview(&self, when: Timestamp, place: &str, bring: &str) -> Facts {
        self.person()?;
        self.not_held_by_other()?;
        if when <= self.now {
            return Err(Refusal::DatePast { field: "when" });
        }
        let on = self.post.date(when);
        let (place, bring) = (needed("place", place, SHORT)?, optional("bring", bring, LONG)?);
        Ok(vec![EventBody::InterviewInvited { when, on, place, bring }])
    }

    pub(super) fn record_interview(&self, record: &str) -> Facts {
        self.not_held_by_other()?;
        // An interview fills pages; the limit only keeps out what nobody types.
        Ok(vec![EventBody::InterviewRecorded { record: needed("record", record, 10 * LONG)? }])
    }

    pub(super) fn propose_issue(
        &self,
        grant: Grant,
        reason: &str,
        checks: Vec<ConditionCheck>,
        wording: Wording,
    ) -> Facts {
        self.not_held_by_other()?;
        self.play(Part::Proposer)?;
        if self.case.missing_consultation(self.policy).is_some() {
            return Err(Refusal::ConsultationMissing);
        }
        let objects =
            |consultation: &Consultation| consultation.answer == Some(ConsultationAnswer::Objection);
        if self.case.consultations.iter().any(objects) {
            return Err(Refusal::ConsultationObjection);
        }
        self.check_grant(&grant)?;
        let checklist = self.checklist(&self.case.visa_type, checks)?;
        self.all_met(checklist.as_ref())?;
        let reason = needed("reason", reason, LONG)?;
        let repeats = wording.seen()?;
        let review = self.review_of(&[], wording);
        let mut facts = vec![EventBody::IssueProposed { grant, reason, checklist, repeats }];
        facts.extend(review);
        Ok(facts)
    }

    pub(super) fn propose_refuse(
        &self,
        grounds: Vec<Ground>,
        reason: &str,
        checks: Vec<ConditionCheck>,
        wording: Wording,
    ) -> Facts {
        self.not_held_by_other()?;
        self.play(Part::Proposer)?;
        self.check_grounds(Deed::Refuse, &grounds)?;
        let checklist = self.checklist(&self.case.visa_type, checks)?;
        self.grounds_follow(checklist.as_ref(), &grounds)?;
        let reason = optional("reason", reason, LONG)?;
        let repeats = wording.seen()?;
        let review = self.review_of(&grounds, wording);
        let mut facts = vec![EventBody::RefusalProposed { grounds, reason, checklist, repeats }];
        facts.extend(review);
        Ok(facts)
    }

    /// An officer gives up waiting or takes an own proposal back; a decider sends a proposal, or a decision
    /// that is not yet printed, back.
    pub(super) fn return_to_examination(&self, reason: &str) -> Facts {
        if !self.acts_as(Role::Decider) {
            self.not_held_by_other()?;
            let person = self.person()?;
            if self.case.proposal.as_ref().is_some_and(|proposal| proposal.by != person) {
                return Err(Refusal::NotOwnProposal);
            }
        }
        let mut facts = vec![EventBody::ReturnedToExamination { reason: needed("reason", reason, LONG)? }];
        facts.extend(self.carried_review());
        facts.extend(self.resumed("")?);
        Ok(facts)
    }

    /// The lines are those of a passport or identity card; check digits may be wrong, as they are in some
    /// passports.
    pub(super) fn amend_passport_mrz(&self, lines: &[String], reason: &str) -> Facts {
        let read = mrz::read_lines(lines.iter().map(String::as_str)).map_err(|_| Refusal::PassportMrz)?;
        if read.format().is_visa() {
            return Err(Refusal::PassportMrz);
        }
        let count = read.format().lines();
        let lines: Vec<String> = (1..=count).map(|number| read.lines().line(number).to_owned()).collect();
        if self.case.subject.passport.mrz.as_deref() == Some(lines.join("\n").as_str()) {
            return Err(Refusal::Unchanged);
        }
        Ok(vec![EventBody::PassportMrzAmended { lines, reason: needed("reason", reason, LONG)? }])
    }

    /// Kept as it is written in the MRZ: capitals, components apart by one blank.
    pub(super) fn override_mrz_name(&self, name: &MrzName) -> Facts {
        self.not_held_by_other()?;
        let written = mrz::MrzName::new(&name.primary, &name.secondary).map_err(|_| Refusal::MrzName)?;
        let name = MrzName {
            primary: written.primary().to_owned(),
            secondary: written.secondary().to_owned(),
            reason: needed("reason", &name.reason, LONG)?,
        };
        Ok(vec![EventBody::MrzNameOverridden { name }])
    }
}
