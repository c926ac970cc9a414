//! The clocks: which days each has, what can change its end, and by which rule of the policy.

use super::count::Run;
use super::outage::lost_days;
use super::{Calendar, Cause, Clock, ClockKind, Outage, Step, StepKind};
use crate::case::{ClockLimit, DecisionClock};
use crate::form::date::days_counted;
use crate::policy::{ClockRule, Policy, Post};
use crate::time::plus_days;
use crate::{Date, Timestamp};
use std::collections::BTreeSet;

/// What counts the clocks of one case.
#[derive(Clone, Debug)]
pub struct Engine<'p> {
    policy: &'p Policy,
    /// By the clock of the post.
    at_post: Calendar<'p>,
    /// By the clock of the applicant.
    at_home: Calendar<'p>,
    lost_at_post: BTreeSet<Date>,
    lost_at_home: BTreeSet<Date>,
}

/// The names that the steps of a clock give to their rules.
struct Rules {
    rule: ClockRule,
    outage: &'static str,
    closed_day: &'static str,
}

/// One limit for the decision.
struct Limit {
    kind: StepKind,
    rule: &'static str,
    cause: Cause,
    from: Date,
    days: u16,
}

macro_rules! rules {
    ($policy:expr, $clock:ident) => {
        Rules {
            rule: $policy.clocks.$clock,
            outage: concat!("clocks.", stringify!($clock), ".outage"),
            closed_day: concat!("clocks.", stringify!($clock), ".closed_day"),
        }
    };
}

impl<'p> Engine<'p> {
    /// An engine for cases of a post whose applicant lives in `residence` (a code of Doc 9303-3), with the outages that were noted.
    pub fn new(policy: &'p Policy, post: &'p Post, residence: &str, outages: &[Outage]) -> Self {
        let at_post = Calendar::of(post);
        let at_home = at_post.clone().for_resident(policy, residence);
        let hours = policy.clocks.outage_hours;
        let lost_at_post = lost_days(outages, hours, &at_post);
        let lost_at_home = lost_days(outages, hours, &at_home);
        Self { policy, at_post, at_home, lost_at_post, lost_at_home }
    }

    /// The day at the applicant's at a moment.
    pub fn day_at_home(&self, at: Timestamp) -> Date {
        self.at_home.date(at)
    }

    /// The day at the post at a moment.
    pub fn day_at_post(&self, at: Timestamp) -> Date {
        self.at_post.date(at)
    }

    /// The time for the decision. Urgency makes it shorter and never longer: of the two limits the one that ends first counts.
    pub fn decision(&self, facts: &DecisionClock) -> Clock {
        let end = |steps: &[Step]| steps.last().map(|step| step.last_day);
        let mut steps = self.decision_steps(facts, &self.limit(facts));
        if let Some(urgent) = self.urgent_limit(facts) {
            let sooner = self.decision_steps(facts, &urgent);
            if end(&sooner) < end(&steps) {
                steps = sooner;
            }
        }
        Clock {
            kind: ClockKind::Decision,
            number: 0,
            began_on: facts.started_on,
            why: Cause::Admitted,
            steps,
            stopped_since: facts.stops.iter().find(|stop| stop.until.is_none()).map(|stop| stop.from),
            met_on: None,
        }
    }

    fn limit(&self, facts: &DecisionClock) -> Limit {
        let clocks = &self.policy.clocks;
        let (kind, rule, days, cause) = match facts.limit {
            ClockLimit::Normal => {
                (StepKind::Count, "clocks.decision_days", clocks.decision_days, Cause::Admitted)
            }
            ClockLimit::Extended => {
                (StepKind::Extended, "clocks.extension_days", clocks.extension_days, Cause::Extended)
            }
            ClockLimit::Exceptional => {
                (StepKind::Exceptional, "clocks.exceptional_days", clocks.exceptional_days, Cause::Extended)
            }
        };
        Limit { kind, rule, cause, from: facts.started_on, days }
    }

    fn urgent_limit(&self, facts: &DecisionClock) -> Option<Limit> {
        let days = self.policy.clocks.urgent_days?;
        let from = facts.urgent_since.unwrap_or(facts.started_on);
        let (kind, rule, cause) = (StepKind::Urgent, "clocks.urgent_days", Cause::Urgent);
        let counts = facts.urgent && facts.limit == ClockLimit::Normal;
        counts.then_some(Limit { kind, rule, cause, from, days })
    }

