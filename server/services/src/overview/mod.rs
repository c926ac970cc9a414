//! What a head of post sees: the work of the post in pictures, and patterns that somebody should look at.
//!
//! [`pictures`] counts, [`alerts`] compares people, [`turns`] says how long they have been at one task, [`csv`] writes a picture as a file. All of it is read in one moment of the
//! database; [`Overview::source`] says which checkpoint of the journals that was, so that a figure can be counted again.

pub mod alerts;
pub mod csv;
pub mod pictures;
pub mod turns;

use crate::{Error, Result, Services, Staff};
use alerts::Told;
use domain::case::Role;
use domain::clock::Calendar;
use domain::policy::{AlertRules, Policy, Post};
use domain::time::plus_days;
use domain::{Date, PostCode, Timestamp, UserId};
use pictures::Picture;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Tx;
use turns::AtTask;

/// Who reads it: supervisors of their post, auditors of any.
pub const ROLES: &[Role] = &[Role::Supervisor, Role::Auditor];

/// How many weeks back somebody can look.
pub const WEEKS: [u16; 4] = [4, 13, 26, 52];

/// More cases than this have changed since the last checkpoint: they are not counted further.
pub const MANY: i64 = 1000;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The post; for a supervisor always the own one.
    pub post: Option<PostCode>,
    /// One of [`WEEKS`]; a quarter of a year otherwise.
    pub weeks: Option<u16>,
}

/// The overview of a post.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The post.
    pub post: PostCode,
    /// Posts that this person may choose.
    pub posts: Vec<PostCode>,
    /// The policy in force, for names of visa types and the zone.
    pub policy: Arc<Policy>,
    /// How many weeks back, the running one included.
    pub weeks: u16,
    /// The first day.
    pub from: Date,
    /// Today at the post.
    pub today: Date,
    /// Which state of the journals was counted.
    pub source: Source,
    /// The pictures, in the order of the page.
    pub pictures: Vec<Picture>,
    /// Bounds of the alerts.
    pub rules: AlertRules,
    /// What somebody should look at.
    pub alerts: Vec<Told>,
    /// Who has been at which task for how long.
    pub turns: Vec<AtTask>,
}

/// Which state of the journals a figure was counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// When it was counted.
    pub at: Timestamp,
    /// The last checkpoint: number, moment and hash in hexadecimal digits.
    pub checkpoint: Option<(i64, Timestamp, String)>,
    /// How many cases have entries that are newer, at most [`MANY`].
    pub newer: i64,
}

/// Reads the overview.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but supervisors and auditors, [`Error::NotFound`] for a post that there is not,
/// [`Error::Busy`].
pub async fn overview(services: &Services, staff: &Staff, asked: &Asked) -> Result<Overview> {
    let policy = services.policies.current().clone();
    let posts = posts(&policy, staff)?;
    let own = asked.post.clone().filter(|_| posts.len() > 1).or_else(|| posts.first().cloned());
    let code = own.filter(|code| posts.contains(code)).ok_or(Error::NotFound)?;
    let post = policy.post(&code).ok_or(Error::NotFound)?;
    let weeks = asked.weeks.filter(|weeks| WEEKS.contains(weeks)).unwrap_or(WEEKS[1]);
    let now = services.now();
    let calendar = Calendar::of(post);
    let today = calendar.date(now);
    let from = first_day(today, weeks);
    let mut tx = services.store.read().await?;
    let names = tx.users().all().await?.into_iter().map(|user| (user.id, user.name)).collect();
    let period = Period { post, calendar, from, today, now };
    let pictures = pictures::read(&mut tx, &period, &names).await?;
    let alerts = alerts::read(&mut tx, &period, policy.alerts, &names).await?;
    let turns = turns::read(&mut tx, &period, policy.alerts, &names).await?;
    let source = source(&mut tx, now).await?;
    let rules = policy.alerts;
    Ok(Overview { post: code, posts, weeks, from, today, source, pictures, rules, alerts, turns, policy })
}

/// Names of people by id.
type Names = BTreeMap<UserId, String>;

/// A post and the days that are looked at.
struct Period<'p> {
    post: &'p Post,
    calendar: Calendar<'p>,
    from: Date,
    today: Date,
    now: Timestamp,
}

fn posts(policy: &Policy, staff: &Staff) -> Result<Vec<PostCode>> {
    match &staff.post {
        _ if staff.is(Role::Auditor) => Ok(policy.posts.iter().map(|post| post.code.clone()).collect()),
        Some(post) if staff.is(Role::Supervisor) => Ok(vec![post.clone()]),
        _ => Err(Error::Forbidden),
    }
}

/// The Monday of the first of so many weeks, the running one included.
fn first_day(today: Date, weeks: u16) -> Date {
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    plus_days(today, -since_monday - 7 * (i64::from(weeks) - 1))
}

async fn source(tx: &mut Tx, at: Timestamp) -> Result<Source> {
    let last = tx.checkpoints().latest().await?;
    let checkpoint = last.map(|row| (row.number, row.at, data_encoding::HEXLOWER.encode(&row.hash)));
    let newer = tx.journal().heads_since_checkpoint(MANY).await?.len();
    Ok(Source { at, checkpoint, newer: i64::try_from(newer).map_err(Error::internal)? })
}

#[cfg(test)]
mod tests {
    use super::first_day;
    use domain::Date;
    use rstest::rstest;

    #[rstest]
    #[case("2026-11-30", 1, "2026-11-30")]
    #[case("2026-12-06", 1, "2026-11-30")]
    #[case("2026-12-06", 4, "2026-11-09")]
    #[case("2027-01-01", 1, "2026-12-28")]
    fn weeks_begin_on_a_monday(#[case] today: Date, #[case] weeks: u16, #[case] expected: Date) {
        assert_eq!(first_day(today, weeks), expected);
    }
}
