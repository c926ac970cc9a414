//! The clocks of a case with the entries of its journal behind them. What they say is counted by [`domain::clock`].

use domain::Date;
use domain::case::{Case, EventBody};
use domain::clock::{self, Clock, ClockState};
use domain::policy::Policy;

/// One clock as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockView {
    /// The clock.
    pub clock: Clock,
    /// How it stands today.
    pub state: ClockState,
    /// The entry of the journal that began it.
    pub why: Option<u64>,
    /// The entry of the journal behind each of its steps.
    pub entries: Vec<Option<u64>>,
}

/// Every clock of a case, from its facts and all entries of its journal.
pub fn clocks(case: &Case, policy: &Policy, journal: &[EventBody], today: Date) -> Vec<ClockView> {
    let shown = |clock: Clock| ClockView {
        state: clock.state(today),
        why: clock::seq_of(journal, clock.why),
        entries: clock.steps.iter().map(|step| clock::seq_of(journal, step.cause)).collect(),
        clock,
    };
    clock::clocks(case, policy).into_iter().map(shown).collect()
}
