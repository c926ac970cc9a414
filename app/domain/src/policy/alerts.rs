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
    /// So many decisions of one person about one applicant may be told.
    pub pair: u16,
    /// So many decisions a person has to have made before the rate is compared with that of the others.
    pub rate: u16,
    /// So many days at one task of one post are long enough for a change.
    pub rotation: u16,
    /// So many days without the task are a change.
    pub pause: u16,
}

impl Default for AlertRules {
    fn default() -> Self {
        let (work_from, work_until) = (time(6, 0, 0, 0), time(21, 0, 0, 0));
        Self { days: 90, work_from, work_until, off_hours: 3, pair: 5, rate: 30, rotation: 1095, pause: 90 }
    }
}
