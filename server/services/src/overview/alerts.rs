//! Reads the facts that [`domain::figures::alerts`] compares, and gives its findings names.

use super::Period;
use super::pictures::just_after;
use crate::who::{STAFF, actor_text, parse_actor};
use crate::{Error, Result};
use domain::case::ActorId;
use domain::figures::alerts::{self, Alert, Cases, OffHours, Pair, Reversal};
use domain::figures::turns::Task;
use domain::figures::{ISSUED, REFUSAL_PROPOSED, REFUSED, Share, VISA_PROPOSED, off_hours};
use domain::policy::AlertRules;
use domain::time::plus_days;
use domain::{CaseId, Reference, UserId};
use store::Tx;
use store::acts::{Named, Window};

/// Most visas after refusals, in other cases and in one, that are told of each.
pub const MOST: usize = 50;
/// Most cases that one finding leads to.
const CASES: i64 = 20;
/// Microseconds of a day.
const DAY: i64 = 86_400_000_000;

/// In which entries people are compared: towards a visa, and towards a refusal.
const COMPARED: [(Task, [&str; 2]); 2] =
    [(Task::Decide, [ISSUED, REFUSED]), (Task::Examine, [VISA_PROPOSED, REFUSAL_PROPOSED])];

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alerts {
    /// The findings.
    pub told: Vec<Told>,
    /// More visas than [`MOST`] followed refusals: only the newest are told.
    pub more: bool,
}

/// A finding, with the names of those in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What was found.
    pub alert: Alert,
    /// Whom it is about; of a refusal and a visa first who was for the one, then who was for the other.
    pub people: Vec<String>,
    /// The cases to look at, or the newest of them.
    pub cases: Vec<(CaseId, Reference)>,
    /// How many cases there are.
    pub whole: u64,
}

pub(super) async fn read(tx: &mut Tx, period: &Period<'_>, rules: AlertRules) -> Result<Alerts> {
    let first = plus_days(period.today, -i64::from(rules.days));
    let from = period.calendar.start_of(first);
    let window = Window { post: &period.post.code, from, until: just_after(period.now) };
    let mut found = Alerts::default();
    for (task, kinds) in COMPARED {
        let cases = cases(tx, window, kinds).await?;
        found
            .told
            .extend(alerts::outliers(task, &cases, &rules).into_iter().map(|alert| plain(period, alert)));
    }
    for (task, kinds) in COMPARED {
        found.told.extend(pairs(tx, period, window, (task, kinds), &rules).await?);
    }
    let spans = off_hours(&period.calendar, &rules, first, period.today);
    let mut acts = Vec::new();
    for span in spans {
        let within = Window { from: span.from, until: span.until, ..window };
        acts.extend(tx.acts().by_actor(within, STAFF).await?.into_iter().filter_map(|tally| {
            let officer = staff(&tally.of)?;
            let acts = u64::try_from(tally.count).ok()?;
            Some(OffHours { officer, acts, first: tally.first, last: tally.last })
        }));
    }
    found.told.extend(alerts::off_hours(acts, &rules).into_iter().map(|alert| plain(period, alert)));
    reversals(tx, period, window, &rules, &mut found).await?;
    turned(tx, period, window, &mut found).await?;
    Ok(found)
}

fn staff(actor: &str) -> Option<UserId> {
    match parse_actor(actor) {
        Some(ActorId::Staff(id)) => Some(id),
        _ => None,
    }
}

fn number(count: i64) -> Result<u64> {
    u64::try_from(count).map_err(Error::internal)
}

/// One more than is told, to know whether there are more.
fn one_more() -> Result<i64> {
    i64::try_from(MOST + 1).map_err(Error::internal)
}

/// A finding about one person that leads to no cases.
fn plain(period: &Period<'_>, alert: Alert) -> Told {
    let who = match &alert {
        Alert::OffHours(one) => Some(one.officer),
        Alert::Outlier(one) => Some(one.officer),
        Alert::Pair(one) => Some(one.officer),
        Alert::Reversal(_) | Alert::Turned(_) => None,
    };
    let people = who.into_iter().map(|id| period.people.name(id)).collect();
    Told { alert, people, cases: Vec::new(), whole: 0 }
}

