//! Rotation: who has been at one task of the post for how long, and about people of which nationality somebody decides most.

use super::Period;
use super::pictures::just_after;
use crate::who::{STAFF, parse_actor};
use crate::{Error, Result};
use domain::case::ActorId;
use domain::figures::turns::{Task, Turn, unbroken};
use domain::figures::{ISSUED, REFUSED, Share};
use domain::policy::AlertRules;
use domain::time::plus_days;
use domain::{Timestamp, UserId};
use std::collections::{BTreeMap, BTreeSet};
use store::Tx;
use store::acts::Window;

/// Microseconds of a day. Days are told apart by UTC: a span of years need not know the zone.
const DAY: i64 = 86_400_000_000;
/// Decisions of so many days are looked at for the nationality.
const YEAR: i64 = 365;

/// Somebody at a task, with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtTask {
    /// Who, at what, for how long.
    pub turn: Turn,
    /// The name.
    pub name: String,
    /// Long enough for a change.
    pub long: bool,
    /// The nationality about which this person decided most within a year, and its part.
    pub pool: Option<(String, Share)>,
}

/// Everybody who works at the post, the longest at one task first.
pub(super) async fn read(tx: &mut Tx, period: &Period<'_>, rules: AlertRules) -> Result<Vec<AtTask>> {
    let mut days = BTreeMap::<(UserId, Task), BTreeSet<u32>>::new();
    for busy in tx.acts().busy(&period.post.code, DAY, STAFF).await? {
        let Some((ActorId::Staff(id), task)) = parse_actor(&busy.actor).zip(Task::of(&busy.kind)) else {
            continue;
        };
        days.entry((id, task)).or_default().insert(day(busy.span)?);
    }
    let today = day(period.now.0 / DAY)?;
    let mut pools = pools(tx, period).await?;
    let mut found = Vec::new();
    for ((officer, task), days) in days {
        let days: Vec<u32> = days.into_iter().collect();
        let Some(name) = period.people.known(officer) else { continue };
        let Some(days) = unbroken(&days, today, u32::from(rules.pause)) else { continue };
        let pool = if task == Task::Decide { pools.remove(&officer) } else { None };
        let long = days >= u32::from(rules.rotation);
        found.push(AtTask { turn: Turn { officer, task, days }, name, long, pool });
    }
    found.sort_by(|one, other| (other.turn.days, &one.name).cmp(&(one.turn.days, &other.name)));
    Ok(found)
}

fn day(number: i64) -> Result<u32> {
    u32::try_from(number).map_err(Error::internal)
}

async fn pools(tx: &mut Tx, period: &Period<'_>) -> Result<BTreeMap<UserId, (String, Share)>> {
    let from: Timestamp = period.calendar.start_of(plus_days(period.today, -YEAR));
    let window = Window { post: &period.post.code, from, until: just_after(period.now) };
    let mut pools = BTreeMap::<UserId, (String, Share)>::new();
    // The largest of each person comes first.
    for row in tx.acts().pools(window, [ISSUED, REFUSED]).await? {
        let Some(ActorId::Staff(id)) = parse_actor(&row.actor) else { continue };
        let count = u64::try_from(row.count).map_err(Error::internal)?;
        let known = pools.entry(id).or_insert_with(|| (row.nationality, Share { part: count, whole: 0 }));
        known.1.whole += count;
    }
    Ok(pools)
}
