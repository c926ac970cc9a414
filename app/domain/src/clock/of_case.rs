//! The clocks of a case, from what its journal says.

use super::{Cause, Clock, Engine, Outage};
use crate::case::{Case, EventBody, Outcome, State};
use crate::policy::Policy;
use crate::{Date, Timestamp};

/// Every clock of a case, in the order in which they began to matter. Empty when the policy does not know the post.
pub fn clocks(case: &Case, policy: &Policy) -> Vec<Clock> {
    let Some(engine) = case.engine(policy) else { return Vec::new() };
    let mut clocks = Vec::new();
    clocks.extend(decision(case, &engine));
    for (number, request) in case.requests.iter().enumerate() {
        let mut clock = engine.papers(number, request.at, request.named());
        clock.met_on = request.closed_at.map(|at| engine.day_at_post(at)).or_else(|| over(case, &engine));
        clocks.push(clock);
    }
    for (number, consultation) in case.consultations.iter().enumerate() {
        let mut clock = engine.consultation(number, consultation.at);
        clock.met_on = consultation.answered_at.map(|at| engine.day_at_post(at)).or_else(|| {
            // Older journals do not keep the moment of the answer in the case.
            let done = consultation.answer.is_some() || !case.state.is_before_decision();
            done.then(|| clock.reckoned()).flatten()
        });
        clocks.push(clock);
    }
    if let Some(notice) = &case.notice {
        let mut clock = engine.notice(notice.sent_at);
        let opened = notice.opened_at.map(|at| engine.day_at_home(at));
        clock.met_on = opened.filter(|day| Some(*day) <= clock.last_day());
        clocks.push(clock);
        if case.can_be_appealed() {
            clocks.push(engine.appeal(notice.sent_at, notice.opened_at));
        }
    }
    clocks
}

/// The last day for the decision, while it is open and the clock runs. What queues and lists of overdue cases show.
pub fn due(case: &Case, policy: &Policy) -> Option<Date> {
    let engine = case.engine(policy)?;
    let clock = decision(case, &engine)?;
    clock.last_day().filter(|_| clock.met_on.is_none())
}

fn decision(case: &Case, engine: &Engine<'_>) -> Option<Clock> {
    let facts = case.clock.as_ref()?;
    let mut clock = engine.decision(facts);
    clock.met_on = over(case, engine);
    if clock.met_on.is_some() {
        clock.stopped_since = None;
    }
    Some(clock)
}

/// The day on which nothing was left to decide.
fn over(case: &Case, engine: &Engine<'_>) -> Option<Date> {
    if case.state.is_before_decision() {
        return None;
    }
    let decided = case.decision.as_ref().map(|decision| decision.on);
    Some(decided.unwrap_or_else(|| engine.day_at_post(case.ended_at())))
}

impl Case {
    /// What counts the clocks of this case; `None` when the policy does not know its post.
    pub(crate) fn engine<'p>(&self, policy: &'p Policy) -> Option<Engine<'p>> {
        let post = policy.post(&self.post)?;
        Some(Engine::new(policy, post, &self.subject.residence, &self.outages))
    }

    /// An outage is not noted yet and ended after the first clock began that it could move.
    pub fn misses(&self, outage: &Outage, policy: &Policy) -> bool {
        !self.outages.iter().any(|noted| noted.id == outage.id) && self.is_reached_by(outage, policy)
    }

    /// An outage ended after a clock began whose last day is still of interest. The day on which a clock begins is not counted.
    pub(crate) fn is_reached_by(&self, outage: &Outage, policy: &Policy) -> bool {
        if self.state.is_before_decision() {
            let ended_on = policy.post(&self.post).map(|post| post.date(outage.until));
            let began_on = self.clock.as_ref().map(|clock| clock.started_on);
            return began_on.is_some() && ended_on > began_on;
        }
        self.notice.as_ref().is_some_and(|notice| notice.sent_at < outage.until)
    }

    /// A decision against the applicant stands.
    pub(crate) fn can_be_appealed(&self) -> bool {
        let refused = |outcome: &Outcome| matches!(outcome, Outcome::Refuse(_));
        matches!(self.state, State::NotCompetent | State::Inadmissible | State::Annulled | State::Revoked)
            || self.decision.as_ref().is_some_and(|decision| refused(&decision.outcome))
    }

    fn ended_at(&self) -> Timestamp {
        use crate::case::Ending as E;
        match &self.ending {
            Some(
                E::Withdrawn { at }
                | E::NotCompetent { at, .. }
                | E::Inadmissible { at, .. }
                | E::Ended { at, .. },
            ) => *at,
            None => self.changed_at,
        }
    }
}

/// The number in the journal of the event behind a step: the last one where it happened several times. `bodies` are all events of
/// the case in order.
pub fn seq_of<'e>(bodies: impl IntoIterator<Item = &'e EventBody>, cause: Cause) -> Option<u64> {
    let (mut consulted, mut requested) = (0, 0);
    let mut found = None;
    for (body, seq) in bodies.into_iter().zip(1..) {
        let fits = match (body, cause) {
            (EventBody::Consulted { .. }, Cause::Consulted(number)) => {
                consulted += 1;
                consulted == number + 1
            }
            (EventBody::DocumentsRequested { .. }, Cause::Requested(number)) => {
                requested += 1;
                requested == number + 1
            }
            (EventBody::Admitted { .. }, Cause::Admitted)
            | (EventBody::ClockExtended { .. }, Cause::Extended)
            | (EventBody::ClockUrgent { .. }, Cause::Urgent)
            | (EventBody::ClockStopped { .. } | EventBody::ClockResumed { .. }, Cause::Stopped)
            | (EventBody::OutageNoted { .. }, Cause::Outage)
            | (EventBody::Notified { .. }, Cause::Notified)
            | (EventBody::NoticeOpened { .. }, Cause::Opened) => true,
            _ => false,
        };
        if fits {
            found = Some(seq);
        }
    }
    found
}
