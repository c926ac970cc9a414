//! A rate of a few cases says little: every rate is told with its interval.

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// The part; never more than the whole.
    pub part: u64,
    /// The whole.
    pub whole: u64,
}

/// Bounds of a rate, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The lower bound, rounded down.
    pub low: u16,
    /// The upper bound, rounded up.
    pub high: u16,
}

impl Share {
    /// Nineteen of twenty intervals hold the rate that stands behind the cases.
    pub const USUAL: f64 = 1.96;
    /// All but three of a thousand do.
    pub const STRICT: f64 = 3.0;

    /// The rate in thousandths, rounded to the nearest; nothing of nothing.
    pub fn rate(self) -> Option<u16> {
        if self.whole == 0 {
            return None;
        }
        let part = u128::from(self.part.min(self.whole));
        u16::try_from((part * 1000 + u128::from(self.whole) / 2) / u128::from(self.whole)).ok()
    }

    /// The score interval of Wilson (1927) for a number of standard deviations. Of nothing anything can be true.
    pub fn interval(self, deviations: f64) -> Interval {
        let (low, high) = self.bounds(deviations);
        Interval { low: (low * 1000.0).floor() as u16, high: (high * 1000.0).ceil() as u16 }
    }

    /// The bounds of [`Self::interval`] from 0 to 1, before they are rounded.
    pub fn bounds(self, deviations: f64) -> (f64, f64) {
        if self.whole == 0 {
            return (0.0, 1.0);
        }
        let whole = self.whole as f64;
        let rate = self.part.min(self.whole) as f64 / whole;
        let square = deviations * deviations;
        let middle = rate + square / (2.0 * whole);
        let reach = deviations * (rate * (1.0 - rate) / whole + square / (4.0 * whole * whole)).sqrt();
        let scale = 1.0 + square / whole;
        (((middle - reach) / scale).clamp(0.0, 1.0), ((middle + reach) / scale).clamp(0.0, 1.0))
    }
}

impl Interval {
    /// Whether a rate in thousandths lies in it.
    pub const fn holds(self, rate: u16) -> bool {
        self.low <= rate && rate <= self.high
    }
}

#[cfg(test)]
mod tests {
    use super::{Interval, Share};
    use proptest::prelude::*;
    use rstest::rstest;

    // Reckoned by hand with the formula of Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I.
    #[rstest]
    #[case(81, 263, 255, 367)]
    #[case(15, 148, 62, 161)]
    #[case(0, 20, 0, 162)]
    #[case(1, 29, 6, 172)]
    #[case(0, 0, 0, 1000)]
    fn published_intervals(#[case] part: u64, #[case] whole: u64, #[case] low: u16, #[case] high: u16) {
        assert_eq!(Share { part, whole }.interval(Share::USUAL), Interval { low, high });
    }

    #[test]
    fn nothing_of_nothing_has_no_rate() {
        assert_eq!(Share::default().rate(), None);
        assert_eq!(Share { part: 1, whole: 3 }.rate(), Some(333));
        assert_eq!(Share { part: 2, whole: 3 }.rate(), Some(667));
    }

    proptest! {
        #[test]
        fn an_interval_holds_its_rate_and_shrinks_with_more_cases(part in 0u64..1000, more in 0u64..1000, times in 2u64..50) {
            let share = Share { part, whole: part + more + 1 };
            let interval = share.interval(Share::USUAL);
            prop_assert!(share.rate().is_some_and(|rate| interval.holds(rate)));
            let large = Share { part: part * times, whole: share.whole * times }.interval(Share::USUAL);
            prop_assert!(interval.low <= large.low && large.high <= interval.high);
            let strict = share.interval(Share::STRICT);
            prop_assert!(strict.low <= interval.low && interval.high <= strict.high);
        }
    }
}
