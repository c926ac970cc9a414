//! From when on a pattern is told to the head of a post.

use jiff::civil::{Time, time};
use serde::Deserialize;

/// Bounds of the patterns of [`crate::figures::alerts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlertRules {
    /// How many days back is looked.
    pub days: u16,
    /// From this time of the post on people are expected at work on its working days.
    pub work_from: Time,
    /// Until this time.
    pub work_until: Time,
    /// So many acts of one person outside these hours are told.
    pub off_hours: u16,
    /// A visa is told when it came at most so many days after a refusal.
    #[serde(default = "year")]
    pub reversal_days: u16,
    /// So many cases of one applicant that one person proposed, or decided, may be told.
    pub pair: u16,
    /// How many days back such cases are looked for: an applicant comes back a few times a year, so a quarter of it shows no pattern.
    #[serde(default = "year")]
    pub pair_days: u16,
    /// So many cases a person has to have proposed, or decided, before the rate is compared with that of the others.
    pub rate: u16,
    /// So many days at one task of one post are long enough for a change.
    pub rotation: u16,
    /// So many days without the task are a change.
    pub pause: u16,
}

impl Default for AlertRules {
    fn default() -> Self {
        let (work_from, work_until) = (time(6, 0, 0, 0), time(21, 0, 0, 0));
        Self {
            days: 90,
            work_from,
            work_until,
            off_hours: 3,
            reversal_days: year(),
            pair: 5,
            pair_days: year(),
            rate: 30,
            rotation: 1095,
            pause: 90,
        }
    }
}

/// What a policy that was written before these keys means.
const fn year() -> u16 {
    365
}
