//! Reads the facts that [`domain::figures::alerts`] compares, and gives its findings names.

use super::pictures::{just_after, name};
use super::{Names, Period};
use crate::who::{STAFF, parse_actor};
use crate::{Error, Result};
use domain::case::ActorId;
use domain::figures::alerts::{Alert, Decisions, OffHours, Reversal, off_hours, outliers, pairs};
use domain::figures::{ISSUED, REFUSED, Share, off_hours as closed_spans};
use domain::policy::AlertRules;
use domain::time::plus_days;
use domain::{CaseId, Reference, UserId};
use std::collections::BTreeMap;
use store::Tx;
use store::acts::Window;

/// Most reversals that are told.
const MOST: i64 = 50;

/// A finding, with the names of those in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What was found.
    pub alert: Alert,
    /// Whom it is about; of a reversal who refused and who gave the visa.
    pub people: Vec<String>,
    /// The cases to look at.
    pub cases: Vec<(CaseId, Reference)>,
}

pub(super) async fn read(
    tx: &mut Tx,
    period: &Period<'_>,
    rules: AlertRules,
    names: &Names,
) -> Result<Vec<Told>> {
    let first = plus_days(period.today, -i64::from(rules.days));
    let from = period.calendar.start_of(first);
    let window = Window { post: &period.post.code, from, until: just_after(period.now) };
    let decisions = decisions(tx, window).await?;
    let mut found = outliers(&decisions, &rules);
    found.extend(repeated(tx, window, &decisions, &rules).await?);
    let spans = closed_spans(&period.calendar, &rules, first, period.today);
    let mut acts = Vec::new();
    for span in spans {
        let within = Window { from: span.from, until: span.until, ..window };
        acts.extend(tx.acts().by_actor(within, STAFF).await?.into_iter().filter_map(|tally| {
            let ActorId::Staff(officer) = parse_actor(&tally.of)? else { return None };
            let acts = u64::try_from(tally.count).ok()?;
            Some(OffHours { officer, acts, first: tally.first, last: tally.last })
        }));
    }
    found.extend(off_hours(acts, &rules));
    let followed = tx.acts().followed(window, [REFUSED, ISSUED], MOST).await?;
    found.extend(followed.into_iter().map(|one| {
        Alert::Reversal(Reversal {
            refused: one.before,
            refused_by: staff(&one.before_by),
            issued: one.after,
            issued_by: staff(&one.after_by),
            at: one.at,
        })
    }));
    let mut told = Vec::with_capacity(found.len());
    for alert in found {
        told.push(tell(tx, alert, names).await?);
    }
    Ok(told)
}

fn staff(actor: &str) -> Option<UserId> {
    match parse_actor(actor) {
        Some(ActorId::Staff(id)) => Some(id),
        _ => None,
    }
}

/// Visas among the decisions of each person.
async fn decisions(tx: &mut Tx, window: Window<'_>) -> Result<Decisions> {
    let mut decisions = BTreeMap::<UserId, Share>::new();
    for tally in tx.acts().two_by_actor(window, [ISSUED, REFUSED]).await? {
        let Some(id) = staff(&tally.of) else { continue };
        let count = u64::try_from(tally.count).map_err(Error::internal)?;
        let share = decisions.entry(id).or_default();
        share.whole += count;
        share.part += if tally.kind == ISSUED { count } else { 0 };
    }
    Ok(decisions)
}

async fn repeated(
    tx: &mut Tx,
    window: Window<'_>,
    decisions: &Decisions,
    rules: &AlertRules,
) -> Result<Vec<Alert>> {
    let mut found = Vec::new();
    for one in tx.acts().repeated(window, [ISSUED, REFUSED], i64::from(rules.pair)).await? {
        let Some(officer) = staff(&one.actor) else { continue };
        let number = |count: i64| u64::try_from(count).map_err(Error::internal);
        let share = Share { part: number(one.count)?, whole: number(one.whole)? };
        found.push((officer, one.applicant_id, share));
    }
    Ok(pairs(found, decisions, rules))
}

async fn tell(tx: &mut Tx, alert: Alert, names: &Names) -> Result<Told> {
    let mut people = Vec::new();
    let mut ids = Vec::new();
    match &alert {
        Alert::OffHours(OffHours { officer, .. }) => people.push(Some(*officer)),
        Alert::Outlier(one) => people.push(Some(one.officer)),
        Alert::Pair(one) => {
            people.push(Some(one.officer));
            ids.extend(tx.cases().of_applicant(one.applicant).await?.into_iter().map(|row| row.id));
        }
        Alert::Reversal(one) => {
            people.extend([one.refused_by, one.issued_by]);
            ids.extend([one.refused, one.issued]);
        }
    }
    let mut cases = Vec::new();
    for id in ids.into_iter().take(CASES) {
        let row = tx.cases().get(id).await?.ok_or(Error::NotFound)?;
        cases.push((id, Reference::parse(&row.reference).map_err(Error::internal)?));
    }
    let people = people.into_iter().map(|id| id.map_or_else(String::new, |id| name(names, id))).collect();
    Ok(Told { alert, people, cases })
}

/// Most cases that one finding leads to.
const CASES: usize = 20;
