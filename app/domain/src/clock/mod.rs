//! The one clock of a case: every last day that the law or the policy sets, and why it is that day.
//!
//! [`clocks`] reads the facts of a case as its journal left them, the policy that binds it and the calendar of its post, and gives
//! each time limit with its steps: so many days from where it began, days on which it stood still, days of an outage, a closed day at
//! the end. Each step names the rule of the policy behind it (`clocks.decision_days`) and what happened ([`Cause`]; [`seq_of`] finds
//! its number in the journal). The rules of the case ask the same [`Engine`] before they write a last day into an event, so that
//! a page, a letter, a queue and the journal can never say two days.
//!
//! How days are counted (compare Regulation (EEC, Euratom) No 1182/71 Art. 3): calendar days; the day on which a limit begins is not
//! counted, its last day is counted to its end. A limit that stands still from one day to another is longer by exactly the days between
//! them. Where several outages and stops touch one day, that day is left out once: it does not matter in which order they were recorded.
//!
//! Rooms: `calendar` holds zone, working days and holidays of a post; `outage` says which days are lost; `count` is the arithmetic;
//! `engine` knows the clocks; `of_case` reads a case.
//!
//! To add a clock: a [`ClockKind`], a function in `engine`, a [`crate::policy::ClockRule`] of its name in the policy, a line in
//! `of_case`, and its words (`clock-kind-…`).

mod calendar;
mod count;
mod engine;
mod of_case;
mod outage;
#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod tests;

pub use calendar::Calendar;
pub use engine::Engine;
pub use of_case::{clocks, due, seq_of};
pub use outage::Outage;

use crate::Date;
use crate::names::named;

named! {
    /// A time limit.
    ClockKind {
        /// For the decision, from the admission of the application (Visa Code Art. 23).
        Decision = "decision",
        /// For the answer of a consulted authority; silence is no objection (Art. 22).
        Consultation = "consultation",
        /// For papers that the applicant was asked for (Art. 21(8)).
        Papers = "papers",
        /// The day on which a decision counts as received (Art. 32 as of (EU) 2023/2667).
        Notice = "notice",
        /// For an appeal, from receipt (Art. 32(3)).
        Appeal = "appeal",
    }
}

impl ClockKind {
    /// When its last day has passed, somebody is late; of the others the passing is what was waited for.
    pub const fn can_be_late(self) -> bool {
        matches!(self, Self::Decision | Self::Papers)
    }
}

named! {
    /// One step on the way to a last day.
    StepKind {
        /// So many days from the beginning.
        Count = "count",
        /// Fewer days, because the case is urgent.
        Urgent = "urgent",
        /// More days: an individual extension.
        Extended = "extended",
        /// More days: an exceptional extension.
        Exceptional = "exceptional",
        /// A day that an officer named.
        Named = "named",
        /// Days on which it stood still.
        Stopped = "stopped",
        /// Days of an outage.
        Outage = "outage",
        /// A closed day at the end.
        ClosedDay = "closed_day",
    }
}

/// What made a clock begin or change. The number tells apart what can happen several times, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The application was admitted.
    Admitted,
    /// The limit was extended.
    Extended,
    /// The case was marked as urgent.
    Urgent,
    /// The clock was stopped and resumed.
    Stopped,
    /// Outages were noted.
    Outage,
    /// An authority was consulted.
    Consulted(usize),
    /// Papers were asked for.
    Requested(usize),
    /// The decision was sent.
    Notified,
    /// The applicant opened it.
    Opened,
    /// The calendar of the post.
    Calendar,
}

/// One step: after it, `last_day` is the last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub kind: StepKind,
    /// Id of the rule of the policy.
    pub rule: &'static str,
    /// What happened.
    pub cause: Cause,
    /// The day after which its days are counted.
    pub from: Date,
    /// Days of the limit, or days by which this step moves its end.
    pub days: i64,
    /// The last day after this step.
    pub last_day: Date,
}

impl Step {
    /// Message key: `clock-step-` and the kind.
    pub fn key(&self) -> String {
        format!("clock-step-{}", self.kind.as_str().replace('_', "-"))
    }
}

/// One time limit of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Which.
    pub kind: ClockKind,
    /// Which of its kind in this case, from 0.
    pub number: usize,
    /// The day on which it began; not counted.
    pub began_on: Date,
    /// Why it began.
    pub why: Cause,
    /// How its last day came about, in order. The last step names the last day.
    pub steps: Vec<Step>,
    /// It stands still since this day: nobody knows its last day.
    pub stopped_since: Option<Date>,
    /// The day on which what it waits for happened.
    pub met_on: Option<Date>,
}

impl Clock {
    /// The last day; `None` while the clock stands still.
    pub fn last_day(&self) -> Option<Date> {
        if self.stopped_since.is_some() { None } else { self.reckoned() }
    }

    /// The last day as if a clock that stands still had run on: the earliest that it can become.
    pub fn reckoned(&self) -> Option<Date> {
        self.steps.last().map(|step| step.last_day)
    }

    /// How it stands on a day.
    pub fn state(&self, today: Date) -> ClockState {
        let passed = |day: Date| self.last_day().is_some_and(|last| day > last);
        match self.met_on {
            Some(day) if passed(day) && self.kind.can_be_late() => ClockState::Late,
            Some(_) => ClockState::Met,
            None if self.stopped_since.is_some() => ClockState::Stopped,
            None if passed(today) && self.kind.can_be_late() => ClockState::Overdue,
            None if passed(today) => ClockState::Ended,
            None => ClockState::Running,
        }
    }
}

named! {
    /// How a clock stands.
    ClockState {
        /// Its last day has not passed.
        Running = "running",
        /// It stands still.
        Stopped = "stopped",
        /// What it waits for happened in time.
        Met = "met",
        /// It happened after the last day.
        Late = "late",
        /// The last day has passed, and it has not happened.
        Overdue = "overdue",
        /// The last day has passed, and what follows from that holds.
        Ended = "ended",
    }
}
