use domain::Date;

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from a seed on every machine.
#[derive(Clone, Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// The series of a seed; those of seeds beside each other have nothing in common.
    pub const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x2545_F491_4F6C_DD1D))
    }

    /// From 0 to less than `end`.
    pub const fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % end
    }

    /// One of `from`, which has at least one.
    pub const fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// So many of these letters.
    pub fn text(&mut self, letters: &[u8], length: u64) -> String {
        (0..length).map(|_| char::from(self.pick(letters))).collect()
    }

    /// A day in one of `years` years from `from`, never after the 28th.
    pub const fn date(&mut self, from: i16, years: u64) -> Date {
        let year = from + self.below(years) as i16;
        let month = 1 + self.below(12) as i8;
        Date::constant(year, month, 1 + self.below(28) as i8)
    }
}