    fn decision_steps(&self, facts: &DecisionClock, limit: &Limit) -> Vec<Step> {
        let over = facts.stops.iter().filter_map(|stop| Some((stop.from, stop.until?)));
        let stops: Vec<(Date, Date)> = over.collect();
        let run = |from, days| Run { start: from, days, stops: &stops, lost: &self.lost_at_post };
        let mut steps = Vec::new();
        if limit.kind != StepKind::Count {
            let days = u32::from(self.policy.clocks.decision_days);
            steps.push(counted("clocks.decision_days", Cause::Admitted, &run(facts.started_on, days)));
        }
        let run = run(limit.from, u32::from(limit.days));
        let first = Step { kind: limit.kind, ..counted(limit.rule, limit.cause, &run) };
        steps.extend(self.steps(&run, first, &rules!(self.policy, decision), &self.at_post));
        steps
    }

    /// The time for an answer to a consultation that was sent at a moment.
    pub fn consultation(&self, number: usize, at: Timestamp) -> Clock {
        let days = self.policy.clocks.consultation_days;
        let (start, cause) = (self.at_post.date(at), Cause::Consulted(number));
        let run = Run { start, days: u32::from(days), stops: &[], lost: &self.lost_at_post };
        let first = counted("clocks.consultation_days", cause, &run);
        let steps = self.steps(&run, first, &rules!(self.policy, consultation), &self.at_post);
        simple(ClockKind::Consultation, number, start, cause, steps)
    }

    /// The time for papers that were asked for at a moment, until the day that the officer named.
    pub fn papers(&self, number: usize, at: Timestamp, named: Date) -> Clock {
        let start = self.at_post.date(at);
        let cause = Cause::Requested(number);
        let days = days_counted(start, named).saturating_sub(1);
        let run = Run { start, days, stops: &[], lost: &self.lost_at_post };
        let first = Step { kind: StepKind::Named, ..counted("clocks.documents_min_days", cause, &run) };
        let steps = self.steps(&run, first, &rules!(self.policy, papers), &self.at_post);
        simple(ClockKind::Papers, number, start, cause, steps)
    }

    /// The earliest day that an officer can name for papers that are asked for at a moment.
    pub fn papers_earliest(&self, at: Timestamp) -> Date {
        plus_days(self.at_post.date(at), i64::from(self.policy.clocks.documents_min_days))
    }

    /// The day on which a decision counts as received that was sent at a moment, by the clock of the applicant.
    pub fn notice(&self, sent_at: Timestamp) -> Clock {
        let start = self.at_home.date(sent_at);
        let days = self.policy.clocks.notice_days;
        let run = Run { start, days: u32::from(days), stops: &[], lost: &self.lost_at_home };
        let first = counted("clocks.notice_days", Cause::Notified, &run);
        let steps = self.steps(&run, first, &rules!(self.policy, notice), &self.at_home);
        simple(ClockKind::Notice, 0, start, Cause::Notified, steps)
    }

    /// The time for an appeal against a decision that was sent at a moment: from the day on which it was opened, or from that on
    /// which it counts as received, if that is earlier; both by the clock of the applicant.
    pub fn appeal(&self, sent_at: Timestamp, opened_at: Option<Timestamp>) -> Clock {
        let deemed = self.notice(sent_at).last_day().unwrap_or(Date::MAX);
        let opened = opened_at.map(|at| self.at_home.date(at)).filter(|day| *day < deemed);
        let (start, cause) = opened.map_or((deemed, Cause::Notified), |day| (day, Cause::Opened));
        let days = self.policy.clocks.appeal_days;
        let run = Run { start, days: u32::from(days), stops: &[], lost: &self.lost_at_home };
        let first = counted("clocks.appeal_days", cause, &run);
        let steps = self.steps(&run, first, &rules!(self.policy, appeal), &self.at_home);
        simple(ClockKind::Appeal, 0, start, cause, steps)
    }

    /// The first step and those that move the end.
    fn steps(&self, run: &Run<'_>, first: Step, rules: &Rules, calendar: &Calendar<'_>) -> Vec<Step> {
        let ends = run.ends(rules.rule, calendar);
        let mut steps = vec![first];
        for (kind, rule, cause, from, to) in [
            (StepKind::Stopped, "clocks.stops", Cause::Stopped, ends.counted, ends.stopped),
            (StepKind::Outage, rules.outage, Cause::Outage, ends.stopped, ends.outage),
            (StepKind::ClosedDay, rules.closed_day, Cause::Calendar, ends.outage, ends.closed),
        ] {
            if from != to {
                let days = i64::from(days_counted(from, to)) - 1;
                steps.push(Step { kind, rule, cause, from, days, last_day: to });
            }
        }
        steps
    }
}

fn counted(rule: &'static str, cause: Cause, run: &Run<'_>) -> Step {
    let days = i64::from(run.days);
    Step { kind: StepKind::Count, rule, cause, from: run.start, days, last_day: plus_days(run.start, days) }
}

fn simple(kind: ClockKind, number: usize, began_on: Date, why: Cause, steps: Vec<Step>) -> Clock {
    Clock { kind, number, began_on, why, steps, stopped_since: None, met_on: None }
}
