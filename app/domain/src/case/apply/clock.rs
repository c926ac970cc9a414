//! What changes last days: extension, urgency, standing still, outages. Every day is counted by [`crate::clock`].

use super::*;
use crate::clock::{Clock, Engine, Outage};
use crate::policy::StopCause;

/// The last day of a clock that runs.
pub(super) fn ends(clock: &Clock) -> Result<Date, Refusal> {
    clock.last_day().ok_or(Refusal::Inconsistent)
}

impl Request<'_> {
    pub(super) fn engine(&self) -> Engine<'_> {
        Engine::new(self.policy, self.post, &self.case.subject.residence, &self.case.outages)
    }

    pub(super) fn decision_due(&self, facts: &DecisionClock) -> Result<Date, Refusal> {
        ends(&self.engine().decision(facts))
    }

    fn clock(&self) -> Result<DecisionClock, Refusal> {
        self.case.clock.clone().ok_or(Refusal::Inconsistent)
    }

    /// More time for the decision (Visa Code Art. 23(2)). It ends the urgency of a case.
    pub(super) fn extend_clock(&self, limit: ClockLimit, reason: &str) -> Facts {
        let clock = self.clock()?;
        if limit <= clock.limit {
            return Err(Refusal::ClockNotLonger);
        }
        // As by a stop, nobody gains time by extending a clock that has run out: what is late stays late.
        if self.today > clock.due {
            return Err(Refusal::ClockNotInTime { due: clock.due });
        }
        if limit == ClockLimit::Exceptional && self.case.requests.is_empty() {
            return Err(Refusal::ClockNoDocuments);
        }
        let due = self.decision_due(&DecisionClock { limit, urgent: false, urgent_since: None, ..clock })?;
        Ok(vec![EventBody::ClockExtended { limit, due, reason: needed("reason", reason, LONG)? }])
    }

    /// Less time, where the policy has a limit for urgent cases (Art. 23(2a)). It counts from today: a case is not late because it
    /// became urgent late.
    pub(super) fn mark_urgent(&self, reason: &str) -> Facts {
        let clock = self.clock()?;
        if self.policy.clocks.urgent_days.is_none() {
            return Err(Refusal::ClockNotUrgent);
        }
        if clock.limit != ClockLimit::Normal {
            return Err(Refusal::ClockExtended);
        }
        let on = Some(self.today);
        let due = self.decision_due(&DecisionClock { urgent: true, urgent_since: on, ..clock })?;
        Ok(vec![EventBody::ClockUrgent { on, due, reason: needed("reason", reason, LONG)? }])
    }

    pub(super) fn stop_clock(&self, reason: &str) -> Facts {
        self.not_held_by_other()?;
        if !self.policy.clocks.stops.contains(&StopCause::Officer) {
            return Err(Refusal::ClockRuns);
        }
        // Nobody gains time by stopping a clock that has run out.
        let clock = self.clock()?;
        if self.today > clock.due {
            return Err(Refusal::ClockRanOut { due: clock.due });
        }
        Ok(vec![EventBody::ClockStopped { on: self.today, reason: needed("reason", reason, LONG)? }])
    }

    pub(super) fn resume_clock(&self, reason: &str) -> Facts {
        self.not_held_by_other()?;
        let reason = needed("reason", reason, LONG)?;
        Ok(self.resumed(&reason)?.into_iter().collect())
    }

    /// What a request for papers does to the time for the decision.
    pub(super) fn stopped_by_request(&self) -> Option<EventBody> {
        let clock = self.case.clock.as_ref()?;
        let stops = self.policy.clocks.stops.contains(&StopCause::Papers) && self.today <= clock.due;
        stops.then(|| EventBody::ClockStopped { on: self.today, reason: String::new() })
    }

    /// The clock runs again, if it stands still.
    pub(super) fn resumed(&self, reason: &str) -> Result<Option<EventBody>, Refusal> {
        let Some(mut clock) = self.case.clock.clone().filter(DecisionClock::is_stopped) else {
            return Ok(None);
        };
        let on = self.today;
        if let Some(stop) = clock.stops.last_mut() {
            stop.until = Some(on);
        }
        let due = self.decision_due(&clock)?;
        Ok(Some(EventBody::ClockResumed { on, due, reason: reason.to_owned() }))
    }

    /// An outage that cannot move anything is not noted.
    pub(super) fn note_outage(&self, outage: Outage) -> Facts {
        if outage.until <= outage.from || outage.until > self.now {
            return Err(Refusal::OutageLasts);
        }
        if self.case.outages.iter().any(|noted| noted.id == outage.id) {
            return Err(Refusal::OutageNoted);
        }
        let mut with = self.case.clone();
        with.outages.push(outage);
        let moved = self.moved(&with)?;
        // While the decision is open, a later extension can reach an outage that moves nothing now.
        let open = self.case.state.is_before_decision() && self.case.is_reached_by(&outage, self.policy);
        if !open && moved.is_empty() {
            return Err(Refusal::OutageMovesNothing);
        }
        Ok(vec![EventBody::OutageNoted { outage, moved }])
    }

    /// The last days of what is open that are others now.
    fn moved(&self, case: &Case) -> Result<Moved, Refusal> {
        let engine = case.engine(self.policy).ok_or(Refusal::Inconsistent)?;
        let changed = |clock: Option<Clock>, kept: Option<Date>| {
            clock.and_then(|clock| clock.reckoned()).filter(|day| kept.is_some_and(|kept| *day != kept))
        };
        let open = case.state.is_before_decision();
        let clock = case.clock.as_ref().filter(|_| open);
        let request = case.requests.last().filter(|request| request.closed_at.is_none() && open);
        let consultation = case.consultations.last().filter(|one| one.answer.is_none() && open);
        let notice = case.notice.as_ref();
        let papers = |one: &DocumentRequest| engine.papers(case.requests.len() - 1, one.at, one.named());
        let asked = |one: &Consultation| engine.consultation(case.consultations.len() - 1, one.at);
        Ok(Moved {
            decision: changed(clock.map(|facts| engine.decision(facts)), clock.map(|facts| facts.due)),
            papers: changed(request.map(papers), request.map(|one| one.due)),
            consultation: changed(consultation.map(asked), consultation.map(|one| one.due)),
            deemed: changed(notice.map(|one| engine.notice(one.sent_at)), notice.map(|one| one.deemed_on)),
            appeal: changed(
                notice.map(|one| engine.appeal(one.sent_at, one.opened_at)),
                notice.map(|one| one.appeal_until),
            ),
        })
    }
}
