//! The monthly report to the ministry: opening + received − used − spoiled − destroyed − lost = closing, with the head of
//! the journal, so that anybody can add it up again.

use crate::{Error, Result, Services, Staff};
use data_encoding::HEXLOWER;
use domain::case::Role;
use domain::stock::report::{Account, Line};
use domain::{Date, PostCode, Timestamp};

/// The report of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Post.
    pub post: PostCode,
    /// First day.
    pub first: Date,
    /// The day after the last.
    pub until: Date,
    /// What came to what.
    pub account: Account,
    /// Visas that were filled in by hand in that month, spoiled ones too.
    pub by_hand: u64,
    /// Visas filled in by hand, then or before, that nobody had gone through when the month ended.
    pub unreconciled: u64,
    /// Number of the last entry of the journal in that month.
    pub entry: i64,
    /// Its hash, hexadecimal.
    pub head: String,
}

/// The report of a month (`2026-11`) of the person's post.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but custodians, supervisors and auditors of a post, [`Error::Problems`] at `month`,
/// [`Error::Busy`].
pub async fn report(services: &Services, staff: &Staff, month: &str) -> Result<Report> {
    if !staff.is_any(&[Role::Custodian, Role::Supervisor, Role::Auditor]) {
        return Err(Error::Forbidden);
    }
    let post = staff.post.clone().ok_or(Error::Forbidden)?;
    let first: Date = format!("{month}-01").parse().map_err(|_| Error::problem("month", "problem-month"))?;
    let until = first.checked_add(jiff::Span::new().months(1)).map_err(Error::internal)?;
    let mut tx = services.store.read().await?;
    let mut before = Account::new(0);
    for (line, count) in tx.stock().flows(&post, Date::MIN.into(), first.into()).await? {
        add(&mut before, &line, count)?;
    }
    let opening = before.closing().ok_or_else(|| Error::internal("more went out than was there"))?;
    let mut account = Account::new(opening);
    for (line, count) in tx.stock().flows(&post, first.into(), until.into()).await? {
        add(&mut account, &line, count)?;
    }
    account.closing().ok_or_else(|| Error::internal("more went out than was there"))?;
    let (entry, hash) = tx.stock().head_before(&post, end(services, &post, until)).await?;
    let month = (end(services, &post, first), end(services, &post, until));
    let (by_hand, unreconciled) = tx.hand_filled().counts(&post, month.0, month.1).await?;
    let [by_hand, unreconciled] =
        [by_hand, unreconciled].map(|count| u64::try_from(count).unwrap_or_default());
    let head = HEXLOWER.encode(&hash);
    Ok(Report { post, first, until, account, by_hand, unreconciled, entry, head })
}

fn add(account: &mut Account, line: &str, count: i64) -> Result<()> {
    let line: Line = line.parse().map_err(Error::internal)?;
    account.add(line, u64::try_from(count).map_err(Error::internal)?);
    Ok(())
}

/// The moment at which the day begins at the post.
fn end(services: &Services, post: &PostCode, day: Date) -> Timestamp {
    let start = Timestamp::start_of(day);
    let policy = services.policies.current();
    let Some(post) = policy.post(post) else { return start };
    // The clock of a post is some hours ahead or behind; the first hour of the day there is found by asking.
    let hours = (-14..=14).map(|hours| start.plus_seconds(hours * 3600));
    hours.into_iter().find(|moment| post.date(*moment) >= day).unwrap_or(start)
}

/// The report as CSV: one line, and the hash that proves it.
pub fn csv(report: &Report) -> String {
    let mut heads = vec!["post".to_owned(), "month".to_owned(), "opening".to_owned()];
    let month = report.first.strftime("%Y-%m").to_string();
    let mut values = vec![report.post.to_string(), month, report.account.opening.to_string()];
    for line in Line::ALL {
        heads.push(line.as_str().to_owned());
        values.push(report.account.line(*line).to_string());
    }
    let more = ["closing", "filled_by_hand", "not_reconciled", "journal_entry", "journal_head"];
    heads.extend(more.map(str::to_owned));
    values.push(report.account.closing().unwrap_or_default().to_string());
    values.extend([report.by_hand.to_string(), report.unreconciled.to_string()]);
    values.extend([report.entry.to_string(), report.head.clone()]);
    format!("{}\r\n{}\r\n", heads.join(","), values.join(","))
}
