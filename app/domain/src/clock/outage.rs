//! Times in which a post, or the whole installation, could not work.

use super::Calendar;
use crate::time::day_after;
use crate::{Date, OutageId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An outage that is over, as it was noted in the journal of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outage {
    /// Which one, in the book of the installation.
    pub id: OutageId,
    /// Since when.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
}

/// The days of which the outages together cover at least `hours` hours, or the whole day where it is shorter. Outages that overlap
/// are one.
pub(super) fn lost_days(outages: &[Outage], hours: u8, calendar: &Calendar<'_>) -> BTreeSet<Date> {
    let mut spans: Vec<(Timestamp, Timestamp)> = outages.iter().map(|one| (one.from, one.until)).collect();
    spans.retain(|(from, until)| from < until);
    spans.sort_unstable();
    let mut covered: BTreeMap<Date, i64> = BTreeMap::new();
    let mut counted_until = Timestamp(i64::MIN);
    for (from, until) in spans {
        let mut from = from.max(counted_until);
        counted_until = counted_until.max(until);
        while from < until {
            let day = calendar.date(from);
            let end = calendar.start_of(day_after(day)).min(until);
            if end <= from {
                break;
            }
            *covered.entry(day).or_default() += end.seconds_since(from);
            from = end;
        }
    }
    let enough = |day: Date| (i64::from(hours) * 3600).min(calendar.length_of(day));
    covered.into_iter().filter(|(day, seconds)| *seconds >= enough(*day)).map(|(day, _)| day).collect()
}
