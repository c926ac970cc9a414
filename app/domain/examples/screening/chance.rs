//! The same numbers from the same seed (SplitMix64).

/// A row of numbers.
pub struct Chance(pub u64);

impl Chance {
    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// True in so many of a hundred.
    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them.
    pub fn one_of<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// One of the first rather than one of the last, the more so the higher the power.
    pub fn one_of_first<'a, T>(&mut self, of: &'a [T], power: i32) -> &'a T {
        let unit = |number: u64| (number >> 11) as f64 / (1_u64 << 53) as f64;
        let at = unit(self.next()).powi(power) * of.len() as f64;
        &of[(at as usize).min(of.len() - 1)]
    }
}
