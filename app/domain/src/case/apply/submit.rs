//! From draft to case.

use super::*;
use crate::form::date::{minus_months, plus_months, plus_years};
use crate::policy::VisaType;

impl Case {
    /// Begins a case from a complete draft. The policy's version is written into the submission.
    ///
    /// # Errors
    /// [`Refusal`] says why not.
    pub fn submit(
        actor: &Actor,
        mut submission: Submission,
        now: Timestamp,
        policy: &Policy,
    ) -> Result<Change, Refusal> {
        if actor.id() != ActorId::Applicant(submission.applicant) {
            return Err(Refusal::OtherApplicant);
        }
        let post = policy
            .post(&submission.post)
            .ok_or_else(|| Refusal::UnknownPost { post: submission.post.to_string() })?;
        let today = post.date(now);
        check_subject(&submission.subject, &submission.visa_type, post, today, policy)?;
        check_documents(&submission.subject.documents, policy)?;
        submission.policy.clone_from(&policy.version);
        let body = EventBody::Submitted { submission: Box::new(submission) };
        let events = vec![Event { at: now, actor: actor.id(), body }];
        let next = Self::fold(&events).map_err(|_| Refusal::Inconsistent)?;
        Ok(Change { next, events })
    }
}

/// Whether a person may ask on a day for this kind of visa with this passport for this journey.
pub(super) fn check_subject(
    subject: &Subject,
    visa_type: &str,
    post: &Post,
    today: Date,
    policy: &Policy,
) -> Result<(), Refusal> {
    let visa = policy.visa_type(visa_type).filter(|visa| visa.is_issued_at(&post.code));
    let unknown = || Refusal::UnknownVisaType { visa_type: visa_type.to_owned() };
    check_trip(&subject.trip, visa.ok_or_else(unknown)?, today, policy)?;
    check_passport(subject, today, policy)?;
    check_person(subject, today, policy)
}

fn check_trip(trip: &Trip, visa: &VisaType, today: Date, policy: &Policy) -> Result<(), Refusal> {
    if trip.purposes.is_empty() {
        return Err(Refusal::NoPurpose);
    }
    if let Some(purpose) = trip.purposes.iter().find(|purpose| !visa.purposes.contains(purpose)) {
        return Err(Refusal::Purpose { purpose: purpose.clone() });
    }
    if !visa.entries.contains(&trip.entries) {
        return Err(Refusal::EntriesNotAllowed { entries: trip.entries });
    }
    if trip.departure < trip.arrival {
        return Err(Refusal::TripDates);
    }
    if trip.arrival < today {
        return Err(Refusal::ArrivalPast);
    }
    let months = policy.clocks.earliest_months;
    if trip.arrival > plus_months(today, months) {
        return Err(Refusal::TooEarly { from: minus_months(trip.arrival, months) });
    }
    if trip.days == 0 || trip.days > u32::from(visa.max_days) {
        return Err(Refusal::Days { max: u32::from(visa.max_days) });
    }
    Ok(())
}

fn check_passport(subject: &Subject, today: Date, policy: &Policy) -> Result<(), Refusal> {
    let needed = plus_months(subject.trip.departure, policy.passport.months_after_departure);
    if subject.passport.expires_on < needed {
        return Err(Refusal::PassportTooShort { needed });
    }
    let years = policy.passport.issued_within_years;
    if plus_years(subject.passport.issued_on, years) < today {
        return Err(Refusal::PassportTooOld { years });
    }
    Ok(())
}

fn check_person(subject: &Subject, today: Date, policy: &Policy) -> Result<(), Refusal> {
    needed("surname", &subject.names.surname, SHORT)?;
    let minor = crate::policy::read::age(subject.birth.latest(), today) < u16::from(policy.adult_years);
    if (minor || subject.minor) && subject.guardian.is_none() {
        return Err(Refusal::GuardianMissing);
    }
    Ok(())
}

fn check_documents(documents: &[DocumentRef], policy: &Policy) -> Result<(), Refusal> {
    if let Some(unknown) = documents.iter().find(|document| policy.document(&document.code).is_none()) {
        return Err(Refusal::UnknownDocument { document: unknown.code.clone() });
    }
    let there = |code: &str| documents.iter().any(|document| document.code == code);
    let missing = policy.documents.iter().find(|rule| rule.at_submission && !there(&rule.code));
    missing.map_or(Ok(()), |rule| Err(Refusal::DocumentMissing { document: rule.code.clone() }))
}