/// The cases of each person by visa type, those towards a visa among all.
async fn cases(tx: &mut Tx, window: Window<'_>, kinds: [&str; 2]) -> Result<Cases> {
    let mut cases = Cases::new();
    for row in tx.acts().last(window, kinds).await? {
        let Some(id) = staff(&row.actor) else { continue };
        let count = number(row.count)?;
        let share = cases.entry(id).or_default().entry(row.visa_type).or_default();
        share.whole += count;
        share.part += if row.kind == kinds[0] { count } else { 0 };
    }
    Ok(cases)
}

async fn pairs(
    tx: &mut Tx,
    period: &Period<'_>,
    window: Window<'_>,
    (task, kinds): (Task, [&str; 2]),
    rules: &AlertRules,
) -> Result<Vec<Told>> {
    let from = period.calendar.start_of(plus_days(period.today, -i64::from(rules.pair_days)));
    let window = Window { from, ..window };
    let mut found = Vec::new();
    for one in tx.acts().repeated(window, kinds, i64::from(rules.pair)).await? {
        let Some(officer) = staff(&one.actor) else { continue };
        let share = Share { part: number(one.count)?, whole: number(one.whole)? };
        found.push((officer, one.applicant_id, share));
    }
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let cases = cases(tx, window, kinds).await?;
    let mut told = Vec::new();
    for alert in alerts::pairs(task, found, &cases, rules) {
        let Alert::Pair(Pair { officer, applicant, own, .. }) = alert else { continue };
        let actor = actor_text(ActorId::Staff(officer));
        let rows = tx.acts().repeated_cases(window, kinds, (&actor, applicant), CASES).await?;
        let cases = rows.into_iter().map(named).collect::<Result<_>>()?;
        told.push(Told { cases, whole: own.part, ..plain(period, alert) });
    }
    Ok(told)
}

fn named(row: Named) -> Result<(CaseId, Reference)> {
    Ok((row.case_id, Reference::parse(&row.reference).map_err(Error::internal)?))
}

async fn reversals(
    tx: &mut Tx,
    period: &Period<'_>,
    window: Window<'_>,
    rules: &AlertRules,
    found: &mut Alerts,
) -> Result<()> {
    let within = i64::from(rules.reversal_days) * DAY;
    let mut rows = tx.acts().followed(window, [REFUSED, ISSUED], within, one_more()?).await?;
    found.more |= rows.len() > MOST;
    rows.truncate(MOST);
    for row in rows {
        let (refused_by, issued_by) = (staff(&row.before_by), staff(&row.after_by));
        let name = |who: Option<UserId>| who.map_or_else(String::new, |id| period.people.name(id));
        let people = vec![name(refused_by), name(issued_by)];
        let mut cases = Vec::new();
        for id in [row.before, row.after] {
            let case = tx.cases().get(id).await?.ok_or(Error::NotFound)?;
            cases.push(named(Named { case_id: id, reference: case.reference })?);
        }
        let alert = Alert::Reversal(Reversal {
            refused: row.before,
            refused_by,
            issued: row.after,
            issued_by,
            at: row.at,
            same_passport: row.same_passport,
        });
        found.told.push(Told { alert, people, cases, whole: 2 });
    }
    Ok(())
}

async fn turned(tx: &mut Tx, period: &Period<'_>, window: Window<'_>, found: &mut Alerts) -> Result<()> {
    let (refusal, visa) = ([REFUSAL_PROPOSED, REFUSED], [VISA_PROPOSED, ISSUED]);
    let mut rows = tx.acts().turned(window, refusal, visa, one_more()?).await?;
    found.more |= rows.len() > MOST;
    rows.truncate(MOST);
    for row in rows {
        let acts = tx.acts().of_case(row.case_id).await?;
        let entries = acts.iter().map(|act| (act.kind.as_str(), staff(&act.actor), act.at));
        let Some(turned) = alerts::turned(row.case_id, entries) else { continue };
        let names =
            |of: &[UserId]| of.iter().map(|id| period.people.name(*id)).collect::<Vec<_>>().join(", ");
        let people = vec![names(&turned.refused_by), names(&turned.given_by)];
        found.told.push(Told { alert: Alert::Turned(turned), people, cases: vec![named(row)?], whole: 1 });
    }
    Ok(())
}
