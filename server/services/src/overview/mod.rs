//! What a head of post sees: the work of the post in pictures, and patterns that somebody should look at.
//!
//! [`pictures`] counts, [`alerts`] compares people, [`turns`] says how long they have been at one task, [`csv`] writes a picture as a
//! file. All of it is read in one moment of the database; [`About::source`] says which checkpoint of the journals that was, and how many
//! entries were newer, so that a figure can be counted again. A file is counted by itself: [`picture`], [`rotation`].

pub mod alerts;
pub mod csv;
pub mod pictures;
pub mod turns;

use crate::{Error, Result, Services, Staff};
use alerts::Alerts;
use domain::case::Role;
use domain::clock::Calendar;
use domain::policy::{AlertRules, Policy, Post};
use domain::time::plus_days;
use domain::{Date, PostCode, Timestamp, UserId};
use pictures::{Kind, Picture};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Tx;
use store::users::UserRow;
use turns::AtTask;

/// Who reads it: supervisors of their post, auditors of any.
pub const ROLES: &[Role] = &[Role::Supervisor, Role::Auditor];

/// How many weeks back somebody can look.
pub const WEEKS: [u16; 4] = [4, 13, 26, 52];

/// When so many entries are newer than the last checkpoint, they are not counted further.
pub const MANY: i64 = 1000;

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The post; for a supervisor always the own one.
    pub post: Option<PostCode>,
    /// One of [`WEEKS`]; a quarter of a year otherwise.
    pub weeks: Option<u16>,
}

/// What all figures of an overview have in common.
#[derive(Clone, Debug)]
pub struct About {
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
    /// Who works here, at any post.
    people: People,
}

/// The overview of a post.
#[derive(Clone, Debug)]
pub struct Overview {
    /// Where and when.
    pub about: About,
    /// The pictures, in the order of the page.
    pub pictures: Vec<Picture>,
    /// Bounds of the alerts.
    pub rules: AlertRules,
    /// What somebody should look at.
    pub alerts: Alerts,
    /// Who has been at which task for how long.
    pub turns: Vec<AtTask>,
}

/// Which state of the journals a figure was counted from: all that the last checkpoint covers, and what is newer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// When it was counted.
    pub at: Timestamp,
    /// The last checkpoint: number, moment and hash in hexadecimal digits.
    pub checkpoint: Option<(i64, Timestamp, String)>,
    /// How many entries of cases of the post are newer, at most [`MANY`]. That somebody read a case is not counted: no figure changes
    /// by it.
    pub newer: i64,
}

/// Reads the overview.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but supervisors and auditors, [`Error::NotFound`] for a post that there is not,
/// [`Error::Busy`].
pub async fn overview(services: &Services, staff: &Staff, asked: &Asked) -> Result<Overview> {
    let (mut tx, about) = about(services, staff, asked).await?;
    let period = about.period()?;
    let rules = about.policy.alerts;
    let pictures = pictures::all(&mut tx, &period).await?;
    let alerts = alerts::read(&mut tx, &period, rules).await?;
    let turns = turns::read(&mut tx, &period, rules).await?;
    Ok(Overview { pictures, rules, alerts, turns, about })
}

/// Reads one picture.
///
/// # Errors
/// As [`overview`].
pub async fn picture(
    services: &Services,
    staff: &Staff,
    asked: &Asked,
    kind: Kind,
) -> Result<(About, Picture)> {
    let (mut tx, about) = about(services, staff, asked).await?;
    let picture = pictures::one(&mut tx, &about.period()?, kind).await?;
    Ok((about, picture))
}

/// Reads who has been at which task for how long.
///
/// # Errors
/// As [`overview`].
pub async fn rotation(services: &Services, staff: &Staff, asked: &Asked) -> Result<(About, Vec<AtTask>)> {
    let (mut tx, about) = about(services, staff, asked).await?;
    let turns = turns::read(&mut tx, &about.period()?, about.policy.alerts).await?;
    Ok((about, turns))
}

async fn about(services: &Services, staff: &Staff, asked: &Asked) -> Result<(Tx, About)> {
    let policy = services.policies.current().clone();
    let posts = posts(&policy, staff)?;
    let own = asked.post.clone().filter(|_| posts.len() > 1).or_else(|| posts.first().cloned());
    let code = own.filter(|code| posts.contains(code)).ok_or(Error::NotFound)?;
    let post = policy.post(&code).ok_or(Error::NotFound)?;
    let weeks = asked.weeks.filter(|weeks| WEEKS.contains(weeks)).unwrap_or(WEEKS[1]);
    let now = services.now();
    let today = Calendar::of(post).date(now);
    let from = first_day(today, weeks);
    let mut tx = services.store.read().await?;
    let people = People::of(tx.users().all().await?);
    let source = source(&mut tx, &code, now).await?;
    Ok((tx, About { post: code, posts, weeks, from, today, source, people, policy }))
}

impl About {
    fn period(&self) -> Result<Period<'_>> {
        let post = self.policy.post(&self.post).ok_or(Error::NotFound)?;
        let calendar = Calendar::of(post);
        let (from, today, now) = (self.from, self.today, self.source.at);
        Ok(Period { post, calendar, from, today, now, people: &self.people })
    }
}

/// Names of people by id, and the logins by which those of one name are told apart.
#[derive(Clone, Debug, Default)]
struct People(BTreeMap<UserId, (String, String)>);

impl People {
    fn of(users: Vec<UserRow>) -> Self {
        let mut namesakes = BTreeMap::<String, usize>::new();
        for user in &users {
            *namesakes.entry(user.name.clone()).or_default() += 1;
        }
        let known = users.into_iter().map(|user| {
            let unique = namesakes.get(&user.name) == Some(&1);
            let name = if unique { user.name } else { format!("{} ({})", user.name, user.login) };
            (user.id, (name, user.login))
        });
        Self(known.collect())
    }

    /// The name of somebody, with the login where others have the same; nothing of an account that there is no more.
    fn known(&self, id: UserId) -> Option<String> {
        self.0.get(&id).map(|(name, _)| name.clone())
    }

    /// The name of somebody; the id of an account that there is no more.
    fn name(&self, id: UserId) -> String {
        self.known(id).unwrap_or_else(|| id.to_string())
    }

    /// The login of somebody.
    fn login(&self, id: UserId) -> &str {
        self.0.get(&id).map_or("", |(_, login)| login)
    }
}

/// A post and the days that are looked at.
struct Period<'p> {
    post: &'p Post,
    calendar: Calendar<'p>,
    from: Date,
    today: Date,
    now: Timestamp,
    people: &'p People,
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

async fn source(tx: &mut Tx, post: &PostCode, at: Timestamp) -> Result<Source> {
    let last = tx.checkpoints().latest().await?;
    let checkpoint = last.map(|row| (row.number, row.at, data_encoding::HEXLOWER.encode(&row.hash)));
    let newer = tx.journal().since_checkpoint(post, MANY).await?;
    Ok(Source { at, checkpoint, newer })
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
