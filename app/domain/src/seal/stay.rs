//! Duration of stay (Doc 9303-7 section 9, feature 04).

/// How long the holder may stay, and what "valid until" in the MRZ means for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stay {
    /// "Valid until" is the last day of stay (`000000`).
    UntilExpiry,
    /// The border decides; "valid until" is the last day to seek entry (`FFFFFF`).
    DecidedAtBorder,
    /// Transit at an airport or over land without entry (`FEFEFE`).
    Transit,
    /// Days, months and years from entry, added up; "valid until" is the last day to seek entry.
    For {
        /// Days, 0 to 255.
        days: u8,
        /// Months, 0 to 255.
        months: u8,
        /// Years, 0 to 255.
        years: u8,
    },
}

impl Stay {
    /// From the three bytes: every triple means something.
    pub const fn from_bytes(bytes: [u8; 3]) -> Self {
        match bytes {
            [0, 0, 0] => Self::UntilExpiry,
            [0xFF, 0xFF, 0xFF] => Self::DecidedAtBorder,
            [0xFE, 0xFE, 0xFE] => Self::Transit,
            [days, months, years] => Self::For { days, months, years },
        }
    }

    /// A number of days; `None` for 0. Over 255 days, each 365 are a year, and of the rest as many months of 31 days as are
    /// needed: the period is never longer than the number, but for a leap day.
    pub fn of_days(days: u16) -> Option<Self> {
        if let Ok(days) = u8::try_from(days) {
            return (days > 0).then_some(Self::For { days, months: 0, years: 0 });
        }
        let (years, rest) = (days / 365, days % 365);
        let months = rest.saturating_sub(255).div_ceil(31);
        // 65,535 days are 179 years, and 364 days are 4 months and 240 days.
        Some(Self::For { days: (rest - months * 31) as u8, months: months as u8, years: years as u8 })
    }

    /// The three bytes; `None` when a period has the bytes of one of the special meanings.
    pub fn to_bytes(self) -> Option<[u8; 3]> {
        let bytes = match self {
            Self::UntilExpiry => [0, 0, 0],
            Self::DecidedAtBorder => [0xFF; 3],
            Self::Transit => [0xFE; 3],
            Self::For { days, months, years } => [days, months, years],
        };
        (Self::from_bytes(bytes) == self).then_some(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::Stay;

    #[test]
    fn days_become_years_only_when_they_must() {
        let period = |days, months, years| Some(Stay::For { days, months, years });
        assert_eq!(Stay::of_days(90), period(90, 0, 0));
        assert_eq!(Stay::of_days(255), period(255, 0, 0));
        assert_eq!(Stay::of_days(256), period(225, 1, 0));
        assert_eq!(Stay::of_days(364), period(240, 4, 0));
        assert_eq!(Stay::of_days(365), period(0, 0, 1));
        assert_eq!(Stay::of_days(400), period(35, 0, 1));
        assert_eq!(Stay::of_days(0), None);
        assert_eq!(Stay::of_days(u16::MAX), period(200, 0, 179));
    }

    #[test]
    fn a_period_cannot_look_like_a_special_meaning() {
        for bytes in [[0; 3], [0xFE; 3], [0xFF; 3]] {
            let [days, months, years] = bytes;
            assert_eq!(Stay::For { days, months, years }.to_bytes(), None);
            assert_eq!(Stay::from_bytes(bytes).to_bytes(), Some(bytes));
        }
    }
}
