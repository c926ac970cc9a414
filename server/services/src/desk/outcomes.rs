//! What a month's decisions came to, by nationality and sex: for a supervisor who asks whether one group is treated otherwise. Nothing
//! here scores anybody; a rate of few cases says little, and its interval says how little.

use crate::command::open_row;
use crate::csv::line;
use crate::{Error, Result, Services, Staff};
use domain::case::{Outcome, Role};
use domain::figures::Share;
use domain::{Date, PostCode, Timestamp};
use std::collections::BTreeMap;

/// Who reads it.
pub const ROLES: &[Role] = &[Role::Supervisor];
/// Cases that are read at once.
const PAGE: i64 = 200;
/// Two-sided 95 %.
const Z: f64 = 1.959_964;

/// How many were decided, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Visas.
    pub issued: u32,
    /// Refusals.
    pub refused: u32,
}

impl Tally {
    /// All decisions.
    pub const fn decided(self) -> u32 {
        self.issued + self.refused
    }

    /// Share of refusals in thousandths: what was seen, and the bounds of the Wilson interval at 95 %.
    pub fn refusal_rate(self) -> (u16, u16, u16) {
        let share = Share { part: self.refused.into(), whole: self.decided().into() };
        let (low, high) = share.bounds(Z);
        let thousandths = |bound: f64| (bound * 1000.0).round() as u16;
        (share.rate().unwrap_or_default(), thousandths(low), thousandths(high))
    }

    fn add(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Issue(_) => self.issued += 1,
            Outcome::Refuse(_) => self.refused += 1,
        }
    }
}

/// The report of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Which post.
    pub post: PostCode,
    /// The first day of the month.
    pub month: Date,
    /// By nationality and sex; without a nationality all of a sex, without a sex all of a nationality, without both everybody.
    pub rows: BTreeMap<(Option<String>, Option<&'static str>), Tally>,
}

/// The decisions that stand of the month in which `day` is, at the person's post.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but supervisors of a post; [`Error::Busy`].
pub async fn report(services: &Services, staff: &Staff, day: Date) -> Result<Report> {
    let post = staff.post.clone().filter(|_| staff.is_any(ROLES)).ok_or(Error::Forbidden)?;
    let (first, last) = (day.first_of_month(), day.last_of_month());
    // The days are those of the post, whose clock is at most a day from ours.
    let (from, until) = (Timestamp::start_of(first).plus_days(-1), Timestamp::start_of(last).plus_days(3));
    let mut report = Report { post, month: first, rows: BTreeMap::new() };
    let mut tx = services.store.read().await?;
    let mut after = None;
    loop {
        let rows = tx.cases().decided(&report.post, from, until, after, PAGE).await?;
        let Some(end) = rows.last().map(|row| row.id) else { return Ok(report) };
        after = Some(end);
        for row in rows {
            let case = open_row(services, row)?.case;
            let Some(decision) = case.decision.as_ref().filter(|one| (first..=last).contains(&one.on)) else {
                continue;
            };
            let (nationality, sex) = (case.subject.nationality.clone(), case.subject.sex.as_str());
            for key in [
                (Some(nationality.clone()), Some(sex)),
                (Some(nationality), None),
                (None, Some(sex)),
                (None, None),
            ] {
                report.rows.entry(key).or_default().add(&decision.outcome);
            }
        }
    }
}

/// The report for tables. Rates are in per cent, with the bounds of the interval at 95 %.
pub fn csv(report: &Report) -> String {
    let columns = "post,month,nationality,sex,decided,issued,refused,refusal_rate,low,high";
    let mut text = format!("{columns}\r\n");
    let month = report.month.strftime("%Y-%m").to_string();
    for ((nationality, sex), tally) in &report.rows {
        let (rate, low, high) = tally.refusal_rate();
        let percent = |thousandths: u16| format!("{}.{}", thousandths / 10, thousandths % 10);
        text += &line(&[
            report.post.to_string(),
            month.clone(),
            nationality.clone().unwrap_or_else(|| "all".to_owned()),
            sex.unwrap_or("all").to_owned(),
            tally.decided().to_string(),
            tally.issued.to_string(),
            tally.refused.to_string(),
            percent(rate),
            percent(low),
            percent(high),
        ]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Tally;

    /// Compared with published tables of the Wilson score interval.
    #[test]
    fn a_rate_of_few_cases_has_a_wide_interval() {
        for (refused, issued, expected) in [
            (0, 0, (0, 0, 1000)),
            (0, 10, (0, 0, 278)),
            (1, 9, (100, 18, 404)),
            (5, 5, (500, 237, 763)),
            (10, 0, (1000, 722, 1000)),
            (100, 900, (100, 83, 120)),
        ] {
            assert_eq!(
                Tally { issued, refused }.refusal_rate(),
                expected,
                "{refused} of {}",
                issued + refused
            );
        }
    }
}
