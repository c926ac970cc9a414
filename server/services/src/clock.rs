//! The time, passed in. `clippy.toml` bans every other way to ask for it.

use domain::Timestamp;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time.
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// This moment.
    fn now(&self) -> Timestamp;
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    fn now(&self) -> Timestamp {
        jiff::Timestamp::now().into()
    }
}

/// A clock that stands still until somebody moves it: for tests and for the demo's story.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// Stands at `start`.
    pub const fn at(start: Timestamp) -> Self {
        Self(AtomicI64::new(start.0))
    }

    /// Moves to `moment`, forwards or backwards.
    pub fn set(&self, moment: Timestamp) {
        self.0.store(moment.0, Ordering::SeqCst);
    }

    /// Moves forwards by `seconds` and returns the new time.
    pub fn advance(&self, seconds: i64) -> Timestamp {
        let step = Timestamp(0).plus_seconds(seconds).0;
        Timestamp(self.0.fetch_add(step, Ordering::SeqCst).saturating_add(step))
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::{Clock, FixedClock, SystemClock};
    use domain::Timestamp;

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let clock = FixedClock::at(Timestamp(5));
        assert_eq!(clock.now(), Timestamp(5));
        assert_eq!(clock.advance(2), Timestamp(2_000_005));
        assert_eq!(clock.now(), Timestamp(2_000_005));
        clock.set(Timestamp(1));
        assert_eq!(clock.now(), Timestamp(1));
    }

    #[test]
    fn the_machine_is_later_than_this_text() {
        assert!(SystemClock.now() > Timestamp::start_of(jiff::civil::date(2026, 1, 1)));
    }
}
